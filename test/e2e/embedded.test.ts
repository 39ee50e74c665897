import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, type Served, serve, specway } from '../support/served.ts'

const robot = { name: 'warehouse-arm-01', type: 'manipulator', ros_distro: 'humble', metadata: { location: 'bay-3' } }

describe('one process on the embedded database', { timeout: 120_000 }, () => {
  let folder = ''
  let env: Record<string, string> = {}
  let served: Served
  let robotId = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-e2e-'))
    env = { DATA_DIR: folder }
    served = await serve({ ...env, METRICS_PORT: '0' })
  }, 120_000)
  afterAll(async () => {
    await served.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  it('answers the first example of the README', async () => {
    expect((await ask(served, 'GET', '/v1/robots')).status).toBe(200)
  })

  it('a heartbeat of its agent turns a registered robot online', async () => {
    const made = await ask(served, 'POST', '/v1/robots', { body: robot, headers: { 'idempotency-key': 'first-robot' } })
    expect(made.status).toBe(201)
    robotId = made.body.id
    expect((await ask(served, 'GET', `/v1/robots/${robotId}`)).body.status).not.toBe('online')
    const beat = await ask(served, 'POST', '/v1/robot-agent/heartbeat', {
      key: /kai_agent_[0-9A-Za-z]+/.exec(JSON.stringify(made.body))?.[0] ?? '',
      body: { state: 'ok', uptime_s: 1 },
    })
    expect(beat.status).toBeLessThan(300)
    expect((await ask(served, 'GET', `/v1/robots/${robotId}`)).body.status).toBe('online')
  })

  it('a second process on the same DATA_DIR is refused by name', async () => {
    await expect(serve(env)).rejects.toThrow(`${folder} is in use by process ${served.pid}`)
    expect((await ask(served, 'GET', `/v1/robots/${robotId}`)).status).toBe(200)
  })

  it('the command line makes, lists, rotates and revokes keys of the running server', async () => {
    const made = await specway(['keys', 'create', '--api', 'artemis', '--scopes', 'read', '--name', 'reader', '--json'], { env })
    expect(made.stderr).toBe('')
    const key = JSON.parse(made.stdout)
    expect((await ask(served, 'GET', '/v1/robots', { key: key.secret })).status).toBe(200)
    expect((await ask(served, 'POST', '/v1/robots', { key: key.secret, body: robot })).status).toBe(403)
    const list = await specway(['keys', 'list'], { env })
    expect(list.stdout).toContain('reader')
    expect(list.stdout).not.toContain(key.secret)
    const rotated = JSON.parse((await specway(['keys', 'rotate', key.id, '--json'], { env })).stdout)
    expect((await ask(served, 'GET', '/v1/robots', { key: rotated.secret })).status).toBe(200)
    expect((await ask(served, 'GET', '/v1/robots', { key: key.secret })).status).toBe(200)
    expect(await specway(['keys', 'revoke', key.id], { env })).toMatchObject({ code: 0, stdout: `${key.id} is revoked.\n` })
    expect((await ask(served, 'GET', '/v1/robots', { key: rotated.secret })).status).toBe(401)
    expect((await ask(served, 'GET', '/v1/robots', { key: key.secret })).status).toBe(401)
  })

  it('a command that opens the files itself is refused by name while the server runs', async () => {
    const refused = await specway(['migrate', '--status'], { env })
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(new RegExp(`^${folder} is in use by process ${served.pid} .*\\n$`))
  })

  it('what the operator gets wrong is said in one line, with exit code 2', async () => {
    const unknown = await specway(['keys', 'create', '--api', 'artemis', '--scopes', 'fly'], { env })
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/^artemis has no scope fly; it has .*read.*\n$/)
    expect((await specway(['keys', 'revoke', 'key_nothing'], { env })).stderr).toBe('There is no key "key_nothing".\n')
  })

  it('SIGTERM ends an open stream with `retry:` and the process with 0', async () => {
    const stream = await fetch(`${served.url}/v1/robots/${robotId}/stream`, { headers: { authorization: 'Bearer kai_live_demo' } })
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const text = stream.text()
    expect(await served.stop('SIGTERM')).toBe(0)
    expect(await text).toMatch(/retry: ?\d+/)
  })

  it('a restart finds the robot, and replays the answer that registered it', async () => {
    served = await serve(env)
    expect((await ask(served, 'GET', `/v1/robots/${robotId}`)).body.name).toBe(robot.name)
    const replay = await ask(served, 'POST', '/v1/robots', { body: robot, headers: { 'idempotency-key': 'first-robot' } })
    expect(replay.status).toBe(201)
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    expect(replay.body.id).toBe(robotId)
    expect(await served.stop('SIGTERM')).toBe(0)
  })

  it('a process killed between effect and answer has made the effect once: the repeat replays it', async () => {
    served = await serve(env, { node: ['--import', join(import.meta.dirname, '../support/die-before-answer.mjs')] })
    const wish = { body: { ...robot, name: 'second' }, headers: { 'idempotency-key': 'second-robot' } }
    await expect(ask(served, 'POST', '/v1/robots', wish)).rejects.toThrow()
    expect(await served.ended).toBeNull()
    served = await serve(env)
    const before = (await ask(served, 'GET', '/v1/robots?per_page=100')).body.data.filter(({ name }: { name: string }) => name === 'second')
    expect(before).toHaveLength(1)
    const replay = await ask(served, 'POST', '/v1/robots', wish)
    expect(replay.headers.get('idempotency-replayed')).toBe('true')
    expect(replay.body.id).toBe(before[0].id)
    const after = (await ask(served, 'GET', '/v1/robots?per_page=100')).body.data.filter(({ name }: { name: string }) => name === 'second')
    expect(after).toHaveLength(1)
  })
})
