import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startSpecway, type TestOrganization, type TestSpecway } from '../../support/specway.ts'

let specway: TestSpecway
let organization: TestOrganization
let key: string

beforeAll(async () => {
  specway = await startSpecway()
  organization = await specway.organization()
  await organization.plan('artemis', 'pro')
  key = (await organization.key('artemis')).secret
})
afterAll(() => specway.close())

describe('robots', () => {
  it('are registered with a token that is shown once, and read without it', async () => {
    const made = await specway.call('POST', '/v1/robots', { key, body: { name: ' arm ', type: 'manipulator' } })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      name: 'arm',
      status: 'offline',
      ros_distro: null,
      metadata: {},
      agent_token: expect.stringMatching(/^kai_agent_[0-9A-Za-z]{32}$/),
    })
    expect(made.headers.get('location')).toBe(`/v1/robots/${made.body.id}`)
    const read = await specway.call('GET', `/v1/robots/${made.body.id}`, { key })
    expect(read.status).toBe(200)
    expect(read.body).not.toHaveProperty('agent_token')
  })
})
