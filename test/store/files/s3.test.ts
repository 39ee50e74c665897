/** What a bucket can do to us that a folder cannot. */

import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { classify } from '../../../src/gateway/errors/classify.ts'
import { loggableError } from '../../../src/gateway/records/log.ts'
import { partsInFlight } from '../../../src/store/files/multipart.ts'
import { partLimits } from '../../../src/store/files/parts.ts'
import { type FilesPlace, parseFilesUrl } from '../../../src/store/files/place.ts'
import { FilesFailed, FilesUnavailable } from '../../../src/store/files/port.ts'
import { s3Client, s3Timeouts } from '../../../src/store/files/s3-client.ts'
import { bytesOfLength, chunked, readAll, type S3UnderTest, s3FilesUnderTest } from '../../support/files.ts'
import { type Operation, startS3 } from '../../support/s3/server.ts'

const now = new Date('2026-03-01T12:00:00Z')
const mebibyte = 1 << 20
/** Three parts. */
const long = bytesOfLength(12 * mebibyte)
const short = Buffer.from('hello world')
const failed = { kind: 'status', status: 500, code: 'InternalError' } as const

let store: S3UnderTest
beforeEach(async () => {
  store = await s3FilesUnderTest(() => now)
})
afterEach(() => store.close())

const count = (operation: Operation): number => store.server.requests.filter((request) => request.operation === operation).length
const putLong = () => store.files.put('o1', 'f1', chunked(long, mebibyte), 1e9)
const putShort = () => store.files.put('o1', 'f1', chunked(short, 4), 1e9)

describe('an upload to a bucket', () => {
  it('is one request when it fits into one part, and otherwise in parts', async () => {
    await putShort()
    expect(store.server.requests.map(({ operation }) => operation)).toEqual(['PutObject'])
    await putLong()
    expect([count('PutObject'), count('UploadPart'), count('CompleteMultipartUpload')]).toEqual([1, 3, 1])
  })

  it('waits for a slow store: it holds no more than the parts on their way and the one that is being collected', async () => {
    const total = 40 * mebibyte
    const chunk = bytesOfLength(mebibyte)
    let givenBytes = 0
    let peakBytes = 0
    /** Nothing more was taken for many turns of the event loop. */
    const waits = async (): Promise<void> => {
      for (let before = -1; before !== givenBytes; ) {
        before = givenBytes
        for (let turn = 0; turn < 200; turn++) await new Promise(setImmediate)
      }
    }
    async function* measured(): AsyncGenerator<Uint8Array> {
      store.server.fail('UploadPart', { kind: 'held', until: waits() }, 99)
      while (givenBytes < total) {
        givenBytes += chunk.byteLength
        const [upload] = store.server.content.uploads.values()
        const arrived = [...(upload?.parts.values() ?? [])].reduce((sum, part) => sum + part.byteLength, 0)
        peakBytes = Math.max(peakBytes, givenBytes - arrived)
        yield chunk
      }
    }
    expect((await store.files.put('o1', 'f1', measured(), 1e9)).sizeBytes).toBe(total)
    expect(peakBytes).toBeGreaterThan(partLimits.leastBytes)
    expect(peakBytes).toBeLessThanOrEqual((partsInFlight + 1) * partLimits.leastBytes + 2 * chunk.byteLength)
  })

  it.each([
    ['PutObject', putShort],
    ['CreateMultipartUpload', putLong],
    ['UploadPart', putLong],
    ['CompleteMultipartUpload', putLong],
  ] as const)('goes on after two failures and broken connections of %s', async (operation, put) => {
    store.server.fail(operation, failed)
    store.server.fail(operation, { kind: 'reset' })
    await put()
    expect(await store.names()).toEqual(['o1/f1'])
    const found = await store.files.read('o1', 'f1')
    expect(found && (await readAll(found.stream)).equals(put === putLong ? long : short)).toBe(true)
  })

  it.each([
    ['PutObject', putShort],
    ['CreateMultipartUpload', putLong],
    ['UploadPart', putLong],
    ['CompleteMultipartUpload', putLong],
  ] as const)(
    'whose %s fails for good leaves nothing, keeps what was there, and is not the fault of the caller: 503',
    async (operation, put) => {
      await store.files.put('o1', 'f1', chunked(Buffer.from('before'), 6), 100)
      store.server.fail(operation, failed, 99)
      const refused = put()
      await expect(refused).rejects.toThrow(FilesUnavailable)
      await expect(refused).rejects.toThrow(`${operation}: the file store answered 500 InternalError, request REQUEST0123456789.`)
      expect(classify(await refused.catch((error: unknown) => error))).toMatchObject({ status: 503, headers: { 'retry-after': '1' } })
      expect(await store.names()).toEqual(['o1/f1'])
      const found = await store.files.read('o1', 'f1')
      expect(found && String(await readAll(found.stream))).toBe('before')
    },
  )

  it.each([1, 3])('that came true although its answer was lost %i times has come true', async (times) => {
    store.server.fail('CompleteMultipartUpload', { kind: 'lost' }, times)
    expect((await putLong()).sizeBytes).toBe(long.byteLength)
    expect(await store.names()).toEqual(['o1/f1'])
  })

  it('that is told to be unknown, while an older file is under its name, has failed', async () => {
    await putLong()
    store.server.fail('CompleteMultipartUpload', { kind: 'status', status: 404, code: 'NoSuchUpload' })
    await expect(putLong()).rejects.toThrow('CompleteMultipartUpload: the file store answered NoSuchUpload.')
  })

  it('is aborted only when no part is on its way any more, which would stay for ever', async () => {
    const release = Promise.withResolvers<void>()
    store.server.fail('UploadPart', { kind: 'held', until: release.promise }, 2)
    async function* breaking(): AsyncGenerator<Uint8Array> {
      yield long.subarray(0, 6 * mebibyte)
      setImmediate(() => setImmediate(release.resolve))
      throw new Error('the caller went away')
    }
    await expect(store.files.put('o1', 'f1', breaking(), 1e9)).rejects.toThrow('the caller went away')
    expect(count('UploadPart')).toBe(1)
    expect(await store.names()).toEqual([])
  })

  it('that cannot be aborted fails with its own error, and the other one is told', async () => {
    store.server.fail('AbortMultipartUpload', failed, 3)
    await expect(store.files.put('o1', 'f1', chunked(long, mebibyte), 11 * mebibyte)).rejects.toThrow('larger than')
    expect(store.errors).toEqual([expect.any(FilesUnavailable)])
    expect(await store.names()).toEqual(['o1/f1.part'])
  })
})

