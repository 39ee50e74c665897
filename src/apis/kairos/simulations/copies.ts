/**
 * The past of a simulation, copied for a fork: everything that belongs to the ticks up to one of them, as it was committed. Ids of decrees and forecasts are new,
 * in the stored events too; ordinals, ticks and times stay.
 */
import { type SQL, sql } from 'drizzle-orm'
import { checkpoints, events, ghost_branches, inputs, prophecies } from '../../../../generated/kairos/tables.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'
import { orderedUuid } from './ordered-ids.ts'

export interface Copy extends Record<string, unknown> {
  readonly organization: string
  readonly parent: string
  readonly fork: string
  /** The last tick that is copied. */
  readonly until: number
  /** Now, RFC 3339. */
  readonly at: string
}

const organization = sql`${sql.placeholder('organization')}::uuid`
const fork = sql`${sql.placeholder('fork')}::uuid`
const until = sql`${sql.placeholder('until')}::bigint`
const newId = (order: SQL): SQL => orderedUuid(sql`row_number() over (order by ${order})`, sql`${sql.placeholder('at')}::timestamptz`)
const ofParent = (table: SQL): SQL =>
  sql`${table}.organization_id = ${organization} and ${table}.simulation_id = ${sql.placeholder('parent')}::uuid`
const statement = (query: SQL): Statement<null, Copy> => compileSql(query, () => null)

/** Inputs that took effect; with the same ordinals. What is due later, a halt at this place included, stays behind. */
const copyInputs = statement(
  sql`insert into ${inputs} (organization_id, simulation_id, ordinal, id, kind, type, origin, payload, tick, until_tick, applied_at_tick, created_at)
select i.organization_id, ${fork}, i.ordinal, ${newId(sql`i.ordinal`)}, i.kind, i.type, i.origin, i.payload, i.tick, i.until_tick, i.applied_at_tick, i.created_at
from ${inputs} i where ${ofParent(sql`i`)} and i.applied_at_tick <= ${until}`,
)
const copyProphecies = statement(
  sql`insert into ${prophecies} (organization_id, simulation_id, id, tick, data, created_at)
select p.organization_id, ${fork}, ${newId(sql`p.tick`)}, p.tick, p.data, p.created_at
from ${prophecies} p where ${ofParent(sql`p`)} and p.tick <= ${until}`,
)
const copyGhostBranches = statement(
  sql`insert into ${ghost_branches} (organization_id, simulation_id, tick, attempt, agents, moves, stability)
select g.organization_id, ${fork}, g.tick, g.attempt, g.agents, g.moves, g.stability
from ${ghost_branches} g where ${ofParent(sql`g`)} and g.tick <= ${until}`,
)
const copyCheckpoints = statement(
  sql`insert into ${checkpoints} (organization_id, simulation_id, tick, engine_state, hash_state, trace_hash)
select c.organization_id, ${fork}, c.tick, c.engine_state, c.hash_state, c.trace_hash
from ${checkpoints} c where ${ofParent(sql`c`)} and c.tick <= ${until}`,
)

const copied = (select: SQL): Statement<null, Copy> =>
  statement(sql`insert into ${events} (organization_id, simulation_id, tick, n, event, data) ${select}`)
/** Changes of status and faults are of the parent's life, not of the trace. */
const copyPlainEvents = copied(
  sql`select e.organization_id, ${fork}, e.tick, e.n, e.event, e.data from ${events} e
where ${ofParent(sql`e`)} and e.tick <= ${until} and e.event in ('paradox', 'loss', 'warning', 'phase')`,
)
/** After the inputs: a decree's event names its new id, and one whose decree was not copied (a halt) is left out. */
const copyDecreeEvents = copied(
  sql`select e.organization_id, ${fork}, e.tick, e.n, e.event, replace(e.data, old.id::text, new.id::text)
from ${events} e
join ${inputs} old on old.organization_id = e.organization_id and old.id = (e.data::jsonb ->> 'id')::uuid
join ${inputs} new on new.organization_id = e.organization_id and new.simulation_id = ${fork} and new.ordinal = old.ordinal
where ${ofParent(sql`e`)} and e.tick <= ${until} and e.event = 'decree'`,
)
/** After the forecasts, of which a tick has one at most. */
const copyProphecyEvents = copied(
  sql`select e.organization_id, ${fork}, e.tick, e.n, e.event,
  replace(replace(e.data, old.id::text, new.id::text), ${sql.placeholder('parent')}::text, ${sql.placeholder('fork')}::text)
from ${events} e
join ${prophecies} old on old.organization_id = e.organization_id and old.simulation_id = e.simulation_id and old.tick = e.tick
join ${prophecies} new on new.organization_id = e.organization_id and new.simulation_id = ${fork} and new.tick = e.tick
where ${ofParent(sql`e`)} and e.tick <= ${until} and e.event = 'prophecy'`,
)

/** In the transaction that makes the fork, which holds its parent. */
export async function copyPast(tx: Transaction, copy: Copy): Promise<void> {
  // In this order; sent together.
  await Promise.all(
    [copyInputs, copyProphecies, copyGhostBranches, copyCheckpoints, copyPlainEvents, copyDecreeEvents, copyProphecyEvents].map((each) =>
      tx.run(each, copy),
    ),
  )
}
