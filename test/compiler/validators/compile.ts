/** Compiles plain JSON Schemas to validators and imports them, for tests and benchmarks: through the reader, the emitter and a module on disk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { emitValidators } from '../../../src/compiler/emit/validators/registry.ts'
import { SchemaReader } from '../../../src/compiler/model/schema.ts'
import type { Json, JsonObject, Position, Schema } from '../../../src/compiler/model/types.ts'
import { Printer } from '../../../src/compiler/print/printer.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import type { SchemaContract } from '../../../src/gateway/contract.ts'

const runtime = new URL('../../../src/gateway', import.meta.url).href
const position: Position = { file: 'test.yaml', line: 1, column: 1 }

/** Reads the schemas of a document with `components.schemas`; the root of each is named as there. */
export function readComponents(schemas: JsonObject): { schemas: Map<string, Schema>; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const at = (name: string) => ({ pointer: `/components/schemas/${name}`, name, position })
  const reader: SchemaReader = new SchemaReader({
    vocabulary: true,
    positionOf: () => position,
    refuse: (refusal) => refusals.push(refusal),
    resolve(ref) {
      const name = ref.replace('#/components/schemas/', '')
      const json: Json | undefined = Object.hasOwn(schemas, name) ? schemas[name] : undefined
      if (json !== undefined) return { json, ...at(name) }
      refusals.push({ rule: 'unresolved-ref', message: ref, position })
      return null
    },
  })
  return { schemas: new Map(Object.entries(schemas).map(([name, json]) => [name, reader.read(json, at(name))])), refusals }
}

export interface CompiledSchemas {
  readonly source: string
  contract(name: string): SchemaContract
}

const isContract = (value: unknown): value is SchemaContract => typeof value === 'object' && value !== null && 'explain' in value

/** The contracts of all these components. */
export async function compileComponents(components: JsonObject): Promise<CompiledSchemas> {
  const { schemas, refusals } = readComponents(components)
  if (refusals.length > 0) throw new Error(refusals.map(({ rule, message }) => `${rule}: ${message}`).join('\n'))
  const printer = new Printer()
  const registry = emitValidators(
    printer,
    [...schemas].map(([hint, schema]) => ({ schema, hint })),
    { runtime },
  )
  const source = printer.toString('test')
  const folder = mkdtempSync(join(tmpdir(), 'specway-validators-'))
  try {
    const path = join(folder, 'validators.mts')
    writeFileSync(path, source)
    const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>
    const contract = (name: string): SchemaContract => {
      const schema = schemas.get(name)
      const found = schema === undefined ? undefined : module[registry.nameOf(schema, name)]
      if (!isContract(found)) throw new Error(`No contract for ${name}.`)
      return found
    }
    return { source, contract }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The contract of one schema. */
export async function compileOne(schema: Json): Promise<SchemaContract> {
  return (await compileComponents({ Value: schema })).contract('Value')
}
