/** Ticks by hand: computed in a turn, committed together with the answer, or not at all. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { ComputeFailure } from '../../../engines/causality/compute/errors.ts'
import { summaryOf } from '../../../engines/causality/compute/summary.ts'
import type { Segment } from '../../../engines/causality/compute/types.ts'
import type { Move } from '../../../engines/causality/types.ts'
import { type DetachedContext, inPieces, ok, serialized } from '../../../gateway/contract.ts'
import { catalogue, type Issue, invalid } from '../../../gateway/errors/catalogue.ts'
import type { KairosPorts } from '../ports.ts'
import { elementsOf } from '../traces/lines.ts'
import { type Committed, commitSegment } from './commit.ts'
import { assertRunsHere, computeRefusal } from './compute-refusals.ts'
import type { Footing } from './footing.ts'
import type { NewInput } from './inputs.ts'
import { changeBy, failure, noGoal } from './lifecycle.ts'
import { bodyIssue } from './refusals.ts'
import { type SimulationHead, servedState, stateOf } from './rows.ts'
import { changeStatus } from './status.ts'
import { assertStepsFitJson, assertTicks, ceilingIn } from './tick-limits.ts'
import { computeInTurn } from './turns.ts'

type StepPorts = Pick<KairosPorts, 'store' | 'clock' | 'ids' | 'changes' | 'queues' | 'onError' | 'compute'>
type StepBody = NonNullable<Parameters<Handlers['stepSimulation']>[1]['body']>
type StepReply = Awaited<ReturnType<Handlers['stepSimulation']>>

const maxEvents = 1_000

interface Asked {
  readonly ticks: number
  readonly moves: Readonly<Record<string, Move>>
  readonly steps: boolean
  readonly events: boolean
}
const askedIn = ({ ticks = 1, moves = {}, include = ['events'] }: Partial<StepBody>): Asked => ({
  ticks,
  moves,
  steps: include.includes('steps'),
  events: include.includes('events'),
})

/** Throws what the state of the simulation forbids. */
function admit(simulation: SimulationHead, { ticks, moves, steps }: Asked, ceiling: number | null): void {
  changeBy('step', simulation)
  assertTicks(simulation, ticks, ceiling)
  const { agents } = servedState(simulation)
  if (steps) assertStepsFitJson(ticks, agents.length)
  const alive = new Map(agents.map((agent) => [agent.id, agent.alive]))
  const issues = Object.keys(moves).flatMap((id): Issue[] => {
    if (alive.get(id) === true) return []
    return [bodyIssue(['moves', id], alive.has(id) ? `The agent '${id}' is lost` : `Unknown agent '${id}'`)]
  })
  if (issues.length > 0) throw invalid(issues)
}

/** Forced moves are an input of the first of these ticks, after all that were accepted before. */
const forced = ({ moves, ticks }: Asked, t: number): (NewInput & { readonly kind: 'moves' }) | null =>
  Object.keys(moves).length === 0 ? null : { kind: 'moves', moves, tick: t + 1, untilTick: t + ticks }

function compute(
  { compute }: StepPorts,
  footing: Footing,
  asked: Asked,
  own: ReturnType<typeof forced>,
  signal: AbortSignal,
): Promise<Segment> {
  const { position, inputs, load } = footing
  const { ticks, steps } = asked
  const added =
    own === null ? [] : [{ tick: position.tick + 1, input: { kind: 'moves', moves: own.moves, untilTick: own.untilTick } as const }]
  const request = { position, inputs: [...inputs, ...added], ticks, lines: steps, load }
  return compute.advance(request, { signal: footing.within(signal) })
}

/** JSON already, since the steps are. */
function bodyOf({ simulation, events }: Committed, segment: Segment, asked: Asked): StepReply['body'] {
  const parts: object[] = [
    {
      simulationId: simulation.id,
      status: simulation.status,
      t: simulation.t,
      ticks: segment.ticks,
      state: stateOf(segment.record),
      traceHash: segment.traceHash,
      summary: summaryOf([segment.summary]),
    },
  ]
  if (asked.events) parts.push({ events: events.slice(0, maxEvents), eventsTruncated: events.length > maxEvents })
  const [first = '', ...rest] = parts.map((part) => JSON.stringify(part).slice(1, -1))
  const end = `${rest.map((member) => `,${member}`).join('')}}`
  if (!asked.steps) return serialized(`{${first}${end}`)
  return inPieces([`{${first},"steps":[`, ...elementsOf(segment.lines), `]${end}`])
}

/** The engine threw: the simulation is of no more use, and says so. */
async function fail(ports: StepPorts, context: DetachedContext, footing: Footing): Promise<void> {
  const { message } = catalogue.INTERNAL_ERROR
  await context.transaction((tx) =>
    changeStatus(ports, tx, footing.simulation, failure, {
      token: null,
      touched: false,
      error: { error: { code: 'INTERNAL_ERROR', message, details: null, requestId: context.requestId } },
    }),
  )
  footing.lose()
}

export const stepper =
  (ports: StepPorts): Handlers['stepSimulation'] =>
  (context, { path, body }) => {
    const { organization, signal, identity, idempotency, plan } = context
    const asked = askedIn(body ?? {})
    const ceiling = ceilingIn(plan)
    const asking = { organization, simulationId: path.id, signal, identity, idempotency }
    return computeInTurn(ports, asking, {
      kind: 'step',
      admit(simulation) {
        admit(simulation, asked, ceiling)
        assertRunsHere(ports.compute, simulation)
      },
      isLittle: (footing) => ports.compute.isAtOnce(footing, asked.ticks),
      async work(footing) {
        const own = forced(asked, footing.position.tick)
        let segment: Segment
        try {
          segment = await compute(ports, footing, asked, own, signal)
        } catch (error) {
          if (error instanceof ComputeFailure) await fail(ports, context, footing)
          throw computeRefusal(error)
        }
        // Whoever has gone, or has been told that it took too long, was told of no effect.
        signal.throwIfAborted()
        return context.transaction(async (tx) => {
          const committed = await commitSegment(ports, tx, footing, segment, { goal: noGoal, own: own === null ? [] : [own], keep: false })
          const reply = ok(bodyOf(committed, segment, asked))
          await idempotency.commit(tx, reply)
          return reply
        })
      },
    })
  }
