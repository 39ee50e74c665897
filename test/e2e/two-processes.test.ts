import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshPostgresUrl } from '../support/databases.ts'
import { ask, type Served, serve, specway } from '../support/served.ts'

const robot = { name: 'shared-arm', type: 'manipulator', ros_distro: 'humble' }

describe('two processes on one PostgreSQL', { timeout: 120_000 }, () => {
  let folder = ''
  let env: Record<string, string> = {}
  let first: Served
  let second: Served
  let made: Awaited<ReturnType<typeof ask>>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-e2e-'))
    env = { DATABASE_URL: await freshPostgresUrl(), DATA_DIR: folder, DEMO: '1' }
    ;[first, second] = await Promise.all([serve(env), serve({ ...env, ROLE: 'api' })])
  }, 120_000)
  afterAll(async () => {
    await Promise.all([first.stop('SIGKILL'), second.stop('SIGKILL')])
    await rm(folder, { recursive: true, force: true })
  })

  it('what one has answered, the other serves', async () => {
    made = await ask(first, 'POST', '/v1/robots', { body: robot })
    expect(made.status).toBe(201)
    expect((await ask(second, 'GET', `/v1/robots/${made.body.id}`)).body.name).toBe('shared-arm')
  })

  it('a stream of one carries what happens on the other', async () => {
    const ending = new AbortController()
    const stream = await fetch(`${second.url}/v1/robots/${made.body.id}/stream`, {
      headers: { authorization: 'Bearer kai_live_demo' },
      signal: ending.signal,
    })
    const token = /kai_agent_[0-9A-Za-z]+/.exec(JSON.stringify(made.body))?.[0] ?? ''
    await ask(first, 'POST', '/v1/robot-agent/heartbeat', { key: token, body: { state: 'ok', uptime_s: 1 } })
    let text = ''
    const decoder = new TextDecoder()
    for await (const chunk of stream.body ?? []) {
      text += decoder.decode(chunk, { stream: true })
      if (/^event: .+$/m.test(text) && text.includes('data:')) break
    }
    ending.abort()
    expect(text).toMatch(/^id: .+$/m)
  })

  it('a key that the command line revokes stops on every instance within a second', async () => {
    const key = JSON.parse((await specway(['keys', 'create', '--api', 'artemis', '--json'], { env })).stdout)
    for (const served of [first, second]) expect((await ask(served, 'GET', '/v1/robots', { key: key.secret })).status).toBe(200)
    expect((await specway(['keys', 'revoke', key.id], { env })).code).toBe(0)
    // The command has ended after its commit: a second is over at most one second from here.
    const deadline = performance.now() + 1_000
    for (const served of [first, second]) {
      let status = 200
      while (status !== 401 && performance.now() < deadline) status = (await ask(served, 'GET', '/v1/robots', { key: key.secret })).status
      expect(status).toBe(401)
    }
  })

  it('SIGTERM ends one with 0, and the other goes on', async () => {
    expect(await first.stop('SIGTERM')).toBe(0)
    expect((await ask(second, 'GET', `/v1/robots/${made.body.id}`)).status).toBe(200)
  })
})
