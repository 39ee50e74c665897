import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataDirBusy, dataDirOwner, lockDataDir } from '../../src/store/data-dir.ts'

const freshDir = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'specway-')), 'data')

/** Another process that takes the lock and keeps it until it is killed. */
async function holder(dataDir: string) {
  const module = JSON.stringify(join(import.meta.dirname, '../../src/store/data-dir.ts'))
  const code = `const { lockDataDir } = await import(${module}); await lockDataDir(${JSON.stringify(dataDir)}); console.log('locked'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

async function writeLock(dataDir: string, owner: object): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'specway.lock')
  await writeFile(file, JSON.stringify({ pid: 1, started: null, host: hostname(), at: '2026-01-01T00:00:00.000Z', ...owner }))
  return file
}

describe('the lock of DATA_DIR', () => {
  it('refuses a second process, naming the first; a killed one is taken over', async () => {
    const dataDir = await freshDir()
    const child = await holder(dataDir)
    await expect(lockDataDir(dataDir)).rejects.toThrow(`in use by process ${child.pid}`)
    expect((await dataDirOwner(dataDir))?.pid).toBe(child.pid)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await dataDirOwner(dataDir)).toBeNull()
    const lock = await lockDataDir(dataDir)
    expect(lock.takenOver).toBe(true)
    await lock.release()
  })

  it('refuses a second taker in the same process', async () => {
    const dataDir = await freshDir()
    const lock = await lockDataDir(dataDir)
    await expect(lockDataDir(dataDir)).rejects.toThrow(DataDirBusy)
    await lock.release()
  })

  it('is free after release, and leaves nothing behind', async () => {
    const dataDir = await freshDir()
    await (await lockDataDir(dataDir)).release()
    expect(await readdir(dataDir)).toEqual([])
    const lock = await lockDataDir(dataDir)
    expect(lock.takenOver).toBe(false)
    await lock.release()
  })

  it('knows a dead owner whose process id another process has now', async () => {
    const dataDir = await freshDir()
    await writeLock(dataDir, { pid: process.ppid, started: 'another-boot/1' })
    const lock = await lockDataDir(dataDir)
    expect(lock.takenOver).toBe(true)
    await lock.release()
  })

  it('lets one of many win over a dead owner', async () => {
    const dataDir = await freshDir()
    await writeLock(dataDir, { pid: 2 ** 22 + 1 })
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockDataDir(dataDir)))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results) if (result.status === 'fulfilled') await result.value.release()
  })

  it('believes an owner on another host for 30 s after it last touched the file', async () => {
    const dataDir = await freshDir()
    const file = await writeLock(dataDir, { host: 'elsewhere' })
    await expect(lockDataDir(dataDir)).rejects.toThrow('another host')
    const longAgo = new Date(Date.now() - 31_000)
    await utimes(file, longAgo, longAgo)
    const lock = await lockDataDir(dataDir)
    expect(lock.takenOver).toBe(true)
    await lock.release()
  })

  it('does not remove a lock that another process took meanwhile', async () => {
    const dataDir = await freshDir()
    const lock = await lockDataDir(dataDir)
    const file = await writeLock(dataDir, { pid: 4711 })
    await lock.release()
    expect(await readFile(file, 'utf8')).toContain('4711')
  })
})
