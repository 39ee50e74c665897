/** Signing in as a person: what the console needs of an API that knows people. */
import type { IssuedToken } from './tokens.ts'

export type Role = 'owner' | 'admin' | 'member' | 'viewer'

export interface Session {
  readonly user: { readonly id: string; readonly email: string }
  /** The one that the person acts in; null for somebody without one. */
  readonly organization: { readonly id: string; readonly name: string; readonly role: Role } | null
}

/** Each rejects as the client of the API does. */
export interface Accounts {
  signIn(email: string, password: string): Promise<Session>
  /** Of the cookie that the browser sends. */
  session(): Promise<Session>
  signOut(): Promise<void>
  tokenFor(api: string): Promise<IssuedToken>
  organizations(signal: AbortSignal): Promise<readonly { readonly id: string; readonly name: string }[]>
  switchTo(organization: string): Promise<Session>
}
