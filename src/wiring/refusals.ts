/** What the surroundings of the process refuse at its start, said in the one line that names the variable. No secret stands in any of them. */
import { ConfigError } from '../config.ts'
import { DatabaseUnavailable, sqlErrorOf } from '../store/sql-error.ts'

/** Why `work` has failed, as a line; null: for no reason that the person who starts the process could put right. */
type Say = (error: unknown) => string | null

/** Gives what `work` gives; where it fails and `say` knows why, a `ConfigError` with that line instead. */
export async function orRefuse<T>(work: Promise<T>, say: Say): Promise<T> {
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
  (url: string): Say =>
  (error) =>
    `REDIS_URL: ${withoutCredentials(url)} cannot be used: ${messageOf(error)}`

/** Codes of `listen` and of looking up its host. */
export const listenRefusal =
  (variable: 'PORT' | 'METRICS_PORT', port: number, host: string): Say =>
  (error) => {
    switch (codeOf(error)) {
      case 'EADDRINUSE':
        return `${variable}: ${port} is taken on ${host}`
      case 'EACCES':
        return `${variable}: this process has not the right to listen on ${port}`
      case 'EADDRNOTAVAIL':
      case 'EAFNOSUPPORT':
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
      case 'EINVAL':
        return `HOST: ${host} is no address of this machine`
      default:
        return null
    }
  }

/** What the file system says of the folder or of what is made in it. */
export const dataDirRefusal =
  (dataDir: string): Say =>
  (error) => {
    switch (codeOf(error)) {
      case 'EEXIST':
      case 'ENOTDIR':
        return `DATA_DIR: ${dataDir} is no folder`
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
      case 'ENOSPC':
      case 'ENOENT':
      case 'ENAMETOOLONG':
      case 'ELOOP':
        return `DATA_DIR: ${dataDir} cannot be read and written (${codeOf(error)})`
      default:
        return null
    }
  }

/** Nobody answers, or not to this login; its rights are too few (42501), or the server takes no more connections now (53, 57P03). */
export const databaseRefusal: Say = (error) => {
  if (error instanceof DatabaseUnavailable) return `DATABASE_URL: ${error.message}`
  const { code, message } = sqlErrorOf(error) ?? { code: '', message: '' }
  if (code === '42501') return `DATABASE_URL: the login has not the rights that a start needs: ${message}`
  return /^53|^57P/.test(code) ? `DATABASE_URL: ${message}` : null
}

const withoutCredentials = (text: string): string => {
  const { protocol, host } = new URL(text)
  return `${protocol}//${host}`
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '')

const messageOf = (error: unknown): string => (error instanceof Error ? error.message || codeOf(error) : String(error))
