/**
 * A subset of S3 on a port of this process, for tests: what `src/store/files` asks of a store, with signatures verified and faults on demand. Those on npm
 * were tried first: s3rver 3.7.1 takes any secret and cannot abort an upload, so that tests over it could not fail where it counts.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Objects, rangeOf, S3Error } from './objects.ts'
import { refusalOf, type Secret } from './signature.ts'

export type Operation =
  | 'PutObject'
  | 'GetObject'
  | 'HeadObject'
  | 'DeleteObject'
  | 'HeadBucket'
  | 'ListObjectsV2'
  | 'ListMultipartUploads'
  | 'CreateMultipartUpload'
  | 'UploadPart'
  | 'CompleteMultipartUpload'
  | 'AbortMultipartUpload'

/**
 * `status`: the answer, nothing is done. `reset`: the connection breaks, nothing is done. `lost`: it is done, and the connection breaks before the answer.
 * `half`: it breaks in the midst of the body of the answer. `silent`: no answer. `stalled`: half of the body, and then nothing. `held`: it is done when `until` is.
 */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly code: string }
  | { readonly kind: 'reset' | 'lost' | 'half' | 'silent' | 'stalled' }
  | { readonly kind: 'held'; readonly until: Promise<unknown> }

export interface S3Server {
  /** For FILES_URL; with what else stands in its query. */
  readonly filesUrl: string
  readonly endpoint: string
  readonly region: string
  readonly secret: Secret
  /** The bucket; named `bucket`. */
  readonly content: Objects
  /** In the order in which they came; with the key, where they have one. */
  readonly requests: readonly { readonly operation: Operation; readonly key: string }[]
  /** The next `times` requests of that operation. */
  fail(operation: Operation, fault: Fault, times?: number): void
  /** Resolves when the next request of that operation has been done. */
  next(operation: Operation): Promise<string>
  /** Lists give this many at a time. Default: 1,000. */
  pageSize: number
  now(): Date
  close(): Promise<void>
}

const bucket = 'bucket'

/** What S3 tells a client whose signature is wrong: it quotes what must not be logged. */
const quoting = (secret: Secret, signature: string): string =>
  `<AWSAccessKeyId>${secret.accessKeyId}</AWSAccessKeyId><SignatureProvided>${signature}</SignatureProvided><StringToSign>AWS4-HMAC-SHA256</StringToSign>`

