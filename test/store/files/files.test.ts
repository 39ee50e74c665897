/** What holds for every file store. */
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileDigestMismatch, FileTooLarge } from '../../../src/store/files/port.ts'
import { bytesOfLength, chunked, type FilesUnderTest, localFilesUnderTest, readAll, s3FilesUnderTest } from '../../support/files.ts'

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}
const textOf = async (stream: ReadableStream<Uint8Array>): Promise<string> => (await readAll(stream)).toString()
const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
/** Three parts of a multipart upload; the local store does not care. */
const long = bytesOfLength(12 * 1024 * 1024)

const now = new Date('2026-03-01T12:00:00Z')
const hoursBefore = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000)

const stores: readonly (readonly [string, () => Promise<FilesUnderTest>])[] = [
  ['in a folder', () => localFilesUnderTest(() => now)],
  ['in a bucket', () => s3FilesUnderTest(() => now)],
]

describe.each(stores)('files %s', (_name, open) => {
  let store: FilesUnderTest
  const put = (id: string, ...parts: string[]) => store.files.put('o1', id, chunks(...parts), 100)
  const text = async (id: string): Promise<string | null> => {
    const found = await store.files.read('o1', id)
    return found && textOf(found.stream)
  }
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('come back as they were stored, with their size and SHA-256', async () => {
    expect(await put('f1', 'hello ', 'world')).toEqual({ sizeBytes: 11, sha256: sha256('hello world') })
    const found = await store.files.read('o1', 'f1')
    expect(found?.sizeBytes).toBe(11)
    expect(found && (await textOf(found.stream))).toBe('hello world')
  })

  it.each([1_000_003, 16 * 1024 * 1024])('come back whole when they are long, in chunks of %i bytes', async (chunkBytes) => {
    const stored = await store.files.put('o1', 'long', chunked(long, chunkBytes), long.byteLength)
    expect(stored).toEqual({ sizeBytes: long.byteLength, sha256: sha256(long) })
    const found = await store.files.read('o1', 'long')
    expect(found?.sizeBytes).toBe(long.byteLength)
    expect(found && sha256(await readAll(found.stream))).toBe(sha256(long))
    expect(await store.names()).toEqual(['o1/long'])
  })

  it.each([
    [{ start: 0, end: 4 }, 'hello'],
    [{ start: 4, end: 4 }, 'o'],
    [{ start: 6, end: null }, 'world'],
    [{ start: 6, end: 999 }, 'world'],
  ])('are read in part: %j', async (range, expected) => {
    await put('f1', 'hello world')
    const found = await store.files.read('o1', 'f1', range)
    expect(found?.sizeBytes).toBe(11)
    expect(found && (await textOf(found.stream))).toBe(expected)
  })

  it.each([
    { start: 5, end: null },
    { start: 9, end: 12 },
    { start: 3, end: 2 },
    { start: -1, end: 2 },
    { start: 0.5, end: 2 },
    { start: 0, end: 1.5 },
  ])('refuse a range that has no bytes of them: %j', async (range) => {
    await put('f1', 'hello')
    await expect(store.files.read('o1', 'f1', range)).rejects.toThrow(RangeError)
  })

  it('may be empty', async () => {
    expect(await put('empty')).toEqual({ sizeBytes: 0, sha256: sha256('') })
    for (const range of [undefined, { start: 0, end: null }, { start: 0, end: 4 }]) {
      const found = await store.files.read('o1', 'empty', range)
      expect(found?.sizeBytes).toBe(0)
      expect(found && (await textOf(found.stream))).toBe('')
    }
  })

  it('that do not exist are null, in part too', async () => {
    expect(await store.files.read('o1', 'nothing')).toBeNull()
    expect(await store.files.read('o1', 'nothing', { start: 0, end: 4 })).toBeNull()
    expect(await store.files.delete('o1', 'nothing')).toBe(false)
  })

  it('may be as long as they may be, and not a byte longer: then the caller hears 413', async () => {
    expect((await store.files.put('o1', 'f1', chunks('12345'), 5)).sizeBytes).toBe(5)
    const refused = store.files.put('o1', 'f2', chunks('12345', '6'), 5)
    await expect(refused).rejects.toThrow(FileTooLarge)
    await expect(refused).rejects.toMatchObject({ status: 413, details: { maxBytes: 5 } })
    expect(await store.names()).toEqual(['o1/f1'])
  })

  const went = async function* (): AsyncGenerator<Uint8Array> {
    yield long
    throw new Error('the caller went away')
  }
  it.each([
    ['too large', () => chunks('12345', '6'), 5, undefined, FileTooLarge],
    ['too large after some parts', () => chunked(long, 1 << 20), long.byteLength - 1, undefined, FileTooLarge],
    ['broken off', went, 1e9, undefined, 'went away'],
    ['not what was announced', () => chunks('other'), 100, sha256('one'), FileDigestMismatch],
    ['not what was announced, after some parts', () => chunked(long, 1 << 20), 1e9, sha256('one'), FileDigestMismatch],
  ] as const)('that are %s leave nothing behind, and what was there before', async (_why, bytes, maxBytes, digest, error) => {
    await put('f1', 'before')
    for (const id of ['f1', 'f2']) await expect(store.files.put('o1', id, bytes(), maxBytes, digest)).rejects.toThrow(error)
    expect(await text('f1')).toBe('before')
    expect(await store.names()).toEqual(['o1/f1'])
  })

  it('that are too large are not read to their end', async () => {
    let ended = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield long.subarray(0, 1 << 20)
      } finally {
        ended = true
      }
    }
    await expect(store.files.put('o1', 'f1', endless(), long.byteLength)).rejects.toThrow(FileTooLarge)
    expect(ended).toBe(true)
  })

  it('are stored under their SHA-256 when it was announced, in either case of letters', async () => {
    await store.files.put('o1', 'f1', chunks('one'), 100, sha256('one'))
    await store.files.put('o1', 'f2', chunks('one'), 100, sha256('one').toUpperCase())
    expect(await store.names()).toEqual(['o1/f1', 'o1/f2'])
  })

  it('replace what their id held; who reads that reads on', async () => {
    await store.files.put('o1', 'f1', chunked(long, 1 << 20), 1e9)
    const before = await store.files.read('o1', 'f1')
    await put('f1', 'after')
    expect(await text('f1')).toBe('after')
    expect(before && sha256(await readAll(before.stream))).toBe(sha256(long))
  })

  it('can be left in the midst of reading', async () => {
    await store.files.put('o1', 'f1', chunked(long, 1 << 20), 1e9)
    const found = await store.files.read('o1', 'f1')
    const reader = found?.stream.getReader()
    expect((await reader?.read())?.value?.byteLength).toBeGreaterThan(0)
    await reader?.cancel()
    expect(await store.files.delete('o1', 'f1')).toBe(true)
  })

  it('of another organization are other files', async () => {
    await put('f1', 'mine')
    expect(await store.files.read('o2', 'f1')).toBeNull()
    expect(await store.files.delete('o2', 'f1')).toBe(false)
    expect(await store.files.delete('o1', 'f1')).toBe(true)
    expect(await store.files.read('o1', 'f1')).toBeNull()
  })

  it('go with their organization, and those of others stay, even where its name goes on with the same letters', async () => {
    for (const [organization, id] of [
      ['o1', 'f1'],
      ['o1', 'f2'],
      ['o12', 'f1'],
    ] as const)
      await store.files.put(organization, id, chunks('x'), 100)
    await store.files.deleteAll('o1')
    await store.files.deleteAll('o1')
    expect(await store.names()).toEqual(['o12/f1'])
  })

  it('that a crash left unfinished are removed a day later', async () => {
    await put('f1', 'whole')
    await store.leaveUnfinished('o1', 'old', hoursBefore(25))
    await store.leaveUnfinished('o1', 'new', hoursBefore(23))
    expect(await store.files.sweep()).toBe(1)
    expect(await store.names()).toEqual(['o1/f1', 'o1/new.part'])
    expect(await store.files.sweep()).toBe(0)
  })

  it.each(['../f1', 'a/b', '', '.hidden', 'a\0b', 'x'.repeat(129)])('refuse the id %j, which would be another path', async (id) => {
    await expect(store.files.put('o1', id, chunks('x'), 100)).rejects.toThrow(RangeError)
    await expect(store.files.read(id, 'f1')).rejects.toThrow(RangeError)
    await expect(store.files.delete('o1', id)).rejects.toThrow(RangeError)
    await expect(store.files.deleteAll(id)).rejects.toThrow(RangeError)
    expect(await store.names()).toEqual([])
  })

  it('can be reached', async () => {
    await expect(store.files.ping()).resolves.toBeUndefined()
  })
})
