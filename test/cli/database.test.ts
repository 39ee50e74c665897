import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshPostgresUrl } from '../support/databases.ts'
import { specway } from '../support/served.ts'

describe('commands on a database that no server runs on', { timeout: 120_000 }, () => {
  let folder = ''
  let env: Record<string, string> = {}
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-cli-'))
    env = { DATABASE_URL: await freshPostgresUrl({ migrations: null }), DATA_DIR: folder }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('migrate --status lists what is pending with exit code 1; migrate applies it; then nothing is pending', async () => {
    const before = await specway(['migrate', '--status', '--json'], { env })
    expect(before.stderr).toBe('')
    expect(before.code).toBe(1)
    const pending: { name: string; state: string }[] = JSON.parse(before.stdout).migrations
    expect(pending.every(({ state }) => state === 'pending')).toBe(true)
    const applied = await specway(['migrate'], { env })
    expect(applied.stdout).toContain(`${pending.length} applied.`)
    expect(await specway(['migrate'], { env })).toMatchObject({ code: 0, stdout: 'Nothing to apply.\n' })
    expect((await specway(['migrate', '--status'], { env })).code).toBe(0)
  })

  it('doctor finds everything that is needed', async () => {
    const found = await specway(['doctor', '--json'], { env })
    expect(found.code).toBe(0)
    const { probes } = JSON.parse(found.stdout)
    expect(probes.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
    expect((await specway(['doctor'], { env })).stdout).toMatch(/^row-level security +yes +ok/m)
  })

  it('keys without an organization says so', async () => {
    expect(await specway(['keys', 'list'], { env })).toMatchObject({ code: 2, stderr: 'There is no organization yet.\n' })
  })

  it('a variable that cannot be used is named, with exit code 2', async () => {
    const refused = await specway(['migrate'], { env: { ...env, DATABASE_POOL: 'many' } })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('DATABASE_POOL')
  })
})
