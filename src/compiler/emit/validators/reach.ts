/** Whether something can be found in a schema or anywhere below it, cycles included; answers are remembered. */
import type { Schema } from '../../model/types.ts'

export class Reach {
  readonly #known = new WeakMap<Schema, boolean>()
  readonly #here: (schema: Schema) => boolean
  readonly #next: (schema: Schema) => readonly Schema[]

  constructor(here: (schema: Schema) => boolean, next: (schema: Schema) => readonly Schema[]) {
    this.#here = here
    this.#next = next
  }

  has(schema: Schema): boolean {
    const known = this.#known.get(schema)
    if (known !== undefined) return known
    const seen = new Set<Schema>([schema])
    for (const at of seen) {
      if (this.#known.get(at) === true || this.#here(at)) {
        this.#known.set(schema, true)
        return true
      }
      for (const next of this.#next(at)) if (this.#known.get(next) !== false) seen.add(next)
    }
    for (const at of seen) this.#known.set(at, false)
    return false
  }
}
