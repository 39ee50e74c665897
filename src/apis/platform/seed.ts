/** What a fresh database begins with: in embedded mode the demo organization, so that every example of the README works as pasted. */
import { and, eq, inArray, sql } from 'drizzle-orm'
import { key_hashes, keys, organizations, subscriptions } from '../../../generated/platform/tables.ts'
import type { ApiContract, Clock, Ids, Transaction } from '../../gateway/contract.ts'
import type { Store } from '../../store/store.ts'
import { hashSecret, insertKey, keySchemeOf, prefixOf } from './keys/rows.ts'

/** Fixed, so that a database can be recognised and examples can show it. */
export const demoOrganization = { id: '018f4d2a-7b10-7c3e-9a41-5d2f60b1c0de', name: 'Demo organization' } as const

/** Plans of the demo organization; an API that is not named gets the plan of new organizations. */
const demoPlans: Readonly<Record<string, string>> = { artemis: 'pro', kairo: 'pro', kairos: 'professional', airmy: 'demo' }
const demoSuffix: Readonly<Record<string, string>> = { airmy: 'demo-2026' }

/** The key of the demo organization in an API: prefix + `demo`. Null: the API has no keys. */
export function demoKeyOf(api: ApiContract): string | null {
  const scheme = keySchemeOf(api)
  const prefix = scheme === null ? null : prefixOf(scheme, 'live')
  return prefix === null ? null : prefix + (demoSuffix[api.id] ?? 'demo')
}

/** The key of contract tests: prefix + `contract`, without any limit. */
export function contractKeyOf(api: ApiContract): string | null {
  const scheme = keySchemeOf(api)
  const prefix = scheme === null ? null : prefixOf(scheme, 'live')
  return prefix === null ? null : `${prefix}contract`
}

export interface SeedPorts {
  readonly store: Store
  readonly ids: Ids
  readonly clock: Clock
}

async function ensureOrganization(tx: Transaction, organization: { id: string; name: string }, now: Date): Promise<void> {
  await tx.db
    .insert(organizations)
    .values({ ...organization, created_at: now, updated_at: now })
    .onConflictDoNothing()
}

export async function ensureSubscription(
  tx: Transaction,
  ids: Ids,
  organization: string,
  api: ApiContract,
  plan: string,
  now: Date,
): Promise<void> {
  await tx.db
    .insert(subscriptions)
    .values({
      organization_id: organization,
      id: ids.uuid(),
      api: api.id,
      plan,
      period_start: monthStart(now, 0),
      period_end: monthStart(now, 1),
    })
    .onConflictDoNothing()
}

export const monthStart = (now: Date, ahead: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))

async function ensureKey(ports: SeedPorts, tx: Transaction, api: ApiContract, secret: string, name: string): Promise<void> {
  const scheme = keySchemeOf(api)
  if (scheme === null) return
  const existing = await tx.db
    .select({ id: key_hashes.id })
    .from(key_hashes)
    .where(eq(key_hashes.hash, hashSecret(secret)))
  if (existing.length > 0) return
  const prefix = prefixOf(scheme, 'live')
  if (prefix === null) return
  await insertKey(
    { tx, ...ports },
    { api: api.id, name, prefix, scopes: Object.keys(scheme.scopes), mode: 'live', createdBy: null, expiresAt: null, secret },
  )
}

