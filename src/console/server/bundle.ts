/**
 * The console's browser files, bundled when its sources changed and kept from one start to the next. What counts is content: the sources, the generated
 * clients and `package.json` are hashed (some hundred small files, a few milliseconds), and the hash names the folder in the cache.
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { sectionsPlugin } from './sections.ts'

export interface BundledFile {
  /** With the hash of its content: `app-4KQZ7N2B.js`. */
  readonly name: string
  readonly contentType: string
  readonly bytes: Uint8Array
  readonly br: Uint8Array
  readonly gzip: Uint8Array
}

export interface Bundle {
  /** Of everything that it was made from. */
  readonly stamp: string
  /** The file that each entry became: `app` and `theme` (scripts), `style`. */
  readonly entries: Readonly<Record<EntryName, string>>
  readonly files: readonly BundledFile[]
}

const entryPoints = {
  app: 'src/console/app/main.tsx',
  theme: 'src/console/app/theme-boot.ts',
  style: 'src/console/styles/index.css',
} as const
type EntryName = keyof typeof entryPoints

export interface BundleOptions {
  /** The folder of the project; default: this one. */
  readonly root?: string
  /** Where bundles are kept; default: `node_modules/.cache/specway-console` of the project. */
  readonly cache?: string
  /** A cache that cannot be written is no failure: the next start bundles again. */
  readonly onWarning: (error: unknown, what: string) => void
}

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))
const sources = ['src/console', 'generated/clients/typescript']
const contentTypes: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' }

/** What the sources are now, as a hash: the name of the bundle that is made of them. */
export async function stampOf(root: string = projectRoot): Promise<string> {
  const found = await Promise.all(
    sources.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        // Types of documents are long, and leave nothing in a bundle.
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.types.ts'))
        .map((entry) => join(entry.parentPath, entry.name)),
    ),
  )
  const files = [...found.flat(), join(root, 'package.json')].sort()
  const contents = await Promise.all(files.map((file) => readFile(file)))
  const hash = createHash('sha256')
  for (const [index, file] of files.entries())
    hash
      .update(`${file.slice(root.length)}\0`)
      .update(contents[index] ?? '')
      .update('\0')
  return hash.digest('hex').slice(0, 24)
}

/** The bundle of the sources as they are: from the cache, or made now. Throws esbuild's `BuildFailure`, whose message names each place. */
export async function loadBundle(options: BundleOptions): Promise<Bundle> {
  const { root = projectRoot, onWarning } = options
  const cache = options.cache ?? join(root, 'node_modules/.cache/specway-console')
  const stamp = await stampOf(root)
  const kept = await readKept(cache, stamp)
  if (kept !== null) return kept
  const made = await makeBundle(root, stamp)
  try {
    await keep(cache, made)
  } catch (error) {
    onWarning(error, 'The console is bundled again at the next start')
  }
  return made
}

interface Manifest {
  readonly entries: Bundle['entries']
  readonly files: readonly { readonly name: string; readonly contentType: string }[]
}

async function readKept(cache: string, stamp: string): Promise<Bundle | null> {
  const folder = join(cache, stamp)
  let manifest: Manifest
  try {
    // Written by `keep`, in a folder that appears whole.
    manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  } catch {
    return null
  }
  const files = await Promise.all(
    manifest.files.map(async ({ name, contentType }) => {
      const [bytes, br, zipped] = await Promise.all(['', '.br', '.gz'].map((suffix) => readFile(join(folder, name + suffix))))
      if (bytes === undefined || br === undefined || zipped === undefined) throw new Error(`${name} is incomplete.`)
      return { name, contentType, bytes, br, gzip: zipped }
    }),
  )
  return { stamp, entries: manifest.entries, files }
}

/** Appears at once, by a rename: another process that starts now finds all of it or nothing. Bundles of former sources go. */
async function keep(cache: string, { stamp, entries, files }: Bundle): Promise<void> {
  const making = join(cache, `.${stamp}-${process.pid}`)
  await mkdir(making, { recursive: true })
  for (const file of files) {
    await writeFile(join(making, file.name), file.bytes)
    await writeFile(join(making, `${file.name}.br`), file.br)
    await writeFile(join(making, `${file.name}.gz`), file.gzip)
  }
  const manifest: Manifest = { entries, files: files.map(({ name, contentType }) => ({ name, contentType })) }
  await writeFile(join(making, 'manifest.json'), JSON.stringify(manifest))
  const folder = join(cache, stamp)
  await rm(folder, { recursive: true, force: true })
  await rename(making, folder)
  for (const other of await readdir(cache)) if (other !== stamp) await rm(join(cache, other), { recursive: true, force: true })
}

async function makeBundle(root: string, stamp: string): Promise<Bundle> {
  const { build, stop } = await import('esbuild')
  const shared = {
    absWorkingDir: root,
    outdir: 'console',
    entryNames: '[name]-[hash]',
    chunkNames: 'part-[hash]',
    bundle: true,
    minify: true,
    target: 'es2023',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'eof',
    metafile: true,
    write: false,
    logLevel: 'silent',
  } as const
  try {
    const { app, style, theme } = entryPoints
    const results = await Promise.all([
      build({ ...shared, entryPoints: { app, style }, format: 'esm', splitting: true, plugins: [sectionsPlugin(root)] }),
      // Runs before the page is painted: a plain script, which can have no parts.
      build({ ...shared, entryPoints: { theme }, format: 'iife' }),
    ])
    const files = await Promise.all(
      results.flatMap(({ outputFiles }) => outputFiles).map(({ path, contents }) => compressed(nameOf(path), contents)),
    )
    const outputs = results.flatMap(({ metafile }) => Object.entries(metafile.outputs))
    const entryOf = (source: string): string => {
      const output = outputs.find(([, { entryPoint }]) => entryPoint === source)
      if (output === undefined) throw new Error(`${source} became nothing.`)
      return nameOf(output[0])
    }
    return { stamp, entries: { app: entryOf(app), theme: entryOf(theme), style: entryOf(style) }, files }
  } finally {
    // Its service is a process of its own, which would stay.
    await stop()
  }
}

const nameOf = (path: string): string => path.replace(/^.*[\\/]/, '')

async function compressed(name: string, bytes: Uint8Array): Promise<BundledFile> {
  const contentType = contentTypes[name.replace(/^.*\./, '')]
  if (contentType === undefined) throw new Error(`The console has a file of an unknown kind: ${name}`)
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  return { name, contentType, bytes, br, gzip: zipped }
}
