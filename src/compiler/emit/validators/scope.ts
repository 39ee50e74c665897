/** One function being written, either `is` (leaves with false at the first failure) or `explain` (notes every failure and goes on). */
import { stringLiteral } from '../../print/literal.ts'
import type { Assertion } from './assertions.ts'
import type { EmitContext } from './context.ts'
import { Locals } from './names.ts'
import { Statements } from './statements.ts'
import { all, not, type Test } from './test-expression.ts'

export type Mode = 'is' | 'explain'

/** A value within a function: the local that holds it, the way to it from the function's argument, and a word to name what hangs on it. */
export interface Place {
  readonly v: string
  /** Expressions of path elements. */
  readonly path: readonly string[]
  readonly word: string
}

export class Scope {
  readonly context: EmitContext
  readonly out = new Statements()
  readonly mode: Mode
  readonly locals = new Locals()

  constructor(context: EmitContext, mode: Mode) {
    this.context = context
    this.mode = mode
  }

  path(place: Place): string {
    return place.path.length === 0 ? 'at' : `[...at, ${place.path.join(', ')}]`
  }

  /** The statement of a failure. `message` is an expression. */
  failure(place: Place, keyword: string, message: string): string {
    return this.mode === 'is' ? 'return false' : `issues.add(${this.path(place)}, ${stringLiteral(keyword)}, ${message})`
  }

  require(test: Test, place: Place, keyword: string, message: string): void {
    this.out.if(not(test), this.failure(place, keyword, message))
  }

  /** Several of one value: one line in `is`. */
  requireAll(list: readonly Assertion[], place: Place): void {
    if (list.length === 0) return
    if (this.mode === 'is') this.out.if(not(all(list.map((item) => item.test))), 'return false')
    else for (const { test, explainTest, keyword, message } of list) this.require(explainTest ?? test, place, keyword, message)
  }

  /** The test must hold; the body speaks of a value for which it does. */
  guard(test: Test, place: Place, keyword: string, message: string, body: () => void): void {
    if (this.mode === 'is') {
      this.require(test, place, keyword, message)
      body()
      return
    }
    this.out.if(not(test), this.failure(place, keyword, message))
    this.out.else(body)
  }

  when(test: Test, body: () => void): void {
    this.out.if(test, body)
  }
}
