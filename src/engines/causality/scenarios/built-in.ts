import type { ScenarioInput } from '../types.ts'

/** What every scenario that comes with the engine has, and one of a caller may leave out. */
export interface BuiltInScenario extends ScenarioInput {
  readonly id: string
  readonly label: string
  readonly tags: readonly string[]
  /** What it shows, with the ticks at which it does: tests hold them. */
  readonly note: string
  readonly nodeLabels: { readonly x: string; readonly y: string }
}