describe('reading from a bucket', () => {
  it.each(['half', 'reset'] as const)('fails, and is not just short, when the connection breaks: %s', async (kind) => {
    await putLong()
    store.server.fail('GetObject', { kind }, 3)
    const read = async () => {
      const found = await store.files.read('o1', 'f1')
      return found && readAll(found.stream)
    }
    await expect(read()).rejects.toThrow(FilesUnavailable)
  })

  it('fails when the store has nothing more to say in the midst', async () => {
    await putLong()
    const hasty = await s3FilesUnderTest(() => now, { server: store.server, timeouts: { idleMs: 50 } })
    store.server.fail('GetObject', { kind: 'stalled' })
    const found = await hasty.files.read('o1', 'f1')
    await expect(found && readAll(found.stream)).rejects.toThrow('sent nothing for 50 ms')
    hasty.files.close()
  })
})

describe('a store that does not answer', () => {
  it('is given up after three attempts, each bounded in time', async () => {
    const hasty = await s3FilesUnderTest(() => now, { server: store.server, timeouts: { attemptMs: 50 } })
    store.server.fail('HeadBucket', { kind: 'silent' }, 9)
    await expect(hasty.files.ping()).rejects.toThrow(FilesUnavailable)
    expect(count('HeadBucket')).toBe(3)
    hasty.files.close()
  })

  it('is given up when the time of the whole request is over', async () => {
    const hasty = await s3FilesUnderTest(() => now, { server: store.server, timeouts: { totalMs: 50 } })
    store.server.fail('HeadBucket', { kind: 'silent' }, 9)
    await expect(hasty.files.ping()).rejects.toThrow(FilesUnavailable)
    expect(count('HeadBucket')).toBe(1)
    hasty.files.close()
  })

  it('is named as such', async () => {
    await store.server.close()
    await expect(store.files.ping()).rejects.toThrow('HeadBucket: the file store did not answer (ECONNREFUSED).')
    await expect(putLong()).rejects.toThrow(FilesUnavailable)
    await expect(store.files.read('o1', 'f1')).rejects.toThrow(FilesUnavailable)
  })
})

