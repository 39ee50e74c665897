/**
 * Event streams (`text/event-stream`) and line streams (`application/x-ndjson`): one loop per stream that reads the handler's iterable as fast as the
 * peer reads it. An open stream holds no timer of its own: heartbeats come from one, shared by all.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
import { JsonText, maxCheckedJsonText, type OperationContract, type ResponseMediaContract, type SchemaContract } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { failureReply } from '../errors/render.ts'
import type { Exchange } from '../exchange.ts'
import type { ByteSink, StreamBody } from '../steps.ts'

/** Whether whoever opened a stream may still read it: throws `UNAUTHORIZED`, `FORBIDDEN` or `INSUFFICIENT_SCOPE` when not. */
export type StreamGuard = (x: Exchange) => void | Promise<void>

/** Makes the body of a streamed reply out of what the handler gave. Throws when that is no iterable. */
export type StreamMaker = (x: Exchange, body: unknown, media: ResponseMediaContract) => StreamBody

export interface StreamsOptions {
  readonly heartbeatMs: number
  readonly retryMs: number
  readonly check: boolean
  /** Whether an item that breaks the document ends its stream with an error. */
  readonly enforce: boolean
  /** Told of every stream that opens and ends. */
  readonly changed?: ((api: string, change: 1 | -1) => void) | undefined
  /** Unix milliseconds. */
  readonly now: () => number
  /** Told of every failure behind a stream. */
  readonly failed: (x: Exchange, error: unknown) => void
}

interface Open {
  readonly x: Exchange
  readonly sink: ByteSink
  readonly events: boolean
  /** Something was written since the last beat. */
  lively: boolean
  /** An event stream whose document has no heartbeat of its own. */
  readonly beats: boolean
  readonly stop: () => void
}

const expiryGraceMs = 50
const longestTimerMs = 2 ** 31 - 1

export class Streams {
  readonly #options: StreamsOptions
  readonly #open = new Set<Open>()
  readonly #guards = new Map<OperationContract, StreamGuard>()
  #timer: ReturnType<typeof setInterval> | null = null
  #ended = false

  constructor(options: StreamsOptions) {
    this.#options = options
  }

  /** How many streams are open, for the gauge. */
  get count(): number {
    return this.#open.size
  }

  readonly make: StreamMaker = (x, body, media) => {
    if (!isIterable(body)) throw new TypeError(`A reply in ${media.mediaType} needs an async iterable.`)
    return (sink) => {
      void this.#run(x, body, media, sink)
    }
  }

  /** Asked for every open stream of the operation at each heartbeat, and when credentials have changed. */
  guard(operation: OperationContract, guard: StreamGuard): void {
    this.#guards.set(operation, guard)
  }

  /** Ends the streams of those who may not read them any more: a key was revoked, a session ended, a token expired. */
  recheck(): void {
    for (const open of this.#open) {
      const guard = open.x.operation === null ? undefined : this.#guards.get(open.x.operation)
      if (guard !== undefined) void this.#judge(open, guard)
    }
  }

  /** The guard is asked at the moment when the credential ends, a little later because clocks and timers are not exact. */
  #endWithCredential(open: Open): void {
    const { expiresAt } = open.x.identity ?? {}
    const guard = open.x.operation === null ? undefined : this.#guards.get(open.x.operation)
    if (expiresAt === undefined || guard === undefined) return
    const leftMs = expiresAt - this.#options.now() + expiryGraceMs
    // Longer than a timer can wait: the heartbeats see it.
    if (leftMs > longestTimerMs) return
    const timer = setTimeout(() => void this.#judge(open, guard), Math.max(0, leftMs))
    timer.unref?.()
    open.sink.onClose(() => clearTimeout(timer))
  }

