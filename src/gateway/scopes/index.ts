/** What the caller may do: scopes of the alternative that admitted it, and the least role of a person. */
import type { ApiContract, Identity, OperationContract, Role } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import type { ScopeStep } from '../steps.ts'

const ranks: Readonly<Record<Role, number>> = { viewer: 0, member: 1, admin: 2, owner: 3 }

/**
 * Composes the check of one operation; null when it asks for nothing. The step throws `INSUFFICIENT_SCOPE` (details name the missing scopes)
 * or `FORBIDDEN` (the role of a person does not reach).
 */
export function scopeStep(_api: ApiContract, operation: OperationContract): ScopeStep | null {
  const byScheme = new Map<string, string[][]>()
  for (const alternative of operation.security) {
    const required = [...new Set(alternative.flatMap((entry) => entry.scopes))]
    for (const { scheme } of alternative) {
      const known = byScheme.get(scheme)
      if (known === undefined) byScheme.set(scheme, [required])
      else known.push(required)
    }
  }
  const { role } = operation
  const asksForScopes = [...byScheme.values()].some((alternatives) => alternatives.some((required) => required.length > 0))
  if (!asksForScopes && role === null) return null

  return (x) => {
    const { identity } = x
    if (identity === null) return
    const alternatives = byScheme.get(identity.scheme)
    if (alternatives !== undefined) {
      let missing: string[] | null = null
      for (const required of alternatives) {
        const lacking = lackingOf(required, identity.scopes)
        if (lacking === null) {
          missing = null
          break
        }
        missing ??= lacking
      }
      if (missing !== null) throw insufficient(missing)
    }
    if (role !== null && isPerson(identity) && (identity.role === null || ranks[identity.role] < ranks[role])) {
      throw new ApiError('FORBIDDEN', { message: `The role ${role} is required.`, details: { reason: 'role_required', role } })
    }
  }
}

/** A key or a device has no role, and is judged by its scopes alone. */
const isPerson = ({ kind }: Identity): boolean => kind === 'user' || kind === 'personal'

/** Null when every required scope is there, without allocating. */
function lackingOf(required: readonly string[], scopes: ReadonlySet<string>): string[] | null {
  for (const scope of required) if (!scopes.has(scope)) return required.filter((candidate) => !scopes.has(candidate))
  return null
}

/** RFC 6750, 3.1: a bearer is told in `WWW-Authenticate` which scope is needed. */
function insufficient(missing: readonly string[]): ApiError {
  const first = missing[0] ?? ''
  return new ApiError('INSUFFICIENT_SCOPE', {
    message: missing.length === 1 ? `The credential lacks the scope ${first}.` : `The credential lacks the scopes ${missing.join(', ')}.`,
    details: { scope: first, missing },
  })
}
