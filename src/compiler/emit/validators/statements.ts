/**
 * The statements of one generated function, kept as a tree until it is complete, so that it can be written as a person would: an `if` in an
 * `else` becomes `else if`, an `if` alone in an `if` becomes `&&`, a body of one statement stands on the line of its `if`.
 */
import { all, always, holds, never, type Test } from './test-expression.ts'

/** What a function's statements are printed to; `Printer` is one, and so are `Statements`. */
export interface Output {
  line(text?: string): unknown
  block(open: string, body: () => void, close?: string): unknown
  indent(body: () => void): unknown
}

type Lead = 'if' | 'else if' | 'else'
type Statement =
  | { readonly kind: 'line'; readonly text: string }
  /** Dropped again when nothing after it mentions the name. */
  | { readonly kind: 'declare'; readonly name: string; readonly text: string }
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

  /** `const name = expression`; `type` where TypeScript should know less than it would. */
  declare(name: string, expression: string, type: string | null = null): this {
    this.#open.push({ kind: 'declare', name, text: `const ${name}${type === null ? '' : `: ${type}`} = ${expression}` })
    return this
  }

  /** A variable that is given its value later, perhaps never. */
  variable(name: string, type: string): this {
    this.#open.push({ kind: 'declare', name, text: `let ${name}: ${type}` })
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
    this.#open.push({ kind: 'if', lead: 'else', test: always, body: this.#body(body) })
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

  /** Whether the end can be reached. */
  print(out: Output): boolean {
    const statements = simplified(this.#open)
    printAll(statements, out)
    return !endsFunction(statements.at(-1))
  }
}

function simplified(statements: readonly Statement[]): Statement[] {
  const result: Statement[] = []
  for (let index = 0; index < statements.length; index += 1) {
    const statement = statements[index]
    if (statement === undefined) break
    if (statement.kind === 'if') {
      let end = index + 1
      while (isContinuation(statements[end])) end += 1
      result.push(...simplifiedChain(statements.slice(index, end).filter((one) => one.kind === 'if')))
      index = end - 1
    } else if (statement.kind === 'block' || statement.kind === 'indent') result.push({ ...statement, body: simplified(statement.body) })
    else result.push(statement)
    if (endsFunction(result.at(-1))) break
  }
  return withoutUnused(result)
}

type If = Statement & { readonly kind: 'if' }
const isContinuation = (statement: Statement | undefined): boolean => statement?.kind === 'if' && statement.lead !== 'if'

function simplifiedChain(chain: readonly If[]): Statement[] {
  const result: If[] = []
  for (const one of chain) {
    if (one.test === never) continue
    const last = one.lead === 'else' || one.test === always
    const body = simplified(one.body)
    if (last && result.length === 0) return body
    const [first] = body
    if (last && first?.kind === 'if' && isChain(body)) {
      result.push({ ...first, lead: 'else if' }, ...body.slice(1).filter((inner) => inner.kind === 'if'))
    } else result.push({ ...one, lead: last ? 'else' : result.length === 0 ? 'if' : 'else if', body })
    if (last) break
  }
  while (result.at(-1)?.body.length === 0) result.pop()
  const end = result.at(-1)
  const [only, ...others] = end?.body ?? []
  if (end !== undefined && end.lead !== 'else' && only?.kind === 'if' && only.lead === 'if' && others.length === 0) {
    result[result.length - 1] = { ...end, test: all([end.test, only.test]), body: only.body }
  }
  return result
}

const endsFunction = (statement: Statement | undefined): boolean => statement?.kind === 'line' && /^return\b/.test(statement.text)

/** Without declarations that nothing after them mentions: the checks that they were for turned out to be none. */
function withoutUnused(statements: readonly Statement[]): Statement[] {
  return statements.filter((statement, index) => {
    if (statement.kind !== 'declare') return true
    for (let later = index + 1; later < statements.length; later += 1) {
      const other = statements[later]
      if (other !== undefined && mentions(other, statement.name)) return true
    }
    return false
  })
}

function mentions(statement: Statement, name: string): boolean {
  switch (statement.kind) {
    case 'line':
    case 'declare':
      return hasWord(statement.text, name)
    case 'if':
      return hasWord(holds(statement.test), name) || statement.body.some((inner) => mentions(inner, name))
    case 'block':
      return hasWord(statement.open, name) || statement.body.some((inner) => mentions(inner, name))
    case 'indent':
      return statement.body.some((inner) => mentions(inner, name))
  }
}

const wordCharacter = /[A-Za-z0-9_]/
function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!wordCharacter.test(text.charAt(at - 1)) && !wordCharacter.test(text.charAt(at + word.length))) return true
  }
  return false
}

/** One `if` with everything that continues it, and nothing else. */
const isChain = (statements: readonly Statement[]): boolean =>
  statements.every((statement, index) => statement.kind === 'if' && (statement.lead === 'if') === (index === 0))

function printStatement(statement: Statement, out: Output): void {
  const { kind } = statement
  switch (kind) {
    case 'line':
    case 'declare':
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
