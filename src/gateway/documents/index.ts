/**
 * The published documents: `<mount>/openapi.json` is the union of what is mounted there, `<mount>/openapi/<api>.json` one API. The bytes are those
 * that generation wrote (`<mount>/docs/<api>.json`, what the interactive docs read, is one API with a change); only where `x-when` takes operations away under this configuration is a document parsed and printed again, once.
 */
import { readFile } from 'node:fs/promises'
import { exists } from '../compose/exists.ts'
import type { GatewayPage } from '../compose/factories.ts'
import type { GatewayConfig } from '../config.ts'
import type { ApiContract } from '../contract.ts'
import { Asset } from './asset.ts'
import { forTrying } from './for-trying.ts'

export interface MountDocuments {
  readonly mount: string
  /** The union of its APIs. */
  readonly document: URL
  readonly apis: readonly { readonly contract: ApiContract; readonly document: URL }[]
}

/** Pages of all documents. Throws when a file cannot be read: `npm run generate` has not run. */
export async function documentPages(mounts: readonly MountDocuments[], values: GatewayConfig['values']): Promise<GatewayPage[]> {
  const pages = await Promise.all(
    mounts.flatMap(({ mount, document, apis }) => [
      page(
        `${mount}/openapi.json`,
        document,
        apis.map(({ contract }) => contract),
        values,
      ),
      ...apis.flatMap((api) => [
        page(`${mount}/openapi/${api.contract.id}.json`, api.document, [api.contract], values),
        page(`${mount}/docs/${api.contract.id}.json`, api.document, [api.contract], values, forTrying),
      ]),
    ]),
  )
  return pages
}

async function page(
  path: string,
  file: URL,
  apis: readonly ApiContract[],
  values: GatewayConfig['values'],
  change?: (text: string) => string,
): Promise<GatewayPage> {
  const bytes = await readFile(file)
  const gone = apis.flatMap(({ operations }) => operations).filter((operation) => !exists(operation, values))
  const printed = (): string => {
    const text = gone.length === 0 ? bytes.toString('utf8') : without(bytes.toString('utf8'), gone)
    return change === undefined ? compact(text) : change(text)
  }
  let asset: Asset | null = null
  const made = (): Asset => {
    asset ??= new Asset(printed(), { contentType: 'application/json', headers: { 'access-control-allow-origin': '*' } })
    return asset
  }
  // Compressed off the main thread, after the start, and nobody waits for it: a request that comes earlier does it itself, and meets what is wrong with it.
  const prepare = async (): Promise<void> => made().prepare()
  if (change === undefined) setTimeout(() => void prepare().catch(() => undefined), prepareAfterMs).unref()
  return { path, limited: true, handle: (x) => made().reply(x) }
}

/** Generation writes documents for people to read in a review; without their white space they are a fifth smaller, compressed too. */
const compact = (text: string): string => JSON.stringify(JSON.parse(text))

const prepareAfterMs = 3_000

/** The document without some operations, without paths that are empty then, and without tags that nothing uses any more. */
function without(text: string, gone: readonly { readonly path: string; readonly method: string }[]): string {
  const document: unknown = JSON.parse(text)
  if (!isObject(document) || !isObject(document.paths)) return text
  const { paths } = document
  for (const { path, method } of gone) {
    const item = paths[path]
    if (!isObject(item)) continue
    delete item[method]
    if (!Object.keys(item).some((key) => methods.has(key))) delete paths[path]
  }
  const used = new Set<unknown>()
  for (const item of Object.values(paths))
    if (isObject(item))
      for (const operation of Object.values(item))
        if (isObject(operation) && Array.isArray(operation.tags)) for (const tag of operation.tags) used.add(tag)
  if (Array.isArray(document.tags)) document.tags = document.tags.filter((tag: unknown) => isObject(tag) && used.has(tag.name))
  return JSON.stringify(document)
}

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'])
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
