/** Who belongs where, for the verifier of tokens that name a person. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { memberships, organizations } from '../../../../generated/platform/tables.ts'
import type { Transaction } from '../../../gateway/contract.ts'
import type { MembershipDirectory } from '../../../gateway/identity/tokens.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'

/** The channel on which instances tell each other whose memberships have changed: a person's id, or empty for everybody. */
export const membersChannel = 'specway_members'

const membershipsOf = compile(
  builder
    .select({ organization: memberships.organization, role: memberships.role })
    .from(memberships)
    .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
    .where(eq(memberships.user_id, sql.placeholder('user'))),
)

export interface Members extends MembershipDirectory {
  /** `within`: the transaction that the caller is in; a database of one connection would not answer beside it. */
  membershipsOf(userId: string, within?: Transaction): ReturnType<MembershipDirectory['membershipsOf']>
  /** What this instance knows of a person is old; null: of everybody. */
  forget(userId: string | null): void
  close(): Promise<void>
}

export async function openMembers(store: Store): Promise<Members> {
  const listeners = new Set<(userId: string | null) => void>()
  const tell = (userId: string | null) => {
    for (const listener of listeners) listener(userId)
  }
  const stop = await store.listen(
    membersChannel,
    (payload) => tell(payload === '' ? null : payload),
    () => tell(null),
  )
  return {
    membershipsOf: (user, within) => {
      const ask = (tx: Transaction) => tx.run(membershipsOf, { user })
      return within === undefined ? store.system(ask) : within.asSystem(() => ask(within))
    },
    onChange(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    forget: tell,
    async close() {
      listeners.clear()
      await stop()
    },
  }
}
