/** Gate policies as rows: one for each version of an organization's, none before it sets the first. */
import { desc, eq, sql } from 'drizzle-orm'
import { gate_policies } from '../../../../generated/kairos/tables.ts'
import { defaultGatePolicy } from '../../../engines/causality/gate/policy.ts'
import type { BasePolicy, GatePolicy, PolicyChoice } from '../../../engines/causality/gate/types.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import type { Secrets } from '../../../store/secrets.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'

export interface VersionedPolicy extends GatePolicy {
  readonly version: number
  /** The metric secret, encrypted; null: none came with it. */
  readonly sealedSecret: string | null
}
/** Of an organization that has set none. The first that it sets is version 2. */
export const unsetPolicy: VersionedPolicy = { ...defaultGatePolicy, version: 1, sealedSecret: null }

interface Row {
  readonly version: number
  readonly base: unknown
  readonly overrides: unknown
  readonly secret: Uint8Array | null
}
/** Begins with `select`, for `store.read` too. */
export const newestPolicy: Statement<Row, { organization: string }> = compile(
  builder
    .select({
      version: gate_policies.version,
      base: gate_policies.base,
      overrides: gate_policies.overrides,
      secret: gate_policies.metric_secret,
    })
    .from(gate_policies)
    .where(eq(gate_policies.organization_id, sql.placeholder('organization')))
    .orderBy(desc(gate_policies.version))
    .limit(1),
)

/** Of what `newestPolicy` has found. Rows are written by `storePolicy` only, in the form that is read here. */
export function policyOf([row]: readonly Row[]): VersionedPolicy {
  if (row === undefined) return unsetPolicy
  return {
    version: row.version,
    base: row.base as BasePolicy,
    overrides: row.overrides as PolicyChoice,
    sealedSecret: row.secret === null ? null : Buffer.from(row.secret).toString(),
  }
}

const lock: Statement<null, { key: string }> = compileSql(
  sql`select pg_advisory_xact_lock(hashtextextended(${sql.placeholder('key')}, 0))`,
  () => null,
)
/** The policy in force, held until the end of the transaction: versions of one organization follow each other. */
export async function lockPolicy(tx: Transaction, organization: string): Promise<VersionedPolicy> {
  await tx.run(lock, { key: `kairos.gate_policies:${organization}` })
  return policyOf(await tx.run(newestPolicy, { organization }))
}

/** After `lockPolicy`. */
export async function storePolicy(
  tx: Transaction,
  organization: string,
  { version, base, overrides, sealedSecret }: VersionedPolicy,
  by: { readonly identity: string; readonly at: Date },
): Promise<void> {
  await tx.db.insert(gate_policies).values({
    organization_id: organization,
    version,
    base,
    overrides,
    metric_secret: sealedSecret === null ? null : Buffer.from(sealedSecret),
    created_by: by.identity,
    created_at: by.at,
  })
}

/** The same for all versions. */
const contextOf = (organization: string): string => `kairos.gate_policies/${organization}/metric_secret`

export const sealSecret = (secrets: Secrets, organization: string, secret: string): string =>
  secrets.encrypt(secret, contextOf(organization))

/** Throws `SecretsRefused` when the key that it was encrypted under is not here. */
export const openSecret = (secrets: Secrets, organization: string, sealed: string): string =>
  secrets.decrypt(sealed, contextOf(organization))
