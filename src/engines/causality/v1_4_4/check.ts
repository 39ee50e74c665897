/** The rules between fields of a scenario that a schema cannot say. */
import type { ScenarioInput } from '../types.ts'
import { fieldsOf } from './complete.ts'
import { defaultRadius } from './constants.ts'

export interface ScenarioIssue {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Everything that is wrong, in the order of the document; for an input that its schema has accepted. */
export function check(input: ScenarioInput): ScenarioIssue[] {
  const { initialState, agents } = input
  const radius = initialState.radius ?? defaultRadius
  const issues: ScenarioIssue[] = []
  const report = (path: readonly (string | number)[], message: string): void => {
    issues.push({ path, message })
  }
  const onLattice = (path: readonly (string | number)[], b: number): void => {
    if (b < -radius) report(path, `Number must be greater than or equal to ${-radius}`)
    if (b > radius) report(path, `Number must be less than or equal to ${radius}`)
  }

  const ids = new Set(agents.map(({ id }) => id))
  const fieldIds = new Set<string>()
  for (const [i, { id, b }] of (initialState.fields ?? []).entries()) {
    if (fieldIds.has(id)) report(['initialState', 'fields', i, 'id'], `Duplicate field '${id}'`)
    fieldIds.add(id)
    onLattice(['initialState', 'fields', i, 'b'], b)
  }
  for (const [id, b] of Object.entries(initialState.positions ?? {})) {
    if (!ids.has(id)) report(['initialState', 'positions', id], `Unknown agent '${id}'`)
    onLattice(['initialState', 'positions', id], b)
  }
  const attractors = new Set(fieldsOf(input).flatMap(({ id, kind }) => (kind === 'attractor' ? [id] : [])))
  const seen = new Set<string>()
  for (const [i, { id, attractorPreferences }] of agents.entries()) {
    if (seen.has(id)) report(['agents', i, 'id'], `Duplicate agent '${id}'`)
    seen.add(id)
    for (const attractor of Object.keys(attractorPreferences ?? {}))
      if (!attractors.has(attractor)) report(['agents', i, 'attractorPreferences', attractor], `Unknown attractor '${attractor}'`)
  }
  return issues
}