export async function startS3(options: { readonly sessionToken?: string; readonly now?: () => Date } = {}): Promise<S3Server> {
  const secret: Secret = {
    accessKeyId: 'AKIDEXAMPLEFORTESTS0',
    secretAccessKey: 'a/secret+access/key+of/the/tests/only+00',
    sessionToken: options.sessionToken ?? null,
  }
  const region = 'test-1'
  const content = new Objects()
  const requests: { operation: Operation; key: string }[] = []
  const faults: { operation: Operation; fault: Fault; times: number }[] = []
  const waiting: { operation: Operation; resolve: (key: string) => void }[] = []

  const takeFault = (operation: Operation): Fault | null => {
    const found = faults.find((candidate) => candidate.operation === operation && candidate.times > 0)
    if (found === undefined) return null
    found.times--
    return found.fault
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://s3')
    const [, name = '', ...rest] = url.pathname.split('/').map(decodeURIComponent)
    const key = rest.join('/')
    const operation = operationOf(request.method ?? '', key, url.searchParams)
    // What is known when the head has come: a part may arrive after its upload was aborted.
    const upload = operation === 'UploadPart' ? content.uploads.get(url.searchParams.get('uploadId') ?? '') : undefined
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    if (operation === null) throw new S3Error(501, 'NotImplemented')
    requests.push({ operation, key })
    const refusal = refusalOf(request, body, secret, region, Date.now())
    if (refusal !== null) throw new S3Error(refusal === 'XAmzContentSHA256Mismatch' ? 400 : 403, refusal)
    if (name !== bucket) throw new S3Error(404, 'NoSuchBucket')

    const fault = takeFault(operation)
    if (fault?.kind === 'status') throw new S3Error(fault.status, fault.code)
    if (fault?.kind === 'reset') return void request.socket.destroy()
    if (fault?.kind === 'silent') return
    if (fault?.kind === 'held') await fault.until
    const done = perform(operation, { key, query: url.searchParams, headers: request.headers, body, upload })
    for (const waiter of waiting.filter((candidate) => candidate.operation === operation).slice(0, 1)) {
      waiting.splice(waiting.indexOf(waiter), 1)
      waiter.resolve(key)
    }
    if (fault?.kind === 'lost') return void request.socket.destroy()
    const sent = Buffer.from(done.body ?? '')
    response.writeHead(done.status ?? 200, {
      'x-amz-request-id': 'REQUEST0123456789',
      'content-length': request.method === 'HEAD' ? (done.sizeBytes ?? 0) : sent.byteLength,
      ...done.headers,
    })
    if (fault?.kind === 'half' || fault?.kind === 'stalled')
      return void response.write(sent.subarray(0, sent.byteLength >> 1), () => {
        if (fault.kind === 'half') request.socket.destroy()
      })
    response.end(request.method === 'HEAD' ? undefined : sent)
  }

  interface Asked {
    readonly key: string
    readonly query: URLSearchParams
    readonly headers: IncomingMessage['headers']
    readonly body: Buffer
    readonly upload: ReturnType<Objects['upload']> | undefined
  }
  interface Done {
    readonly status?: number
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: string | Buffer
    /** For HEAD. */
    readonly sizeBytes?: number
  }

  function perform(operation: Operation, { key, query, headers, body, upload }: Asked): Done {
    const uploadId = query.get('uploadId') ?? ''
    switch (operation) {
      case 'HeadBucket':
        return {}
      case 'PutObject':
        content.objects.set(key, { bytes: body, metadata: metadataOf(headers) })
        return { headers: { etag: content.get(key).etag } }
      case 'GetObject': {
        const found = content.get(key)
        const range = rangeOf(headers.range, found.bytes.byteLength)
        if (range === null) return { headers: { etag: found.etag }, body: found.bytes }
        const contentRange = `bytes ${range.start}-${range.end}/${found.bytes.byteLength}`
        const part = found.bytes.subarray(range.start, range.end + 1)
        return { status: 206, headers: { etag: found.etag, 'content-range': contentRange }, body: part }
      }
      case 'HeadObject': {
        const { etag, bytes, metadata } = content.get(key)
        const marks = Object.entries(metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])
        return { headers: { etag, ...Object.fromEntries(marks) }, sizeBytes: bytes.byteLength }
      }
      case 'DeleteObject':
        content.objects.delete(key)
        return { status: 204 }
      case 'CreateMultipartUpload': {
        const { id } = content.begin(key, metadataOf(headers), server.now())
        return xml('InitiateMultipartUploadResult', `<Bucket>${bucket}</Bucket><Key>${key}</Key><UploadId>${id}</UploadId>`)
      }
      case 'UploadPart':
        if (upload === undefined || upload.key !== key) throw new S3Error(404, 'NoSuchUpload')
        return { headers: { etag: content.part(upload, Number(query.get('partNumber')), body) } }
      case 'CompleteMultipartUpload': {
        content.complete(key, uploadId, partsOf(body.toString()))
        return xml('CompleteMultipartUploadResult', `<Bucket>${bucket}</Bucket><Key>${key}</Key>`)
      }
      case 'AbortMultipartUpload':
        content.upload(key, uploadId)
        content.uploads.delete(uploadId)
        return { status: 204 }
      case 'ListObjectsV2': {
        const all = [...content.objects.keys()].filter((candidate) => candidate.startsWith(query.get('prefix') ?? '')).sort()
        const left = all.filter((candidate) => candidate > (query.get('continuation-token') ?? ''))
        const page = left.slice(0, server.pageSize)
        const next = left.length > page.length ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
        const items = page.map((item) => `<Contents><Key>${item}</Key></Contents>`).join('')
        return xml('ListBucketResult', `<IsTruncated>${next !== ''}</IsTruncated>${next}${items}`)
      }
      case 'ListMultipartUploads': {
        const all = [...content.uploads.values()].filter((candidate) => candidate.key.startsWith(query.get('prefix') ?? ''))
        const nameOf = (item: { readonly key: string; readonly id: string }) => `${item.key} ${item.id}`
        const after = `${query.get('key-marker') ?? ''} ${query.get('upload-id-marker') ?? ''}`
        const left = all.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).filter((item) => nameOf(item) > after)
        const page = left.slice(0, server.pageSize)
        const last = page.at(-1)
        const next =
          last !== undefined && left.length > page.length
            ? `<NextKeyMarker>${last.key}</NextKeyMarker><NextUploadIdMarker>${last.id}</NextUploadIdMarker>`
            : ''
        const items = page.map(
          ({ key: of, id, initiated }) =>
            `<Upload><Key>${of}</Key><UploadId>${id}</UploadId><Initiated>${initiated.toISOString()}</Initiated></Upload>`,
        )
        return xml('ListMultipartUploadsResult', `<IsTruncated>${next !== ''}</IsTruncated>${next}${items.join('')}`)
      }
    }
  }

  const http: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const { status, code } = error instanceof S3Error ? error : new S3Error(500, 'InternalError')
      const signature = /Signature=([0-9a-f]+)/.exec(request.headers.authorization ?? '')?.[1] ?? ''
      const quoted = code === 'SignatureDoesNotMatch' ? quoting(secret, signature) : ''
      const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code} said the store</Message>${quoted}</Error>`
      response.writeHead(status, { 'content-type': 'application/xml', 'x-amz-request-id': 'REQUEST0123456789' })
      response.end(request.method === 'HEAD' ? undefined : body)
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  const endpoint = `http://127.0.0.1:${address.port}`
  const server: S3Server = {
    filesUrl: `s3://${bucket}/some/prefix?region=${region}&endpoint=${encodeURIComponent(endpoint)}`,
    endpoint,
    region,
    secret,
    content,
    requests,
    fail: (operation, fault, times = 1) => void faults.push({ operation, fault, times }),
    next: (operation) => new Promise<string>((resolve) => waiting.push({ operation, resolve })),
    pageSize: 1_000,
    now: options.now ?? (() => new Date()),
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
  return server
}

