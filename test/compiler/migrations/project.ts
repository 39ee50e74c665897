/** A project in a temporary folder whose tables come from components that a test wrote; regenerated at will. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { emitCrud } from '../../../src/compiler/emit/crud.ts'
import { emitTables } from '../../../src/compiler/emit/tables.ts'
import { ValidatorRegistry } from '../../../src/compiler/emit/validators/registry.ts'
import { generateMigrations, type MigrationReport } from '../../../src/compiler/migrations/generate.ts'
import type { ApiModel } from '../../../src/compiler/model/types.ts'
import { Printer } from '../../../src/compiler/print/printer.ts'
import { type ModelWish, modelOf } from '../model/api-model.ts'

export interface Project {
  readonly root: string
  readonly migrations: string
  /** Writes `tables.ts` and `crud.ts` of the API; nothing else. */
  write(wish: ModelWish): Promise<ApiModel>
  /** Writes the modules, then the migration. */
  generate(wish: ModelWish, options?: { readonly drop?: readonly string[] }): Promise<MigrationReport>
  check(): Promise<MigrationReport>
  /** Every file below `generated`, by path. */
  files(): Promise<Record<string, string>>
  remove(): Promise<void>
}

export async function makeProject(): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'specway-project-'))
  await symlink(fileURLToPath(new URL('../../../node_modules', import.meta.url)), join(root, 'node_modules'), 'dir')
  await writeFile(join(root, 'package.json'), '{ "type": "module" }')
  const generated = join(root, 'generated')
  const write = async (wish: ModelWish): Promise<ApiModel> => {
    const { model, refusals } = modelOf(wish)
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals))
    await mkdir(join(generated, model.id), { recursive: true })
    const validators = new ValidatorRegistry()
    const emitters: readonly (readonly [string, (printer: Printer) => void])[] = [
      ['tables.ts', (printer) => emitTables(printer, model)],
      ['crud.ts', (printer) => emitCrud(printer, model, validators)],
      ['validators.ts', (printer) => validators.emit(printer)],
    ]
    const sources = `${fileURLToPath(new URL('../../../src', import.meta.url))}/`
    for (const [name, emit] of emitters) {
      const printer = new Printer((module) => module.replace('../../src/', sources))
      emit(printer)
      await writeFile(join(generated, model.id, name), printer.toString('A test.'))
    }
    return model
  }
  return {
    root,
    migrations: join(generated, 'migrations'),
    write,
    generate: async (wish, options = {}) => {
      await write(wish)
      return generateMigrations({ root, ...options })
    },
    check: () => generateMigrations({ root, check: true }),
    files: async () => {
      const names = (await readdir(generated, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
      const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort()
      return Object.fromEntries(
        await Promise.all(paths.map(async (path) => [path.slice(generated.length + 1), await readFile(path, 'utf8')])),
      )
    },
    remove: () => rm(root, { recursive: true, force: true }),
  }
}