describe('a store that refuses us', () => {
  it('is asked once: it would not change its mind, and the error is ours', async () => {
    store.server.fail('PutObject', { kind: 'status', status: 403, code: 'AccessDenied' }, 9)
    const refused = putShort()
    await expect(refused).rejects.toThrow('PutObject: the file store answered 403 AccessDenied')
    await expect(refused).rejects.toThrow(FilesFailed)
    expect(classify(await refused.catch((error: unknown) => error)).status).toBe(500)
    expect(count('PutObject')).toBe(1)
  })

  it('shows no key, signature or token in the error and in the log', async () => {
    const other = await s3FilesUnderTest(() => now, { server: store.server, secretAccessKey: 'another/secret/of/the/tests' })
    const error: unknown = await other.files.put('o1', 'f1', chunked(short, 4), 100).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: expect.stringContaining('403 SignatureDoesNotMatch') })
    const shown = JSON.stringify([loggableError(error), error, Object.getOwnPropertyDescriptors(error), String(error)])
    expect(shown).not.toMatch(/AKID|another\/secret|Signature=|[0-9a-f]{64}|said the store/)
    expect(await store.names()).toEqual([])
    other.files.close()
  })

  it('because there is no such bucket is no file that is missing', async () => {
    store.server.fail('GetObject', { kind: 'status', status: 404, code: 'NoSuchBucket' })
    await expect(store.files.read('o1', 'f1')).rejects.toThrow(FilesFailed)
  })
})

describe('a bucket', () => {
  it('is not asked anything before there is something to ask', async () => {
    expect(store.server.requests).toEqual([])
  })

  it('is asked with the session token, where there is one', async () => {
    const server = await startS3({ sessionToken: 'a/session+token' })
    const own = await s3FilesUnderTest(() => now, { server })
    await expect(own.files.ping()).resolves.toBeUndefined()
    const without = parseFilesUrl(server.filesUrl, { production: false })
    const client = s3Client(bucketOf(without), { ...server.secret, sessionToken: null }, s3Timeouts)
    await expect(client.send(new PutObjectCommand({ Bucket: 'bucket', Key: 'k', Body: 'x' }))).rejects.toThrow('InvalidToken')
    client.destroy()
    await own.close()
  })

  it('that others use too keeps what is theirs: uploads that are not under our names', async () => {
    const old = new Date(now.getTime() - 48 * 3_600_000)
    const theirs = ['other/o1/f1', 'some/prefix/o1/f1/more', 'some/prefix/readme.txt', 'some/prefixes/o1/f1']
    for (const key of [...theirs, 'some/prefix/o1/f1', 'some/prefix/o2/f2', 'some/prefix/o1/f3']) store.server.content.begin(key, {}, old)
    store.server.pageSize = 2
    expect(await store.files.sweep()).toBe(3)
    expect([...store.server.content.uploads.values()].map(({ key }) => key).sort()).toEqual(theirs.sort())
  })

  it('is emptied of an organization page by page', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await store.files.put('o1', id, chunked(short, 4), 100)
    store.server.pageSize = 2
    await store.files.deleteAll('o1')
    expect(await store.names()).toEqual([])
    expect(count('ListObjectsV2')).toBe(3)
  })

  it.each([
    ['s3://bucket/p?region=eu-central-1', 'https://bucket.s3.eu-central-1.amazonaws.com/p/k'],
    ['s3://bucket/p?region=eu-central-1&forcePathStyle=true', 'https://s3.eu-central-1.amazonaws.com/bucket/p/k'],
    ['s3://bucket/p?endpoint=https://store.example', 'https://store.example/bucket/p/k'],
    ['s3://bucket/p?endpoint=https://store.example&forcePathStyle=false', 'https://bucket.store.example/p/k'],
  ])('%s is at %s, whatever other variables say, and the SHA-256 of bodies is signed there', async (filesUrl, expected) => {
    vi.stubEnv('AWS_ENDPOINT_URL', 'http://elsewhere.example')
    vi.stubEnv('AWS_REGION', 'mars-1')
    const place = bucketOf(parseFilesUrl(filesUrl, { production: true }))
    const client = s3Client(place, store.server.secret, s3Timeouts)
    const seen: { url: string; sha256: string | undefined }[] = []
    client.config.requestHandler.handle = async (request) => {
      seen.push({ url: `${request.protocol}//${request.hostname}${request.path}`, sha256: request.headers['x-amz-content-sha256'] })
      throw new Error('far enough')
    }
    await expect(client.send(new PutObjectCommand({ Bucket: place.bucket, Key: `${place.prefix}k`, Body: short }))).rejects.toThrow(
      'far enough',
    )
    expect(seen[0]).toEqual({ url: expected, sha256: 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9' })
    vi.unstubAllEnvs()
  })
})

function bucketOf(place: FilesPlace) {
  if (place.kind !== 's3') throw new Error('This is the URL of a bucket.')
  return place
}