function operationOf(method: string, key: string, query: URLSearchParams): Operation | null {
  if (key === '') {
    if (method === 'HEAD') return 'HeadBucket'
    if (method !== 'GET') return null
    return query.has('uploads') ? 'ListMultipartUploads' : query.get('list-type') === '2' ? 'ListObjectsV2' : null
  }
  if (query.has('uploadId'))
    return ({ PUT: 'UploadPart', POST: 'CompleteMultipartUpload', DELETE: 'AbortMultipartUpload' } as const)[method] ?? null
  if (query.has('uploads')) return method === 'POST' ? 'CreateMultipartUpload' : null
  return ({ PUT: 'PutObject', GET: 'GetObject', HEAD: 'HeadObject', DELETE: 'DeleteObject' } as const)[method] ?? null
}

const metadataOf = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name.startsWith('x-amz-meta-'))
      .map(([name, value]) => [name.slice('x-amz-meta-'.length), String(value)]),
  )

/** Of `CompleteMultipartUpload`. */
const partsOf = (text: string): { number: number; etag: string }[] =>
  [...text.matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    etag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll('&quot;', '"'),
  }))

const xml = (root: string, content: string): { readonly headers: Readonly<Record<string, string>>; readonly body: string } => ({
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?><${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${root}>`,
})
