import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { documentPages } from '../../src/gateway/documents/index.ts'
import { exchange } from '../support/exchange.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'specway-documents-'))
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true, force: true })
})
async function pageOf(text: string) {
  const file = join(folder, 'openapi.json')
  await writeFile(file, text)
  const [page] = await documentPages([{ mount: '/v1', document: pathToFileURL(file), apis: [] }], {})
  if (page === undefined) throw new Error('There is no page.')
  return page
}

test('a document is published without white space', async () => {
  const page = await pageOf('{\n  "openapi": "3.1.0"\n}\n')
  const reply = await page.handle(exchange({ path: '/v1/openapi.json' }) as never)
  expect(String(reply.body)).toBe('{"openapi":"3.1.0"}')
})

test('one that cannot be read fails its own request, not the process when it is prepared', async () => {
  const page = await pageOf('{ broken')
  const lost = vi.fn()
  process.once('unhandledRejection', lost)
  try {
    await vi.advanceTimersByTimeAsync(10_000)
    expect(() => page.handle(exchange({ path: '/v1/openapi.json' }) as never)).toThrow(SyntaxError)
    expect(lost).not.toHaveBeenCalled()
  } finally {
    process.off('unhandledRejection', lost)
  }
})
