/** Who belongs where, for the verifier of tokens that name a person. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { memberships, organizations } from '../../../../generated/platform/tables.ts'
import type { MembershipDirectory } from '../../../gateway/identity/tokens.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'

const membershipsOf = compile(
  builder
    .select({ organization: memberships.organization, role: memberships.role })
    .from(memberships)
    .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(eq(memberships.user_id, sql.placeholder('user'))),
)

export const membershipDirectory = (store: Store): MembershipDirectory => ({
  membershipsOf: (user) => store.system((tx) => tx.run(membershipsOf, { user })),
})
