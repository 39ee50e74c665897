/** What Kairos asks about organizations; whoever keeps them answers in the transaction that the caller is in, which must not be in `asSystem` then. */
import type { Role, Transaction } from '../../../gateway/contract.ts'

export interface KnownOrganization {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  /** Of the person who was asked about; null for somebody who is no member. */
  readonly role: Role | null
}
/** As it was last written: of periods that have ended since, nothing is said. */
export interface KnownSubscription {
  readonly plan: string
  /** The plan from `periodEnd` on; null: the same, period after period. */
  readonly nextPlan: string | null
  readonly periodStart: Date
  readonly periodEnd: Date
}

export interface Organizations {
  /** Null: there is none. */
  find(tx: Transaction, organization: string, userId: string | null): Promise<KnownOrganization | null>
  /** All of a person's, the oldest first. */
  ofPerson(tx: Transaction, userId: string): Promise<readonly (KnownOrganization & { readonly role: Role })[]>
  memberCount(tx: Transaction, organization: string): Promise<number>
  /** Null: it has the plan of new organizations, since it exists. */
  subscription(tx: Transaction, organization: string, api: string): Promise<KnownSubscription | null>
}
