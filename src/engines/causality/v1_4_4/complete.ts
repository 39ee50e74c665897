/** Writes out what a scenario leaves to the defaults. */
import type { CompleteAgent, FieldConfig, Scenario, ScenarioInput } from '../types.ts'
import { defaultFields, defaultPreference, defaultRadius, defaultRules } from './constants.ts'

// `+ 0` turns -0, which JSON cannot say, into 0.

/** Optional texts stay left out. A complete scenario completes to itself; keys come in one order, whatever order they are given in. */
export function complete(input: ScenarioInput): Scenario {
  const { id, label, seed, tags, note, initialState, agents, nodeLabels, rules } = input
  const radius = initialState.radius ?? defaultRadius
  const fields = fieldsOf(input)
  return {
    ...(id === undefined ? {} : { id }),
    ...(label === undefined ? {} : { label }),
    seed: seed + 0,
    ...(tags === undefined ? {} : { tags }),
    ...(note === undefined ? {} : { note }),
    initialState: {
      radius,
      fields,
      positions: Object.fromEntries(
        agents.map((agent, i) => [agent.id, (own(initialState.positions, agent.id) ?? spread(i, agents.length, radius)) + 0]),
      ),
    },
    agents: agents.map(
      ({ id, marker, policy, attractorPreferences }): CompleteAgent => ({
        id,
        ...(marker === undefined ? {} : { marker: { x: marker.x, y: marker.y } }),
        policy: {
          lambda: policy.lambda + 0,
          gamma: policy.gamma + 0,
          lambdaDrift: (policy.lambdaDrift ?? 0) + 0,
          gammaDrift: (policy.gammaDrift ?? 0) + 0,
        },
        attractorPreferences: Object.fromEntries(
          fields
            .filter(({ kind }) => kind === 'attractor')
            .map((field) => [field.id, (own(attractorPreferences, field.id) ?? defaultPreference) + 0]),
        ),
      }),
    ),
    ...(nodeLabels === undefined ? {} : { nodeLabels: { x: nodeLabels.x, y: nodeLabels.y } }),
    rules: { ...defaultRules, ...rules },
  }
}

/** The fields that the scenario will have. */
export function fieldsOf({ initialState }: ScenarioInput): FieldConfig[] {
  const radius = initialState.radius ?? defaultRadius
  if (initialState.fields !== undefined) return initialState.fields.map(({ id, kind, b, strength }) => ({ id, kind, b: b + 0, strength }))
  return defaultFields.map((field) => ({ ...field, b: Math.round((field.b * radius) / defaultRadius) + 0 }))
}

/** Agent i of n stands at `round(-R/2 + R(i+1)/(n+1))`. */
const spread = (i: number, n: number, radius: number): number => Math.round(-radius / 2 + (radius * (i + 1)) / (n + 1))

/** Of a map that people wrote: `constructor` is an agent like any other. */
const own = (map: Readonly<Record<string, number>> | undefined, key: string): number | undefined =>
  map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined
