import { mkdir, mkdtemp, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ControlRefused, ControlUnavailable, callControl, controlPath, serveControl } from '../../src/store/control-socket.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})
const serve = async (dataDir: string, methods: Parameters<typeof serveControl>[1]): Promise<void> => {
  await mkdir(dataDir, { recursive: true })
  closing.push(await serveControl(dataDir, methods))
}

describe.each([
  ['in DATA_DIR', 'data'],
  ['of a path longer than a socket can have', 'a'.repeat(120)],
])('the control socket %s', (_, name) => {
  it('answers with what the method gives', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), name)
    await serve(dataDir, { echo: async (params) => ({ got: params }) })
    expect(await callControl(dataDir, 'echo', { text: 'zwei\nZeilen' })).toEqual({ got: { text: 'zwei\nZeilen' } })
  })

  it('hands the error of a method on', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), name)
    await serve(dataDir, { fail: () => Promise.reject(new RangeError('no such key')) })
    await expect(callControl(dataDir, 'fail', null)).rejects.toThrow(ControlRefused)
    await expect(callControl(dataDir, 'fail', null)).rejects.toMatchObject({ reason: 'RangeError', message: 'no such key' })
    await expect(callControl(dataDir, 'toString', null)).rejects.toThrow('does not know toString')
  })

  it('is open to its owner only', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), name)
    await serve(dataDir, {})
    expect((await stat(await controlPath(dataDir))).mode & 0o077).toBe(0)
  })

  it('says so when no server runs, also after one that was killed', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), name)
    await expect(callControl(dataDir, 'echo', null)).rejects.toThrow(ControlUnavailable)
    await mkdir(dataDir, { recursive: true })
    const close = await serveControl(dataDir, {})
    await close()
    await expect(callControl(dataDir, 'echo', null)).rejects.toThrow(ControlUnavailable)
    await serve(dataDir, { echo: async (params) => params })
    expect(await callControl(dataDir, 'echo', 1)).toBe(1)
  })

  it('ends a call that takes too long', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), name)
    await serve(dataDir, { wait: () => new Promise(() => undefined) })
    await expect(callControl(dataDir, 'wait', null, 50)).rejects.toThrow('within 50 ms')
  })
})
