/** API keys, personal tokens and short-lived API tokens: secrets that the credential directory knows by their digest. */
import type { ApiContract, Clock, Identity, SecuritySchemeContract } from '../contract.ts'
import type { CredentialDirectory, KeyRecord, Verifier } from '../ports.ts'
import { DigestCache, digestOn } from './digest-cache.ts'

/** A key as it is kept in memory: what the directory said, and the identities made from it (one per API and scheme). */
interface KnownKey {
  readonly record: KeyRecord
  readonly identities: Map<SecuritySchemeContract, Identity>
  touchedMs: number
}

/** How old `last_used_at` may become before it is written again. */
const touchMs = 60_000
/** Longer than any credential of ours; what is longer is not hashed. */
const maxSecretLength = 512

export interface KeyVerifiers {
  /** A verifier for keys of one API, presented by one of its schemes. */
  verifier(api: ApiContract, scheme: SecuritySchemeContract): Verifier
  /** Calls back after a key was revoked, rotated or changed, on any instance: what it may do is another thing now. */
  onChange(listener: () => void): void
  close(): void
}

/** One cache for the keys of all APIs of a process. */
export function keyVerifiers(directory: CredentialDirectory, clock: Clock): KeyVerifiers {
  const cache = new DigestCache<KnownKey>(
    {
      find: async (key) => {
        const record = await directory.findKey(key)
        return record === null ? null : { record, identities: new Map(), touchedMs: Number.NEGATIVE_INFINITY }
      },
      onChange: (listener) => directory.onChange(listener),
    },
    clock,
  )

  const accept = (known: KnownKey | null, api: ApiContract, scheme: SecuritySchemeContract): Identity | null => {
    if (known === null) return null
    const { record } = known
    if (record.revoked || record.api !== api.id) return null
    const now = clock.now().getTime()
    if (record.expiresAt !== null && record.expiresAt <= now) return null
    if (now - known.touchedMs >= touchMs) {
      known.touchedMs = now
      directory.touchKey(record.id, new Date(now))
    }
    const made = known.identities.get(scheme)
    if (made !== undefined) return made
    const identity = identityOf(record, scheme)
    known.identities.set(scheme, identity)
    return identity
  }

  return {
    verifier: (api, scheme) => (credential, x) => {
      if (credential.length > maxSecretLength) return null
      const found = cache.find(digestOn(x.connection, credential))
      return found instanceof Promise ? found.then((known) => accept(known, api, scheme)) : accept(found, api, scheme)
    },
    onChange: (listener) => {
      directory.onChange(() => listener())
    },
    close: () => cache.close(),
  }
}

/** A key of its own counts by itself; one that was issued to a person (`userId`) counts as that person. */
function identityOf(record: KeyRecord, scheme: SecuritySchemeContract): Identity {
  const kind = record.kind ?? (record.userId === null ? 'key' : 'user')
  return {
    id: kind === 'key' || record.userId === null ? `key:${record.id}` : `user:${record.userId}`,
    kind,
    scheme: scheme.name,
    organization: record.organization,
    scopes: grantedScopes(scheme, record.scopes),
    role: record.role,
    userId: record.userId,
    keyId: record.id,
    label: record.label,
    ...(record.expiresAt !== null && { expiresAt: record.expiresAt }),
    claims: {},
  }
}

/** The scopes that a credential carries, with everything that they include. A scope that the document does not know grants itself. */
export function grantedScopes(scheme: SecuritySchemeContract, names: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>()
  for (const name of names) {
    all.add(name)
    for (const granted of scheme.scopes[name]?.grants ?? []) all.add(granted)
  }
  return all
}
