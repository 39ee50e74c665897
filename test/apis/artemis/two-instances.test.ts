/** Two processes' worth of state on one PostgreSQL: what one does, the other sees. */
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { lockKey, revokeKey } from '../../../src/apis/platform/keys/rows.ts'
import { createIds } from '../../../src/store/ids.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { freshPostgresUrl } from '../../support/databases.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'
import { openWorld, readEvents, World } from './world.ts'

let here: World
let there: World
const closing: (() => Promise<void>)[] = []

beforeAll(async () => {
  const url = await freshPostgresUrl()
  const [first, second] = [openPostgres({ url, poolSize: 4 }), openPostgres({ url, poolSize: 4 })]
  here = await openWorld(first)
  const other: TestSpecway = await startSpecway({ store: second, clock: here.clock })
  there = new World(other, here.organization, here.key)
  closing.push(
    () => here.close(),
    () => there.close(),
    () => first.close(),
    () => second.close(),
  )
})
afterAll(async () => {
  for (const close of closing) await close()
})

it('a robot registered on one is read on the other at once', async () => {
  const robot = await here.robot({ name: 'shared' })
  expect((await there.call('GET', `/robots/${robot.id}`)).body).toMatchObject({ id: robot.id, name: 'shared' })
  expect((await there.heartbeat(robot)).status).toBe(200)
  expect(await here.status(robot)).toBe('online')
})

it('a stream opened on one carries what happens on the other, and is resumed there without loss or repetition', async () => {
  const robot = await here.robot()
  const stream = await there.stream(robot, '?events=status,log')
  await here.heartbeat(robot)
  const line = (message: string) => ({ lines: [{ at: here.clock.now().toISOString(), level: 'info', message }] })
  await here.agent(robot, 'POST', '/logs', line('one'))
  expect(await stream.next()).toMatchObject({ event: 'status', data: { status: 'online' } })
  const one = await stream.next()
  expect(one?.data.message).toBe('one')
  await stream.close()
  await there.agent(robot, 'POST', '/logs', line('two'))
  const resumed = await here.stream(robot, '?events=log', { 'last-event-id': one?.id ?? '' })
  await there.agent(robot, 'POST', '/logs', line('three'))
  expect([(await resumed.next())?.data.message, (await resumed.next())?.data.message]).toEqual(['two', 'three'])
  await there.call('DELETE', `/robots/${robot.id}`)
  expect(await resumed.next()).toBeNull()
})

it('a command given on one reaches the agent on the other; connecting here ends the stream there', async () => {
  const robot = await here.robot()
  await here.heartbeat(robot, { active_model: 'mdl_1' })
  const old = await there.agentStream(robot)
  const command = await here.call('POST', `/robots/${robot.id}/reload`)
  expect((await old.next())?.id).toBe(command.body.id)
  const current = await here.agentStream(robot)
  expect((await old.next())?.event).toBe('replaced')
  expect((await current.next())?.id).toBe(command.body.id)
  await there.call('POST', `/robots/${robot.id}/token`, { revoke_previous: true })
  expect(await current.next()).toBeNull()
})

it('the plan allows its number of robots over both together', async () => {
  const organization = await here.specway.organization()
  const { secret: key } = await organization.key('artemis')
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      (index % 2 === 0 ? here : there).call('POST', '/robots', { name: 'arm', type: 'custom' }, { key }),
    ),
  )
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(9)
})

it('one Idempotency-Key on both at once makes one robot', async () => {
  const headers = { 'idempotency-key': 'both' }
  const answers = await Promise.all(
    [here, there].map((world) => world.call('POST', '/robots', { name: 'twin', type: 'custom' }, { headers })),
  )
  expect(answers.map(({ status }) => status)).toEqual([201, 201])
  expect(answers[0]?.body).toEqual(answers[1]?.body)
  expect((await here.call('GET', '/robots?name=twin')).body.total).toBe(1)
})

it('a key revoked on one stops working on the other within a second', async () => {
  const { id, secret: key } = await here.organization.key('artemis')
  expect((await there.call('GET', '/robots', undefined, { key })).status).toBe(200)
  const { store } = here.specway.service.world
  await store.transaction(here.organization.id, async (tx) => {
    const row = await lockKey(tx, id)
    if (row === null) throw new Error('The key has gone.')
    await revokeKey({ tx, store, ids: createIds('base36', here.clock), clock: here.clock }, row)
  })
  await vi.waitFor(async () => expect((await there.call('GET', '/robots', undefined, { key })).status).toBe(401), {
    timeout: 1000,
    interval: 20,
  })
})

it('a robot token revoked on one is refused on the other at once', async () => {
  const robot = await here.robot()
  expect((await there.heartbeat(robot)).status).toBe(200)
  await here.call('POST', `/robots/${robot.id}/token`, { revoke_previous: true })
  expect((await there.heartbeat(robot)).status).toBe(401)
  const answer = await there.agent(robot, 'GET', '/commands')
  expect(answer.status).toBe(401)
  expect(answer.headers.get('content-type')).toContain('json')
})

it('a stream that is slow to be read misses nothing', async () => {
  const robot = await here.robot()
  const answer = await here.call('GET', `/robots/${robot.id}/stream?events=log`)
  const lines = (batch: number) =>
    Array.from({ length: 300 }, (_, index) => ({ at: here.clock.now().toISOString(), level: 'info', message: `${batch * 300 + index}` }))
  for (let batch = 0; batch < 3; batch++) await there.agent(robot, 'POST', '/logs', { lines: lines(batch) })
  const stream = readEvents(answer.response)
  const seen: number[] = []
  while (seen.length < 900) seen.push(Number((await stream.next())?.data.message))
  expect(seen).toEqual(Array.from({ length: 900 }, (_, index) => index))
  await stream.close()
})
