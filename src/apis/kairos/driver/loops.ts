/** What is computed of a running simulation, commit by commit: a run as fast as it goes, a playback by the clock. */
import type { Compute } from '../../../engines/causality/compute/compute.ts'
import { Overloaded } from '../../../engines/causality/compute/errors.ts'
import type { Segment } from '../../../engines/causality/compute/types.ts'
import type { PlanDirectory } from '../../../gateway/ports.ts'
import type { Claim, ClaimPorts } from '../simulations/claims.ts'
import { type Committed, commitSegment } from '../simulations/commit.ts'
import { pendingStatement } from '../simulations/inputs.ts'
import { changeAfter, type Goal, noGoal, type StatusChange } from '../simulations/lifecycle.ts'
import { playbackOf } from '../simulations/rows.ts'
import { changeStatus } from '../simulations/status.ts'
import { Pace, pause } from './pace.ts'

export interface LoopPorts extends ClaimPorts {
  readonly compute: Compute
  readonly plans: PlanDirectory
}

/** Whoever wants to have what a run computes, right after it is committed. */
export interface Tap {
  /** Step lines too. */
  readonly lines: boolean
  add(segment: Segment): void
}

const dayMs = 86_400_000
const commitsPerSecond = 10

export const ceilingOf = async (plans: PlanDirectory, organization: string): Promise<number | null> =>
  (await plans.planOf(organization, 'kairos')).values.maxTicksPerRun ?? null

const commit = (ports: LoopPorts, claim: Claim, segment: Segment, goal: Goal, computedMs?: number): Promise<Committed> =>
  ports.store.transaction(claim.organization, (tx) =>
    commitSegment(ports, tx, claim, segment, { goal, keep: true, ...(computedMs !== undefined && { computedMs }) }),
  )

/** Ends the driving without a tick. Throws `ClaimLost` when it has ended otherwise. */
export async function rest(
  ports: LoopPorts,
  claim: Claim,
  change: StatusChange,
  error?: Parameters<typeof changeStatus>[4]['error'],
): Promise<void> {
  await ports.store.transaction(claim.organization, (tx) =>
    changeStatus(ports, tx, claim.simulation, change, { token: null, touched: false, ...(error !== undefined && { error }) }),
  )
  claim.lose()
}

/** Calls again after a second as long as all workers have their queues full: what runs has been admitted. */
async function patiently<T>(signal: AbortSignal, begin: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      if (!(error instanceof Overloaded)) throw error
      await pause(error.retryAfterS * 1000, signal)
    }
  }
}

/**
 * Goes on with a run until it rests. However often it begins anew, here or where it was driven before, its time is that of one request. What was computed ahead of a commit that finds new inputs does not know them: it is dropped, and computed
 * again with them. Rejects with what computing and committing throw.
 */
export async function runOn(ports: LoopPorts, claim: Claim, signal: AbortSignal, tap: Tap | null): Promise<void> {
  const runUntil = claim.simulation.run_until
  if (runUntil === null) throw new Error(`The run ${claim.simulationId} has no last tick.`)
  const goal: Goal = { ...noGoal, runUntil }
  const lines = tap?.lines ?? false
  const allowance = ports.compute.allowance(claim.simulation.computed_ms)
  while (claim.held) {
    const { position, inputs, load } = claim
    const request = { position, inputs, load, ticks: runUntil - position.tick, lines, lead: lines }
    const segments = await patiently(signal, () => ports.compute.stream(request, { signal, allowance }))
    for await (const segment of segments) {
      const { accepted } = await commit(ports, claim, segment, goal, Math.round(allowance.spentMs))
      tap?.add(segment)
      if (accepted || !claim.held) break
    }
  }
}

/** Goes on with a playback until it rests. Rejects with what computing and committing throw. */
export async function playOn(ports: LoopPorts, claim: Claim, signal: AbortSignal): Promise<void> {
  const { compute, clock, plans, store } = ports
  const pace = new Pace()
  while (claim.held) {
    const { simulation } = claim
    const playback = playbackOf(simulation)
    if (playback === null) throw new Error(`The simulation ${simulation.id} has no playback.`)
    const { ticksPerSecond, untilTick } = playback
    const ceiling = await ceilingOf(plans, claim.organization)
    const goal: Goal = { runUntil: null, untilTick, ceiling, idle: clock.now().getTime() - simulation.touched_at.getTime() >= dayMs }
    const reached = changeAfter(simulation, null, goal)
    if (reached !== null) return rest(ports, claim, reached)
    const last = Math.min(untilTick ?? Number.POSITIVE_INFINITY, ceiling ?? Number.POSITIVE_INFINITY)
    const ticks = Math.min(Math.ceil(ticksPerSecond / commitsPerSecond), last - simulation.t)
    await pace.turn((ticks / ticksPerSecond) * 1000, signal)
    // What came while nothing was computed is due in the next tick.
    const { organization, simulationId, position, load } = claim
    const place = { organization, simulation: simulationId, after: position.tick, until: Number.MAX_SAFE_INTEGER }
    claim.received(await store.read(organization, pendingStatement, place))
    const segment = await patiently(signal, () => compute.advance({ position, inputs: claim.inputs, ticks, load }, { signal }))
    await commit(ports, claim, segment, { ...goal, idle: false })
  }
}
