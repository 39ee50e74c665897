/** A document that Specway will not compile: the rule's name, what is wrong in a sentence, and where. */
import type { Position } from './model/types.ts'

export interface Refusal {
  /** Stable kebab-case name (`unknown-x-key`, `unresolved-ref`, `unsupported-parameter-style`). */
  readonly rule: string
  readonly message: string
  readonly position: Position
}

/** Thrown at the end of a layer with everything that layer refused, so that one run shows all of it. */
export class CompileError extends Error {
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(formatRefusal).join('\n'))
    this.name = 'CompileError'
    this.refusals = refusals
  }
}

/** `spec/artemis/paths/robots.yaml:12:5 unknown-x-key: …` */
export const formatRefusal = (refusal: Refusal): string =>
  `${refusal.position.file}:${refusal.position.line}:${refusal.position.column} ${refusal.rule}: ${refusal.message}`
