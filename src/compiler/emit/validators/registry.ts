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
import { lowerFirst, wordOf } from './names.ts'
import { Scope } from './scope.ts'

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
    const target = contractTarget(schema)
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
    for (const { name, expression } of context.constants) printer.line(`const ${name} = ${expression}`)
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

/** A `$ref` with remarks is the component itself, unless it says more about values than the component does. */
const contractTarget = (schema: Schema): Schema =>
  schema.x.trim === undefined && schema.annotations.default === undefined ? resolveAlias(schema) : schema

interface ContractFunctions {
  readonly is: string
  readonly explain: string
}

function contractFunctions(context: EmitContext, schema: Schema, word: string): ContractFunctions {
  return { is: context.function('is', schema, word), explain: context.function('explain', schema, word) }
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
  })
  printer.line()
}

function writeFunction(context: EmitContext, printer: Printer, kind: FunctionKind, schema: Schema, name: string): void {
  const word = context.word(schema, '')
  printer.doc(`${schema.name ?? 'Inline'}: ${schema.pointer}`)
  const place = { v: 'value', path: [], word }
  if (kind === 'is') {
    printer.block(`function ${name}(value: unknown): boolean {`, () => {
      checkBody(new Scope(context, printer, 'is'), schema, place)
      printer.line('return true')
    })
    return
  }
  if (kind === 'explain') {
    context.useType('Path')
    context.use('Issues')
    printer.block(`function ${name}(value: unknown, at: Path, issues: Issues): void {`, () => {
      checkBody(new Scope(context, printer, 'explain'), schema, place)
    })
  }
}
