/** Whether the caller belongs to the organization that a path names, and as what. */
import type { components } from '../../../../generated/kairos/types.ts'
import type { Context } from '../../../gateway/contract.ts'
import { ApiError, notFound } from '../../../gateway/errors/catalogue.ts'
import type { KnownOrganization, Organizations } from './ports.ts'

export type KairosRole = components['schemas']['KairosRole']

export interface Access {
  readonly organization: KnownOrganization
  readonly role: KairosRole
}

type Caller = Pick<Context, 'identity' | 'organization' | 'tx'>

/** Of a key, and of a person of the external issuer, whom no membership is known of: they belong where their credential acts. */
function roleIn({ identity, organization: active }: Caller, organization: KnownOrganization): KairosRole | null {
  if (identity.kind === 'key') return organization.id === active ? 'api_key' : null
  return organization.role ?? (organization.id === active ? 'member' : null)
}

/** Throws 404 for an organization that does not exist, 403 for one that the caller does not belong to. */
export async function accessTo(caller: Caller, organizations: Pick<Organizations, 'find'>, id: string): Promise<Access> {
  const organization = await organizations.find(caller.tx, id.toLowerCase(), caller.identity.userId)
  if (organization === null) throw notFound('Organization not found.')
  const role = roleIn(caller, organization)
  if (role === null) throw new ApiError('FORBIDDEN', { message: 'The caller is not a member of the organization.' })
  return { organization, role }
}

/** Of a key its own; of a person all of theirs, the oldest first. */
export async function accessible(caller: Caller, organizations: Pick<Organizations, 'find' | 'ofPerson'>): Promise<Access[]> {
  const { identity, tx, organization: active } = caller
  const { userId } = identity
  const known = userId === null || identity.kind === 'key' ? [] : await organizations.ofPerson(tx, userId)
  if (known.length > 0) return known.map((organization) => ({ organization, role: organization.role }))
  const own = await organizations.find(tx, active, userId)
  const role = own === null ? null : roleIn(caller, own)
  return own === null || role === null ? [] : [{ organization: own, role }]
}
