/** Files in a bucket of an S3-compatible store, as `<prefix><organization>/<id>`. Loaded only where FILES_URL names one. */
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command,
  PutObjectCommand,
} from '@aws-sdk/client-s3'
import { intake } from './intake.ts'
import { Multipart, type ObjectName } from './multipart.ts'
import { inParts, partSize } from './parts.ts'
import { type S3Place, shownPlace } from './place.ts'
import {
  type ByteRange,
  bytesOf,
  checkId,
  checkOrganization,
  FilesFailed,
  FilesUnavailable,
  idForm,
  type OwnedFiles,
  type ReadFile,
  type StoredFile,
  unfinishedKeptMs,
} from './port.ts'
import { failureOf, Refused, type S3Credentials, type S3Requests, type S3Timeouts, s3Requests, s3Timeouts } from './s3-client.ts'
import { webStream } from './web-stream.ts'

export interface S3FilesOptions {
  readonly place: S3Place
  readonly credentials: S3Credentials
  readonly now: () => Date
  /** Told what could not be cleared away; the request fails with its own error. */
  readonly onError: (error: unknown) => void
  readonly timeouts?: S3Timeouts
  /** Default: by the size that a file may have. */
  readonly partBytes?: number
}

interface UploadMarkers {
  readonly KeyMarker?: string
  readonly UploadIdMarker?: string
}

class S3Files implements OwnedFiles {
  readonly place: string
  readonly #options: S3FilesOptions
  readonly #timeouts: S3Timeouts
  readonly #requests: S3Requests
  readonly #bucket: { readonly Bucket: string }
  readonly #prefix: string

  constructor(options: S3FilesOptions) {
    this.place = shownPlace(options.place)
    this.#options = options
    this.#timeouts = options.timeouts ?? s3Timeouts
    this.#requests = s3Requests(options.place, options.credentials, this.#timeouts)
    this.#bucket = { Bucket: options.place.bucket }
    this.#prefix = options.place.prefix
  }

