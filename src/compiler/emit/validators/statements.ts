/**
 * The statements of one generated function, kept as a tree until it is complete, so that it can be written as a person would: an `if` in an
 * `else` becomes `else if`, an `if` alone in an `if` becomes `&&`, a body of one statement stands on the line of its `if`.
 */
import { all, holds, type Test } from './test-expression.ts'

/** What a function's statements are printed to; `Printer` is one, and so are `Statements`. */
export interface Output {
  line(text?: string): unknown
  block(open: string, body: () => void, close?: string): unknown
  indent(body: () => void): unknown
}

type Lead = 'if' | 'else if' | 'else'
type Statement =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'block'; readonly open: string; readonly close: string; readonly body: readonly Statement[] }
  | { readonly kind: 'indent'; readonly body: readonly Statement[] }
  | { readonly kind: 'if'; readonly lead: Lead; readonly test: Test; readonly body: readonly Statement[] }

const longestLine = 140

export class Statements implements Output {
  #open: Statement[] = []

  line(text = ''): this {
    this.#open.push({ kind: 'line', text })
    return this
  }

  block(open: string, body: () => void, close = '}'): this {
    this.#open.push({ kind: 'block', open, close, body: this.#within(body) })
    return this
  }

  indent(body: () => void): this {
    this.#open.push({ kind: 'indent', body: this.#within(body) })
    return this
  }

  /** `lead` other than `if` continues the statement before it. An `else` has no test. */
  if(test: Test, body: string | (() => void), lead: Exclude<Lead, 'else'> = 'if'): this {
    this.#open.push({ kind: 'if', lead, test, body: this.#body(body) })
    return this
  }

  else(body: string | (() => void)): this {
    this.#open.push({ kind: 'if', lead: 'else', test: all([]), body: this.#body(body) })
    return this
  }

  #body(body: string | (() => void)): Statement[] {
    return typeof body === 'string' ? [{ kind: 'line', text: body }] : this.#within(body)
  }

  #within(body: () => void): Statement[] {
    const outer = this.#open
    this.#open = []
    body()
    const inner = this.#open
    this.#open = outer
    return inner
  }

  print(out: Output): void {
    for (const statement of simplified(this.#open)) printStatement(statement, out)
  }
}

function simplified(statements: readonly Statement[]): Statement[] {
  const result: Statement[] = []
  for (const [index, statement] of statements.entries()) {
    if (statement.kind === 'line') {
      result.push(statement)
      continue
    }
    const body = simplified(statement.body)
    if (statement.kind !== 'if') {
      result.push({ ...statement, body })
      continue
    }
    const next = statements[index + 1]
    const continued = next?.kind === 'if' && next.lead !== 'if'
    const [first] = body
    if (statement.lead === 'else' && first?.kind === 'if' && isChain(body)) result.push({ ...first, lead: 'else if' }, ...body.slice(1))
    else if (body.length === 0 && !continued && statement.lead !== 'else if') continue
    else if (statement.lead !== 'else' && !continued && body.length === 1 && first?.kind === 'if') {
      result.push({ ...statement, test: all([statement.test, first.test]), body: first.body })
    } else result.push({ ...statement, body })
  }
  return result
}

/** One `if` with everything that continues it, and nothing else. */
const isChain = (statements: readonly Statement[]): boolean =>
  statements.every((statement, index) => statement.kind === 'if' && (statement.lead === 'if') === (index === 0))

function printStatement(statement: Statement, out: Output): void {
  const { kind } = statement
  switch (kind) {
    case 'line':
      out.line(statement.text)
      return
    case 'block':
      out.block(statement.open, () => printAll(statement.body, out), statement.close)
      return
    case 'indent':
      out.indent(() => printAll(statement.body, out))
      return
    case 'if': {
      const head = statement.lead === 'else' ? 'else' : `${statement.lead} (${holds(statement.test)})`
      const [only, ...others] = statement.body
      const short = only?.kind === 'line' && others.length === 0 && head.length + only.text.length < longestLine
      if (short) out.line(`${head} ${only.text}`)
      else out.block(`${head} {`, () => printAll(statement.body, out))
      return
    }
    default:
      kind satisfies never
  }
}

const printAll = (statements: readonly Statement[], out: Output): void => {
  for (const statement of statements) printStatement(statement, out)
}
