/** The console's pages: the shell under `/console` for every path, and its files under names that hold their hash. */
import type { GatewayPage } from '../../gateway/compose/factories.ts'
import { Asset } from '../../gateway/documents/asset.ts'
import { ApiError } from '../../gateway/errors/catalogue.ts'
import { pageHeaders, policyOf } from '../../gateway/pages/csp.ts'
import type { ConsoleSettings } from '../api/settings.ts'
import { loadBundle, stampOf } from './bundle.ts'
import { assetFolder, renderShell } from './shell.ts'

export interface ConsoleOptions {
  readonly settings: ConsoleSettings
  /** Looks at the sources at each visit, so that a change shows after a reload. For development. */
  readonly watch: boolean
  readonly onWarning: (error: unknown, what: string) => void
  /** Tests: where the sources and the cache are. */
  readonly root?: string
  readonly cache?: string
}

export interface Console {
  readonly pages: readonly GatewayPage[]
  /** Bundles, where that is due, so that the first visitor does not wait. A visitor who comes earlier waits for the same work. */
  prepare(): Promise<void>
}

interface Served {
  readonly stamp: string
  readonly shell: Asset
}

export function openConsole(options: ConsoleOptions): Console {
  /** By name. Files of former sources stay: a tab that is still open may want a part of them. */
  const files = new Map<string, Asset>()
  let served: Promise<Served> | null = null

  const serve = async (): Promise<Served> => {
    const bundle = await loadBundle(options)
    for (const { name, bytes, contentType, br, gzip } of bundle.files)
      files.set(
        name,
        new Asset(bytes, {
          contentType,
          headers: { 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' },
          compressed: { br, gzip },
        }),
      )
    const html = renderShell(bundle, options.settings)
    const shell = new Asset(html, { contentType: 'text/html; charset=utf-8', headers: pageHeaders(policyOf(html, false)) })
    return { stamp: bundle.stamp, shell }
  }
  const current = (): Promise<Served> => {
    // A failure is the answer of those who wait for it; the next visit tries again.
    served ??= serve().catch((error: unknown) => {
      served = null
      throw error
    })
    return served
  }
  const visited = async (): Promise<Served> => {
    const serving = current()
    const known = await serving
    if (!options.watch || known.stamp === (await stampOf(options.root))) return known
    // Of visitors at one moment the first sees the change, and all wait for the same work.
    if (served === serving) served = null
    return current()
  }

  const shell = async (x: Parameters<GatewayPage['handle']>[0]) => (await visited()).shell.reply(x)
  return {
    pages: [
      {
        path: `${assetFolder}/{file}`,
        // Some files for a visit of hours; the page itself counts.
        limited: false,
        handle: async (x) => {
          const name = x.path.slice(assetFolder.length + 1)
          if (!files.has(name)) await current()
          const asset = files.get(name)
          if (asset === undefined) throw new ApiError('NOT_FOUND', { message: 'There is nothing at this path.' })
          return asset.reply(x)
        },
      },
      { path: '/console', limited: true, handle: shell },
      // After what is more exact: a prefix is asked in the order of registration.
      { path: '/console/*', limited: true, handle: shell },
    ],
    prepare: async () => {
      await current()
    },
  }
}
