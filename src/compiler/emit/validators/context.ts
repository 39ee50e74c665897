/** What the functions of one generated module share: names, constants, imports, and the queue of functions still to be written. */

import { formatFunctions } from '../../model/asserted-formats.ts'
import type { Schema } from '../../model/types.ts'
import { Names } from '../../print/identifiers.ts'
import { regExpExpression, stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { reachesCycle } from './analysis.ts'
import { type CanonicalSchemas, describingWord } from './canonical.ts'
import { wordOf } from './names.ts'
import { atom, type Test } from './test-expression.ts'

/** `fill`: defaults; `pick`: a copy of what the schema declares, whatever it says of the rest. */
export type FunctionKind = 'is' | 'explain' | 'fill' | 'trim' | 'project' | 'pick'

export interface ValidatorOptions {
  /** Assert `format` (the default), or take it as a remark, as the specification does unless told otherwise. */
  readonly formats: boolean
  /** An integer is a safe one (the default), or any whole number, as the specification has it. */
  readonly safeIntegers: boolean
  /** Folder of the runtime modules, as the generated module imports it. */
  readonly runtime: string
}

/** The imported functions whose name starts like those of schemas: no schema's word may make one of them. */
const importedWords = ['isObject', 'isArray', 'isInteger', 'isNumber', 'isMultipleOf', ...formatFunctions].map((name) =>
  name.slice('is'.length),
)

export class EmitContext {
  readonly options: ValidatorOptions
  readonly canonical: CanonicalSchemas
  readonly #printer: Printer
  readonly #words = new Names(['Schema', ...importedWords])
  readonly #wordOf = new Map<Schema, string>()
  readonly #constants = new Names()
  readonly #constantExpressions = new Map<string, { name: string; type: string | null; expression: string }>()
  readonly #known = new Map<string, Set<Schema>>()
  readonly queue: { kind: FunctionKind; schema: Schema; name: string }[] = []

  constructor(printer: Printer, options: ValidatorOptions, canonical: CanonicalSchemas) {
    this.canonical = canonical
    this.#printer = printer
    this.options = options
  }

  /** One word for each schema, unique in the module: `Robot` of `isRobot` and `explainRobot`. */
  word(schema: Schema, hint: string): string {
    const target = this.canonical.of(schema)
    const known = this.#wordOf.get(target)
    if (known !== undefined) return known
    const word = this.#words.of(String(this.#wordOf.size), wordOf(target.name ?? describingWord(target) ?? hint) || 'Schema')
    this.#wordOf.set(target, word)
    return word
  }

  /** The name of a function about a schema; it is written later. */
  function(kind: FunctionKind, schema: Schema, hint: string): string {
    const target = this.canonical.of(schema)
    const name = `${kind}${this.word(target, hint)}`
    let known = this.#known.get(kind)
    if (known === undefined) {
      known = new Set()
      this.#known.set(kind, known)
    }
    if (!known.has(target)) {
      known.add(target)
      this.queue.push({ kind, schema: target, name })
    }
    return name
  }

  isCall(schema: Schema, hint: string, value: string): Test {
    return atom(`${this.function('is', schema, hint)}(${value})`)
  }

  /**
   * As `isCall`, for one of several schemas that judge the same value. In recursive ones the answer is kept while the whole value is judged:
   * asked again on every level, the work would double with each.
   */
  isBranchCall(schema: Schema, hint: string, value: string): Test {
    const is = this.function('is', schema, hint)
    return atom(reachesCycle(this.canonical.of(schema)) ? `${this.use('once')}(${is}, ${value})` : `${is}(${value})`)
  }

  /** A constant of the module; equal expressions are one. */
  constant(prefix: 'pattern' | 'values' | 'keys', hint: string, expression: string, type: string | null = null): string {
    const known = this.#constantExpressions.get(expression)
    if (known !== undefined) return known.name
    const name = this.#constants.of(expression, `${prefix}${hint || 'Schema'}`)
    this.#constantExpressions.set(expression, { name, type, expression })
    return name
  }
  get constants(): Iterable<{ name: string; type: string | null; expression: string }> {
    return this.#constantExpressions.values()
  }

  pattern(pattern: string, hint: string, text: string): Test {
    return atom(`${this.constant('pattern', hint, regExpExpression(pattern))}.test(${text})`)
  }

  /** Whether `key` is one of these names. */
  oneOfNames(names: readonly string[], hint: string, key: string): Test[] {
    if (names.length <= 12) return names.map((name) => atom(`${key} === ${stringLiteral(name)}`, `${key} !== ${stringLiteral(name)}`))
    return [atom(`${this.keySet(names, hint)}.has(${key})`)]
  }
  keySet(names: readonly string[], hint: string): string {
    return this.constant('keys', hint, `new Set([${names.map(stringLiteral).join(', ')}])`)
  }

  /** Imports a function of the runtime and gives its name. */
  use(name: string): string {
    this.#printer.import(`${this.options.runtime}/schema-runtime.ts`, name)
    return name
  }
  useType(name: string): string {
    this.#printer.importType(`${this.options.runtime}/schema-runtime.ts`, name)
    return name
  }
  useFormat(name: string): string {
    this.#printer.import(`${this.options.runtime}/schema-formats.ts`, name)
    return name
  }
}
