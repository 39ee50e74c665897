import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, projectRoot, run, type Served, serve, specway } from '../support/served.ts'

/** What a clone holds that this needs; the dependencies are those of this project. */
const parts = [
  'spec',
  'generated',
  'src',
  'scripts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'drizzle.config.ts',
  'biome.json',
]

let folder = ''
let served: Served | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'specway-init-'))
  for (const part of parts) await cp(join(projectRoot, part), join(folder, part), { recursive: true })
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
})
afterAll(async () => {
  await served?.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

it('an API made by `specway init` is generated, checked and served without a line of TypeScript', { timeout: 240_000 }, async () => {
  const sources = async () => (await readdir(join(folder, 'src'), { recursive: true })).sort()
  const before = await sources()
  expect((await specway(['init', 'notes', '--title', 'Team notes'], { cwd: folder })).code).toBe(0)
  // Its names are taken now: the next one's begin with its own.
  const garden = await specway(['init', 'garden'], { cwd: folder })
  expect([garden.code, garden.stdout.includes('http://localhost:8080/v1/garden/notes')]).toEqual([0, true])
  expect(await specway(['generate'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' })
  expect(await specway(['check'], { cwd: folder })).toMatchObject({ code: 0 })
  expect(await run(['node_modules/typescript-7/bin/tsc', '--noEmit'], { cwd: folder })).toEqual({ code: 0, stdout: '', stderr: '' })
  expect(await sources()).toEqual(before)

  served = await serve({ DATA_DIR: join(folder, 'data') }, { cwd: folder })
  const key = 'notes_live_demo'
  const made = await ask(served, 'POST', '/v1/notes', { key, body: { title: ' Groceries ' } })
  expect(made).toMatchObject({ status: 201, body: { title: 'Groceries', text: '' } })
  const path = `/v1/notes/${made.body.id}`
  expect(await ask(served, 'PATCH', path, { key, body: { text: 'Milk' } })).toMatchObject({ status: 200, body: { text: 'Milk' } })
  expect((await ask(served, 'GET', '/v1/notes', { key })).body).toMatchObject({ data: [{ text: 'Milk' }], has_more: false })
  expect((await ask(served, 'GET', path, { key: 'kai_live_demo' })).status).toBe(401)
  expect((await ask(served, 'POST', '/v1/notes', { key, body: {} })).body.error.details.issues[0].path).toBe('title')
  expect((await ask(served, 'DELETE', path, { key })).status).toBe(204)
  expect((await ask(served, 'GET', path, { key })).status).toBe(404)
  expect((await ask(served, 'GET', '/v1/openapi/notes.json', { key })).body.info.title).toBe('Team notes')
  const byGarden = await ask(served, 'POST', '/v1/garden/notes', { key: 'garden_live_demo', body: { title: 'Weeds' } })
  expect(byGarden).toMatchObject({ status: 201, body: { title: 'Weeds' } })
  const { paths, components } = (await ask(served, 'GET', '/v1/openapi.json')).body
  expect([paths['/notes'].get.operationId, paths['/garden/notes'].get.operationId]).toEqual(['listNotes', 'listGardenNotes'])
  expect(Object.keys(components.schemas)).toEqual(expect.arrayContaining(['Note', 'NotePage', 'GardenNote', 'GardenNotePage']))
  // The APIs that were there are still there.
  expect((await ask(served, 'GET', '/v1/robots')).status).toBe(200)
})
