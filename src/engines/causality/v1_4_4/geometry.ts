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
  /** By node: 1 where a repulsor is. */
  readonly cliff: Uint8Array
  /** By node: 1 where a repulsor is within the horizon of warnings. */
  readonly reaches: Uint8Array
}

export function geometryOf(radius: number, fields: readonly FieldConfig[]): Geometry {
  const width = 2 * radius + 1
  const attractors = fieldSet('attractor', radius, fields)
  const repulsors = fieldSet('repulsor', radius, fields)
  const threat = new Float64Array(width)
  const cliff = new Uint8Array(width)
  const reaches = new Uint8Array(width)
  for (const [r, b] of repulsors.b.entries())
    for (let node = 0; node < width; node += 1) {
      const force = (repulsors.near[r * width + node] as number) * (repulsors.strength[r] as number)
      if (force > (threat[node] as number)) threat[node] = force
      const distance = Math.abs(node - radius - b)
      if (distance === 0) cliff[node] = 1
      if (distance <= horizon) reaches[node] = 1
    }
  return { radius, width, fields, attractors, repulsors, threat, cliff, reaches }
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