  async put(organization: string, id: string, bytes: AsyncIterable<Uint8Array>, maxBytes: number, sha256?: string): Promise<StoredFile> {
    const object = this.#object(organization, id)
    const taken = intake(bytes, maxBytes, sha256)
    let upload: Multipart | null = null
    try {
      for await (const part of inParts(taken.bytes, this.#options.partBytes ?? partSize(maxBytes))) {
        const stored = part.last ? taken.finish() : null
        if (upload === null && stored !== null) {
          await this.#putWhole(object, part.bytes)
          return stored
        }
        upload ??= await Multipart.begin(this.#requests, object)
        await upload.add(part.bytes)
        if (stored !== null) {
          await upload.complete()
          return stored
        }
      }
      throw new Error('A stream has a last part.')
    } catch (error) {
      await upload?.abort().catch(this.#options.onError)
      throw error
    }
  }

  async read(organization: string, id: string, range?: ByteRange): Promise<ReadFile | null> {
    const object = this.#object(organization, id)
    // A range that is none is refused before a store that would ignore it is asked.
    if (range !== undefined) bytesOf(range, Number.MAX_SAFE_INTEGER)
    try {
      const found = await this.#requests.run(
        'GetObject',
        (client, options) =>
          client.send(
            new GetObjectCommand({ ...object, ...(range !== undefined && { Range: `bytes=${range.start}-${range.end ?? ''}` }) }),
            options,
          ),
        ['NoSuchKey', 'InvalidRange'],
      )
      if (!(found.Body instanceof Readable)) throw new FilesFailed('GetObject: the file store gave no body.')
      const sizeBytes = range === undefined ? found.ContentLength : sizeOf(found.ContentRange)
      if (sizeBytes === undefined) {
        found.Body.destroy()
        throw new FilesFailed('GetObject: the file store did not say how long the file is, or does not know ranges.')
      }
      return { sizeBytes, stream: this.#streamOf(found.Body) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      if (error.code === 'NoSuchKey') return null
      return this.#outside(object, range)
    }
  }

  async delete(organization: string, id: string): Promise<boolean> {
    const object = this.#object(organization, id)
    if ((await this.#size(object)) === null) return false
    await this.#remove(object)
    return true
  }

  async deleteAll(organization: string): Promise<void> {
    const Prefix = `${this.#prefix}${checkOrganization(organization)}/`
    for (let ContinuationToken: string | undefined, more = true; more; more = ContinuationToken !== undefined) {
      const page = await this.#requests.run('ListObjectsV2', (client, options) =>
        client.send(
          new ListObjectsV2Command({ ...this.#bucket, Prefix, ...(ContinuationToken !== undefined && { ContinuationToken }) }),
          options,
        ),
      )
      for (const { Key } of page.Contents ?? []) if (Key !== undefined) await this.#remove({ ...this.#bucket, Key })
      ContinuationToken = page.NextContinuationToken
    }
  }

  async sweep(): Promise<number> {
    const before = this.#options.now().getTime() - unfinishedKeptMs
    let removed = 0
    for (let after: UploadMarkers | null = {}; after !== null; ) {
      const page: ListMultipartUploadsCommandOutput = await this.#unfinished(after)
      for (const { Key, UploadId, Initiated } of page.Uploads ?? [])
        if (Key !== undefined && UploadId !== undefined && this.#isOurs(Key) && Initiated !== undefined && Initiated.getTime() < before) {
          await this.#abandon({ ...this.#bucket, Key, UploadId })
          removed++
        }
      const { IsTruncated, NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page
      after =
        IsTruncated === true && KeyMarker !== undefined ? { KeyMarker, ...(UploadIdMarker !== undefined && { UploadIdMarker }) } : null
    }
    return removed
  }

  async ping(): Promise<void> {
    await this.#requests.run('HeadBucket', (client, options) => client.send(new HeadBucketCommand(this.#bucket), options))
  }

  close(): void {
    this.#requests.close()
  }

  async #putWhole(object: ObjectName, Body: Uint8Array): Promise<void> {
    await this.#requests.run('PutObject', (client, options) => client.send(new PutObjectCommand({ ...object, Body }), options))
  }

  async #remove(object: ObjectName): Promise<void> {
    await this.#requests.run('DeleteObject', (client, options) => client.send(new DeleteObjectCommand(object), options))
  }

  #unfinished(after: UploadMarkers): Promise<ListMultipartUploadsCommandOutput> {
    return this.#requests.run('ListMultipartUploads', (client, options) =>
      client.send(new ListMultipartUploadsCommand({ ...this.#bucket, Prefix: this.#prefix, ...after }), options),
    )
  }

  /** Another process may have been faster. */
  async #abandon(upload: ObjectName & { readonly UploadId: string }): Promise<void> {
    try {
      await this.#requests.run('AbortMultipartUpload', (client, options) => client.send(new AbortMultipartUploadCommand(upload), options), [
        'NoSuchUpload',
      ])
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }

  /** Null: there is none. */
  async #size(object: ObjectName): Promise<number | null> {
    try {
      const { ContentLength } = await this.#requests.run(
        'HeadObject',
        (client, options) => client.send(new HeadObjectCommand(object), options),
        ['NotFound', 'NoSuchKey'],
      )
      if (ContentLength === undefined) throw new FilesFailed('HeadObject: the file store did not say how long the file is.')
      return ContentLength
    } catch (error) {
      if (error instanceof Refused) return null
      throw error
    }
  }

  /** The store has no such bytes: the file is empty, or the range outside of it. */
  async #outside(object: ObjectName, range: ByteRange | undefined): Promise<ReadFile | null> {
    const sizeBytes = await this.#size(object)
    if (sizeBytes === null) return null
    if (bytesOf(range, sizeBytes) !== null) throw new FilesUnavailable('GetObject: the file was replaced while it was asked for.')
    return { sizeBytes, stream: webStream(Readable.from([])) }
  }

  #streamOf(body: Readable): ReadableStream<Uint8Array> {
    return webStream(body, {
      idleMs: this.#timeouts.idleMs,
      failure: (error) => (error === undefined ? tooSlow(this.#timeouts.idleMs) : failureOf('GetObject', error)),
      end: () => void body.destroy(),
    })
  }

  /** Other uploads of a bucket that is shared are none of our business. */
  #isOurs(key: string): boolean {
    const [organization = '', id = '', ...more] = key.slice(this.#prefix.length).split('/')
    return key.startsWith(this.#prefix) && more.length === 0 && idForm.test(organization) && idForm.test(id)
  }

  #object(organization: string, id: string): ObjectName {
    return { ...this.#bucket, Key: `${this.#prefix}${checkOrganization(organization)}/${checkId(id)}` }
  }
}

const tooSlow = (idleMs: number): Error => new FilesUnavailable(`GetObject: the file store sent nothing for ${idleMs} ms.`)

/** `bytes 0-4/11`: 11 (RFC 9110, section 14.4). */
function sizeOf(contentRange: string | undefined): number | undefined {
  const size = /^bytes \d+-\d+\/(\d+)$/.exec(contentRange ?? '')?.[1]
  return size === undefined ? undefined : Number(size)
}

/** Nothing is asked of the store yet: that it can be reached is what `ping` tells. */
export const openS3Files = (options: S3FilesOptions): OwnedFiles => new S3Files(options)
