/**
 * The module `generated/<api>/validators.ts`: one exported `SchemaContract` for each schema that somebody named, and beside them the functions
 * that they share.
 */
import type { Schema } from '../../model/types.ts'
import { Names } from '../../print/identifiers.ts'
import { stringLiteral } from '../../print/literal.ts'
import type { Printer } from '../../print/printer.ts'
import { reachesCycle, resolveAlias } from './analysis.ts'
import { checkBody } from './check.ts'
import { EmitContext, type FunctionKind, type ValidatorOptions } from './context.ts'
import { needsFill, writeFill } from './fill.ts'
import { lowerFirst, wordOf } from './names.ts'
import { needsProject, writeProject } from './project.ts'
import { Scope } from './scope.ts'
import { isTrimmed, needsTrim, writeTrim } from './trim.ts'

const defaults: ValidatorOptions = { formats: true, runtime: '../../src/gateway' }

export class ValidatorRegistry {
  readonly #options: ValidatorOptions
  readonly #roots = new Map<Schema, string>()
  readonly #names = new Names()

  constructor(options: Partial<ValidatorOptions> = {}) {
    this.#options = { ...defaults, ...options }
  }

  /**
   * The exported identifier of a schema's contract; the same schema gets the same one. `hint` names inline schemas (`createRobotBody`),
   * components are named after themselves (`robotValidator`).
   */
  nameOf(schema: Schema, hint: string): string {
    const target = resolveAlias(schema)
    const known = this.#roots.get(target)
    if (known !== undefined) return known
    const word = wordOf(target.name ?? hint) || 'Schema'
    const name = this.#names.of(String(this.#roots.size), `${lowerFirst(word)}Validator`)
    this.#roots.set(target, name)
    return name
  }

  /** Prints the functions and contracts of everything named so far. */
  emit(printer: Printer): void {
    const context = new EmitContext(printer, this.#options)
    const contracts = [...this.#roots].map(([schema, name]) => ({
      schema,
      name,
      word: context.word(schema, name.replace(/Validator[0-9]*$/, '')),
    }))
    const members = contracts.map((contract) => ({ ...contract, functions: contractFunctions(context, contract.schema, contract.word) }))
    for (let next = context.queue.shift(); next !== undefined; next = context.queue.shift()) {
      writeFunction(context, printer, next.kind, next.schema, next.name)
      printer.line()
    }
    for (const { name, type, expression } of context.constants)
      printer.line(`const ${name}${type === null ? '' : `: ${type}`} = ${expression}`)
    printer.line()
    if (members.length > 0) printer.importType(`${this.#options.runtime}/contract.ts`, 'SchemaContract')
    for (const { schema, name, functions } of members) writeContract(context, printer, schema, name, functions)
  }
}

/** Validators of all these, in one module. */
export function emitValidators(
  printer: Printer,
  roots: readonly { readonly schema: Schema; readonly hint: string }[],
  options: Partial<ValidatorOptions> = {},
): ValidatorRegistry {
  const registry = new ValidatorRegistry(options)
  for (const { schema, hint } of roots) registry.nameOf(schema, hint)
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

function contractFunctions(context: EmitContext, schema: Schema, word: string): ContractFunctions {
  return {
    is: context.function('is', schema, word),
    explain: context.function('explain', schema, word),
    fill: needsFill(schema) ? context.function('fill', schema, word) : null,
    trim: needsTrim(schema) ? context.function('trim', schema, word) : null,
    project: needsProject(schema) ? context.function('project', schema, word) : null,
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
  const issues = `new ${context.use('Issues')}()`
  printer.doc(`${schema.name ?? 'Inline schema'} at ${schema.pointer}`)
  printer.block(`export const ${name}: SchemaContract = {`, () => {
    printer.line(`name: ${stringLiteral(schema.name ?? schema.pointer)},`)
    if (deep) printer.line(`is: (value) => ${context.use('withinStack')}(() => ${functions.is}(value)),`)
    else printer.line(`is: ${functions.is},`)
    printer.block(
      'explain: (value) => {',
      () => {
        printer.line(`const issues = ${issues}`)
        if (deep) printer.line(`${context.use('explainWithinStack')}(issues, () => ${functions.explain}(value, [], issues))`)
        else printer.line(`${functions.explain}(value, [], issues)`)
        printer.line('return issues.list')
      },
      '},',
    )
    if (functions.fill !== null) writeInPlace(printer, 'defaults', functions.fill)
    if (functions.trim !== null && isTrimmed(schema)) {
      printer.line(`trim: (value) => (typeof value === "string" ? value.trim() : value),`)
    } else if (functions.trim !== null) writeInPlace(printer, 'trim', functions.trim)
    if (functions.project !== null) printer.line(`project: ${functions.project},`)
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
        checkBody(new Scope(context, printer, 'is'), schema, place)
        if (schema.boolean !== false) printer.line('return true')
      })
      return
    case 'explain':
      context.useType('Path')
      context.use('Issues')
      printer.block(`function ${name}(value: unknown, at: Path, issues: Issues): void {`, () => {
        checkBody(new Scope(context, printer, 'explain'), schema, place)
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
