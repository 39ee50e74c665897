/** The certificate and key of the process itself: read, and tried, before anything else is opened. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createSecureContext } from 'node:tls'
import { type Config, ConfigError } from '../config.ts'

export interface TlsFiles {
  /** The chain, PEM. */
  readonly cert: Buffer
  readonly key: Buffer
}

/** Null: the process does not speak TLS. Throws `ConfigError`; nothing of a key is in it. */
export async function readTls({ TLS_CERT, TLS_KEY }: Pick<Config, 'TLS_CERT' | 'TLS_KEY'>): Promise<TlsFiles | null> {
  if (TLS_CERT === undefined || TLS_KEY === undefined) return null
  const problems: string[] = []
  const cert = await readPem('TLS_CERT', TLS_CERT, (pem) => new X509Certificate(pem), 'holds no certificate in PEM', problems)
  const key = await readPem(
    'TLS_KEY',
    TLS_KEY,
    (pem) => createPrivateKey(pem),
    'holds no private key in PEM without a passphrase',
    problems,
  )
  if (cert !== null && key !== null) {
    if (!cert.parsed.checkPrivateKey(key.parsed)) problems.push('TLS_CERT and TLS_KEY: the key is not that of the certificate')
    else {
      try {
        createSecureContext({ cert: cert.pem, key: key.pem })
        return { cert: cert.pem, key: key.pem }
      } catch (error) {
        problems.push(`TLS_CERT and TLS_KEY: ${error instanceof Error ? error.message : String(error)}`)
      }
    }
  }
  throw new ConfigError(problems)
}

async function readPem<T>(
  variable: string,
  file: string,
  parse: (pem: Buffer) => T,
  otherwise: string,
  problems: string[],
): Promise<{ readonly pem: Buffer; readonly parsed: T } | null> {
  let pem: Buffer
  try {
    pem = await readFile(file)
  } catch (error) {
    problems.push(`${variable}: ${file} cannot be read (${error instanceof Error && 'code' in error ? error.code : String(error)})`)
    return null
  }
  try {
    return { pem, parsed: parse(pem) }
  } catch {
    problems.push(`${variable}: ${file} ${otherwise}`)
    return null
  }
}
