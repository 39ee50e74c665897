/**
 * The module `generated/<api>/validators.ts`: one exported `SchemaContract` for each schema that somebody named, and beside them the functions
 * that they share.
 */
import type { Schema } from '../../model/types.ts'
import { Names } from '../../print/identifiers.ts'
import { stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import type { ValidatorNames, ValidatorUse } from '../validator-names.ts'
import { reachesCycle } from './analysis.ts'
import { CanonicalSchemas, describingWord } from './canonical.ts'
import { checkBody } from './check.ts'
import { EmitContext, type FunctionKind, type ValidatorOptions } from './context.ts'
import { needsFill, writeFill } from './fill.ts'
import { lowerFirst, wordOf } from './names.ts'
import { needsProject, writeProject } from './project.ts'
import { Scope } from './scope.ts'
import { isTrimmed, needsTrim, writeTrim } from './trim.ts'

const defaults: ValidatorOptions = { formats: true, safeIntegers: true, runtime: '../../src/gateway' }

export class ValidatorRegistry implements ValidatorNames {
  readonly #options: ValidatorOptions
  readonly #canonical = new CanonicalSchemas()
  readonly #roots = new Map<Schema, { readonly name: string; readonly uses: Set<ValidatorUse> }>()
  readonly #names = new Names()

  constructor(options: Partial<ValidatorOptions> = {}) {
    this.#options = { ...defaults, ...options }
  }

  /**
   * The exported identifier of a schema's contract; schemas that say the same get the same one. Components are named after themselves
   * (`robotValidator`), small inline ones after what they say (`uuidValidator`), others after `hint` (`createRobotBodyValidator`).
   */
  nameOf(schema: Schema, hint: string, use: ValidatorUse = 'check'): string {
    const target = this.#canonical.of(schema)
    const known = this.#roots.get(target)
    if (known !== undefined) {
      known.uses.add(use)
      return known.name
    }
    const word = wordOf(target.name ?? describingWord(target) ?? hint) || 'Schema'
    const name = this.#names.of(String(this.#roots.size), `${lowerFirst(word)}Validator`)
    this.#roots.set(target, { name, uses: new Set([use]) })
    return name
  }

  /** Prints the functions and contracts of everything named so far. */
  emit(printer: Printer): void {
    const context = new EmitContext(printer, this.#options, this.#canonical)
    const roots = [...this.#roots].map(([schema, root]) => ({
      schema,
      ...root,
      word: context.word(schema, root.name.replace(/Validator[0-9]*$/, '')),
    }))
    const contracts = roots.map((root) => ({ ...root, functions: contractFunctions(context, root.schema, root.word, root.uses) }))
    for (let next = context.queue.shift(); next !== undefined; next = context.queue.shift()) {
      writeFunction(context, printer, next.kind, next.schema, next.name)
      printer.line()
    }
    for (const { name, type, expression } of context.constants)
      printer.line(`const ${name}${type === null ? '' : `: ${type}`} = ${expression}`)
    printer.line()
    if (contracts.length > 0) printer.importType(`${this.#options.runtime}/contract.ts`, 'SchemaContract')
    for (const { schema, name, functions } of contracts) writeContract(context, printer, schema, name, functions)
  }
}

/** Validators of all these, for requests and responses, in one module. */
export function emitValidators(
  printer: Printer,
  roots: readonly { readonly schema: Schema; readonly hint: string }[],
  options: Partial<ValidatorOptions> = {},
): ValidatorRegistry {
  const registry = new ValidatorRegistry(options)
  for (const { schema, hint } of roots) for (const use of ['request', 'response'] as const) registry.nameOf(schema, hint, use)
  registry.emit(printer)
  return registry
}

interface ContractFunctions {
  readonly is: string
  readonly explain: string
  readonly fill: string | null
  readonly trim: string | null
  readonly project: string | null
}

function contractFunctions(context: EmitContext, schema: Schema, word: string, uses: ReadonlySet<ValidatorUse>): ContractFunctions {
  const request = uses.has('request')
  return {
    is: context.function('is', schema, word),
    explain: context.function('explain', schema, word),
    fill: request && needsFill(schema) ? context.function('fill', schema, word) : null,
    trim: request && needsTrim(schema) ? context.function('trim', schema, word) : null,
    project: uses.has('response') && needsProject(schema) ? context.function('project', schema, word) : null,
  }
}

/** A function that changes in place, as one that gives the value back. */
function writeInPlace(printer: Printer, key: string, name: string): void {
  printer.block(
    `${key}: (value) => {`,
    () => {
      printer.line(`${name}(value)`)
      printer.line('return value')
    },
    '},',
  )
}

function writeContract(context: EmitContext, printer: Printer, schema: Schema, name: string, functions: ContractFunctions): void {
  const deep = reachesCycle(schema)
  printer.doc(`${schema.name ?? 'Inline schema'} at ${schema.pointer}`)
  printer.block(`export const ${name}: SchemaContract = {`, () => {
    printer.line(`name: ${stringLiteral(schema.name ?? schema.pointer)},`)
    printer.line(`is: ${deep ? `(value) => ${context.use('withinStack')}(${functions.is}, value)` : functions.is},`)
    printer.line(`explain: (value) => ${context.use(deep ? 'explainedWithinStack' : 'explained')}(${functions.explain}, value),`)
    if (functions.fill !== null && deep) printer.line(`defaults: (value) => ${context.use('filledWithinStack')}(${functions.fill}, value),`)
    else if (functions.fill !== null) writeInPlace(printer, 'defaults', functions.fill)
    const again = (name: string) => (deep ? `(value) => ${context.use('afresh')}(${name}, value)` : name)
    if (functions.trim !== null && isTrimmed(schema)) {
      printer.line(`trim: (value) => (typeof value === "string" ? value.trim() : value),`)
    } else if (functions.trim !== null) writeInPlace(printer, 'trim', functions.trim)
    if (functions.project !== null) printer.line(`project: ${again(functions.project)},`)
  })
  printer.line()
}

function writeFunction(context: EmitContext, printer: Printer, kind: FunctionKind, schema: Schema, name: string): void {
  const word = context.word(schema, '')
  printer.doc(`${schema.name ?? 'Inline'}: ${schema.pointer}`)
  const place = { v: 'value', path: [], word }
  switch (kind) {
    case 'is':
      printer.block(`function ${name}(value: unknown): boolean {`, () => {
        const scope = new Scope(context, 'is')
        checkBody(scope, schema, place)
        if (scope.out.print(printer)) printer.line('return true')
      })
      return
    case 'explain':
      context.useType('Path')
      context.useType('Issues')
      printer.block(`function ${name}(value: unknown, at: Path, issues: Issues): void {`, () => {
        const scope = new Scope(context, 'explain')
        checkBody(scope, schema, place)
        scope.out.print(printer)
      })
      return
    case 'fill':
      writeFill(context, printer, schema, name, word)
      return
    case 'trim':
      writeTrim(context, printer, schema, name, word)
      return
    case 'project':
    case 'pick':
      writeProject(context, printer, schema, name, word, kind === 'pick')
      return
    default:
      kind satisfies never
  }
}
