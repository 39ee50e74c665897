/** What the payment system reports. Taken in once for each event, and never in the wrong order. */
import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { billing_receipts, organizations } from '../../../../generated/platform/tables.ts'
import { type ApiContract, noContent, organizationOptional, type PublicContext, type Transaction } from '../../../gateway/contract.ts'
import { type Issue, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { beyondYears, instantOf } from '../../../store/instants.ts'
import { isUuid } from '../access.ts'
import type { PlatformPorts } from '../ports.ts'
import { planChannel } from './plans.ts'
import { lockSubscription, offeredPlans, type SubscriptionRow, saveSubscription } from './rows.ts'

type Request = Parameters<Handlers['receiveBillingEvent']>[1]
type BillingEvent = Request['body']

export function receiveBillingEvent(ports: PlatformPorts): Handlers['receiveBillingEvent'] {
  const { store } = ports
  return organizationOptional(async (context: PublicContext, { path, headers, body }: Request) => {
    const api = ports.apis.find(({ id }) => id === path.api)
    if (api === undefined) throw notFound()
    const organization = await requireKnown(ports, api, body)
    context.audit({
      organizations: [organization],
      resource: `subscription:${api.id}`,
      details: { event: headers['webhook-id'], type: body.type },
    })
    const reply = noContent()
    await store.transaction(organization, async (tx) => {
      await takeIn(ports, tx, api, headers['webhook-id'], body, context.clock.now())
      await context.idempotency.commit(tx, reply)
    })
    return reply
  })
}

/** Throws `VALIDATION_ERROR` with everything that is unknown. */
async function requireKnown({ store }: PlatformPorts, api: ApiContract, { data, timestamp }: BillingEvent): Promise<string> {
  const issues: Issue[] = []
  const id = data.organization_id.toLowerCase()
  const found = isUuid(id)
    ? await store.system((tx) =>
        tx.db
          .select({ id: organizations.id })
          .from(organizations)
          .where(and(eq(organizations.id, id), isNull(organizations.deleted_at))),
      )
    : []
  if (found.length === 0)
    issues.push({ path: 'data.organization_id', in: 'body', message: `Unknown organization '${data.organization_id}'` })
  if (data.plan !== undefined && !offeredPlans(api).includes(data.plan))
    issues.push({ path: 'data.plan', in: 'body', message: `Unknown plan '${data.plan}'` })
  const times = { timestamp, 'data.period_start': data.period_start, 'data.period_end': data.period_end }
  for (const [path, text] of Object.entries(times))
    if (text !== undefined && instantOf(text) === null) issues.push({ path, in: 'body', message: beyondYears })
  const [start, end] = [data.period_start, data.period_end].map((text) => (text === undefined ? null : instantOf(text)))
  if (start && end && end <= start) issues.push({ path: 'data.period_end', in: 'body', message: 'Must be after period_start' })
  if (issues.length > 0) throw invalid(issues)
  return id
}

/** Of a time that `requireKnown` has looked at. */
function known(text: string): Date {
  const at = instantOf(text)
  if (at === null) throw new TypeError(`No instant: ${text}`)
  return at
}

async function takeIn(
  { changes, ids }: PlatformPorts,
  tx: Transaction,
  api: ApiContract,
  eventId: string,
  event: BillingEvent,
  now: Date,
): Promise<void> {
  // Its lock makes events of one subscription follow each other.
  const present = await lockSubscription(tx, ids, api, now)
  const occurredAt = known(event.timestamp)
  const organization = present.organization_id
  const [newer] = await tx.db
    .select({ id: billing_receipts.id })
    .from(billing_receipts)
    .where(
      and(
        eq(billing_receipts.organization_id, organization),
        eq(billing_receipts.api, api.id),
        gt(billing_receipts.occurred_at, occurredAt),
      ),
    )
    .limit(1)
  const receipt = await tx.db
    .insert(billing_receipts)
    .values({ organization_id: organization, id: ids.uuid(), event_id: eventId, api: api.id, occurred_at: occurredAt, created_at: now })
    .onConflictDoNothing()
    .returning({ id: billing_receipts.id })
  if (receipt.length === 0 || newer !== undefined) return
  await saveSubscription(tx, changedBy(event, present, api, now))
  await changes.notify(tx, planChannel, organization)
}

function changedBy({ type, data }: BillingEvent, present: SubscriptionRow, api: ApiContract, now: Date): SubscriptionRow {
  const agreed = {
    billing_reference: data.billing_reference,
    overrides: data.overrides ?? present.overrides,
    period_start: data.period_start === undefined ? present.period_start : known(data.period_start),
    period_end: data.period_end === undefined ? present.period_end : known(data.period_end),
  }
  switch (type) {
    case 'subscription.updated':
      return { ...present, ...agreed, plan: data.plan ?? present.plan, next_plan: null }
    case 'subscription.canceled':
      return { ...present, ...agreed, next_plan: agreed.period_end <= now || present.plan !== api.plan ? api.plan : null }
    default:
      return type satisfies never
  }
}
