/** `specway generate` and `specway check`: documents -> models -> modules in memory -> only what differs on disk. */
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAll, unionOf } from './compile.ts'
import { byMount, emitIndex, mountDocument } from './emit/index-module.ts'
import { clientOf, documentText, modulesOf } from './emit/modules.ts'
import { generateMigrations } from './migrations/generate.ts'
import type { ApiModel } from './model/types.ts'
import { stringLiteral } from './print/literal.ts'
import { Printer } from './print/printer.ts'
import { CompileError, type Refusal } from './refusal.ts'
import { differences, type GeneratedFiles, withManifest, write } from './write.ts'

export interface GenerateOptions {
  /** Folder of documents: `<spec>/<api>/openapi.yaml`. */
  readonly spec: string
  /** Folder to write. */
  readonly out: string
  /** Compare only; nothing is written. */
  readonly check?: boolean
  /** False: leaves `<out>/migrations` alone. */
  readonly migrations?: boolean
}

export interface GenerateReport {
  readonly apis: readonly { readonly id: string; readonly operations: number; readonly tables: number }[]
  /** Paths below `out` that are not what the documents say, sorted; with `check` they are left so, otherwise they have just been written. */
  readonly drifted: readonly string[]
  readonly files: number
  readonly tookMs: number
}

/** The gateway's own sources, that generated modules import. */
const sources = fileURLToPath(new URL('../', import.meta.url))

/** Folders of `generated/` that are no API. */
const reserved = new Set(['mounts', 'clients', 'migrations', 'index', 'support', 'shared'])

/** Schemas of the database that are not an API's: the gateway's own tables, the job queue's, PostgreSQL's. */
const takenSchemas = /^(?:specway|pgboss|public|information_schema|pg_.*)$/

/**
 * Compiles every document of `spec` and makes `out` say the same. All of it happens in memory first: a refusal leaves `out` untouched.
 * @throws CompileError with everything that was refused; MigrationRefused where the tables changed in a way that would have to be guessed.
 */
export async function generate(options: GenerateOptions): Promise<GenerateReport> {
  const started = performance.now()
  const models = await compileAll(options.spec)
  refuseReservedIds(models)
  const files = withManifest(await filesOf(models, options.out))
  const changes = options.check === true ? await differences(options.out, files) : await write(options.out, files)
  const migrations = options.migrations === false ? [] : await migrate(options)
  return {
    apis: models.map((model) => ({ id: model.id, operations: model.operations.length, tables: model.tables.length })),
    drifted: [...changes.map((change) => change.path), ...migrations],
    files: files.size,
    tookMs: performance.now() - started,
  }
}

/** After the tables are written: what has changed in them becomes the next migration. */
async function migrate(options: GenerateOptions): Promise<string[]> {
  const report = await generateMigrations({ root: join(sources, '..'), out: resolve(options.out), check: options.check === true })
  return report.changed.map((file) => `migrations/${file}`)
}

function refuseReservedIds(models: readonly ApiModel[]): void {
  const refusals = models.flatMap((model): Refusal[] => {
    const position = model.operations[0]?.position ?? { file: model.id, line: 1, column: 1 }
    if (reserved.has(model.id))
      return [{ rule: 'reserved-api-id', message: `"${model.id}" is a folder of its own among the generated files.`, position }]
    if (takenSchemas.test(model.id))
      return [{ rule: 'reserved-api-id', message: `"${model.id}" is a schema of the database that belongs to somebody else.`, position }]
    return []
  })
  if (refusals.length > 0) throw new CompileError(refusals)
}

/** Everything that is generated from the documents, by path below the output folder. */
export async function filesOf(models: readonly ApiModel[], out: string): Promise<GeneratedFiles> {
  const files = new Map<string, string>()
  for (const model of models) {
    for (const [file, text] of modulesOf(model, locator(join(out, model.id), '../../src/'))) files.set(`${model.id}/${file}`, text)
  }
  for (const model of models) for (const [file, text] of clientOf(model)) files.set(`clients/typescript/${file}`, text)
  for (const [mount, members] of byMount(models)) files.set(mountDocument(mount), documentText(unionOf(members)))
  const printer = new Printer(locator(out, '../src/'))
  emitIndex(printer, models)
  files.set('index.ts', printer.toString('Every API of the gateway.'))
  files.set('support/zod.ts', await supportModule('zod.ts', locator(join(out, 'support'), '../../src/')))
  files.set('clients/typescript/support/call.ts', await supportModule('call.ts', (module) => module))
  return files
}

/** What generated modules are built with is a module of the compiler's own, copied so that they need nothing of the compiler. */
async function supportModule(file: string, locate: (module: string) => string): Promise<string> {
  const text = await readFile(join(sources, 'compiler/support', file), 'utf8')
  const moved = text.replace(/'\.\.\/\.\.\/(gateway\/[a-z-]+\.ts)'/g, (_, module: string) => stringLiteral(locate(`../../src/${module}`)))
  return `// Written by \`specway generate\`. Never edited by hand.\n${moved}`
}

/** Emitters write the imports of a folder beside `src`; for any other folder they are made to lead to the same files. */
function locator(folder: string, prefix: string): (module: string) => string {
  const toSources = `${relative(resolve(folder), dirname(join(sources, 'x')))
    .split(sep)
    .join('/')}/`
  const lead = toSources.startsWith('.') ? toSources : `./${toSources}`
  return (module) => (module.startsWith(prefix) ? lead + module.slice(prefix.length) : module)
}
