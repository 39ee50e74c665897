/** Sessions of people: opaque tokens, sent as a bearer or as the session cookie, that a directory knows by their digest. */
import type { ApiContract, Clock, Identity, Role, SecuritySchemeContract } from '../contract.ts'
import type { Verifier } from '../ports.ts'
import { DigestCache, digest } from './digest-cache.ts'
import { grantedScopes } from './keys.ts'

export interface SessionRecord {
  readonly id: string
  /** Null for a session that a key opened. */
  readonly userId: string | null
  /** The active organization. */
  readonly organization: string | null
  readonly role: Role | null
  /** What it carries; null: the scopes of the role, as each API's document says. */
  readonly scopes: readonly string[] | null
  /** Identity that it counts as: tokens never multiply a limit (`key:…` of the key that opened it, else `user:…`). */
  readonly countsAs: string
  readonly label: string
  /** The APIs that it is good for; null: all. */
  readonly apis: readonly string[] | null
  /** Unix ms. */
  readonly expiresAt: number
}

export interface SessionDirectory {
  findSession(hash: string): Promise<SessionRecord | null>
  /** Calls back with the hash (or null for everything) within a second of a sign-out, a switch or a change of membership on any instance. */
  onChange(listener: (hash: string | null) => void): () => void
  /** The session was used: slides its end. Called at most once a minute for each session and process. */
  touchSession(id: string, at: Date): void
}

export interface SessionVerifiers {
  verifier(api: ApiContract, scheme: SecuritySchemeContract): Verifier
  /** Calls back after a sign-out, a switch or a change of membership, on any instance. */
  onChange(listener: () => void): void
  close(): void
}

interface KnownSession {
  readonly record: SessionRecord
  readonly identities: Map<SecuritySchemeContract, Identity>
  touchedMs: number
}

const touchMs = 60_000
const maxTokenLength = 512

export function sessionVerifiers(directory: SessionDirectory, clock: Clock): SessionVerifiers {
  const cache = new DigestCache<KnownSession>(
    {
      find: async (key) => {
        const record = await directory.findSession(key)
        return record === null ? null : { record, identities: new Map(), touchedMs: Number.NEGATIVE_INFINITY }
      },
      onChange: (listener) => directory.onChange(listener),
    },
    clock,
    // A sliding end is read again before long, so that a session in use does not end by what was known at its first request.
    { refreshMs: touchMs },
  )

  const accept = (known: KnownSession | null, api: ApiContract, scheme: SecuritySchemeContract): Identity | null => {
    if (known === null) return null
    const { record } = known
    const now = clock.now().getTime()
    if (record.expiresAt <= now || (record.apis !== null && !record.apis.includes(api.id))) return null
    if (now - known.touchedMs >= touchMs) {
      known.touchedMs = now
      directory.touchSession(record.id, new Date(now))
    }
    let identity = known.identities.get(scheme)
    if (identity === undefined) {
      identity = {
        id: record.countsAs,
        kind: record.userId === null ? 'key' : 'user',
        scheme: scheme.name,
        organization: record.organization,
        scopes: grantedScopes(scheme, record.scopes ?? scopesOfRole(scheme, record.role)),
        role: record.role,
        userId: record.userId,
        keyId: null,
        label: record.label,
        claims: { sessionId: record.id },
      }
      known.identities.set(scheme, identity)
    }
    return identity
  }

  return {
    verifier: (api, scheme) => (credential) => {
      if (credential.length > maxTokenLength) return null
      const key = digest(credential)
      const found = cache.find(key)
      if (found instanceof Promise) return found.then((known) => accept(known, api, scheme))
      // Its end slides: what this process remembers of a session that was used long ago is not the last word.
      if (found !== null && found.record.expiresAt <= clock.now().getTime())
        return cache.findAgain(key).then((known) => accept(known, api, scheme))
      return accept(found, api, scheme)
    },
    onChange: (listener) => {
      directory.onChange(() => listener())
    },
    close: () => cache.close(),
  }
}

/** The scopes that a scheme of the document gives to a role (`x-scopes.roles`). */
export function scopesOfRole(scheme: SecuritySchemeContract, role: Role | null): string[] {
  if (role === null) return []
  return Object.values(scheme.scopes)
    .filter((scope) => scope.roles.includes(role))
    .map((scope) => scope.name)
}
