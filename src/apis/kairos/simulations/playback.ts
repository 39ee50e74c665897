/**
 * The clock of a simulation: started, rested, ended. Control writes its token into the row or takes the one that stands there away, so whoever computed
 * commits nothing any more: the tick that is answered is final, and the batch under way is computed anew or never.
 */
import { sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { simulations } from '../../../../generated/kairos/tables.ts'
import { type DetachedContext, ok, type PlanContract, type Statement, type Transaction } from '../../../gateway/contract.ts'
import { type Issue, invalid } from '../../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import type { KairosPorts } from '../ports.ts'
import { Claim, claimAtRest } from './claims.ts'
import { assertRunsHere } from './compute-refusals.ts'
import { pendingInputs } from './inputs.ts'
import { changeBy } from './lifecycle.ts'
import { assertPlaybackSlot } from './playback-slots.ts'
import { bodyIssue, unknownSimulation } from './refusals.ts'
import {
  lockWholeSimulation,
  type Playback,
  playbackOf,
  type SimulationHead,
  type SimulationKey,
  type SimulationRow,
  thisSimulation,
} from './rows.ts'
import { changeStatus } from './status.ts'
import { assertTicksLeft, ceilingIn } from './tick-limits.ts'
import { inTurn } from './turns.ts'

type PlaybackPorts = Pick<KairosPorts, 'store' | 'clock' | 'ids' | 'changes' | 'queues' | 'onError' | 'driver' | 'compute'>
type Asked = Parameters<Handlers['controlPlayback']>[1]['body']
type PlaybackReply = Awaited<ReturnType<Handlers['controlPlayback']>>

const defaultRate = 10

const starts = ({ action }: Asked): boolean => action === 'play' || action === 'resume'

/** Throws 400 for what the action does not take. */
function assertFields(asked: Asked): void {
  if (starts(asked)) return
  const issues = (['ticksPerSecond', 'untilTick'] as const).flatMap((name): Issue[] =>
    asked[name] === undefined ? [] : [bodyIssue([], `Unrecognized key(s) in object: '${name}'`)],
  )
  if (issues.length > 0) throw invalid(issues)
}

/** Throws 400 on `untilTick`. */
function assertEnd({ untilTick }: Asked, t: number, ceiling: number | null): void {
  if (untilTick === undefined) return
  const issue = (message: string) => invalid([bodyIssue(['untilTick'], message)])
  if (untilTick <= t) throw issue(`Number must be greater than or equal to ${t + 1}`)
  if (ceiling !== null && untilTick > ceiling) throw issue(`Number must be less than or equal to ${ceiling}`)
}

/** An end that was reached does not bind whoever resumes: the playback goes on without one. */
function playbackAfter(asked: Asked, { t, playback }: Pick<SimulationRow, 't' | 'playback'>, now: Date): Playback {
  const former = asked.action === 'resume' ? playbackOf({ playback }) : null
  const formerEnd = former?.untilTick ?? null
  return {
    ticksPerSecond: asked.ticksPerSecond ?? former?.ticksPerSecond ?? defaultRate,
    untilTick: asked.untilTick ?? (formerEnd !== null && formerEnd > t ? formerEnd : null),
    startedAt: milliseconds(now),
    startTick: t,
  }
}

const touch: Statement<never, SimulationKey & { readonly at: Date }> = compile(
  builder
    .update(simulations)
    .set({ touched_at: sql`${sql.placeholder('at')}` })
    .where(thisSimulation),
)

interface Done {
  readonly reply: PlaybackReply
  /** To be driven from now on. */
  readonly claim: Claim | null
  /** It was taken away from whoever drove it. */
  readonly taken: boolean
}

const answer = ({ id, status, t, playback }: SimulationHead): PlaybackReply =>
  ok({ simulationId: id, status, t, playback: playbackOf({ playback }) })

/** Null: somebody computes a step of it; nothing was done. */
async function control(
  ports: PlaybackPorts,
  tx: Transaction,
  row: SimulationRow,
  asked: Asked,
  plan: PlanContract,
  token: string,
): Promise<Done | null> {
  const change = changeBy(asked.action, row)
  const ceiling = ceilingIn(plan)
  // Also of what runs already, and goes on as it is: nobody is to believe in an end that cannot come.
  assertEnd(asked, row.t, ceiling)
  // Resting already, or running already; a touch all the same.
  if (change === null) {
    await tx.run(touch, { organization: row.organization_id, id: row.id, at: ports.clock.now() })
    return { reply: answer(row), claim: null, taken: false }
  }
  if (starts(asked)) {
    assertTicksLeft(row, ceiling)
    assertRunsHere(ports.compute, row)
    await assertPlaybackSlot(tx, row.id, plan)
  }
  let before: SimulationHead = row
  if (row.status !== 'running') {
    const free = await claimAtRest(tx, row.id, 'playback', token, ports.clock.now())
    if (free === null) return null
    before = { ...row, claim_token: token }
  }
  if (!starts(asked)) {
    const simulation = await changeStatus(ports, tx, before, change, { token: null, touched: true })
    return { reply: answer(simulation), claim: null, taken: true }
  }
  const playback = playbackAfter(asked, row, ports.clock.now())
  // Played again while it plays: rate and end are new, the status is not.
  const simulation = await changeStatus(ports, tx, before, row.status === 'running' ? null : change, { playback, token, touched: true })
  const inputs = await pendingInputs(tx, row.id, row.t, Number.MAX_SAFE_INTEGER)
  return { reply: answer(simulation), claim: new Claim({ ...row, ...simulation }, token, 'playback', inputs), taken: true }
}

export const player =
  (ports: PlaybackPorts): Handlers['controlPlayback'] =>
  async (context: DetachedContext, { path, body }) => {
    assertFields(body)
    const { idempotency, plan, ids } = context
    const { driver } = ports
    const attempt = (): Promise<Done | null> =>
      context.transaction(async (tx) => {
        const row = await lockWholeSimulation(tx, path.id)
        if (row === null) throw unknownSimulation()
        const done = await control(ports, tx, row, body, plan, ids.uuid())
        if (done === null) return null
        const { reply, claim, taken } = done
        await idempotency.commit(tx, reply)
        tx.afterCommit(() => {
          if (claim !== null) driver.drive(claim)
          else if (taken) driver.leave(row.id)
        })
        return done
      })
    // Only a step under way makes it wait; nobody has to wait for those who wait for that step.
    const done = (await attempt()) ?? (await whenStepped(ports, context, path.id, attempt))
    return done.reply
  }

function whenStepped<T>(
  ports: PlaybackPorts,
  context: DetachedContext,
  simulationId: string,
  attempt: () => Promise<T | null>,
): Promise<T> {
  const { organization, signal, identity, idempotency } = context
  return inTurn(ports, { organization, simulationId, signal, identity, idempotency }, 'playback', attempt)
}
