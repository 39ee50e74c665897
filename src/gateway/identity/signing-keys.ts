/** The gateway's own signing keys: made here, published as a JWK Set (RFC 7517), rotated every 30 days with overlap. Ed25519 (RFC 8037). */
import type { JWK } from 'jose'
import type { Clock } from '../contract.ts'

export interface SigningKey {
  /** `kid`. */
  readonly id: string
  readonly algorithm: 'EdDSA'
  readonly publicJwk: JWK
  /** A JSON Web Key in JSON; encrypted by whoever stores it. */
  readonly privateJwk: string
  readonly createdAt: Date
  /** Another key signs from then on. */
  readonly signsUntil: Date
  /** Its signatures are refused from then on. */
  readonly expiresAt: Date
}

export interface SigningKeyStore {
  /** Keys that have not expired. */
  load(now: Date): Promise<readonly SigningKey[]>
  /** Stores a new key, which takes over at `from`, unless another instance has stored one that signs beyond it. Atomic. Expired keys may go. */
  add(key: SigningKey, from: Date): Promise<void>
}

const dayMs = 24 * 60 * 60 * 1000
const signsMs = 30 * dayMs
/** A new key is published this long before it signs, so that whoever caches the set knows it by then. */
const publishedAheadMs = dayMs
/** How long tokens of the last minute live at most, with room for clocks that differ. */
const overlapMs = dayMs
/** An unknown `kid` asks the store again, at most this often. */
const reloadMs = 10_000

export interface OwnKeys {
  /** A signed token with `iat`, `exp`, `iss` and `aud`. */
  sign(
    claims: Readonly<Record<string, unknown>>,
    options: { readonly subject: string; readonly audience: string; readonly ttlSeconds: number },
  ): Promise<string>
  /** The public key of a `kid`; null when there is none. */
  find(kid: string): Promise<KeyMaterial | null>
  /** For `/.well-known/jwks.json`: public halves of all keys that verify. */
  jwks(): { readonly keys: readonly JWK[] }
  /** Makes the next key when the newest one ends within a day. Called at start and every hour. */
  rotate(): Promise<void>
  readonly issuer: string
}

type KeyMaterial = CryptoKey | Uint8Array

interface Loaded {
  readonly key: SigningKey
  /** Imported with the first signature that it verifies. */
  verifies: Promise<KeyMaterial> | null
}

/** Loaded where a key is made or used: at most starts, none is. */
const loadJose = () => import('jose')

/** Loads the keys, or makes the first one. `newId` gives the `kid`. */
export async function ownKeys(store: SigningKeyStore, clock: Clock, issuer: string, newId: () => string): Promise<OwnKeys> {
  let loaded: Loaded[] = []
  let loadedMs = Number.NEGATIVE_INFINITY
  let signer: { readonly id: string; readonly key: KeyMaterial } | null = null

  const load = async (): Promise<void> => {
    const known = new Map(loaded.map((one) => [one.key.id, one.verifies]))
    const keys = await store.load(clock.now())
    loaded = keys.map((key) => ({ key, verifies: known.get(key.id) ?? null }))
    loaded.sort((a, b) => a.key.signsUntil.getTime() - b.key.signsUntil.getTime())
    loadedMs = clock.monotonicMs()
  }
  /** The key that signs now: of those that still sign, the one that ends first. */
  const current = (): SigningKey | null => {
    const now = clock.now().getTime()
    return loaded.find(({ key }) => key.signsUntil.getTime() > now)?.key ?? null
  }
  const make = async (after: Date | null): Promise<void> => {
    const { exportJWK, generateKeyPair } = await loadJose()
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const id = newId()
    const now = clock.now()
    const from = Math.max(now.getTime(), after?.getTime() ?? 0)
    const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: id, alg: 'EdDSA', use: 'sig' }
    const key: SigningKey = {
      id,
      algorithm: 'EdDSA',
      publicJwk,
      privateJwk: JSON.stringify(await exportJWK(privateKey)),
      createdAt: now,
      signsUntil: new Date(from + signsMs),
      expiresAt: new Date(from + signsMs + overlapMs),
    }
    await store.add(key, new Date(from))
    await load()
  }
  const rotate = async (): Promise<void> => {
    await load()
    const newest = loaded.at(-1)?.key ?? null
    if (newest === null || newest.signsUntil.getTime() - clock.now().getTime() <= publishedAheadMs) await make(newest?.signsUntil ?? null)
  }
  const verifying = (): Loaded[] => {
    const now = clock.now().getTime()
    return loaded.filter(({ key }) => key.expiresAt.getTime() > now)
  }

  await rotate()
  return {
    issuer,
    async sign(claims, { subject, audience, ttlSeconds }) {
      let key = current()
      if (key === null) {
        await rotate()
        key = current()
      }
      if (key === null) throw new Error('There is no key to sign with.')
      const { importJWK, SignJWT } = await loadJose()
      if (signer?.id !== key.id) {
        const jwk: unknown = JSON.parse(key.privateJwk)
        signer = { id: key.id, key: await importJWK(typeof jwk === 'object' && jwk !== null ? jwk : {}, key.algorithm) }
      }
      const issuedAt = Math.floor(clock.now().getTime() / 1000)
      return new SignJWT({ ...claims })
        .setProtectedHeader({ alg: key.algorithm, kid: key.id, typ: 'JWT' })
        .setIssuer(issuer)
        .setSubject(subject)
        .setAudience(audience)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + ttlSeconds)
        .sign(signer.key)
    },
    async find(kid) {
      const known = (): Loaded | undefined => verifying().find(({ key }) => key.id === kid)
      // Another instance may have made it.
      if (known() === undefined && clock.monotonicMs() - loadedMs >= reloadMs) await load()
      const found = known()
      if (found === undefined) return null
      found.verifies ??= loadJose().then(({ importJWK }) => importJWK(found.key.publicJwk, found.key.algorithm))
      return found.verifies
    },
    jwks: () => ({ keys: verifying().map(({ key }) => key.publicJwk) }),
    rotate,
  }
}
