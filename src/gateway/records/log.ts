/** pino, wrapped: JSON lines on standard output, written in batches, flushed at the end. */
import { type DestinationStream, destination, type Logger, pino } from 'pino'
import type { Log } from '../contract.ts'

export interface ProcessLog extends Log {
  /** For the lines of requests; `isLevelEnabled` spares making them. */
  readonly logger: Logger
  child(fields: object): Log
  /** Writes what is buffered. */
  flush(): void
}

export interface LogOptions {
  readonly level: string
  /** Default: standard output, asynchronously in batches of 4 kB or a second. */
  readonly to?: DestinationStream
}

/** What an error may show in the log: never `detail` of the database, which quotes values of rows. */
export function loggableError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) }
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' ? { code } : {}),
    ...(error.cause === undefined ? {} : { cause: loggableError(error.cause) }),
  }
}

export function createLog(options: LogOptions): ProcessLog {
  const buffered = options.to === undefined ? destination({ sync: false, minLength: 4096 }) : null
  const to = options.to ?? buffered
  const settings = {
    level: options.level,
    base: null,
    formatters: { level: (label: string) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
    serializers: { err: loggableError, error: loggableError },
  }
  const logger = to === null ? pino(settings) : pino(settings, to)
  const timer = buffered === null ? null : setInterval(() => buffered.flush(), 1_000)
  timer?.unref()
  return {
    ...faceOf(logger),
    logger,
    child: (fields) => faceOf(logger.child(fields)),
    flush() {
      if (buffered === null) return
      try {
        buffered.flushSync()
      } catch {
        // sonic-boom throws while its file is not open yet: nothing was written, so nothing is lost that could be kept.
      }
    },
  }
}

const faceOf = (logger: Logger): Log => ({
  debug: (fields, message) => logger.debug(fields, message),
  info: (fields, message) => logger.info(fields, message),
  warn: (fields, message) => logger.warn(fields, message),
  error: (fields, message) => logger.error(fields, message),
})
