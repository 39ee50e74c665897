import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshPostgresUrl } from '../support/databases.ts'
import { startS3 } from '../support/s3/server.ts'
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

  it('doctor asks for the bucket where files are in one, leaves nothing in it, and says what the store answered', async () => {
    const s3 = await startS3()
    const { accessKeyId, secretAccessKey } = s3.secret
    const bucket = { ...env, FILES_URL: s3.filesUrl, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    const good = await specway(['doctor', '--json'], { env: bucket })
    expect(good).toMatchObject({ code: 0, stderr: '' })
    const { files, probes } = JSON.parse(good.stdout)
    expect(files).toBe(`s3://bucket/some/prefix/ (${new URL(s3.endpoint).host})`)
    const ofFiles = probes.filter(({ name }: { name: string }) => name.startsWith('files: '))
    expect(ofFiles.map(({ ok }: { ok: boolean }) => ok)).toEqual([true, true, true, true])
    expect(s3.content.objects.size).toBe(0)

    const refused = await specway(['doctor'], { env: { ...bucket, AWS_SECRET_ACCESS_KEY: 'another/secret' } })
    expect(refused.code).toBe(1)
    expect(refused.stdout).toMatch(/^files: within reach +yes +missing +HeadBucket: the file store answered 403/m)
    expect(refused.stdout).toMatch(/^files: unfinished uploads +no +missing +ListMultipartUploads: .* 403 SignatureDoesNotMatch/m)
    expect(refused.stdout + refused.stderr).not.toMatch(/another\/secret|AKID|[0-9a-f]{64}/)
    await s3.close()
  })

  it('keys without an organization says so', async () => {
    expect(await specway(['keys', 'list'], { env })).toMatchObject({ code: 2, stderr: 'There is no organization yet.\n' })
  })

  it('keys: an option that takes something else is named in one line, with exit code 2', async () => {
    const expires = '--expires takes a time as in RFC 3339, before the year 10000 in UTC: 2030-12-31T23:59:59Z.\n'
    for (const [options, stderr] of [
      [['--expires', 'tomorrow'], expires],
      [['--expires', '9999-12-31T23:59:59-14:00'], expires],
      [['--mode', 'foo'], '--mode takes live or test.\n'],
      [['--scopes', ''], '--scopes takes one scope or more, separated by commas.\n'],
      [['--name', 'n'.repeat(101)], '--name takes 1 to 100 characters.\n'],
      [['--organization', ''], '--organization takes the id or name of an organization.\n'],
    ] as const)
      expect(await specway(['keys', 'create', '--api', 'artemis', ...options], { env })).toEqual({ code: 2, stdout: '', stderr })
    const noApi = { code: 2, stdout: '', stderr: 'No API "nope" with keys is served here; there are artemis, kairos.\n' }
    for (const command of ['create', 'list']) expect(await specway(['keys', command, '--api', 'nope'], { env })).toEqual(noApi)
  })

  it('a variable that cannot be used is named, with exit code 2', async () => {
    const refused = await specway(['migrate'], { env: { ...env, DATABASE_POOL: 'many' } })
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('DATABASE_POOL')
  })
})
