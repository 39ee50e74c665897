/**
 * The interactive docs of one mount: Scalar, from our own origin alone. No fonts, proxy, telemetry or search of anybody else's; the same APIs that
 * are mounted, each as one entry; in embedded demo mode with the demo key filled in, so that the first click on "Send" is answered.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Scalar } from '@scalar/hono-api-reference'
import { Hono } from 'hono'
import type { GatewayPage } from '../compose/factories.ts'
import type { ApiContract, SecuritySchemeContract } from '../contract.ts'
import { Asset } from '../documents/asset.ts'
import { ApiError } from '../errors/catalogue.ts'
import { pageHeaders, policyOf } from './csp.ts'
import { iconPage } from './icon.ts'

export interface ReferenceOptions {
  readonly mounts: readonly { readonly mount: string; readonly apis: readonly ApiContract[] }[]
  /** API id -> key. */
  readonly demoKeys: Readonly<Record<string, string>>
}

/** `<mount>/docs` for each, the icon, and the one script that they share under a name that holds its hash. */
export function referencePages({ mounts, demoKeys }: ReferenceOptions): GatewayPage[] {
  const script = lazily(loadScript)
  const docs = mounts.map(({ mount, apis }): GatewayPage => {
    const made = lazily(async () => docsPage(mount, apis, demoKeys, (await script()).path))
    return { path: `${mount}/docs`, limited: true, handle: async (x) => (await made()).reply(x) }
  })
  return [
    ...docs,
    iconPage(),
    {
      path: '/assets/{file}',
      // One file for a visit of minutes; the page itself counts.
      limited: false,
      handle: async (x) => {
        const { path, asset } = await script()
        if (x.path !== path) throw new ApiError('NOT_FOUND', { message: 'There is nothing at this path.' })
        return asset.reply(x)
      },
    },
  ]
}

/** Stands for `<` in what Scalar prints into its script: a private-use character, which no document's name needs. */
const less = '\ue000'

/** Scalar prints its configuration as plain JSON, in which `</script>` of a title would end the script, and the policy would name what follows by its hash. */
const hidden = <T>(texts: T): T => JSON.parse(JSON.stringify(texts).replaceAll(less, '').replaceAll('<', less))
const shown = (html: string): string => html.replaceAll(less, '\\u003c')

/** Made on first use and then kept; a failure is tried again. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}

interface Script {
  readonly path: string
  readonly asset: Asset
}

async function loadScript(): Promise<Script> {
  const file = createRequire(import.meta.url).resolve('@scalar/api-reference')
  const bytes = await readFile(new URL('browser/standalone.js', `file://${file.replace(/[^/]*$/, '')}`))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const asset = new Asset(bytes, {
    contentType: 'text/javascript; charset=utf-8',
    headers: { 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' },
    quality: 5,
  })
  return { path: `/assets/scalar-${hash}.js`, asset }
}

async function docsPage(
  mount: string,
  apis: readonly ApiContract[],
  demoKeys: ReferenceOptions['demoKeys'],
  scriptPath: string,
): Promise<Asset> {
  const sources = apis.map((api, index) => ({
    title: `${api.title} ${api.version}`,
    slug: api.id,
    url: `${mount}/docs/${api.id}.json`,
    default: index === 0,
    servers: [{ url: mount, description: 'This gateway' }],
    ...authentication(api, demoKeys[api.id]),
  }))
  const app = new Hono().get(
    '/',
    Scalar({
      sources: hidden(sources),
      pageTitle: `${apis.map((api) => api.title).join(', ')}: API reference`,
      cdn: scriptPath,
      theme: 'default',
      withDefaultFonts: false,
      telemetry: false,
      persistAuth: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      mcp: { disabled: true },
      agent: { disabled: true },
      defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
      customCss: ':root{--scalar-font:system-ui,sans-serif;--scalar-font-code:ui-monospace,SFMono-Regular,Menlo,monospace}',
    }),
  )
  const html = shown(await (await app.request('/')).text())
  return new Asset(html, { contentType: 'text/html; charset=utf-8', headers: pageHeaders(policyOf(html, true)) })
}

/** Scalar's form of a filled-in credential, for the scheme that takes the demo key. */
function authentication(api: ApiContract, key: string | undefined): object {
  if (key === undefined) return {}
  const scheme = Object.values(api.schemes).find((candidate) => candidate.prefixes.some((prefix) => key.startsWith(prefix)))
  if (scheme === undefined) return {}
  return { authentication: { preferredSecurityScheme: scheme.name, securitySchemes: { [scheme.name]: credential(scheme, key) } } }
}

const credential = (scheme: SecuritySchemeContract, key: string): object =>
  scheme.type === 'apiKey' ? { name: scheme.parameter, in: scheme.in, value: key } : { token: key }
