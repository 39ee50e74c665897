import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../support/served.ts'

/** A process that hangs instead fails by the time of the test. */
describe('a start that cannot be ends with exit code 1 and one line that names the variable', { timeout: 60_000 }, () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-refused-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const refusal = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const ended = await run(['src/main.ts'], { env: { DATA_DIR: join(folder, 'data'), PORT: '0', ...env } })
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    const [head, line, ...rest] = ended.stderr.split('\n')
    expect([head, rest]).toEqual(['The configuration cannot be used:', ['']])
    return line ?? ''
  }

  it('REDIS_URL, where nothing listens; without its password', async () => {
    expect(await refusal({ REDIS_URL: 'redis://somebody:hidden@127.0.0.1:1' })).toBe(
      '  REDIS_URL: redis://127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1',
    )
  })
})
