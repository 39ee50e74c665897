/** Where the fields are and what each node is near to. Immutable: a `field_shift` makes another one. */
import type { FieldConfig } from '../types.ts'
import { horizon } from './constants.ts'

/** The fields of one kind, in the order of the scenario. Tables are laid out `[field * width + (b + radius)]`. */
export interface FieldSet {
  readonly count: number
  /** Index into all fields. */
  readonly index: Int32Array
  readonly b: Int32Array
  /** Base strength: s0 of an attractor. */
  readonly strength: Float64Array
  /** `1 / (1 + |b - field.b|)` */
  readonly near: Float64Array
}
export interface Geometry {
  readonly radius: number
  /** Nodes of the lattice: `2 * radius + 1`. */
  readonly width: number
  readonly fields: readonly FieldConfig[]
  readonly attractors: FieldSet
  readonly repulsors: FieldSet
  /** By node: the largest near·strength over repulsors (c). */
  readonly threat: Float64Array
  /** By node: steps to the nearest repulsor; 0 on one. */
  readonly distance: Int32Array
  /** By node: the largest threat that an agent can meet within the horizon of warnings. */
  readonly worstThreat: Float64Array
  /** `[steps * width + node]`: walks of 0 to 8 steps that stay on the lattice, each step to the left, to the right or none. */
  readonly walks: Float64Array
}

export function geometryOf(radius: number, fields: readonly FieldConfig[]): Geometry {
  const width = 2 * radius + 1
  const attractors = fieldSet('attractor', radius, fields)
  const repulsors = fieldSet('repulsor', radius, fields)
  const threat = new Float64Array(width)
  const distance = new Int32Array(width).fill(farAway)
  for (const [r, b] of repulsors.b.entries())
    for (let node = 0; node < width; node += 1) {
      const force = (repulsors.near[r * width + node] as number) * (repulsors.strength[r] as number)
      if (force > (threat[node] as number)) threat[node] = force
      distance[node] = Math.min(distance[node] as number, Math.abs(node - radius - b))
    }
  const worstThreat = threat.map((_, node) => Math.max(...threat.subarray(Math.max(0, node - horizon), node + horizon + 1)))
  return { radius, width, fields, attractors, repulsors, threat, distance, worstThreat, walks: walksOf(width) }
}

/** The distance where there is no repulsor. */
const farAway = 1_000

function walksOf(width: number): Float64Array {
  const walks = new Float64Array((horizon + 1) * width).fill(1, 0, width)
  for (let steps = 1; steps <= horizon; steps += 1)
    for (let node = 0; node < width; node += 1)
      for (let to = Math.max(0, node - 1); to <= Math.min(width - 1, node + 1); to += 1)
        walks[steps * width + node] = (walks[steps * width + node] as number) + (walks[(steps - 1) * width + to] as number)
  return walks
}

function fieldSet(kind: FieldConfig['kind'], radius: number, fields: readonly FieldConfig[]): FieldSet {
  const width = 2 * radius + 1
  const index = Int32Array.from(fields.keys().filter((i) => fields[i]?.kind === kind))
  const count = index.length
  const b = new Int32Array(count)
  const strength = new Float64Array(count)
  const near = new Float64Array(count * width)
  for (const [f, i] of index.entries()) {
    const field = fields[i] as FieldConfig
    b[f] = field.b
    strength[f] = field.strength
    for (let node = 0; node < width; node += 1) near[f * width + node] = 1 / (1 + Math.abs(node - radius - field.b))
  }
  return { count, index, b, strength, near }
}
