/**
 * What acts on a simulation from outside, as rows. Ordinals are given away under the lock of the simulation's row and grow with every input; scenario, seed,
 * engine version and the pairs of (`applied_at_tick`, input) in the order of ordinals decide every bit of a trace.
 *
 * An input waits (`applied_at_tick` null) until a tick that it takes effect in is committed. One that names no tick, and one whose tick has been computed
 * without it meanwhile, takes effect in the next tick that is computed after the one who computes now is done.
 */
import { type SQL, sql } from 'drizzle-orm'
import { inputs, simulations } from '../../../../generated/kairos/tables.ts'
import type { Decree, DecreeOrigin, Ending, Input, Move, TimedInput } from '../../../engines/causality/types.ts'
import type { Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'

export type InputRow = typeof inputs.$inferSelect

/** An input to be stored. `tick`: asked for, null: the next one. `appliedAtTick`: null unless it is stored with the tick that it took effect in. */
export type NewInput = { readonly tick: number | null; readonly appliedAtTick?: number } & (
  | { readonly kind: 'decree'; readonly origin: DecreeOrigin; readonly decree: Decree | SeparationDecree }
  | { readonly kind: 'moves'; readonly moves: Readonly<Record<string, Move>>; readonly untilTick: number }
  | { readonly kind: 'force'; readonly agent: string; readonly lambda: number; readonly gamma: number }
)
/** The engine's own. It is listed, but never handed to the engine: that makes it anew in every computation. */
export interface SeparationDecree {
  readonly type: 'separation'
  readonly payload: { readonly target: string; readonly magnitude: number }
}
/** An accepted input as `inputs` holds it; JSON keys are columns. */
interface StoredInput {
  readonly ordinal: number
  readonly id: string
  readonly kind: InputRow['kind']
  readonly type: InputRow['type']
  readonly origin: InputRow['origin']
  readonly payload: unknown
  readonly tick: number | null
  readonly until_tick: number | null
  readonly applied_at_tick: number | null
}

const contentOf = (input: NewInput): Pick<StoredInput, 'kind' | 'type' | 'origin' | 'payload' | 'until_tick'> => {
  switch (input.kind) {
    case 'decree':
      return { kind: 'decree', type: input.decree.type, origin: input.origin, payload: input.decree.payload, until_tick: null }
    case 'moves':
      return { kind: 'moves', type: null, origin: 'api', payload: input.moves, until_tick: input.untilTick }
    case 'force': {
      const { agent, lambda, gamma } = input
      return { kind: 'force', type: null, origin: 'api', payload: { agent, lambda, gamma }, until_tick: null }
    }
  }
}

interface Place extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
}
const ofSimulation: SQL = sql`organization_id = ${sql.placeholder('organization')}::uuid and simulation_id = ${sql.placeholder('simulation')}::uuid`

const insert: Statement<null, Place & { readonly rows: string; readonly at: string }> = compileSql(
  sql`insert into ${inputs} (organization_id, simulation_id, ordinal, id, kind, type, origin, payload, tick, until_tick, applied_at_tick, created_at)
select ${sql.placeholder('organization')}::uuid, ${sql.placeholder('simulation')}::uuid, given.*, ${sql.placeholder('at')}::timestamptz
from jsonb_to_recordset(${sql.placeholder('rows')}::jsonb) as given
  (ordinal bigint, id uuid, kind text, type text, origin text, payload jsonb, tick bigint, until_tick bigint, applied_at_tick bigint)`,
  () => null,
)
/** Counts as a touch. */
const take: Statement<number, Place & { readonly count: number; readonly at: string }> = compileSql(
  sql`update kairos.simulations set next_input = next_input + ${sql.placeholder('count')}::bigint, touched_at = ${sql.placeholder('at')}::timestamptz
where organization_id = ${sql.placeholder('organization')}::uuid and id = ${sql.placeholder('simulation')}::uuid
returning next_input - ${sql.placeholder('count')}::bigint`,
  ([first]) => Number(first),
)