  async #judge({ x, sink, events, stop }: Open, guard: StreamGuard): Promise<void> {
    try {
      const pending = guard(x)
      if (pending !== undefined) await pending
    } catch (error) {
      if (!(error instanceof ApiError) || (error.status !== 401 && error.status !== 403)) {
        // Nobody can say at the moment; the next heartbeat asks again.
        this.#options.failed(x, error)
        return
      }
      if (!sink.closed) sink.write(errorItem(x, error, events))
      stop()
      sink.end()
    }
  }

  /** Shutdown: event streams, which have no end of their own, end with the time after which to come back. Lines go on to their last one. */
  endEvents(): void {
    this.#ended = true
    for (const open of this.#open) if (open.events) this.#comeBack(open)
  }

  #comeBack({ sink, stop }: Open): void {
    sink.write(`retry: ${this.#options.retryMs}\n\n`)
    stop()
    sink.end()
  }

  async #run(x: Exchange, source: AsyncIterable<unknown>, media: ResponseMediaContract, sink: ByteSink): Promise<void> {
    const iterator = source[Symbol.asyncIterator]()
    const events = media.kind === 'events'
    let stopped = false
    /** Ends the waiting for the next item. */
    let leave: (() => void) | null = null
    const stop = (): void => {
      if (stopped) return
      stopped = true
      leave?.()
      // A generator that waits hears of it through its signal; one that is between two items ends here.
      iterator.return?.().then(undefined, (error: unknown) => this.#options.failed(x, error))
    }
    const open: Open = { x, sink, events, lively: false, beats: events && !declares(media, 'heartbeat'), stop }
    const api = x.api?.id ?? 'none'
    this.#add(open)
    this.#options.changed?.(api, 1)
    sink.onClose(() => {
      this.#remove(open)
      this.#options.changed?.(api, -1)
      stop()
    })
    if (this.#ended && events) this.#comeBack(open)
    this.#endWithCredential(open)
    try {
      while (!sink.closed && !stopped) {
        // No `Promise.race` with a promise that outlives the item: it would keep a reaction for each of them.
        const step = await new Promise<IteratorResult<unknown> | null>((resolve, reject) => {
          leave = () => resolve(null)
          iterator.next().then(resolve, reject)
        })
        if (step === null) break
        if (step.done === true) {
          stopped = true
          break
        }
        open.lively = true
        if (!sink.write(this.#item(x, step.value, media))) await sink.drained()
      }
    } catch (error) {
      stopped = true
      this.#options.failed(x, error)
      if (!sink.closed) sink.write(errorItem(x, error, events))
    }
    sink.end()
  }

  #item(x: Exchange, item: unknown, media: ResponseMediaContract): string {
    if (media.kind === 'lines') return `${this.#text(x, 'line', item, media)}\n`
    const { id, event, data } = asEvent(item)
    const text = data === undefined ? '' : ` ${this.#text(x, event, data, media)}`
    return id === undefined ? `event: ${event}\ndata:${text}\n\n` : `id: ${id}\nevent: ${event}\ndata:${text}\n\n`
  }

  #text(x: Exchange, name: string, value: unknown, media: ResponseMediaContract): string {
    if (!(value instanceof JsonText)) return JSON.stringify(this.#checked(x, name, value, media))
    const { text } = value
    if (this.#options.enforce && text.length <= maxCheckedJsonText)
      for (const line of media.kind === 'lines' ? text.split('\n') : [text]) this.#checked(x, name, JSON.parse(line), media, false)
    return text
  }

  /** Text that is sent as it is cannot lose what the document does not declare: then that is a mismatch too. */
  #checked(x: Exchange, name: string, value: unknown, media: ResponseMediaContract, projects = true): unknown {
    const schemas = media.stream
    const schema: SchemaContract | null | undefined =
      schemas === undefined ? null : Object.hasOwn(schemas, name) ? schemas[name] : undefined
    if (schema === null || (schema === undefined && !this.#options.check)) return value
    if (schema === undefined) return this.#mismatch(x, `undeclared event ${name}`, value)
    const projected = schema.project === undefined || !projects ? value : schema.project(value)
    if (!this.#options.check || schema.is(projected)) return projected
    const [issue] = schema.explain(projected)
    return this.#mismatch(x, `event ${name}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, projected)
  }

  #mismatch(x: Exchange, message: string, value: unknown): unknown {
    const error = new Error(`The stream of ${x.operation?.operationId ?? x.path} breaks the document: ${message}`)
    if (this.#options.enforce) throw error
    this.#options.failed(x, error)
    return value
  }

  #add(open: Open): void {
    this.#open.add(open)
    if (this.#timer === null) {
      this.#timer = setInterval(() => this.#beat(), this.#options.heartbeatMs)
      this.#timer.unref?.()
    }
  }

  #remove(open: Open): void {
    this.#open.delete(open)
    if (this.#open.size === 0 && this.#timer !== null) {
      clearInterval(this.#timer)
      this.#timer = null
    }
  }

  /** A comment line for every event stream that was silent since the last beat, so that no proxy takes it for dead. */
  #beat(): void {
    for (const open of this.#open) {
      if (open.beats && !open.lively) open.sink.write(':\n\n')
      open.lively = false
    }
    this.recheck()
  }
}

const declares = ({ stream }: ResponseMediaContract, event: string): boolean => stream !== undefined && Object.hasOwn(stream, event)

const isIterable = (body: unknown): body is AsyncIterable<unknown> =>
  typeof body === 'object' && body !== null && Symbol.asyncIterator in body

function asEvent(item: unknown): { readonly id: string | undefined; readonly event: string; readonly data: unknown } {
  if (typeof item !== 'object' || item === null || !('event' in item) || typeof item.event !== 'string')
    throw new TypeError('An item of an event stream needs `event`.')
  const id = 'id' in item && item.id !== undefined ? String(item.id) : undefined
  if (/[\r\n]/.test(item.event) || (id !== undefined && /[\r\n\0]/.test(id)))
    throw new TypeError('Names and ids of events hold no line breaks.')
  return { id, event: item.event, data: 'data' in item ? item.data : undefined }
}

/** The envelope as the last item: never a raw message. */
function errorItem(x: Exchange, error: unknown, events: boolean): string {
  const text = JSON.stringify(failureReply(error, x.requestId, undefined).value)
  return events ? `event: error\ndata: ${text}\n\n` : `${text}\n`
}
