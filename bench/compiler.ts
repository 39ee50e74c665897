/** What the compiler costs: the repository's own documents, a large one, and the type check of what it writes. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apis } from '../generated/index.ts'
import { compileDocument } from '../src/compiler/compile.ts'
import { filesOf } from '../src/compiler/generate.ts'
import { row, type Table } from './support/table.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A document of `count` operations: resources with five operations each, a schema of twelve properties, and references between them. */
function largeDocument(count: number): string {
  const resources = Math.ceil(count / 5)
  const paths: Record<string, unknown> = {}
  const schemas: Record<string, unknown> = {}
  const json = (schema: unknown) => ({ 'application/json': { schema } })
  for (let n = 0; n < resources; n += 1) {
    const name = `Thing${n}`
    const ref = { $ref: `#/components/schemas/${name}` }
    schemas[name] = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'string', readOnly: true },
        name: { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' },
        kind: { type: 'string', enum: ['one', 'two', 'three'] },
        size: { type: 'integer', minimum: 0, maximum: 1_000_000 },
        ratio: { type: 'number', exclusiveMinimum: 0 },
        active: { type: 'boolean', default: true },
        tags: { type: 'array', maxItems: 20, uniqueItems: true, items: { type: 'string', maxLength: 40 } },
        at: { type: ['string', 'null'], format: 'date-time' },
        owner: { type: 'string', format: 'uuid' },
        address: { type: 'object', properties: { street: { type: 'string' }, city: { type: 'string' } } },
        choice: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
        next: { $ref: `#/components/schemas/Thing${(n + 1) % resources}` },
      },
    }
    const id = { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 64 } }
    const answer = { description: 'It.', content: json(ref) }
    paths[`/things-${n}`] = {
      get: {
        operationId: `list${name}`,
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100 } }],
        responses: { 200: { description: 'All.', content: json({ type: 'array', items: ref }) } },
      },
      post: { operationId: `create${name}`, requestBody: { required: true, content: json(ref) }, responses: { 201: answer } },
    }
    paths[`/things-${n}/{id}`] = {
      parameters: [id],
      get: { operationId: `get${name}`, responses: { 200: answer } },
      put: { operationId: `replace${name}`, requestBody: { required: true, content: json(ref) }, responses: { 200: answer } },
      delete: { operationId: `delete${name}`, responses: { 204: { description: 'Gone.' } } },
    }
  }
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Large', version: '1' },
    servers: [{ url: '/large' }],
    paths,
    components: { schemas },
  })
}

export async function compilerTable(operations: number): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'specway-bench-'))
  try {
    const began = performance.now()
    execFileSync(process.execPath, [join(root, 'src/cli/index.ts'), 'generate'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    const generateS = (performance.now() - began) / 1000

    const file = join(folder, 'large.json')
    writeFileSync(file, largeDocument(operations))
    const compiling = performance.now()
    const model = compileDocument(file)
    const files = await filesOf([model], join(folder, 'large'))
    const compileS = (performance.now() - compiling) / 1000
    const bytes = [...files.values()].reduce((sum, text) => sum + text.length, 0)

    const checking = performance.now()
    const checked = spawnSync(process.execPath, [join(root, 'node_modules/typescript-7/bin/tsc'), '--noEmit'], {
      cwd: root,
      encoding: 'utf8',
    })
    const checkS = (performance.now() - checking) / 1000
    if (checked.status !== 0) throw new Error(`The repository does not type-check:\n${checked.stdout}`)
    const per100 = (instantiations(folder) / apis.reduce((sum, { contract }) => sum + contract.operations.length, 0)) * 100
    return {
      title: 'Compiler',
      notes: [`The large document has ${model.operations.length} operations; ${(bytes / 1e6).toFixed(1)} MB are written for it.`],
      rows: [
        row('npm run generate, all APIs', generateS, 's', 'at most', 5, 2),
        row('type check of the whole repository', checkS, 's', 'at most', 20, 10),
        row('type instantiations per 100 routes', per100, 'instantiations', 'at most', 321_913, 160_956),
        row(`compile a document with ${model.operations.length.toLocaleString('en')} operations`, compileS, 's', 'at most', 20, 5),
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Of all generated routes with their schemas, libraries included. */
function instantiations(folder: string): number {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
      include: [join(root, 'generated/*/routes.ts')],
    }),
  )
  const found = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config, '--extendedDiagnostics'], {
    encoding: 'utf8',
  })
  const count = /Instantiations:\s+(\d+)/.exec(found.stdout)?.[1]
  if (count === undefined) throw new Error(`tsc said nothing of instantiations:\n${found.stdout}${found.stderr}`)
  return Number(count)
}
