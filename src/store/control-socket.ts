/**
 * How the command line reaches a running embedded server: requests as lines of JSON over a Unix socket in `DATA_DIR`.
 * `{"id":1,"method":"keys.create","params":{…}}` is answered with `{"id":1,"result":…}` or `{"id":1,"error":{"name":…,"message":…}}`.
 * Who may open the socket may do everything, so it is open to its owner only.
 */
import { createHash } from 'node:crypto'
import { lstat, mkdir, realpath, unlink } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type ControlMethods = Readonly<Record<string, (params: unknown) => Promise<unknown>>>

/** No server listens: none runs on this `DATA_DIR`. */
export class ControlUnavailable extends Error {
  override readonly name = 'ControlUnavailable'
}
/** The server refused; its own error's name and message. */
export class ControlRefused extends Error {
  override readonly name = 'ControlRefused'
  readonly reason: string
  constructor(reason: string, message: string) {
    super(message)
    this.reason = reason
  }
}

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, with a closing zero. */
const maxPathBytes = 100
const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')

/** In `DATA_DIR`, or, where that path is too long, in a folder of the user's own under the temporary folder. */
export async function controlPath(dataDir: string): Promise<string> {
  const folder = resolve(dataDir)
  const inside = join(folder, 'control.sock')
  if (Buffer.byteLength(inside) <= maxPathBytes) return inside
  const real = await realpath(folder).catch(() => folder)
  const name = createHash('sha256').update(real).digest('hex').slice(0, 16)
  const outside = join(tmpdir(), `specway-${process.getuid?.() ?? 0}-${name}`)
  await mkdir(outside, { recursive: true, mode: 0o700 })
  const found = await lstat(outside)
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid()) || (found.mode & 0o077) !== 0)
    throw new Error(`${outside} belongs to somebody else, or is open to others.`)
  return join(outside, 'control.sock')
}

/** Serves `methods` until the function it gives is called. The caller holds the lock of `dataDir`, so a socket left there is dead. */
export async function serveControl(dataDir: string, methods: ControlMethods): Promise<() => Promise<void>> {
  const path = await controlPath(dataDir)
  await unlink(path).catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    onLines(socket, (line) => {
      answer(methods, line).then((text) => {
        if (!socket.destroyed) socket.write(`${text}\n`)
      }, socket.destroy.bind(socket))
    })
  })
  const { promise, resolve: listening, reject } = Promise.withResolvers<void>()
  server.on('error', reject)
  // The file is made inside `listen`: never, not for an instant, open to others.
  const mask = process.umask(0o177)
  try {
    server.listen(path, listening)
  } finally {
    process.umask(mask)
  }
  await promise
  server.unref()
  return async () => {
    const { promise: closed, resolve: done } = Promise.withResolvers<void>()
    server.close(() => done())
    for (const socket of sockets) socket.destroy()
    await closed
  }
}

const maxLineLength = 16 * 1024 * 1024
function onLines(socket: Socket, onLine: (line: string) => void): void {
  let rest = ''
  socket.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + String(text)).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > maxLineLength) socket.destroy(new Error('The line is too long.'))
    for (const line of lines) onLine(line)
  })
}

async function answer(methods: ControlMethods, line: string): Promise<string> {
  let id: unknown = null
  try {
    const request: unknown = JSON.parse(line)
    if (typeof request !== 'object' || request === null || !('method' in request) || typeof request.method !== 'string')
      throw new Error('Not a request.')
    id = 'id' in request ? request.id : null
    const method = Object.hasOwn(methods, request.method) ? methods[request.method] : undefined
    if (method === undefined) throw new Error(`The running server does not know ${request.method}: is it of another version?`)
    const result = await method('params' in request ? request.params : undefined)
    return JSON.stringify({ id, result: result ?? null })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return JSON.stringify({ id, error: { name, message } })
  }
}

/**
 * Calls a method of the server that runs on `dataDir` and gives its result. Throws `ControlUnavailable` when none runs, `ControlRefused` with the
 * server's message, and an error after `timeoutMs`.
 */
export async function callControl(dataDir: string, method: string, params: unknown, timeoutMs = 30_000): Promise<unknown> {
  const path = await controlPath(dataDir)
  const { promise, resolve: answered, reject } = Promise.withResolvers<string>()
  const socket = connect(path)
  socket.setTimeout(timeoutMs, () => reject(new Error(`The running server did not answer ${method} within ${timeoutMs} ms.`)))
  socket.on('error', (error) => reject(isMissing(error) ? new ControlUnavailable(`No server is running on ${resolve(dataDir)}.`) : error))
  socket.on('close', () => reject(new ControlUnavailable('The server went away before it had answered.')))
  onLines(socket, answered)
  socket.write(`${JSON.stringify({ id: 1, method, params })}\n`)
  try {
    const response: unknown = JSON.parse(await promise)
    if (typeof response !== 'object' || response === null) throw new Error('The server answered nonsense.')
    if ('error' in response) {
      const error = response.error
      const read = (name: 'name' | 'message'): string =>
        typeof error === 'object' && error !== null ? String(Reflect.get(error, name)) : ''
      throw new ControlRefused(read('name'), read('message'))
    }
    return 'result' in response ? response.result : null
  } finally {
    socket.destroy()
  }
}
