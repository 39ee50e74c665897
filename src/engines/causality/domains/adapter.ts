/** Makes an adapter of what is particular to a domain: its metrics, and how they come together. */
import type { AgentConfig, ScenarioInput } from '../types.ts'
import { unknownMetrics } from './metrics.ts'
import { agentIds } from './names.ts'
import { clamp, compose, scale } from './scaling.ts'
import { scheduleOf } from './schedule.ts'
import type { Composition, DomainActor, DomainAdapter, DomainInput, Issue, Metric, Scaled } from './types.ts'

/** A domain as data; what it does follows from it. */
export interface DomainDefinition extends Omit<DomainAdapter, 'toScenario' | 'checkMetrics' | 'scale'> {
  /** The property of the input that lists who becomes an agent. */
  readonly list: 'actors' | 'models'
  /** What the marker's axes are called: the first metric of Λ, the first of Γ. */
  readonly nodeLabels: { readonly x: string; readonly y: string }
  /** What the input adds to Γ of every agent, before it is clamped. */
  readonly addedGamma?: (input: DomainInput) => number
}

type Metrics = Readonly<Record<string, number | string | undefined>>

export function domainAdapter(definition: DomainDefinition): DomainAdapter {
  const { metrics, list, nodeLabels, addedGamma, ...described } = definition
  const sides = {
    lambda: metrics.filter(({ into }) => into === 'lambda'),
    gamma: metrics.filter(({ into }) => into === 'gamma'),
  }

  const scaled = (values: Metrics, gammaBefore: number): Scaled => ({
    lambda: composed(sides.lambda, definition.lambda, values, 0),
    gamma: composed(sides.gamma, definition.gamma, values, gammaBefore),
  })

  return {
    ...described,
    metrics,

    toScenario(input, seed) {
      const actors = input[list] ?? []
      const agents = agentIds(
        list,
        actors.map(({ name }) => name),
      )
      const { schedule, issues } = scheduleOf(input.events ?? [], agents)
      const gammaBefore = addedGamma?.(input) ?? 0
      const scenario: ScenarioInput = {
        label: input.name,
        seed,
        tags: [definition.id],
        initialState: {},
        agents: actors.map((actor, index): AgentConfig => {
          const id = agents.ids[index]
          if (id === undefined) throw new RangeError(`Actor ${index} has no id.`)
          return { id, policy: scaled(actor, gammaBefore), marker: markerOf(sides, actor) }
        }),
        nodeLabels,
      }
      return { scenario, schedule, issues: [...agents.issues, ...issues] }
    },

    checkMetrics(values) {
      const missing = metrics.filter(({ name, primary }) => primary && !Object.hasOwn(values, name))
      const issues: Issue[] = missing.map(({ name }) => ({ path: [name], message: 'Required' }))
      return [...issues, ...unknownMetrics(metrics, values)]
    },

    scale: (values) => scaled(values, 0),
  }
}

/** Λ or Γ: the metrics that are there, each scaled, composed, and brought into the output range. */
function composed(metrics: readonly Metric[], { composite, inputRange, outputRange }: Composition, values: Metrics, added: number): number {
  const shares = metrics.flatMap((metric) => {
    const value = metricValue(metric, values)
    return value === null ? [] : [{ value: scale(value, metric), weight: metric.weight }]
  })
  const value = compose(composite, shares)
  return clamp((inputRange === undefined ? value : scale(value, { fn: 'linear', inputRange, outputRange })) + added, outputRange)
}

/** Null for a secondary metric that was left out. */
function metricValue(metric: Metric, values: Metrics): number | null {
  const value = Object.hasOwn(values, metric.name) ? values[metric.name] : undefined
  if (typeof value === 'number') return value
  if (metric.primary) throw new TypeError(`The metric ${metric.name} is missing.`)
  return null
}

/** Where the domain draws an actor: its first primary metric of Λ, its first of Γ. */
function markerOf(sides: Readonly<Record<'lambda' | 'gamma', readonly Metric[]>>, actor: DomainActor): { x: number; y: number } {
  const first = (metrics: readonly Metric[]): number => {
    const metric = metrics.find(({ primary }) => primary)
    const value = metric === undefined ? null : metricValue(metric, actor)
    if (value === null) throw new RangeError('A domain has primary metrics of Λ and of Γ.')
    return value
  }
  return { x: first(sides.lambda), y: first(sides.gamma) }
}
