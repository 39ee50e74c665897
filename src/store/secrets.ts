/** Secrets at rest: AES-256-GCM under SECRETS_KEY, and keys of other purposes derived from it. The only code that sees the key. */
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmod, link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const keyBytes = 32
/** NIST SP 800-38D, 8.2.2: random 96-bit nonces are good for 2^32 encryptions under one key. */
const nonceBytes = 12
const tagBytes = 16

export class SecretsRefused extends Error {
  override readonly name = 'SecretsRefused'
}

interface Key {
  readonly id: string
  readonly bytes: Buffer
}

export class Secrets {
  readonly #keys: readonly [Key, ...Key[]]

  /** `encoded`: one or several keys of 32 bytes in base64, separated by commas; the first one encrypts, all decrypt. Throws `SecretsRefused`. */
  constructor(encoded: string) {
    const [first, ...rest] = encoded.split(',').map((part) => parseKey(part.trim()))
    if (first === undefined) throw new SecretsRefused('SECRETS_KEY is empty.')
    this.#keys = [first, ...rest]
  }

  /** `context` names what the value belongs to (`artemis.webhooks/whk_1/secret`): moved elsewhere, it does not decrypt. Gives `v1.key.data`. */
  encrypt(plaintext: string, context: string): string {
    const [key] = this.#keys
    const nonce = randomBytes(nonceBytes)
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonce).setAAD(Buffer.from(context))
    const sealed = Buffer.concat([nonce, cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()])
    return `v1.${key.id}.${sealed.toString('base64url')}`
  }

  /** Throws `SecretsRefused` when the key is not known, the context is another one, or the value was changed. */
  decrypt(sealed: string, context: string): string {
    const [version, id, data] = sealed.split('.')
    if (version !== 'v1' || id === undefined || data === undefined)
      throw new SecretsRefused('The value is not in the form of an encrypted one.')
    const key = this.#keys.find((candidate) => candidate.id === id)
    if (key === undefined) throw new SecretsRefused(`The value is encrypted under the key ${id}, which SECRETS_KEY does not hold.`)
    const bytes = Buffer.from(data, 'base64url')
    if (bytes.length < nonceBytes + tagBytes) throw new SecretsRefused('The encrypted value is too short.')
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(Buffer.from(context))
      .setAuthTag(bytes.subarray(-tagBytes))
    try {
      return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
    } catch (error) {
      throw new SecretsRefused('The encrypted value was changed, or belongs elsewhere.', { cause: error })
    }
  }

  /** True when the value should be encrypted again: its key is no longer the first. */
  isStale(sealed: string): boolean {
    return sealed.split('.')[1] !== this.#keys[0].id
  }

  /** A key of 32 bytes for one purpose (`cookies`, `links`): HKDF-SHA-256 (RFC 5869) of the first key. */
  derive(purpose: string): Buffer {
    return deriveFrom(this.#keys[0], purpose)
  }

  /** The same from every key, the current one first: to verify what was made before a rotation. */
  deriveAll(purpose: string): Buffer[] {
    return this.#keys.map((key) => deriveFrom(key, purpose))
  }
}

const deriveFrom = (key: Key, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key.bytes, 'specway', purpose, keyBytes))

function parseKey(encoded: string): Key {
  const bytes = Buffer.from(encoded, 'base64')
  if (bytes.length !== keyBytes)
    throw new SecretsRefused(`SECRETS_KEY must be ${keyBytes} bytes in base64 (openssl rand -base64 32); it has ${bytes.length}.`)
  return { id: createHash('sha256').update('specway key id').update(bytes).digest('hex').slice(0, 8), bytes }
}

/**
 * `secretsKey` is the variable SECRETS_KEY. Without it, outside production, a key is made once and kept in `dataDir/secrets.key` (mode 0600).
 * Throws `SecretsRefused`.
 */
export async function loadSecrets(options: {
  readonly secretsKey: string | undefined
  readonly dataDir: string
  readonly production: boolean
}): Promise<Secrets> {
  if (options.secretsKey !== undefined && options.secretsKey !== '') return new Secrets(options.secretsKey)
  if (options.production) throw new SecretsRefused('SECRETS_KEY is required in production: 32 bytes in base64 (openssl rand -base64 32).')
  const file = join(options.dataDir, 'secrets.key')
  const known = await readFile(file, 'utf8').catch(() => null)
  if (known === null) return new Secrets(await makeKeyFile(options.dataDir, file))
  await chmod(file, 0o600)
  return new Secrets(known.trim())
}

/** Made whole before it gets its name, so that a crash leaves no half key; of two processes at once, one wins. */
async function makeKeyFile(dataDir: string, file: string): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const part = `${file}.${randomBytes(6).toString('hex')}`
  await writeFile(part, `${randomBytes(keyBytes).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  await link(part, file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
  await unlink(part)
  return (await readFile(file, 'utf8')).trim()
}
