/** A real process: `node src/main.ts`, or a command of the command line, with an environment of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

export interface Served {
  readonly url: string
  readonly pid: number
  /** What it has written to standard output and standard error. */
  output(): string
  /** Sends the signal and gives the exit code, null when the signal killed it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  readonly ended: Promise<number | null>
}

/** What of this process's environment a child gets: nothing that would configure it. */
const plainEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value !== undefined && ['PATH', 'HOME', 'TMPDIR', 'LANG'].includes(name) ? [[name, value]] : [],
    ),
  )

export interface ServeOptions {
  /** Default: this project. */
  readonly cwd?: string
  /** Options of Node.js. */
  readonly node?: readonly string[]
}

/** Starts a server on a free port and waits for its greeting. Rejects with its output when it ends instead. */
export async function serve(env: Readonly<Record<string, string>>, options: ServeOptions = {}): Promise<Served> {
  const child = spawn(process.execPath, [...(options.node ?? []), 'src/main.ts'], {
    cwd: options.cwd ?? projectRoot,
    env: { ...plainEnvironment(), PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // A test run that is broken off leaves nothing behind.
  const end = (): boolean => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  const { ended, output, until } = watch(child)
  const url = await until(/ on (https?:\/\/\S+)/)
  return {
    url,
    pid: child.pid ?? 0,
    output,
    ended,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal)
      return ended
    },
  }
}

function watch(child: ChildProcess) {
  let text = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      for (const listener of listeners) listener()
    })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return {
    ended,
    output: () => text,
    until: (pattern: RegExp): Promise<string> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(text)
          if (found === null) return
          listeners.delete(look)
          resolve(found[1] ?? found[0])
        }
        listeners.add(look)
        ended.then((code) => reject(new Error(`It ended with ${code}:\n${text}`)), reject)
      }),
  }
}

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command of the command line to its end. */
export async function specway(
  args: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Ran> {
  return run(['src/cli/index.ts', ...args], options)
}

/** Runs Node.js to its end. */
export async function run(
  args: readonly string[],
  { env = {}, cwd = projectRoot }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, args, { cwd, env: { ...plainEnvironment(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    stdout += part
  })
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    stderr += part
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, stdout, stderr }
}

/** JSON in, JSON out, as the demo organization unless `key` says otherwise. */
export async function ask(
  served: Pick<Served, 'url'>,
  method: string,
  path: string,
  { key = 'kai_live_demo', body, headers = {} }: { key?: string; body?: unknown; headers?: Readonly<Record<string, string>> } = {},
) {
  const response = await fetch(served.url + path, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
  return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as any }
}
