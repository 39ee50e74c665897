/** The file stores, empty, for tests that hold for each of them. */
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLocalFiles } from '../../src/store/files/local.ts'
import { partLimits } from '../../src/store/files/parts.ts'
import { parseFilesUrl } from '../../src/store/files/place.ts'
import type { OwnedFiles } from '../../src/store/files/port.ts'
import { openS3Files } from '../../src/store/files/s3.ts'
import { type S3Timeouts, s3Timeouts } from '../../src/store/files/s3-client.ts'
import { type S3Server, startS3 } from './s3/server.ts'

export interface FilesUnderTest {
  readonly files: OwnedFiles
  /** What the store holds, as `organization/id`; unfinished uploads too, with `.part`. */
  names(): Promise<string[]>
  /** What an upload leaves whose process died at that time. */
  leaveUnfinished(organization: string, id: string, at: Date): Promise<void>
  close(): Promise<void>
}

export async function localFilesUnderTest(now: () => Date): Promise<FilesUnderTest> {
  const root = await mkdtemp(join(tmpdir(), 'specway-files-'))
  return {
    files: await openLocalFiles(root, now),
    async names() {
      const all = await readdir(root, { recursive: true, withFileTypes: true })
      const files = all.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1))
      return files.map((name) => name.replace(/(?:\.\d+)+\.part$/, '.part')).sort()
    },
    async leaveUnfinished(organization, id, at) {
      const part = join(root, organization, `${id}.1.1.part`)
      await writeFile(part, 'half')
      await utimes(part, at, at)
    },
    close: () => rm(root, { recursive: true }),
  }
}

export interface S3UnderTest extends FilesUnderTest {
  readonly server: S3Server
  /** What could not be cleared away. */
  readonly errors: readonly unknown[]
}

export async function s3FilesUnderTest(
  now: () => Date,
  options: { readonly timeouts?: Partial<S3Timeouts>; readonly secretAccessKey?: string; readonly server?: S3Server } = {},
): Promise<S3UnderTest> {
  const server = options.server ?? (await startS3({ now }))
  const place = parseFilesUrl(server.filesUrl, { production: false })
  if (place.kind !== 's3') throw new Error('This is the URL of a bucket.')
  const errors: unknown[] = []
  const files = openS3Files({
    place,
    credentials: { ...server.secret, secretAccessKey: options.secretAccessKey ?? server.secret.secretAccessKey },
    now,
    onError: (error) => errors.push(error),
    timeouts: { ...s3Timeouts, ...options.timeouts },
    partBytes: partLimits.leastBytes,
  })
  const nameOf = (key: string): string => key.replace(/^some\/prefix\//, '')
  return {
    files,
    server,
    errors,
    async names() {
      const { objects, uploads } = server.content
      return [...[...objects.keys()].map(nameOf), ...[...uploads.values()].map(({ key }) => `${nameOf(key)}.part`)].sort()
    },
    async leaveUnfinished(organization, id, begunAt) {
      server.content.begin(`some/prefix/${organization}/${id}`, {}, begunAt)
    },
    async close() {
      files.close()
      await server.close()
    },
  }
}

/** Bytes that do not repeat within a part, so that parts in a wrong order are seen; the same for the same length. */
export function bytesOfLength(sizeBytes: number): Buffer {
  const bytes = Buffer.allocUnsafe(sizeBytes)
  for (let at = 0; at < sizeBytes; at++) bytes[at] = (at ^ (at >> 8) ^ (at >> 16)) & 255
  return bytes
}

/** In chunks of that size. */
export async function* chunked(bytes: Uint8Array, chunkBytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes)
}

export const readAll = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> => Buffer.from(await new Response(stream).arrayBuffer())
