/** What the surroundings of the process refuse at its start, said in the one line that names the variable. No secret stands in any of them. */
import { ConfigError } from '../config.ts'

/** Gives what `work` gives; where it fails and `say` knows why, a `ConfigError` with that line instead. */
export async function orRefuse<T>(work: Promise<T>, say: (error: unknown) => string | null): Promise<T> {
  try {
    return await work
  } catch (error) {
    const line = say(error)
    if (line === null) throw error
    throw new ConfigError([line])
  }
}

/** The client fails for this reason alone. */
export const redisRefusal =
  (url: string) =>
  (error: unknown): string =>
    `REDIS_URL: ${withoutCredentials(url)} cannot be used: ${messageOf(error)}`

const withoutCredentials = (text: string): string => {
  const { protocol, host } = new URL(text)
  return `${protocol}//${host}`
}

/** Node joins the attempts at several addresses into an error without a message. */
const messageOf = (error: unknown): string =>
  error instanceof AggregateError && error.message === ''
    ? error.errors.map(messageOf).join(', ')
    : error instanceof Error
      ? error.message
      : String(error)
