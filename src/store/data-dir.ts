/**
 * The lock of `DATA_DIR`. PGlite takes none of its own, and a second process on the same files destroys them. The lock is a file that names its owner;
 * it is taken over only when the owner is dead. Process ids come round again, so the owner's start time is compared too.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { link, mkdir, readFile, stat, unlink, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

export class DataDirBusy extends Error {
  override readonly name = 'DataDirBusy'
  readonly pid: number

  constructor(dataDir: string, owner: LockOwner, why: string) {
    super(
      `${dataDir} is in use by process ${owner.pid} on ${owner.host}, since ${owner.at}${why}. Stop it first, or choose another DATA_DIR.`,
    )
    this.pid = owner.pid
  }
}

export interface LockOwner {
  readonly pid: number
  /** When the process began, in the system's own terms; null where it cannot be told. */
  readonly started: string | null
  readonly host: string
  /** When the lock was taken, RFC 3339. */
  readonly at: string
}

export interface DataDirLock {
  readonly dataDir: string
  /** A dead process had left its lock. */
  readonly takenOver: boolean
  release(): Promise<void>
}

/** A lock of another machine (a shared volume, a container that was replaced) is dead when its file was not touched for this long. */
const foreignDeadMs = 30_000
const touchEveryMs = 5_000

/** Makes `dataDir` when it does not exist. Throws `DataDirBusy`, naming the owner, when a live process has it. */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const folder = resolve(dataDir)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'specway.lock')
  const mine: LockOwner = { pid: process.pid, started: await startOf(process.pid), host: hostname(), at: new Date().toISOString() }
  let takenOver = false
  for (let attempt = 0; !(await createWith(file, mine)); attempt++) {
    const owner = await readOwner(file)
    // Released between the two looks.
    if (owner === null) {
      if (attempt > 20) throw new Error(`${file} can neither be made nor read.`)
      await delay(50)
      continue
    }
    const alive = await whyAlive(file, owner)
    if (alive !== null) throw new DataDirBusy(folder, owner, alive)
    takenOver = (await removeDead(file, owner, mine)) || takenOver
  }
  const touch = setInterval(() => {
    const now = new Date()
    utimes(file, now, now).catch((error: unknown) => process.emitWarning(`${file}: ${String(error)}`))
  }, touchEveryMs).unref()
  return {
    dataDir: folder,
    takenOver,
    release: async () => {
      clearInterval(touch)
      const owner = await readOwner(file)
      if (owner !== null && isSame(owner, mine)) await unlink(file)
    },
  }
}

/** The live process that holds `dataDir`; null when nobody does. */
export async function dataDirOwner(dataDir: string): Promise<LockOwner | null> {
  const file = join(resolve(dataDir), 'specway.lock')
  const owner = await readOwner(file)
  return owner !== null && (await whyAlive(file, owner)) !== null ? owner : null
}

const isSame = (left: LockOwner, right: LockOwner): boolean =>
  left.pid === right.pid && left.started === right.started && left.host === right.host && left.at === right.at

/** True when the file is ours now. It appears with its content, never empty. */
async function createWith(file: string, owner: LockOwner): Promise<boolean> {
  const part = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(part, JSON.stringify(owner))
  try {
    await link(part, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    await unlink(part)
  }
}

async function readOwner(file: string): Promise<LockOwner | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  })
  if (text === null) return null
  const value: unknown = JSON.parse(text)
  if (!isOwner(value)) throw new Error(`${file} is not a lock file of Specway.`)
  return value
}

const isOwner = (value: unknown): value is LockOwner =>
  typeof value === 'object' &&
  value !== null &&
  'pid' in value &&
  typeof value.pid === 'number' &&
  'host' in value &&
  typeof value.host === 'string' &&
  'at' in value &&
  'started' in value

/** Null when the owner is dead; else what to add to the message. */
async function whyAlive(file: string, owner: LockOwner): Promise<string | null> {
  if (owner.host !== hostname()) {
    const touched = await stat(file).catch(() => null)
    if (touched === null) return null
    const ageMs = Date.now() - touched.mtimeMs
    return ageMs < foreignDeadMs ? ` (another host; should it be dead, try again in ${Math.ceil((foreignDeadMs - ageMs) / 1_000)} s)` : null
  }
  if (!isRunning(owner.pid)) return null
  const started = await startOf(owner.pid)
  return owner.started === null || started === null || started === owner.started ? '' : null
}

/** Under a second lock, so that of two processes that find the same dead owner only one removes it, and nobody removes a fresh lock. */
async function removeDead(file: string, dead: LockOwner, mine: LockOwner): Promise<boolean> {
  const guard = `${file}.takeover`
  if (!(await createWith(guard, mine))) {
    const age = await stat(guard).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    // Its maker died within a few milliseconds of work.
    if (age > 10_000) await unlink(guard).catch(() => undefined)
    await delay(50)
    return false
  }
  try {
    const owner = await readOwner(file)
    if (owner === null || !isSame(owner, dead)) return false
    await unlink(file)
    return true
  } finally {
    await unlink(guard)
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs, as somebody else.
    return hasCode(error, 'EPERM')
  }
}

/** Boot and clock ticks from /proc on Linux (proc_pid_stat(5), field 22), else what `ps` says. */
async function startOf(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    try {
      const [boot, line] = await Promise.all([readFile('/proc/sys/kernel/random/boot_id', 'utf8'), readFile(`/proc/${pid}/stat`, 'utf8')])
      // The second field is a name in parentheses, which may hold anything.
      const ticks = line.slice(line.lastIndexOf(')') + 2).split(' ')[19]
      return ticks === undefined ? null : `${boot.trim()}/${ticks}`
    } catch {
      return null
    }
  }
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)])
    return stdout.trim() || null
  } catch {
    return null
  }
}

const hasCode = (error: unknown, code: string): boolean => error instanceof Error && 'code' in error && error.code === code
