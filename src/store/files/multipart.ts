/** One multipart upload: a few parts on their way at a time, and in the end either the whole file or nothing. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  HeadObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { FilesFailed, FilesUnavailable } from './port.ts'
import { Refused, type S3Requests } from './s3-client.ts'

export interface ObjectName {
  readonly Bucket: string
  readonly Key: string
}

/** Beside the part that is being collected; with it, what one upload holds in memory. */
export const partsInFlight = 2

/** Metadata by which a file is known to be of this upload. */
const mark = 'specway-upload'

export class Multipart {
  readonly #requests: S3Requests
  readonly #object: ObjectName
  readonly #token: string
  readonly #uploadId: string
  readonly #running = new Set<Promise<void>>()
  readonly #parts: { readonly PartNumber: number; readonly ETag: string }[] = []
  #count = 0
  #failure: { readonly error: unknown } | null = null

  private constructor(requests: S3Requests, object: ObjectName, token: string, uploadId: string) {
    this.#requests = requests
    this.#object = object
    this.#token = token
    this.#uploadId = uploadId
  }

  static async begin(requests: S3Requests, object: ObjectName): Promise<Multipart> {
    const token = crypto.randomUUID()
    const { UploadId } = await requests.run('CreateMultipartUpload', (client, options) =>
      client.send(new CreateMultipartUploadCommand({ ...object, Metadata: { [mark]: token } }), options),
    )
    if (UploadId === undefined) throw new FilesFailed('CreateMultipartUpload: the file store gave no id.')
    return new Multipart(requests, object, token, UploadId)
  }

  /** Resolves when the next part may be collected. Throws what a part before it has failed with. */
  async add(bytes: Uint8Array): Promise<void> {
    this.#check()
    const run: Promise<void> = this.#send(++this.#count, bytes)
      .catch((error: unknown) => {
        this.#failure ??= { error }
      })
      .finally(() => this.#running.delete(run))
    this.#running.add(run)
    while (this.#running.size >= partsInFlight) await Promise.race(this.#running)
    this.#check()
  }

  /** The file appears. */
  async complete(): Promise<void> {
    await this.#settled()
    this.#check()
    const Parts = this.#parts.toSorted((left, right) => left.PartNumber - right.PartNumber)
    try {
      await this.#requests.run(
        'CompleteMultipartUpload',
        (client, options) =>
          client.send(
            new CompleteMultipartUploadCommand({ ...this.#object, UploadId: this.#uploadId, MultipartUpload: { Parts } }),
            options,
          ),
        ['NoSuchUpload'],
      )
    } catch (error) {
      // It may have come true, and only its answer been lost; then the attempt after it finds no upload any more.
      if (!(error instanceof Refused || error instanceof FilesUnavailable) || !(await this.#appeared())) throw asFailure(error)
    }
  }

  /** Frees what was uploaded. Not before the parts on their way have arrived: one that comes after the abort would stay. */
  async abort(): Promise<void> {
    await this.#settled()
    await this.#requests
      .run(
        'AbortMultipartUpload',
        (client, options) => client.send(new AbortMultipartUploadCommand({ ...this.#object, UploadId: this.#uploadId }), options),
        ['NoSuchUpload'],
      )
      .catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
      })
  }

  async #send(PartNumber: number, Body: Uint8Array): Promise<void> {
    const { ETag } = await this.#requests.run('UploadPart', (client, options) =>
      client.send(new UploadPartCommand({ ...this.#object, UploadId: this.#uploadId, PartNumber, Body }), options),
    )
    if (ETag === undefined) throw new FilesFailed('UploadPart: the file store gave no ETag.')
    this.#parts.push({ PartNumber, ETag })
  }

  async #settled(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  #check(): void {
    if (this.#failure !== null) throw this.#failure.error
  }

  async #appeared(): Promise<boolean> {
    try {
      const { Metadata } = await this.#requests.run('HeadObject', (client, options) =>
        client.send(new HeadObjectCommand(this.#object), options),
      )
      return Metadata?.[mark] === this.#token
    } catch {
      // What is told is why it could not be completed.
      return false
    }
  }
}

const asFailure = (error: unknown): unknown =>
  error instanceof Refused ? new FilesFailed(`CompleteMultipartUpload: the file store answered ${error.code}.`) : error
