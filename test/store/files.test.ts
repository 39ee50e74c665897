import { createHash } from 'node:crypto'
import { mkdtemp, readdir, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Files, FilesRefused, FileTooLarge, openFiles } from '../../src/store/files.ts'

async function* chunks(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}
const textOf = async (stream: ReadableStream<Uint8Array>): Promise<string> =>
  new TextDecoder().decode(await new Response(stream).arrayBuffer())

describe('files', () => {
  let dataDir: string
  let files: Files
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'specway-'))
    files = await openFiles({ dataDir, filesUrl: undefined })
  })

  it('come back as they were stored, with their size and SHA-256', async () => {
    const stored = await files.put('o1', 'f1', chunks('hello ', 'world'), 100)
    expect(stored).toEqual({ sizeBytes: 11, sha256: createHash('sha256').update('hello world').digest('hex') })
    const found = await files.read('o1', 'f1')
    expect(found?.sizeBytes).toBe(11)
    expect(found && (await textOf(found.stream))).toBe('hello world')
  })

  it.each([
    [{ start: 0, end: 4 }, 'hello'],
    [{ start: 6, end: null }, 'world'],
    [{ start: 6, end: 999 }, 'world'],
  ])('are read in part: %j', async (range, expected) => {
    await files.put('o1', 'f1', chunks('hello world'), 100)
    const found = await files.read('o1', 'f1', range)
    expect(found && (await textOf(found.stream))).toBe(expected)
  })

  it('refuse a range outside of them', async () => {
    await files.put('o1', 'f1', chunks('hello'), 100)
    await expect(files.read('o1', 'f1', { start: 5, end: null })).rejects.toThrow(RangeError)
  })

  it('may be empty', async () => {
    await files.put('o1', 'empty', chunks(), 100)
    const found = await files.read('o1', 'empty')
    expect(found && (await textOf(found.stream))).toBe('')
  })

  it('that are too large, or whose upload breaks off, leave nothing behind and what was there before', async () => {
    await files.put('o1', 'f1', chunks('before'), 100)
    await expect(files.put('o1', 'f1', chunks('12345', '6'), 5)).rejects.toThrow(FileTooLarge)
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half')
      throw new Error('the caller went away')
    }
    await expect(files.put('o1', 'f1', broken(), 100)).rejects.toThrow('went away')
    const found = await files.read('o1', 'f1')
    expect(found && (await textOf(found.stream))).toBe('before')
    expect(await readdir(join(dataDir, 'files', 'o1'))).toEqual(['f1'])
  })

  it('that a crash left half-written are removed a day later', async () => {
    const folder = join(dataDir, 'files', 'o1')
    await files.put('o1', 'f1', chunks('whole'), 100)
    for (const [name, ageMs] of [
      ['old.1.1.part', 25 * 3_600_000],
      ['new.1.1.part', 0],
    ] as const) {
      await writeFile(join(folder, name), 'half')
      const at = new Date(Date.now() - ageMs)
      await utimes(join(folder, name), at, at)
    }
    await openFiles({ dataDir, filesUrl: undefined })
    expect((await readdir(folder)).toSorted()).toEqual(['f1', 'new.1.1.part'])
  })

  it('of another organization are other files', async () => {
    await files.put('o1', 'f1', chunks('mine'), 100)
    expect(await files.read('o2', 'f1')).toBeNull()
    expect(await files.delete('o2', 'f1')).toBe(false)
    expect(await files.delete('o1', 'f1')).toBe(true)
    expect(await files.read('o1', 'f1')).toBeNull()
  })

  it.each(['../f1', 'a/b', '', '.hidden', 'a\0b', 'x'.repeat(129)])('refuse the id %j, which would be another path', async (id) => {
    await expect(files.put('o1', id, chunks('x'), 100)).rejects.toThrow(RangeError)
    await expect(files.read(id, 'f1')).rejects.toThrow(RangeError)
  })

  it('refuse a kind of FILES_URL that is not supported, by its name', async () => {
    await expect(openFiles({ dataDir, filesUrl: 's3://bucket' })).rejects.toThrow(FilesRefused)
    await expect(openFiles({ dataDir, filesUrl: 's3://bucket' })).rejects.toThrow('FILES_URL=s3:')
  })
})
