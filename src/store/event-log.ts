/** The durable event log in SQL: appending within a transaction, and reading a topic from a position on. */
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { DurableEvent, Statement, Transaction } from '../gateway/contract.ts'
import { events, eventTopics } from './internal-tables.ts'
import { builder, compile, compileSql } from './statement.ts'
import type { Store } from './store.ts'

export interface NewEvent {
  readonly organization: string
  readonly topic: string
  readonly type: string
  readonly data: unknown
}

export const eventChannel = 'specway_events'
/** Payload that stands for "any topic": the list would have been too long. */
export const anyTopic = '*'
/** PostgreSQL allows 8,000 bytes in a notification. */
const maxPayloadBytes = 7_900

/** One string for organization and topic; neither can hold U+0000. */
export const topicKey = (organization: string, topic: string): string => `${organization}\0${topic}`

interface AppendValues extends Record<string, unknown> {
  readonly organizations: string[]
  readonly topics: string[]
  readonly types: string[]
  readonly data: string[]
  readonly at: Date
}
/**
 * The topics' rows are locked in one order by everybody, so that two transactions never wait for each other, and stay locked until the commit:
 * within a topic, the order of ids is the order of commits, without gaps.
 */
const append: Statement<null, AppendValues> = compileSql(
  sql`with items as (
        select * from unnest(${sql.placeholder('organizations')}::text[], ${sql.placeholder('topics')}::text[], ${sql.placeholder('types')}::text[], ${sql.placeholder('data')}::text[])
          with ordinality as item (organization_id, topic, type, data, place)
      ), counts as (
        select organization_id, topic, count(*) as n from items group by organization_id, topic
      ), claimed as (
        insert into ${eventTopics} as known (organization_id, topic, last_id, updated_at)
        select organization_id, topic, n, ${sql.placeholder('at')}::timestamptz from counts order by organization_id, topic
        on conflict (organization_id, topic) do update set last_id = known.last_id + excluded.last_id, updated_at = excluded.updated_at
        returning organization_id, topic, last_id
      )
      insert into ${events} (organization_id, topic, id, type, data, at)
      select organization_id, topic, last_id - n + row_number() over (partition by organization_id, topic order by place), type, data::json, ${sql.placeholder('at')}::timestamptz
      from items join counts using (organization_id, topic) join claimed using (organization_id, topic)`,
  () => null,
)

/** Writes them and notifies, in one flush. */
export async function appendEvents(tx: Transaction, store: Store, items: readonly NewEvent[], at: Date): Promise<void> {
  const keys = new Set(items.map(({ organization, topic }) => topicKey(organization, topic)))
  const list = JSON.stringify([...keys])
  await Promise.all([
    tx.run(append, {
      organizations: items.map(({ organization }) => organization),
      topics: items.map(({ topic }) => topic),
      types: items.map(({ type }) => type),
      data: items.map(({ data }) => JSON.stringify(data ?? null)),
      at,
    }),
    store.notify(tx, eventChannel, Buffer.byteLength(list) > maxPayloadBytes ? anyTopic : list),
  ])
}

const after = compile(
  builder
    .select({ id: events.id, topic: events.topic, type: events.type, data: events.data, at: events.at })
    .from(events)
    .where(
      and(
        eq(events.organizationId, sql.placeholder('organization')),
        eq(events.topic, sql.placeholder('topic')),
        gt(events.id, sql.placeholder('after')),
      ),
    )
    .orderBy(asc(events.id))
    .limit(sql.placeholder('limit')),
)

export function readAfter(store: Store, organization: string, topic: string, position: number, limit: number): Promise<DurableEvent[]> {
  return store.read(organization, after, { organization, topic, after: position, limit })
}

const last = compile(
  builder
    .select({ id: eventTopics.lastId })
    .from(eventTopics)
    .where(and(eq(eventTopics.organizationId, sql.placeholder('organization')), eq(eventTopics.topic, sql.placeholder('topic')))),
)

/** The number last given in the topic; 0 before its first event. */
export async function lastIdOf(store: Store, organization: string, topic: string): Promise<number> {
  const [row] = await store.read(organization, last, { organization, topic })
  return row?.id ?? 0
}

/** The same within a transaction: what is committed to the topic later has a greater number. */
export async function lastIdWithin(tx: Transaction, topic: string): Promise<number> {
  const [row] = await tx.run(last, { organization: tx.organization, topic })
  return row?.id ?? 0
}

/** A topic's numbers are kept this much longer than its events: a client that comes back meanwhile is not told about events that it knows. */
const topicGraceMs = 30 * 24 * 60 * 60 * 1_000

/** Removes events from before `before`, in batches, and topics that were quiet for 30 days longer. Gives the number of events. */
export async function pruneEvents(store: Store, before: Date): Promise<number> {
  let removed = 0
  for (;;) {
    const count = await store.system(async (tx) => {
      const { rowCount } = await tx.db.execute(
        sql`delete from ${events} where ctid = any(array(select ctid from ${events} where at < ${before.toISOString()}::timestamptz limit 5000))`,
      )
      return rowCount
    })
    removed += count
    if (count < 5_000) break
  }
  const quiet = new Date(before.getTime() - topicGraceMs)
  await store.system((tx) => tx.db.execute(sql`delete from ${eventTopics} where updated_at < ${quiet.toISOString()}::timestamptz`))
  return removed
}
