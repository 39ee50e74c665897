/** Files in a folder: one folder for each organization. Written beside their name, and renamed when they are whole. */
import { constants } from 'node:fs'
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { intake } from './intake.ts'
import {
  type ByteRange,
  bytesOf,
  checkId,
  checkOrganization,
  type OwnedFiles,
  type ReadFile,
  type StoredFile,
  unfinishedKeptMs,
} from './port.ts'
import { webStream } from './web-stream.ts'

class LocalFiles implements OwnedFiles {
  readonly place: string
  readonly #root: string
  readonly #now: () => Date
  #counter = 0

  constructor(root: string, now: () => Date) {
    this.place = root
    this.#root = root
    this.#now = now
  }

  async put(organization: string, id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number, sha256?: string): Promise<StoredFile> {
    const path = this.#path(organization, id)
    await mkdir(this.#folder(organization), { recursive: true, mode: 0o700 })
    const part = `${path}.${process.pid}.${++this.#counter}.part`
    const file = await open(part, 'wx', 0o600)
    try {
      const taken = intake(bytes, maxBytes, sha256)
      for await (const chunk of taken.bytes) await file.writeFile(chunk)
      const stored = taken.finish()
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

  async read(organization: string, id: string, range?: ByteRange): Promise<ReadFile | null> {
    const file = await openOrNull(this.#path(organization, id))
    if (file === null) return null
    try {
      // Of what is open, so that a file that takes its place meanwhile is not mixed with it.
      const { size: sizeBytes } = await file.stat()
      const wanted = bytesOf(range, sizeBytes)
      if (wanted === null) {
        await file.close()
        return { sizeBytes, stream: webStream(nothing()) }
      }
      const stream = file.createReadStream({ ...wanted, autoClose: true })
      return { sizeBytes, stream: webStream(stream, { end: () => void stream.destroy() }) }
    } catch (error) {
      await file.close()
      throw error
    }
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

  async deleteAll(organization: string): Promise<void> {
    await rm(this.#folder(organization), { recursive: true, force: true })
  }

  async sweep(): Promise<number> {
    let removed = 0
    for (const folder of await readdir(this.#root))
      for (const name of await readdir(join(this.#root, folder)).catch(whenMissing([])))
        if (name.endsWith('.part') && (await this.#isLeft(join(this.#root, folder, name)))) {
          await rm(join(this.#root, folder, name), { force: true })
          removed++
        }
    return removed
  }

  async ping(): Promise<void> {
    await access(this.#root, constants.R_OK | constants.W_OK)
  }

  close(): void {
    // Nothing is kept open.
  }

  async #isLeft(part: string): Promise<boolean> {
    const found = await stat(part).catch(whenMissing(null))
    return found !== null && this.#now().getTime() - found.mtimeMs > unfinishedKeptMs
  }
  #folder(organization: string): string {
    return join(this.#root, checkOrganization(organization))
  }
  #path(organization: string, id: string): string {
    return join(this.#folder(organization), checkId(id))
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const whenMissing =
  <T>(value: T) =>
  (error: unknown): T => {
    if (isMissing(error)) return value
    throw error
  }

const openOrNull = (path: string): Promise<FileHandle | null> => open(path, 'r').catch(whenMissing(null))

async function* nothing(): AsyncGenerator<Uint8Array> {
  // An empty file.
}

/** The folder is made where it is missing. Several processes may serve it, where it is one file system. */
export async function openLocalFiles(root: string, now: () => Date): Promise<OwnedFiles> {
  await mkdir(root, { recursive: true, mode: 0o700 })
  return new LocalFiles(root, now)
}
