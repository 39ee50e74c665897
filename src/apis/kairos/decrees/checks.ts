/** What a schema cannot say about a decree: that it speaks of agents, fields and positions that the scenario has. */
import type { Decree, Scenario } from '../../../engines/causality/types.ts'
import type { Issue } from '../../../gateway/errors/catalogue.ts'
import { bodyIssue } from '../simulations/refusals.ts'
import type { SimulationState } from '../simulations/rows.ts'

/** What a scenario has, by name. Nothing of it ever changes. */
export interface Names {
  readonly agents: ReadonlySet<string>
  readonly fields: ReadonlySet<string>
  readonly attractors: ReadonlySet<string>
  readonly radius: number
}

export function namesOf({ agents, initialState }: Scenario): Names {
  const { fields, radius } = initialState
  return {
    agents: new Set(agents.map(({ id }) => id)),
    fields: new Set(fields.map(({ id }) => id)),
    attractors: new Set(fields.flatMap(({ id, kind }) => (kind === 'attractor' ? [id] : []))),
    radius,
  }
}

type Path = readonly (string | number)[]

/** `path`: where the decree stands in the body; empty for the body itself. */
export function decreeIssues({ type, payload }: Decree, names: Names, path: Path = []): Issue[] {
  const issues: Issue[] = []
  const report = (at: Path, message: string): void => {
    issues.push(bodyIssue([...path, 'payload', ...at], message))
  }
  if ('target' in payload && payload.target !== undefined && !names.agents.has(payload.target))
    report(['target'], `Unknown agent '${payload.target}'`)
  if (type === 'field_shift') {
    const { field, b } = payload
    if (!names.fields.has(field)) report(['field'], `Unknown field '${field}'`)
    if (b !== undefined && b < -names.radius) report(['b'], `Number must be greater than or equal to ${-names.radius}`)
    if (b !== undefined && b > names.radius) report(['b'], `Number must be less than or equal to ${names.radius}`)
  }
  if (type === 'policy_change') issues.push(...preferenceIssues(payload.attractorPreferences, names, [...path, 'payload']))
  return issues
}

/** Of a map of preferences that is a part of a body, at `path`. */
export const preferenceIssues = (preferences: object | null | undefined, names: Names, path: Path): Issue[] =>
  Object.keys(preferences ?? {})
    .filter((id) => !names.attractors.has(id))
    .map((id) => bodyIssue([...path, 'attractorPreferences', id], `Unknown attractor '${id}'`))

/** The agent that a decree is for, when it was lost already; null otherwise. */
export function lostTarget({ payload }: Decree, { agents }: SimulationState): string | null {
  const target = 'target' in payload ? payload.target : undefined
  return agents.find(({ id, alive }) => id === target && !alive)?.id ?? null
}