export interface InputPorts {
  readonly tx: Transaction
  readonly ids: Ids
  /** Of the simulation; the transaction may be the system's. */
  readonly organization: string
}

/**
 * Stores inputs under the ordinals from `first` on, in the order given, and gives their ids. For whoever holds the simulation's row and writes `next_input`
 * itself: a new simulation, a commit.
 */
export async function storeInputs(
  { tx, ids, organization }: InputPorts,
  simulation: string,
  first: number,
  given: readonly NewInput[],
  at: Date,
): Promise<string[]> {
  if (given.length === 0) return []
  const rows = given.map(
    (input, index): StoredInput => ({
      ordinal: first + index,
      id: ids.uuid(),
      ...contentOf(input),
      tick: input.tick,
      applied_at_tick: input.appliedAtTick ?? null,
    }),
  )
  await tx.run(insert, { organization, simulation, rows: JSON.stringify(rows), at: at.toISOString() })
  return rows.map(({ id }) => id)
}

/** Takes the next ordinals and stores inputs under them; gives their ids. Holds the simulation's row until the end of the transaction. */
export async function acceptInputs(ports: InputPorts, simulation: string, given: readonly NewInput[], at: Date): Promise<string[]> {
  if (given.length === 0) return []
  const { tx, organization } = ports
  const [first] = await tx.run(take, { organization, simulation, count: given.length, at: at.toISOString() })
  if (first === undefined) throw new Error(`There is no simulation ${simulation} to take inputs.`)
  return storeInputs(ports, simulation, first, given, at)
}

/** An input that waits, timed as if nobody computed now. */
export interface PendingInput extends TimedInput {
  readonly ordinal: number
  readonly id: string
}

type InputColumns = Pick<InputRow, 'ordinal' | 'id' | 'kind' | 'type' | 'origin' | 'payload' | 'tick' | 'until_tick'>
const columns = sql`ordinal, id, kind, type, origin, payload::text, tick, until_tick`
const columnsOf = ([ordinal, id, kind, type, origin, payload, tick, until]: readonly unknown[]): InputColumns => ({
  ordinal: Number(ordinal),
  id: String(id),
  kind: kind as InputRow['kind'],
  type: type as InputRow['type'],
  origin: origin as InputRow['origin'],
  payload: JSON.parse(String(payload)),
  tick: tick === null ? null : Number(tick),
  until_tick: until === null ? null : Number(until),
})

/** What the engine is handed. Rows are written by `storeInputs` only, in the form that is read here. */
function inputOf(row: InputColumns): Input {
  switch (row.kind) {
    case 'decree':
      return { kind: 'decree', id: row.id, origin: row.origin, decree: { type: row.type, payload: row.payload } as Decree }
    case 'moves':
      if (row.until_tick === null) throw new Error(`The forced moves ${row.id} have no last tick.`)
      return { kind: 'moves', moves: row.payload as Record<string, Move>, untilTick: row.until_tick }
    case 'force':
      return { kind: 'force', ...(row.payload as { agent: string; lambda: number; gamma: number }) }
  }
}

/** Begins with `select`, for `store.read` too. Values: `after`, the committed tick; `until`, the last tick to be computed. */
export const pendingStatement: Statement<PendingInput, Place & { readonly after: number; readonly until: number }> = compileSql(
  sql`select ${columns}, greatest(coalesce(tick, 0), ${sql.placeholder('after')}::bigint + 1) from ${inputs}
where ${ofSimulation} and applied_at_tick is null and coalesce(tick, 0) <= ${sql.placeholder('until')}::bigint order by ordinal`,
  (values) => {
    const row = columnsOf(values)
    return { ordinal: row.ordinal, id: row.id, tick: Number(values[8]), input: inputOf(row) }
  },
)
/** As a column beside those of `simulations`, whose row it goes with: what waits, as JSON. */
export const waitingInputs = sql<string | null>`(select json_agg(json_build_array(${columns}) order by ordinal) from ${inputs}
  where ${inputs}.organization_id = ${simulations}.organization_id and ${inputs}.simulation_id = ${simulations}.id and applied_at_tick is null)`
/** The value of that column, of a simulation that stands at the tick `t`. */
export const waitingOf = (waiting: string | null, t: number): PendingInput[] =>
  waiting === null
    ? []
    : (JSON.parse(waiting) as readonly unknown[][]).map((values) => {
        const row = columnsOf(values)
        return { ordinal: row.ordinal, id: row.id, tick: Math.max(row.tick ?? 0, t + 1), input: inputOf(row) }
      })
/** Begins with `select`, for `store.read` too. Values: what took effect in the ticks `after` + 1 to `until`. */
export const appliedStatement: Statement<TimedInput, Place & { readonly after: number; readonly until: number }> = compileSql(
  sql`select ${columns}, applied_at_tick from ${inputs}
where ${ofSimulation} and applied_at_tick > ${sql.placeholder('after')}::bigint and applied_at_tick <= ${sql.placeholder('until')}::bigint
  and type is distinct from 'separation' order by ordinal`,
  (values) => ({ tick: Number(values[8]), input: inputOf(columnsOf(values)) }),
)

const organizationOf = (tx: Transaction): string => {
  if (tx.organization === null) throw new Error('Inputs are read in a transaction of their organization.')
  return tx.organization
}

/** Inputs that wait and are due in the ticks `after` + 1 to `until`, in the order of acceptance: for the one who computes these ticks. */
export const pendingInputs = (tx: Transaction, simulation: string, after: number, until: number): Promise<PendingInput[]> =>
  tx.run(pendingStatement, { organization: organizationOf(tx), simulation, after, until })

/** Inputs that took effect in the ticks `after` + 1 to `until`, in the order of acceptance: for whoever computes these ticks again. */
export const appliedInputs = (tx: Transaction, simulation: string, after: number, until: number): Promise<TimedInput[]> =>
  tx.run(appliedStatement, { organization: organizationOf(tx), simulation, after, until })

/** An input and the tick to be stored as `applied_at_tick`. */
export interface Effect {
  readonly ordinal: number
  readonly tick: number
}

/**
 * What has taken effect of the inputs that were handed over, once the ticks up to `tick` are computed. A halt took effect in the tick that it kept from being
 * computed, `tick` + 1, together with what was accepted before it for that tick: so whoever computes 1 to `tick` again leaves them out, and gets the same.
 */
export function effectsOf(given: readonly PendingInput[], tick: number, ended: Ending | null): Effect[] {
  const effects = given.filter((input) => input.tick <= tick)
  if (ended === 'halt') {
    const kept = given.filter((input) => input.tick === tick + 1)
    const halt = kept.findIndex(({ input }) => input.kind === 'decree' && input.decree.type === 'halt')
    effects.push(...kept.slice(0, halt + 1))
  }
  return effects.map(({ ordinal, tick: at }) => ({ ordinal, tick: at }))
}

const mark: Statement<null, Place & { readonly ordinals: readonly number[]; readonly ticks: readonly number[] }> = compileSql(
  sql`update ${inputs} set applied_at_tick = effect.tick
from unnest(${sql.placeholder('ordinals')}::bigint[], ${sql.placeholder('ticks')}::bigint[]) as effect (ordinal, tick)
where ${ofSimulation} and inputs.ordinal = effect.ordinal and applied_at_tick is null`,
  () => null,
)

/** Stores when inputs have taken effect, in the transaction that commits the ticks. */
export async function markApplied(tx: Transaction, simulation: string, effects: readonly Effect[]): Promise<void> {
  if (effects.length === 0) return
  await tx.run(mark, {
    organization: organizationOf(tx),
    simulation,
    ordinals: effects.map(({ ordinal }) => ordinal),
    ticks: effects.map(({ tick }) => tick),
  })
}
