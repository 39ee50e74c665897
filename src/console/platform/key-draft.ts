/** A key that is about to be made: which scopes its maker may give, and what is sent. */
import type { Role } from '../api/accounts.ts'
import type { ScopeSettings } from '../api/settings.ts'
import type { CreateKey } from './types.ts'

export interface KeyDraft {
  readonly api: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly mode: 'live' | 'test'
  /** As `datetime-local` gives it, in the reader's time zone; empty: never. */
  readonly expires: string
}

export const mayGive = (scope: ScopeSettings, role: Role): boolean => scope.roles.includes(role)

/** All that the role may give: what the API would choose by itself, shown so that less can be chosen. */
export const scopesFor = (scopes: readonly ScopeSettings[], role: Role): string[] =>
  scopes.filter((scope) => mayGive(scope, role)).map(({ name }) => name)

export const bodyOf = ({ api, name, scopes, mode, expires }: KeyDraft): CreateKey => ({
  api,
  name: name.trim(),
  scopes: [...scopes],
  mode,
  ...(expires !== '' && { expires_at: new Date(expires).toISOString().replace(/\.\d+Z$/, 'Z') }),
})
