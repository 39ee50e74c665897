/** `specway generate` as a whole: modules and migrations are written together or not at all, and no rows are given up unasked. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { MigrationRefused } from '../../../src/compiler/migrations/refused.ts'
import { CompileError } from '../../../src/compiler/refusal.ts'
import { migrationStatus } from '../../../src/store/migrate.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const projects: GeneratedProject[] = []
const project = async (documents: Readonly<Record<string, object>>): Promise<GeneratedProject> => {
  const made = await projectOf(documents)
  projects.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(projects.splice(0).map((made) => made.remove()))
})

/** An API with one stored schema, whose properties beside `id` are given. */
const stored = (id: string, ...properties: string[]) =>
  documentOf({
    id,
    tags: [{ name: id, description: 'Things.' }],
    schemas: {
      [`Thing_${id}`]: {
        type: 'object',
        'x-table': { name: 'things' },
        required: ['id', ...properties],
        properties: {
          id: { type: 'string', 'x-id': 'thg_', readOnly: true },
          ...Object.fromEntries(properties.map((name) => [name, { type: 'string', default: '' }])),
        },
      },
    },
  })

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.sort().map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const))
  return Object.fromEntries(texts)
}

const migrations = { migrations: true }
const note = 'migrations/incomplete'

describe('generate', { timeout: 60_000 }, () => {
  it('writes nothing when the migration is refused, and leaves nothing beside it', async () => {
    const made = await project({ 'one/openapi.yaml': stored('one', 'title') })
    await made.generate(migrations)
    const before = await contents(dirname(made.out))
    const renamed = JSON.stringify(stored('one', 'name'))
    await made.put('spec/one/openapi.yaml', renamed)
    await expect(made.generate(migrations)).rejects.toThrow(/one\.things loses title and gets name/)
    expect(await contents(dirname(made.out))).toEqual({ ...before, 'spec/one/openapi.yaml': renamed })
  })

  it('drops the schema of an API that is gone only when it is told to, by name', async () => {
    const made = await project({ 'one/openapi.yaml': stored('one', 'title'), 'two/openapi.yaml': stored('two', 'title') })
    await made.generate(migrations)
    await rm(join(made.spec, 'one'), { recursive: true })
    const before = await contents(made.out)
    await expect(made.generate(migrations)).rejects.toThrow(/"one" any more: .* every row of one\.things\. .* --drop one\./)
    await expect(made.generate({ ...migrations, drop: ['two'] })).rejects.toThrow(/nothing to drop of "two"/)
    expect(await contents(made.out)).toEqual(before)
    const report = await made.generate({ ...migrations, drop: ['one'] })
    expect(report.removed).toContain('one/tables.ts')
    expect(await readFile(join(made.out, 'migrations/0001_one.sql'), 'utf8')).toContain('DROP SCHEMA "one"')
    expect((await made.generate(migrations)).drifted).toEqual([])
    await expect(made.generate({ ...migrations, drop: ['one'] })).rejects.toThrow(MigrationRefused)
  })

  it('refuses a folder without documents, and one that is not there', async () => {
    const made = await project({ 'one/openapi.yaml': stored('one', 'title') })
    await made.generate(migrations)
    const before = await contents(made.out)
    await rm(join(made.spec, 'one'), { recursive: true })
    for (const spec of [made.spec, join(made.spec, 'nowhere')]) {
      const refused = await made.generate({ ...migrations, spec }).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(CompileError)
      expect(String(refused)).toContain('no-documents')
    }
    expect(await contents(made.out)).toEqual(before)
  })

  it('that was broken off is seen by check and by whoever starts, and the next run makes up for it', async () => {
    const made = await project({ 'one/openapi.yaml': stored('one', 'title') })
    await made.generate(migrations)
    const first = await contents(made.out)
    await made.put('spec/one/openapi.yaml', JSON.stringify(stored('one', 'title', 'text')))
    await made.generate(migrations)
    const second = await contents(made.out)
    // As it is when the process ends after its note and some of the files.
    const news = Object.fromEntries(Object.entries(second).filter(([path, text]) => first[path] !== text))
    const migration = Object.entries(news).filter(([path]) => path.startsWith('migrations/'))
    expect(migration.map(([path]) => path)).toContain('migrations/0001_one.sql')
    for (const kept of [0, 1, Object.keys(news).length - 1]) {
      await rm(made.out, { recursive: true })
      const half = { ...first, ...Object.fromEntries(Object.entries(news).slice(0, kept)) }
      const noted = JSON.stringify(Object.fromEntries(migration.map(([path, text]) => [path.replace('migrations/', ''), text])))
      for (const [path, text] of Object.entries({ ...half, [note]: noted })) {
        await mkdir(dirname(join(made.out, path)), { recursive: true })
        await writeFile(join(made.out, path), text)
      }
      expect((await made.generate({ ...migrations, check: true })).drifted).toContain(note)
      const neverAsked = {} as OwnedStore
      await expect(migrationStatus(neverAsked, join(made.out, 'migrations'))).rejects.toThrow(/broken off/)
      await made.generate(migrations)
      expect(await contents(made.out)).toEqual(second)
    }
  })
})
