/** The console as it is, beside the clients of other documents than the shipped ones. */
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadBundle } from '../../../src/console/server/bundle.ts'
import { sectionsOf } from '../../../src/console/server/sections.ts'

const project = fileURLToPath(new URL('../../../', import.meta.url))
const shipped = ['artemis', 'kairos', 'platform']

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'specway-console-'))
  for (const part of ['src/console', 'generated/clients', 'package.json', 'tsconfig.json'])
    await cp(join(project, part), join(root, part), { recursive: true })
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('the console beside other documents', () => {
  test.each([
    { missing: [], what: 'all of the shipped ones' },
    { missing: ['kairos'], what: 'all but Kairos' },
    { missing: ['artemis'], what: 'all but Artemis' },
    { missing: ['platform'], what: 'all but the platform API' },
    { missing: shipped, what: 'none of the shipped ones' },
  ])('is bundled where there are $what', async ({ missing }: { missing: readonly string[] }) => {
    for (const id of missing) {
      await rm(join(root, `generated/clients/typescript/${id}.ts`))
      await rm(join(root, `generated/clients/typescript/${id}.types.ts`))
    }
    expect(await sectionsOf(root)).toEqual(shipped.filter((id) => !missing.includes(id)))
    const { files } = await loadBundle({
      root,
      cache: join(root, 'cache'),
      onWarning: (error) => {
        throw error
      },
    })
    const scripts = files.filter(({ name }) => name.endsWith('.js')).map(({ bytes }) => Buffer.from(bytes).toString())
    // An operation of each, as its client writes it.
    const paths = { artemis: '/robots/{id}', kairos: '/simulations/{id}', platform: '/auth/api-token' }
    for (const [id, path] of Object.entries(paths))
      expect(
        scripts.some((text) => text.includes(path)),
        id,
      ).toBe(!missing.includes(id))
  })
})
