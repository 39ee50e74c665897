import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { setPlan } from './world.ts'

describeEachDatabase('plan limits', (open) => {
  let specway: TestSpecway
  beforeAll(async () => {
    specway = await startSpecway({ store: await open() })
  })
  afterAll(() => specway.close())

  const register = (key: string) => specway.call('POST', '/v1/robots', { key, body: { name: 'arm', type: 'custom' } })
  const limits = async (key: string) => (await specway.call('GET', '/v1/plan-limits', { key })).body

  it('20 robots registered at once on a plan for one make one', async () => {
    const organization = await specway.organization()
    const { secret } = await organization.key('artemis')
    const answers = await Promise.all(Array.from({ length: 20 }, () => register(secret)))
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(19)
    for (const { status, body } of refused)
      expect([status, body.error.code, body.error.details]).toEqual([
        403,
        'PLAN_LIMIT',
        { limit: 'robots', plan: 'starter', allowed: 1, used: 1 },
      ])
    expect(refused[0]?.body.error.message).toBe('The starter plan allows 1 robot.')
    expect(await limits(secret)).toEqual({
      plan: 'starter',
      limits: {
        robots: { used: 1, allowed: 1 },
        models: { used: 0, allowed: 3 },
        storage_bytes: { used: 0, allowed: 1_000_000_000 },
        file_bytes: { used: null, allowed: 500_000_000 },
      },
    })
  })

  it('makes exactly as many as are allowed, when twice as many come at once', async () => {
    const organization = await specway.organization()
    const { secret } = await organization.key('artemis')
    await setPlan(specway, organization, secret, 'builder')
    const answers = await Promise.all(Array.from({ length: 14 }, () => register(secret)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(7)
    expect((await limits(secret)).limits.robots).toEqual({ used: 7, allowed: 7 })
  })

  it('a deleted robot makes room; another plan does too; what others have does not count', async () => {
    const organization = await specway.organization()
    const { secret } = await organization.key('artemis')
    const first = await register(secret)
    expect(first.status).toBe(201)
    expect((await register(secret)).status).toBe(403)
    await specway.call('DELETE', `/v1/robots/${first.body.id}`, { key: secret })
    expect((await register(secret)).status).toBe(201)
    await setPlan(specway, organization, secret, 'pro')
    expect((await register(secret)).status).toBe(201)
    expect((await limits(secret)).limits.robots).toEqual({ used: 2, allowed: null })
  })
})
