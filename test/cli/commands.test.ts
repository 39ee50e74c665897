import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, run, specway } from '../support/served.ts'

/** Inside the project, where generated modules would find what they import. */
let folder = ''
beforeAll(async () => {
  await mkdir(join(projectRoot, '.test-output'), { recursive: true })
  folder = await mkdtemp(join(projectRoot, '.test-output', 'cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('specway', { timeout: 120_000 }, () => {
  it('--help names every command and exits with 0', async () => {
    const help = await specway(['--help'])
    expect(help.code).toBe(0)
    for (const command of ['serve', 'generate', 'check', 'lint', 'migrate', 'routes', 'init', 'conformance', 'doctor', 'keys'])
      expect(help.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    const keys = await specway(['keys', '--help'])
    for (const command of ['create', 'list', 'rotate', 'revoke']) expect(keys.stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
  })

  it('an unknown command or option is refused on standard error', async () => {
    for (const args of [['fly'], ['routes', '--colour'], ['keys', 'create']]) {
      const refused = await specway(args)
      expect(refused.code).not.toBe(0)
      expect(refused.stdout).toBe('')
      expect(refused.stderr).toContain('error:')
    }
  })

  it('with --json such a refusal is one JSON value as well', async () => {
    for (const [args, message] of [
      [['fly', '--json'], "unknown command 'fly'"],
      [['keys', 'create', '--json'], "required option '--api <id>' not specified"],
    ] as const) {
      const refused = await specway(args)
      expect(refused).toMatchObject({ code: 1, stdout: '' })
      expect(JSON.parse(refused.stderr)).toEqual({ error: { name: 'UsageError', message } })
    }
    expect((await specway(['keys', '--help', '--json'])).stdout).toContain('Usage: specway keys')
  })

  it('a folder that is not there, or holds nothing of a suite, is named in one line with exit code 2', async () => {
    const nowhere = join(folder, 'nowhere')
    const noSpec = `--spec: there is no folder ${nowhere}.\n`
    for (const command of ['generate', 'check', 'lint'])
      expect(await specway([command, '--spec', nowhere])).toEqual({ code: 2, stdout: '', stderr: noSpec })
    const lint = [join(projectRoot, 'src/cli/index.ts'), 'lint']
    expect(await run(lint, { cwd: folder })).toEqual({ code: 2, stdout: '', stderr: '--spec: there is no folder spec.\n' })
    expect(await specway(['conformance', nowhere])).toEqual({ code: 2, stdout: '', stderr: `<folder>: there is no folder ${nowhere}.\n` })
    const empty = join(folder, 'empty')
    await mkdir(empty)
    expect(await specway(['conformance', empty])).toEqual({
      code: 2,
      stdout: '',
      stderr: `<folder>: ${empty} holds no .json files of the JSON Schema test suite.\n`,
    })
  })

  it('routes shows operation, method, path, scopes, class and handler, as a table or as JSON', async () => {
    const table = await specway(['routes', '--api', 'artemis'])
    expect(table.code).toBe(0)
    expect(table.stdout).toMatch(/^artemis +listRobots +GET +\/v1\/robots +ArtemisKey: read +requests +(generated|written)$/m)
    const rows = JSON.parse((await specway(['routes', '--json'])).stdout)
    expect(new Set(rows.map(({ api }: { api: string }) => api))).toEqual(new Set(['artemis', 'kairos', 'platform']))
    const unknown = await specway(['routes', '--api', 'nothing'])
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/^No API "nothing" is generated; there are /)
  })

  it('lint finds nothing in the documents of this repository', async () => {
    expect(await specway(['lint'])).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse((await specway(['lint', '--json'])).stdout)).toEqual({ findings: [] })
  })

  it('init writes a document that lint has nothing to say about, and never overwrites one', async () => {
    const spec = join(folder, 'spec')
    const made = await specway(['init', 'notes', '--spec', spec, '--json'])
    expect(JSON.parse(made.stdout).files).toHaveLength(3)
    expect(await specway(['lint', '--spec', spec])).toMatchObject({ code: 0, stdout: '1 document, 0 findings.\n' })
    expect(await specway(['init', 'notes', '--spec', spec])).toMatchObject({ code: 2, stderr: `${join(spec, 'notes')} exists already.\n` })
  })

  it('init takes exactly the ids that generate takes', async () => {
    const spec = join(folder, 'ids')
    for (const id of [
      'My Notes',
      'notes_',
      'a__b',
      'constructor',
      'public',
      'specway',
      'pgboss',
      'pg_x',
      'clients',
      'mounts',
      'migrations',
      'index',
      'shared',
    ])
      expect(await specway(['init', id, '--spec', spec])).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(`"${id}"`) })
    await expect(readdir(spec)).rejects.toThrow(/ENOENT/)
  })

  it('generate refuses by name with file, line and column, writes nothing, and exits with 1', async () => {
    const spec = join(folder, 'refused')
    const out = join(folder, 'refused-generated')
    await specway(['init', 'notes', '--spec', spec])
    const file = join(spec, 'notes/schemas/notes.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('  x-table:', '  x-tabel:'))
    const refused = await specway(['generate', '--spec', spec, '--out', out])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/schemas\/notes\.yaml:4:\d+ .*x-tabel/)
    expect(refused.stderr).toContain('nothing was written')
    const asJson = JSON.parse((await specway(['generate', '--spec', spec, '--out', out, '--json'])).stderr)
    expect(asJson.error.refusals[0].position).toMatchObject({ line: 4 })
  })

  it('check holds generated/ against the documents, and names what differs with exit code 1', async () => {
    expect(await specway(['check'])).toMatchObject({ code: 0, stdout: 'generated is what spec says.\n' })
    const out = join(folder, 'generated')
    await cp(join(projectRoot, 'generated'), out, { recursive: true })
    await writeFile(join(out, 'artemis/types.ts'), '// edited\n')
    const drifted = await specway(['check', '--out', out])
    expect(drifted.code).toBe(1)
    expect(drifted.stdout).toContain('artemis/types.ts')
    expect(JSON.parse((await specway(['check', '--out', out, '--json'])).stdout).drifted).toContainEqual(
      expect.stringMatching(/artemis\/types\.ts$/),
    )
  })

  it('conformance prints the table of a folder of suite files', async () => {
    const suite = join(folder, 'suite')
    await mkdir(suite)
    await writeFile(
      join(suite, 'minimum.json'),
      JSON.stringify([
        {
          description: 'minimum',
          schema: { $schema: 'https://json-schema.org/draft/2020-12/schema', minimum: 1.1 },
          tests: [
            { description: 'above', data: 2, valid: true },
            { description: 'below', data: 0.6, valid: false },
          ],
        },
      ]),
    )
    const good = await specway(['conformance', suite])
    expect(good.code).toBe(0)
    expect(good.stdout).toContain('minimum')
  })
})
