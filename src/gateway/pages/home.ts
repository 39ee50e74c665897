/** The page at `/`: what is served here, where its docs are, and one line per API that works as pasted. No script, no request to anywhere. */
import type { GatewayPage } from '../compose/factories.ts'
import type { ApiContract, OperationContract, SecuritySchemeContract } from '../contract.ts'
import { Asset } from '../documents/asset.ts'
import { pageHeaders, policyOf } from './csp.ts'
import { homeStyle } from './home-style.ts'

export interface HomeOptions {
  readonly apis: readonly ApiContract[]
  /** API id -> key. */
  readonly demoKeys: Readonly<Record<string, string>>
  /** More links of the process: the console, where there is one. */
  readonly links?: readonly { readonly href: string; readonly title: string; readonly text: string }[]
}

export function homePage(options: HomeOptions): GatewayPage {
  // The curl lines name the host as the caller reached it.
  const byOrigin = new Map<string, Asset>()
  return {
    path: '/',
    limited: true,
    handle: (x) => {
      let asset = byOrigin.get(x.origin)
      if (asset === undefined) {
        const html = render(options, x.origin)
        asset = new Asset(html, { contentType: 'text/html; charset=utf-8', headers: pageHeaders(policyOf(html, false)) })
        // A Host header is the caller's: it must not fill the memory.
        if (byOrigin.size < 16) byOrigin.set(x.origin, asset)
      }
      return asset.reply(x)
    },
  }
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => escapes[char] ?? char)

function render({ apis, demoKeys, links = [] }: HomeOptions, origin: string): string {
  const cards = apis.map((api) => card(api, demoKeys[api.id], origin)).join('')
  const more = [
    ...links,
    { href: '/healthz', title: 'Health', text: 'Whether the process is alive' },
    { href: '/readyz', title: 'Readiness', text: 'Whether database and jobs answer' },
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Specway</title>
<link rel="icon" href="data:,">
<style>${homeStyle}</style>
</head>
<body>
<main>
<header>
<h1>Specway</h1>
<p>${apis.length === 1 ? 'One API' : `${apis.length} APIs`}, served from ${apis.length === 1 ? 'its OpenAPI document' : 'their OpenAPI documents'}.</p>
</header>
<section class="cards" aria-label="APIs">${cards}</section>
<nav aria-label="This gateway"><ul>${more.map(({ href, title, text }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(title)}</a> <span>${escapeHtml(text)}</span></li>`).join('')}</ul></nav>
</main>
</body>
</html>
`
}

function card(api: ApiContract, key: string | undefined, origin: string): string {
  const count = api.operations.length
  const example = exampleOf(api, key, origin)
  return `<article>
<h2>${escapeHtml(api.title)} <small>${escapeHtml(api.version)}</small></h2>
<p>${count} operations under <code>${escapeHtml(api.mount)}</code></p>
${example === null ? '' : `<pre tabindex="0" aria-label="Example request to ${escapeHtml(api.title)}"><code>${escapeHtml(example)}</code></pre>`}
<p class="links"><a href="${escapeHtml(api.mount)}/docs#${escapeHtml(api.id)}">Docs</a> <a href="${escapeHtml(api.mount)}/openapi/${escapeHtml(api.id)}.json">OpenAPI document</a></p>
</article>`
}

/** The first list that needs nothing but a credential. */
function exampleOf(api: ApiContract, key: string | undefined, origin: string): string | null {
  const plain = (operation: OperationContract): boolean =>
    operation.method === 'get' &&
    !operation.path.includes('{') &&
    operation.parameters.every((parameter) => !parameter.required) &&
    operation.responses.some(({ media }) => media.some(({ kind }) => kind === 'json'))
  const scheme = Object.values(api.schemes).find(
    (candidate) => key !== undefined && candidate.prefixes.some((prefix) => key.startsWith(prefix)),
  )
  const takes = (operation: OperationContract): boolean =>
    operation.security.some((alternative) =>
      scheme === undefined ? alternative.length === 0 : alternative.every((item) => item.scheme === scheme.name),
    )
  const operation = api.operations.find((candidate) => plain(candidate) && takes(candidate))
  if (operation === undefined) return null
  const url = `${origin}${api.mount}${operation.path}`
  return scheme === undefined || key === undefined ? `curl ${url}` : `curl -H "${headerOf(scheme, key)}" ${url}`
}

const headerOf = (scheme: SecuritySchemeContract, key: string): string =>
  scheme.type === 'apiKey' ? `${scheme.parameter}: ${key}` : `Authorization: Bearer ${key}`
