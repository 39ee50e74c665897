/** Collects refusals; what two layers say about one place in one rule is said once. */
import type { Refusal } from './refusal.ts'

export class Refusals {
  readonly #list: Refusal[] = []
  readonly #seen = new Set<string>()

  add(refusal: Refusal): void {
    const { file, line, column } = refusal.position
    const key = `${refusal.rule} ${file}:${line}:${column} ${refusal.message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#list.push(refusal)
  }

  get list(): readonly Refusal[] {
    return this.#list
  }
}
