/** What a bucket holds, and what of S3 can be done with it. As strict as S3 where a client could be wrong. */
import { createHash } from 'node:crypto'

export class S3Error extends Error {
  readonly status: number
  readonly code: string
  constructor(status: number, code: string) {
    super(code)
    this.status = status
    this.code = code
  }
}

export interface StoredObject {
  readonly bytes: Buffer
  readonly metadata: Readonly<Record<string, string>>
}
export interface Upload {
  readonly key: string
  readonly id: string
  readonly metadata: Readonly<Record<string, string>>
  readonly initiated: Date
  readonly parts: Map<number, Buffer>
}

const leastPartBytes = 5 * 1024 * 1024
const etagOf = (bytes: Uint8Array): string => `"${createHash('md5').update(bytes).digest('hex')}"`

export class Objects {
  readonly objects = new Map<string, StoredObject>()
  readonly uploads = new Map<string, Upload>()
  #count = 0

  begin(key: string, metadata: Readonly<Record<string, string>>, initiated: Date): Upload {
    const upload = { key, id: `upload-${++this.#count}`, metadata, initiated, parts: new Map<number, Buffer>() }
    this.uploads.set(upload.id, upload)
    return upload
  }

  upload(key: string, id: string): Upload {
    const upload = this.uploads.get(id)
    if (upload === undefined || upload.key !== key) throw new S3Error(404, 'NoSuchUpload')
    return upload
  }

  /**
   * A part that was on its way when the upload was aborted is kept, as S3 says that it may be: the upload is there again.
   * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_AbortMultipartUpload.html
   */
  part(upload: Upload, number: number, bytes: Buffer): string {
    if (!(number >= 1 && number <= 10_000)) throw new S3Error(400, 'InvalidArgument')
    this.uploads.set(upload.id, upload)
    upload.parts.set(number, bytes)
    return etagOf(bytes)
  }

  complete(key: string, id: string, wanted: readonly { readonly number: number; readonly etag: string }[]): void {
    const upload = this.upload(key, id)
    if (wanted.length === 0) throw new S3Error(400, 'MalformedXML')
    const parts = wanted.map(({ number, etag }, index) => {
      const bytes = upload.parts.get(number)
      if (bytes === undefined || etagOf(bytes) !== etag) throw new S3Error(400, 'InvalidPart')
      if (index > 0 && number <= (wanted[index - 1]?.number ?? 0)) throw new S3Error(400, 'InvalidPartOrder')
      if (index < wanted.length - 1 && bytes.byteLength < leastPartBytes) throw new S3Error(400, 'EntityTooSmall')
      return bytes
    })
    this.objects.set(key, { bytes: Buffer.concat(parts), metadata: upload.metadata })
    this.uploads.delete(id)
  }

  get(key: string): StoredObject & { readonly etag: string } {
    const found = this.objects.get(key)
    if (found === undefined) throw new S3Error(404, 'NoSuchKey')
    return { ...found, etag: etagOf(found.bytes) }
  }
}

/** Of `Range: bytes=0-4` (RFC 9110, section 14.2): null where it is none, which is ignored. Throws where there are no such bytes. */
export function rangeOf(header: string | undefined, sizeBytes: number): { readonly start: number; readonly end: number } | null {
  const [, first, last = ''] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? []
  if (first === undefined || (last !== '' && Number(last) < Number(first))) return null
  if (Number(first) >= sizeBytes) throw new S3Error(416, 'InvalidRange')
  return { start: Number(first), end: last === '' ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1) }
}
