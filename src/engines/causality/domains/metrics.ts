/** Metrics as callers send them: which names are known, and what a proposed change makes of them. */
import { clamp } from './scaling.ts'
import type { Issue, Metric } from './types.ts'

export type MetricValues = Readonly<Record<string, number>>

/** Of a caller's name for a metric, in a message. */
const longestShown = 100
const quoted = (name: string): string => `'${name.length > longestShown ? `${name.slice(0, longestShown)}…` : name}'`

/** One issue for all names that the domain does not know. */
export function unknownMetrics(metrics: readonly Metric[], values: MetricValues): Issue[] {
  const known = new Set(metrics.map(({ name }) => name))
  const unknown = Object.keys(values).filter((name) => !known.has(name))
  return unknown.length === 0 ? [] : [{ path: [], message: `Unrecognized key(s) in object: ${unknown.map(quoted).join(', ')}` }]
}

/**
 * The metrics after a change. A value counts as it is scaled, so one outside its range starts at the nearer end; a secondary one that was left out
 * starts where it adds nothing, at the low end. Names in `delta` are known.
 */
export function shifted(metrics: readonly Metric[], values: MetricValues, delta: MetricValues): Record<string, number> {
  const after: Record<string, number> = {}
  for (const { name, inputRange } of metrics) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined
    const change = Object.hasOwn(delta, name) ? delta[name] : undefined
    if (value !== undefined || change !== undefined) after[name] = clamp(value ?? inputRange[0], inputRange) + (change ?? 0)
  }
  return after
}
