/** `specway generate` and `specway check`: documents -> models -> modules in memory -> only what differs on disk. */
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileAll, documentPaths, unionOf } from './compile.ts'
import { byMount, emitIndex, mountDocument } from './emit/index-module.ts'
import { clientOf, documentText, modulesOf } from './emit/modules.ts'
import { nextMigration } from './migrations/generate.ts'
import { begin, finish, type MigrationFiles, noteFile, resume, wasInterrupted, writeMigration } from './migrations/write.ts'
import { apiIdProblem } from './model/api-id.ts'
import type { ApiModel } from './model/types.ts'
import { stringLiteral } from './print/literal.ts'
import { Printer } from './print/printer.ts'
import { CompileError, type Refusal } from './refusal.ts'
import { type Difference, differences, type GeneratedFiles, withManifest, write } from './write.ts'

export interface GenerateOptions {
  /** Folder of documents: `<spec>/<api>/openapi.yaml`. */
  readonly spec: string
  /** Folder to write. */
  readonly out: string
  /** Compare only; nothing is written. */
  readonly check?: boolean
  /** False: leaves `<out>/migrations` alone. */
  readonly migrations?: boolean
  /** APIs whose schema may be dropped from the database, because their document is gone. */
  readonly drop?: readonly string[]
}

export interface GenerateReport {
  readonly apis: readonly { readonly id: string; readonly operations: number; readonly tables: number }[]
  /** Paths below `out` that are not what the documents say, sorted; with `check` they are left so, otherwise they have just been written. */
  readonly drifted: readonly string[]
  /** Those of them that no document asks for any more. */
  readonly removed: readonly string[]
  readonly files: number
  readonly tookMs: number
}

/** The gateway's own sources, that generated modules import. */
const sources = fileURLToPath(new URL('../', import.meta.url))

/**
 * Compiles every document of `spec` and makes `out` say the same. Everything is known before anything is written, the next migration included:
 * a refusal leaves `out` untouched, and a run that is broken off while it writes leaves a note with which no process starts.
 * @throws CompileError with everything that was refused; MigrationRefused where the tables changed in a way that would have to be guessed, or
 * would take rows along that nobody gave up.
 */
export async function generate(options: GenerateOptions): Promise<GenerateReport> {
  const started = performance.now()
  refuseEmptyFolder(options.spec)
  const models = await compileAll(options.spec)
  refuseReservedIds(models)
  const files = withManifest(await filesOf(models, options.out))
  const changes = await differences(options.out, files)
  const report = (migration: readonly string[]): GenerateReport => ({
    apis: models.map((model) => ({ id: model.id, operations: model.operations.length, tables: model.tables.length })),
    drifted: [...changes.map((change) => change.path), ...migration],
    removed: changes.flatMap(({ path, kind }) => (kind === 'obsolete' ? [path] : [])),
    files: files.size,
    tookMs: performance.now() - started,
  })
  if (options.migrations === false) {
    if (options.check !== true) await write(options.out, files, changes)
    return report([])
  }
  const interrupted = wasInterrupted(options.out)
  if (interrupted && options.check === true) return report([noteFile])
  if (interrupted) await resume(options.out)
  const migration = await planned(options, files, changes)
  if (options.check !== true && (interrupted || changes.length + migration.size > 0)) {
    await begin(options.out, migration)
    await write(options.out, files, changes)
    await writeMigration(options.out, migration)
    await finish(options.out)
  }
  return report([...migration.keys()].sort().map((file) => `migrations/${file}`))
}

/** Without documents everything would be removed: that is never what was meant. */
function refuseEmptyFolder(spec: string): void {
  if (existsSync(spec) && documentPaths(spec).length > 0) return
  const message = `The folder ${JSON.stringify(spec)} holds no document: none of its folders has an openapi.yaml.`
  throw new CompileError([{ rule: 'no-documents', message, position: { file: spec, line: 1, column: 1 } }])
}

const tablesModule = /^([^/]+)\/tables\.ts$/

/**
 * The next migration, from tables that are not written yet. Modules can only be loaded from files: those that differ from `out` are put into a
 * folder beside it, where they find what they import, for as long as it takes.
 */
async function planned(options: GenerateOptions, files: GeneratedFiles, changes: readonly Difference[]): Promise<MigrationFiles> {
  const out = resolve(options.out)
  const tables = new Map<string, string | null>()
  const ask = { root: join(sources, '..'), out, tables, drop: options.drop ?? [] }
  const changed = changes.flatMap(({ path, kind }) => {
    const id = tablesModule.exec(path)?.[1]
    return id === undefined ? [] : [{ id, text: kind === 'obsolete' ? null : (files.get(path) ?? '') }]
  })
  for (const { id } of changed) tables.set(id, null)
  if (changed.every(({ text }) => text === null)) return await nextMigration(ask)
  const folder = await mkdtemp(join(await existing(dirname(out)), '.generated-'))
  try {
    for (const { id, text } of changed) {
      if (text === null) continue
      const file = join(folder, id, 'tables.ts')
      await mkdir(dirname(file))
      await writeFile(file, text)
      tables.set(id, file)
    }
    return await nextMigration(ask)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function existing(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  return folder
}

/** Ids that `x-api` gives were judged where they stand; those that come from the name of a folder are judged here. */
function refuseReservedIds(models: readonly ApiModel[]): void {
  const refusals = models.flatMap((model): Refusal[] => {
    const problem = apiIdProblem(model.id)
    return problem === null ? [] : [{ ...problem, position: model.positionOf?.(null) ?? { file: model.id, line: 1, column: 1 } }]
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