/** Instances that start at the same moment follow each other. */
const oneAtATime = (tx: Transaction) => tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('platform.seed', 0))`)

/** What every start but the first finds. Looked at without a lock: what is there is not taken away by a start beside this one. */
const isSeeded = ({ store }: SeedPorts, organization: string, apis: readonly ApiContract[]): Promise<boolean> =>
  store.system(async (tx) => {
    const secrets = apis.flatMap((api) => demoKeyOf(api) ?? [])
    const hashes = await tx.db
      .select({ id: key_hashes.id })
      .from(key_hashes)
      .where(inArray(key_hashes.hash, secrets.map(hashSecret)))
    if (hashes.length < secrets.length) return false
    const plans = await tx.db.select({ api: subscriptions.api }).from(subscriptions).where(eq(subscriptions.organization_id, organization))
    return apis.every((api) => demoKeyOf(api) === null || plans.some((plan) => plan.api === api.id))
  })

/** Idempotent: a second start adds what new APIs need and changes nothing else. */
export async function seedDemo(ports: SeedPorts, apis: readonly ApiContract[]): Promise<void> {
  if (await isSeeded(ports, demoOrganization.id, apis)) return
  const now = ports.clock.now()
  await ports.store.system((tx) => ensureOrganization(tx, demoOrganization, now))
  await ports.store.transaction(demoOrganization.id, async (tx) => {
    await oneAtATime(tx)
    for (const api of apis) {
      const secret = demoKeyOf(api)
      if (secret === null) continue
      await ensureSubscription(tx, ports.ids, demoOrganization.id, api, demoPlans[api.id] ?? api.plan, now)
      await ensureKey(ports, tx, api, secret, 'Demo key')
    }
  })
}

/** Ends the demo keys of a database that was once used with them and is now in production. Returns how many. */
export const retireDemoKeys = (ports: SeedPorts, apis: readonly ApiContract[]): Promise<number> => retire(ports, apis.map(demoKeyOf))

/** Ends the keys of contract tests, which know no limits, wherever a start does not ask for them by name. Returns how many. */
export const retireContractKeys = (ports: SeedPorts, apis: readonly ApiContract[]): Promise<number> =>
  retire(ports, apis.map(contractKeyOf))

async function retire(ports: SeedPorts, candidates: readonly (string | null)[]): Promise<number> {
  const secrets = candidates.filter((secret) => secret !== null)
  return ports.store.system(async (tx) => {
    const gone = await tx.db
      .delete(key_hashes)
      .where(inArray(key_hashes.hash, secrets.map(hashSecret)))
      .returning({ organization: key_hashes.organization, key: key_hashes.key_id })
    for (const { organization, key } of gone) {
      await tx.db
        .update(keys)
        .set({ revoked_at: ports.clock.now() })
        .where(and(eq(keys.organization_id, organization), eq(keys.id, key)))
    }
    return gone.length
  })
}

const contractOrganization = { id: '018f4d2a-7b10-7c3e-9a41-5d2f60b1c0ff', name: 'Contract tests' } as const

/** `CONTRACT_KEYS=1`: one key per API, prefix + `contract`, whose limits are too high to be met. */
export async function seedContractKeys(ports: SeedPorts, apis: readonly ApiContract[]): Promise<void> {
  const now = ports.clock.now()
  await ports.store.system((tx) => ensureOrganization(tx, contractOrganization, now))
  await ports.store.transaction(contractOrganization.id, async (tx) => {
    await oneAtATime(tx)
    for (const api of apis) {
      const secret = contractKeyOf(api)
      const plan = api.plans[api.plan]
      if (secret === null || plan === undefined) continue
      await ensureSubscription(tx, ports.ids, contractOrganization.id, api, api.plan, now)
      const limits = Object.fromEntries(
        Object.entries(plan.limits).map(([name, { concurrent, quota }]) => [
          name,
          // Only what the plan counts anyway: a quota costs a write on each request, a slot its lease.
          {
            rate: ['1000000000/minute'],
            ...(concurrent !== null && { concurrent: 1_000_000 }),
            ...(quota !== null && { quota: 1_000_000_000 }),
          },
        ]),
      )
      const values = Object.fromEntries(Object.keys(plan.values).map((name) => [name, null]))
      await tx.db
        .update(subscriptions)
        .set({ overrides: { limits, values } })
        .where(and(eq(subscriptions.organization_id, contractOrganization.id), eq(subscriptions.api, api.id)))
      await ensureKey(ports, tx, api, secret, 'Contract tests')
    }
  })
}
