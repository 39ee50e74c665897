/** The page that every path under /console is answered with: no data, no inline script, no inline style. */
import type { ApiContract, SecuritySchemeContract } from '../../gateway/contract.ts'
import type { ApiSettings, ConsoleSettings } from '../api/settings.ts'
import type { Bundle } from './bundle.ts'

/**
 * @param keysOf the scheme of the API's keys; tokens of devices have others
 * @param demoKeys API id -> key
 */
export const settingsOf = (
  apis: readonly ApiContract[],
  keysOf: (api: ApiContract) => SecuritySchemeContract | null,
  demoKeys: Readonly<Record<string, string>>,
): ConsoleSettings => ({
  apis: apis.map((api) => ({
    id: api.id,
    title: api.title,
    version: api.version,
    mount: api.mount,
    keys: keyForm(keysOf(api)),
    demoKey: demoKeys[api.id] ?? null,
  })),
})

const keyForm = (scheme: SecuritySchemeContract | null): ApiSettings['keys'] => {
  if (scheme === null) return null
  const bare = scheme.type === 'apiKey'
  return {
    prefixes: scheme.prefixes,
    header: bare ? (scheme.parameter ?? '') : 'Authorization',
    lead: bare ? '' : 'Bearer ',
    scopes: Object.values(scheme.scopes).map(({ name, description, roles }) => ({ name, description, roles })),
  }
}

export const assetFolder = '/console/assets'

export const renderShell = ({ entries }: Bundle, settings: ConsoleSettings): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Specway console</title>
<link rel="icon" type="image/svg+xml" href="/favicon.ico">
<script src="${assetFolder}/${entries.theme}"></script>
<link rel="stylesheet" href="${assetFolder}/${entries.style}">
<script type="module" src="${assetFolder}/${entries.app}"></script>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<div id="app"><p class="boot">Loading the console…</p></div>
<noscript><p class="boot">The console needs JavaScript. Everything it shows is also in the <a href="/">APIs</a>.</p></noscript>
</body>
</html>
`
