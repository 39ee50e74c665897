/** From a domain to a form, and from what was entered there to a request of the gate. */
import type { Domain, DomainMetric, GateMode, GateRequest } from '../types.ts'

export interface MetricField {
  readonly name: string
  readonly into: DomainMetric['into']
  readonly required: boolean
  readonly from: number
  readonly to: number
  /** What it is, with its unit, in the words of the domain; empty where it has none. */
  readonly text: string
  /** As in the domain's example; empty where it leaves the metric out. */
  readonly initial: string
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The first thing that is found for `look`, depth first, in the order of what is written. */
function find<Found>(value: unknown, look: (record: Readonly<Record<string, unknown>>) => Found | undefined): Found | undefined {
  if (!isRecord(value)) return undefined
  const here = look(value)
  if (here !== undefined) return here
  for (const inner of Object.values(value)) {
    const found = find(inner, look)
    if (found !== undefined) return found
  }
  return undefined
}

const numberIn = (example: unknown, name: string): number | undefined =>
  find(example, ({ [name]: value }) => (typeof value === 'number' ? value : undefined))

const textIn = (schema: unknown, name: string): string | undefined =>
  find(schema, ({ properties }) => {
    const property = isRecord(properties) ? properties[name] : undefined
    return isRecord(property) && typeof property.description === 'string' ? property.description : undefined
  })

export const fieldsOf = ({ metrics, example, inputSchema }: Domain): MetricField[] =>
  metrics.map(({ name, into, primary, inputRange: [from = 0, to = 1] }) => {
    const initial = numberIn(example, name)
    return {
      name,
      into,
      required: primary,
      from,
      to,
      text: textIn(inputSchema, name) ?? '',
      initial: initial === undefined ? '' : String(initial),
    }
  })

/** As typed; an empty text is something that is left out. */
export interface Draft {
  readonly domain: string
  readonly requestId: string
  readonly actorId: string
  readonly simulationId: string
  readonly metrics: Readonly<Record<string, string>>
  readonly signature: string
  /** Null: no action is proposed. */
  readonly action: { readonly type: string; readonly target: string; readonly delta: Readonly<Record<string, string>> } | null
  readonly mode: GateMode | ''
  readonly gammaFloor: string
}

const numbersOf = (texts: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, Number(text)]])))

/** @param at when it was measured: RFC 3339 */
export function requestOf({ action, mode, gammaFloor, ...draft }: Draft, at: string): GateRequest {
  const delta = numbersOf(action?.delta ?? {})
  const policy = { ...(mode !== '' && { mode }), ...(gammaFloor.trim() !== '' && { gammaFloor: Number(gammaFloor) }) }
  return {
    envelopeVersion: 1,
    requestId: draft.requestId.trim(),
    domain: draft.domain,
    snapshot: {
      timestamp: at,
      metrics: numbersOf(draft.metrics),
      ...(draft.signature.trim() !== '' && { signature: draft.signature.trim() }),
    },
    ...(action !== null && {
      action: {
        type: action.type.trim(),
        ...(action.target.trim() !== '' && { target: action.target.trim() }),
        ...(Object.keys(delta).length > 0 && { metricDelta: delta }),
      },
    }),
    ...(draft.actorId.trim() !== '' && { actorId: draft.actorId.trim() }),
    ...(draft.simulationId !== '' && { simulationId: draft.simulationId }),
    ...(Object.keys(policy).length > 0 && { policy }),
  }
}
