/** Zod types against compiled validators: two ways to judge the same JSON Schema must never disagree. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { compileAll } from '../../../src/compiler/compile.ts'
import { emitSchemas, zodNames } from '../../../src/compiler/emit/schemas.ts'
import { ValidatorRegistry } from '../../../src/compiler/emit/validators/registry.ts'
import { namedSchemas } from '../../../src/compiler/emit/variants.ts'
import type { ApiModel, Json } from '../../../src/compiler/model/types.ts'
import { Printer } from '../../../src/compiler/print/printer.ts'
import type { SchemaContract } from '../../../src/gateway/contract.ts'
import { documentOf, projectOf } from '../../support/generated-project.ts'
import { oddities, Samples } from '../../support/samples.ts'
import { schemaTable } from './schema-table.ts'

interface ZodLike {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly error?: { readonly issues: readonly { message: string; path: PropertyKey[] }[] }
  }
}
interface Judge {
  readonly component: string
  readonly zod: ZodLike
  readonly validator: SchemaContract
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folders: string[] = []
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

/** Prints both for every component, in one folder, and loads them. */
async function judgesOf(model: ApiModel): Promise<Judge[]> {
  await mkdir(join(root, '.test-output'), { recursive: true })
  const folder = await mkdtemp(join(root, '.test-output', 'zod-'))
  folders.push(folder)
  const locate = (module: string) =>
    module === '../support/zod.ts' ? '../../src/compiler/support/zod.ts' : module.replace(/^\.\.\/\.\.\/src\//, '../../src/')
  const validators = new ValidatorRegistry()
  const named = namedSchemas(model)
  const names = new Map([...named].map(([name, schema]) => [name, validators.nameOf(schema, name)]))
  const schemas = new Printer(locate)
  emitSchemas(schemas, model, validators)
  const checks = new Printer(locate)
  validators.emit(checks)
  await writeFile(join(folder, 'schemas.ts'), schemas.toString('Test.'))
  await writeFile(join(folder, 'validators.ts'), checks.toString('Test.'))
  const zod: Record<string, ZodLike> = await import(join(folder, 'schemas.ts'))
  const compiled: Record<string, SchemaContract> = await import(join(folder, 'validators.ts'))
  const zodName = zodNames(model)
  return [...named].flatMap(([component, schema]) => {
    const face = zod[zodName.get(schema) ?? '']
    const validator = compiled[names.get(component) ?? '']
    if (face === undefined || validator === undefined) throw new Error(`${component} was not printed.`)
    return [{ component, zod: face, validator }]
  })
}

function disagreements(judges: readonly Judge[], model: ApiModel, rounds: number): { component: string; value: Json; zod: boolean }[] {
  const found: { component: string; value: Json; zod: boolean }[] = []
  for (const { component, zod, validator } of judges) {
    const schema = namedSchemas(model).get(component)
    if (schema === undefined) continue
    const samples = new Samples(component.length * 7919 + rounds)
    const values: Json[] = [...oddities, ...(schema.annotations.examples ?? [])]
    for (let round = 0; round < rounds; round += 1) {
      const value = samples.of(schema)
      values.push(value, samples.mutated(value))
    }
    for (const value of values) {
      const said = zod.safeParse(value).success
      if (said !== validator.is(value)) found.push({ component, value, zod: said })
    }
  }
  return found
}

describe('Zod types and compiled validators', () => {
  it('accept and refuse the same values, for a table of JSON Schema constructs', async () => {
    const project = await projectOf({
      'test/openapi.yaml': documentOf({ schemas: schemaTable, paths: pathsFor(Object.keys(schemaTable)) }),
    })
    try {
      const model = compileAll(project.spec)[0]
      if (model === undefined) throw new Error('The table gave no model.')
      const judges = await judgesOf(model)
      expect(judges.length).toBeGreaterThanOrEqual(Object.keys(schemaTable).length)
      expect(disagreements(judges, model, 300)).toEqual([])
    } finally {
      await project.remove()
    }
  })

  const models = compileAll(join(root, 'spec'))
  it.each(models.map((model) => [model.id, model] as const))(
    'accept and refuse the same values, for every component of %s',
    async (_, model) => {
      expect(disagreements(await judgesOf(model), model, 60)).toEqual([])
    },
  )

  it('give the messages of the validator where Zod has no words', async () => {
    const project = await projectOf({
      'test/openapi.yaml': documentOf({ schemas: { When: schemaTable.DateTime }, paths: pathsFor(['When']) }),
    })
    try {
      const model = compileAll(project.spec)[0]
      if (model === undefined) throw new Error('No model.')
      const judge = (await judgesOf(model))[0]
      const issues = judge?.zod.safeParse('yesterday').error?.issues.map(({ message, path }) => ({ message, path }))
      expect(issues).toEqual(judge?.validator.explain('yesterday').map(({ message, path }) => ({ message, path })))
      expect(issues).toHaveLength(1)
    } finally {
      await project.remove()
    }
  })
})

/** Components stand in the published contract when something uses them. */
function pathsFor(names: readonly string[]): object {
  return Object.fromEntries(
    names.map((name) => [
      `/${name.toLowerCase()}`,
      {
        get: {
          operationId: `get${name}`,
          summary: name,
          description: name,
          tags: ['Things'],
          responses: {
            200: { description: 'One.', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
          },
        },
      },
    ]),
  )
}
