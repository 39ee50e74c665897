/** What `specway generate` and `specway check` promise about the folder that they write. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { CompileError } from '../../../src/compiler/refusal.ts'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const projects: GeneratedProject[] = []
const project = async (documents: Readonly<Record<string, object | string>>): Promise<GeneratedProject> => {
  const made = await projectOf(documents)
  projects.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(projects.splice(0).map((made) => made.remove()))
})

const things = (id: string, prefix = '') =>
  documentOf({
    id,
    paths: {
      [`${prefix}/things`]: {
        get: {
          operationId: `${id}List`,
          summary: 'List things',
          description: 'All of them.',
          tags: ['Things'],
          responses: {
            200: { description: 'Things.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Things' } } } },
          },
        },
      },
    },
    schemas: { Things: { type: 'array', description: 'Things.', items: { type: 'string', description: 'One.' } } },
  })

async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = await Promise.all(files.sort().map(async (file) => [relative(folder, file), await readFile(file, 'utf8')] as const))
  return Object.fromEntries(texts)
}

describe('generate', () => {
  it('gives the same bytes twice, whatever stood there before', async () => {
    const first = await project({ 'one/openapi.yaml': things('one') })
    const second = await project({ 'one/openapi.yaml': things('one') })
    await first.generate()
    await second.generate()
    expect((await second.generate()).drifted).toEqual([])
    expect(await contents(second.out)).toEqual(await contents(first.out))
  })

  it('lists every API and mount in index.ts, with the contract and where its document stands', async () => {
    const made = await project({ 'one/openapi.yaml': things('one') })
    await made.generate()
    const { apis, mounts } = await made.load('index.ts')
    expect(apis).toMatchObject([
      { id: 'one', contract: { id: 'one', operations: [{ operationId: 'oneList', path: '/things' }], crud: [] } },
    ])
    expect(mounts).toMatchObject([{ mount: '/v1', apis: ['one'] }])
    const [api] = apis as { document: URL }[]
    expect(JSON.parse(await readFile(api?.document ?? '', 'utf8'))).toMatchObject({ openapi: '3.1.0', paths: { '/things': {} } })
  })

  it('removes the files of an API that is gone, and nothing that it did not write', async () => {
    const made = await project({ 'one/openapi.yaml': things('one') })
    await made.generate()
    await writeFile(join(made.out, 'one', 'notes.txt'), 'mine')
    await mkdir(join(made.spec, 'two'))
    await writeFile(join(made.spec, 'two', 'openapi.yaml'), JSON.stringify(things('two')))
    await rm(join(made.spec, 'one'), { recursive: true })
    await made.generate()
    const files = Object.keys(await contents(made.out))
    expect(files.filter((file) => file.startsWith('one/'))).toEqual(['one/notes.txt'])
    expect(files).toContain('two/api.ts')
  })

  it('leaves everything as it is when a document is refused', async () => {
    const made = await project({ 'one/openapi.yaml': things('one') })
    await made.generate()
    const before = await contents(made.out)
    await made.put('spec/one/openapi.yaml', JSON.stringify({ ...things('one'), 'x-unheard-of': true }))
    await expect(made.generate()).rejects.toThrow(CompileError)
    expect(await contents(made.out)).toEqual(before)
  })

  for (const id of ['specway', 'public', 'pg_x', 'clients', 'index', 'constructor'])
    it(`refuses the id ${id} where x-api says it, and where it comes from the name of the folder`, async () => {
      const text = JSON.stringify(things(id), null, 2)
      const line = text.split('\n').findIndex((one) => one.includes(`"id": "${id}"`)) + 1
      const said = await project({ 'one/openapi.yaml': text })
      await expect(said.generate()).rejects.toThrow(new RegExp(`one/openapi\\.yaml:${line}:5 reserved-api-id`))
      const named = await project({ [`${id}/openapi.yaml`]: { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {} } })
      await expect(named.generate()).rejects.toThrow(new RegExp(`${id}/openapi\\.yaml:1:1 reserved-api-id`))
    })
})

describe('check', () => {
  it('names files that are missing, changed or obsolete, and writes nothing', async () => {
    const made = await project({ 'one/openapi.yaml': things('one') })
    await made.generate()
    expect((await made.generate({ check: true })).drifted).toEqual([])
    await rm(join(made.out, 'one', 'api.ts'))
    await writeFile(join(made.out, 'one', 'types.ts'), 'export {}\n')
    await writeFile(join(made.out, 'one', 'old.ts'), '')
    const listed = JSON.parse(await readFile(join(made.out, 'files.json'), 'utf8'))
    await writeFile(join(made.out, 'files.json'), JSON.stringify([...listed, 'one/old.ts']))
    const before = await contents(made.out)
    expect((await made.generate({ check: true })).drifted).toEqual(['files.json', 'one/api.ts', 'one/old.ts', 'one/types.ts'])
    expect(await contents(made.out)).toEqual(before)
  })
})
