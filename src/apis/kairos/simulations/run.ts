/**
 * A simulation from beginning to end. The simulation and the caller's key are committed first; then it belongs to the driver, whoever listens. What is
 * answered, now or to a repeat, is made of what is stored.
 */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { StepLines } from '../../../engines/causality/compute/types.ts'
import type { Decree } from '../../../engines/causality/types.ts'
import { type DetachedContext, serialized } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { decreeIssues, namesOf } from '../decrees/checks.ts'
import type { KairosPorts } from '../ports.ts'
import { lastLine, membersWith, type TraceLine, type TracePart, type TraceRange, traceBody } from '../traces/body.ts'
import { simulationInOrder } from '../traces/in-order.ts'
import { linesText } from '../traces/lines.ts'
import { headOf } from '../traces/source.ts'
import { type Draft, draftOf, engineFor, sourceOf } from './drafts.ts'
import type { NewInput } from './inputs.ts'
import { scheduledInputs, startOf, storeSimulation } from './new.ts'
import { type Payer, payerOf } from './payer.ts'
import { bodyIssue } from './refusals.ts'
import { type SimulationHead, scenarioOf, toSimulation } from './rows.ts'
import { LiveTicks, type RunPlace, type RunTicks, ticksOfRun } from './run-ticks.ts'
import { creation } from './status-events.ts'
import { assertStepsFitJson, assertTicks, ceilingIn } from './tick-limits.ts'

type Ports = Pick<KairosPorts, 'store' | 'memberships' | 'plans' | 'compute' | 'changes' | 'clock' | 'mismatch' | 'driver'>
type Asked = Parameters<Handlers['runSimulation']>[1]['body']
type RunReply = Awaited<ReturnType<Handlers['runSimulation']>>
type RunBody = Extract<RunReply, { mediaType: 'application/json' }>['body']

/** Chunks of lines that wait for a reader. */
const linesAhead = 2
const defaultTicks = 1_000
const ndjson = 'application/x-ndjson'

/** As the document has judged it: a type of openapi-typescript that leaves `type` out of what its discriminator names. */
type TimedDecree = Decree & { readonly tick: number }

/** The decrees of the request, as inputs. Throws 400 for one that is due after the last tick, or names what the scenario does not have. */
function decreesOf(asked: Asked, { scenario }: Draft): NewInput[] {
  const { ticks = defaultTicks } = asked
  const decrees = (asked.decrees ?? []) as unknown as readonly TimedDecree[]
  const names = namesOf(scenario)
  const issues = decrees.flatMap((decree, index) => [
    ...(decree.tick > ticks ? [bodyIssue(['decrees', index, 'tick'], `Number must be less than or equal to ${ticks}`)] : []),
    ...decreeIssues(decree, names, ['decrees', index]),
  ])
  if (issues.length > 0) throw invalid(issues)
  return decrees.map(({ tick, type, payload }) => ({ kind: 'decree', origin: 'schedule', decree: { type, payload } as Decree, tick }))
}

/** Makes it and hands it to the driver. Whatever forbids it is thrown before anything is stored. */
async function begin(ports: Ports, context: DetachedContext, asked: Asked, payer: Payer, live: LiveTicks): Promise<string> {
  const { ids, clock, api, idempotency } = context
  const { ticks = defaultTicks } = asked
  const engine = engineFor(asked.engineVersion)
  const draft = draftOf(sourceOf(asked), engine)
  assertTicks({ status: 'ready', t: 0 }, ticks, ceilingIn(payer.plan))
  if (context.answerType !== ndjson && live.lines) assertStepsFitJson(ticks, draft.scenario.agents.length)
  const inputs = [...scheduledInputs(draft.schedule), ...decreesOf(asked, draft)]
  const start = startOf(engine, draft.scenario)
  const id = await context.transaction(async (tx) => {
    const life = { status: 'running', status_reason: 'run', run_until: ticks } as const
    const row = await storeSimulation(tx, ids, clock.now(), { payer, draft, start, life, inputs })
    await idempotency.commit(tx, { status: 201, body: null, headers: placeOf(api.mount, row.id) }, row.id)
    return row.id
  })
  await ports.driver.adopt(payer.organization, id, live)
  return id
}

const placeOf = (mount: string, id: string) => ({ location: `${mount}/simulations/${id}` })
/** A run may end before its first tick: what ended it happened in tick 0, after the creation. */
const rangeOf = ({ t }: SimulationHead): TraceRange => ({ from: 1, to: t, every: 1, eventsAfter: creation })

/** A line for each tick, then the last one. */
async function* linesOf(
  ports: Ports,
  ticks: AsyncGenerator<RunTicks, SimulationHead>,
  include: ReadonlySet<TracePart>,
): AsyncGenerator<TraceLine> {
  const parts: RunTicks['summary'][] = []
  try {
    let step = await ticks.next()
    for (; step.done !== true; step = await ticks.next()) {
      parts.push(step.value.summary)
      for (const lines of step.value.lines) yield serialized<TraceLine>(linesText(lines))
    }
    yield await lastLine(ports, step.value, rangeOf(step.value), include, parts)
  } finally {
    // A reader that has gone leaves the run as it is; only its ticks are not kept for him any more.
    await ticks.return(undefined as never)
  }
}

async function bodyOf(ports: Ports, ticks: AsyncGenerator<RunTicks, SimulationHead>, include: ReadonlySet<TracePart>): Promise<RunBody> {
  const parts: RunTicks['summary'][] = []
  const steps: StepLines[] = []
  let step = await ticks.next()
  for (; step.done !== true; step = await ticks.next()) {
    parts.push(step.value.summary)
    steps.push(...step.value.lines)
  }
  const head = step.value
  return traceBody(simulationInOrder(toSimulation(head)), await membersWith(ports, head, rangeOf(head), include, parts, steps))
}

export const runner =
  (ports: Ports): Handlers['runSimulation'] =>
  async (context, { body }) => {
    const { api, idempotency, signal, answerType } = context
    const include: ReadonlySet<TracePart> = new Set(body.include)
    const asLines = answerType === ndjson
    const payer = await payerOf(context, ports, body.organizationId)
    const live = new LiveTicks(include.has('steps'), asLines && include.has('steps') ? linesAhead : Number.POSITIVE_INFINITY)
    const repeated = idempotency.resourceId
    const place: RunPlace = {
      organization: payer.organization,
      id: repeated ?? (await begin(ports, context, body, payer, live)),
    }
    const headers = placeOf(api.mount, place.id)
    const ticks = ticksOfRun(ports, place, live, signal)
    if (asLines) return { status: 201, mediaType: ndjson, headers, body: linesOf(ports, ticks, include) }
    // The repeat of what was asked for in lines may be too long for JSON.
    if (repeated !== null && live.lines) {
      const { t, scenario } = await headOf(ports, place.organization, place.id)
      assertStepsFitJson(Math.max(t, body.ticks ?? defaultTicks), scenarioOf({ scenario }).agents.length)
    }
    return { status: 201, mediaType: 'application/json', headers, body: await bodyOf(ports, ticks, include) }
  }
