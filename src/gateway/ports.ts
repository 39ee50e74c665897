/** What the gateway needs from outside and does not know how to make: who a credential is, which plan holds. Wired in `src/wiring`. */
import type { Identity, PlanContract, Role, Transaction } from './contract.ts'
import type { Exchange } from './exchange.ts'

/** A stored API key, by the SHA-256 (hex) of its secret. */
export interface KeyRecord {
  readonly id: string
  readonly api: string
  readonly organization: string
  readonly userId: string | null
  readonly role: Role | null
  readonly scopes: readonly string[]
  readonly label: string
  /** Unix ms; null: never. For the old secret of a rotated key: the end of its overlap. */
  readonly expiresAt: number | null
  readonly revoked: boolean
  /** `personal` for personal tokens. Default: `user` where `userId` is set (it was issued to a person and counts as that person), else `key`. */
  readonly kind?: 'key' | 'user' | 'personal'
}

export interface CredentialDirectory {
  /** Null when unknown. The gateway caches the answer until `onChange` names it. */
  findKey(hash: string): Promise<KeyRecord | null>
  /** Calls back with the hash (or null for "everything") within a second of a change on any instance. */
  onChange(listener: (hash: string | null) => void): () => void
  /** Kept to the minute, written in batches. */
  touchKey(id: string, at: Date): void
}

export interface PlanDirectory {
  /**
   * The plan that holds now for an organization in an API, overrides applied. Synchronous when cached. `within`: the transaction that the caller is in,
   * to be read in when it is not; a database of one connection would not answer beside it.
   */
  planOf(organization: string, api: string, within?: Transaction): PlanContract | Promise<PlanContract>
}

/** Turns one credential of one security scheme into an identity; null when it is unknown, expired or revoked. */
export type Verifier = (credential: string, exchange: Exchange) => Identity | null | Promise<Identity | null>
/** `verifiers.get('artemis:RobotAgent')`: by API id and scheme name. */
export type Verifiers = ReadonlyMap<string, Verifier>
