/**
 * The bytes of files (datasets, artifacts), kept outside the database. A file appears whole or not at all, under an id that never names another one.
 * What is known about it (name, media type, owner) is in `specway.files`.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'

export interface StoredFile {
  readonly sizeBytes: number
  /** Hex. */
  readonly sha256: string
}
export interface ByteRange {
  /** First byte, from 0. */
  readonly start: number
  /** Last byte, inclusive; null: to the end. */
  readonly end: number | null
}

export interface Files {
  /** Stores the stream, replacing what the id held. Throws `FileTooLarge`, and keeps nothing, when it is longer than `maxBytes`. */
  put(organization: string, id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile>
  /** Null when there is no such file. The stream fails when the file goes away in the midst. */
  read(
    organization: string,
    id: string,
    range?: ByteRange,
  ): Promise<{ readonly sizeBytes: number; readonly stream: ReadableStream<Uint8Array> } | null>
  /** False when there was none. */
  delete(organization: string, id: string): Promise<boolean>
}

export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge'
}
export class FilesRefused extends Error {
  override readonly name = 'FilesRefused'
}

/** Ids become names in a folder; nothing else may reach it. */
const safe = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/

const partLifetimeMs = 24 * 60 * 60 * 1_000

class LocalFiles implements Files {
  readonly #root: string
  #counter = 0

  constructor(root: string) {
    this.#root = root
  }

  async put(organization: string, id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile> {
    const path = this.#path(organization, id)
    await mkdir(this.#folder(organization), { recursive: true, mode: 0o700 })
    const part = `${path}.${process.pid}.${++this.#counter}.part`
    const file = await open(part, 'wx', 0o600)
    try {
      const stored = await write(file, bytes, maxBytes)
      // Before it gets its name, so that a crash of the machine leaves no empty file under it.
      await file.sync()
      await file.close()
      await rename(part, path)
      return stored
    } catch (error) {
      await file.close().catch(() => undefined)
      await rm(part, { force: true })
      throw error
    }
  }

  async read(organization: string, id: string, range: ByteRange = { start: 0, end: null }) {
    const path = this.#path(organization, id)
    const found = await stat(path).catch((error: unknown) => {
      if (isMissing(error)) return null
      throw error
    })
    if (found === null) return null
    const end = Math.min(range.end ?? found.size - 1, found.size - 1)
    if (!Number.isSafeInteger(range.start) || range.start < 0 || (range.start > end && found.size > 0))
      throw new RangeError(`Bytes ${range.start} to ${end} are outside of a file of ${found.size}.`)
    const stream = found.size === 0 ? Readable.from([]) : createReadStream(path, { start: range.start, end })
    return { sizeBytes: found.size, stream: toWebStream(stream) }
  }

  async delete(organization: string, id: string): Promise<boolean> {
    try {
      await rm(this.#path(organization, id))
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  /** What a crash left half-written. Another process may be writing at this moment, so only what nobody has touched for a day. */
  async removeParts(): Promise<void> {
    for (const folder of await readdir(this.#root))
      for (const name of await readdir(join(this.#root, folder))) {
        const path = join(this.#root, folder, name)
        if (name.endsWith('.part') && Date.now() - (await stat(path)).mtimeMs > partLifetimeMs) await rm(path, { force: true })
      }
  }

  #folder(organization: string): string {
    if (!safe.test(organization)) throw new RangeError('The organization is not in the form of an id.')
    return join(this.#root, organization)
  }
  #path(organization: string, id: string): string {
    if (!safe.test(id)) throw new RangeError('The file is not in the form of an id.')
    return join(this.#folder(organization), id)
  }
}

async function write(file: FileHandle, bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<StoredFile> {
  const hash = createHash('sha256')
  let sizeBytes = 0
  for await (const chunk of bytes) {
    sizeBytes += chunk.byteLength
    if (sizeBytes > maxBytes) throw new FileTooLarge(`The file is larger than ${maxBytes} bytes.`)
    hash.update(chunk)
    await file.writeFile(chunk)
  }
  return { sizeBytes, sha256: hash.digest('hex') }
}

function toWebStream(stream: Readable): ReadableStream<Uint8Array> {
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await iterator.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * The file store under `dataDir/files`, which must not be served by another process at the same time unless it is the same file system.
 * `filesUrl` is the variable FILES_URL; only `file:` URLs and none are supported, others are refused by name.
 */
export async function openFiles(options: { readonly dataDir: string; readonly filesUrl: string | undefined }): Promise<Files> {
  const root = rootOf(options)
  await mkdir(root, { recursive: true, mode: 0o700 })
  const files = new LocalFiles(root)
  await files.removeParts()
  return files
}

function rootOf({ dataDir, filesUrl }: { readonly dataDir: string; readonly filesUrl: string | undefined }): string {
  if (filesUrl === undefined || filesUrl === '') return join(resolve(dataDir), 'files')
  const url = URL.parse(filesUrl)
  if (url?.protocol === 'file:') return url.pathname
  throw new FilesRefused(
    `FILES_URL=${url?.protocol ?? filesUrl}… is not supported: leave it empty (files in DATA_DIR), or give a file: URL of a shared file system.`,
  )
}
