/** What drives agents: read with what waits, changed all or nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const unknown = '01977200-0000-7000-8000-000000000009'
/** Without noise of drift: base values are what was said. */
const pair = {
  seed: 3,
  initialState: {
    positions: { doomed: 9, safe: -4 },
    fields: [
      { id: 'home', kind: 'attractor', b: -4, strength: 0.8 },
      { id: 'away', kind: 'attractor', b: 4, strength: 0.5 },
      { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
    ],
  },
  agents: [
    { id: 'doomed', policy: { lambda: 1.5, gamma: 0.1 }, attractorPreferences: { away: 0.9 } },
    { id: 'safe', policy: { lambda: 0.1, gamma: 1.5, gammaDrift: 0.01 } },
  ],
}

describeEachDatabase('policies', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const made = async (): Promise<string> => (await world.simulation({ scenario: pair })).id
  const read = async (id: string): Promise<Shown> => (await world.get(`/simulations/${id}/policies`)).body
  const patch = (id: string, body: object, agent?: string) =>
    world.call('PATCH', `/simulations/${id}/policies${agent === undefined ? '' : `/${agent}`}`, body)
  const decrees = async (id: string): Promise<Shown[]> => (await world.get(`/simulations/${id}/decrees`)).body.data

  test('as configured, with what they effectively are', async () => {
    const id = await made()
    expect(await read(id)).toEqual({
      simulationId: id,
      t: 0,
      policies: {
        doomed: {
          lambda: 1.5,
          gamma: 0.1,
          lambdaDrift: 0,
          gammaDrift: 0,
          attractorPreferences: { home: 0.5, away: 0.9 },
          effective: { lambda: 1.5, gamma: 0.1 },
          pending: false,
        },
        safe: {
          lambda: 0.1,
          gamma: 1.5,
          lambdaDrift: 0,
          gammaDrift: 0.01,
          attractorPreferences: { home: 0.5, away: 0.5 },
          effective: { lambda: 0.1, gamma: 1.5 },
          pending: false,
        },
      },
      decreeIds: [],
    })
  })

  test('a change of several is one decree for each, and shown before it takes effect', async () => {
    const id = await made()
    const { status, body } = await patch(id, {
      policies: { safe: { gamma: 0.45, gammaDrift: null }, doomed: { lambda: 0.7, attractorPreferences: { home: 1, away: null } } },
    })
    expect(status).toBe(200)
    expect(body.decreeIds).toHaveLength(2)
    expect(body.policies).toMatchObject({
      doomed: { lambda: 0.7, gamma: 0.1, attractorPreferences: { home: 1, away: 0.5 }, effective: { lambda: 1.5 }, pending: true },
      safe: { lambda: 0.1, gamma: 0.45, gammaDrift: 0, effective: { gamma: 1.5 }, pending: true },
    })
    expect(await decrees(id)).toMatchObject([
      {
        id: body.decreeIds[0],
        type: 'policy_change',
        origin: 'policy',
        tick: null,
        payload: { target: 'safe', gamma: 0.45, gammaDrift: 0 },
      },
      { id: body.decreeIds[1], payload: { target: 'doomed', lambda: 0.7, attractorPreferences: { home: 1, away: 0.5 } } },
    ])
    expect(await read(id)).toEqual({ ...body, decreeIds: [] })
    await world.step(id, 1)
    const after = await read(id)
    expect(after).toMatchObject({ t: 1, policies: { safe: { gamma: 0.45, pending: false }, doomed: { lambda: 0.7, pending: false } } })
    expect(after.policies.safe.effective.gamma).not.toBe(1.5)
    expect((await decrees(id)).map(({ appliedAtTick }) => appliedAtTick)).toEqual([1, 1])
  })

  test('of one agent; null for all preferences is the default', async () => {
    const id = await made()
    expect((await patch(id, { attractorPreferences: null, lambdaDrift: 0.05 }, 'doomed')).body.policies.doomed).toMatchObject({
      lambdaDrift: 0.05,
      attractorPreferences: { home: 0.5, away: 0.5 },
      pending: true,
    })
    expect((await decrees(id))[0].payload).toEqual({ target: 'doomed', lambdaDrift: 0.05, attractorPreferences: { home: 0.5, away: 0.5 } })
  })

  test('include everything that waits for the next tick, in its order, and nothing that is due later', async () => {
    const id = await made()
    const issue = (type: string, payload: object, tick?: number) =>
      world.post(`/simulations/${id}/decrees`, { type, payload, ...(tick && { tick }) })
    await patch(id, { gamma: 1.8 }, 'doomed')
    await issue('alignment_shift', { target: 'doomed', magnitude: 0.5 })
    await issue('capability_jump', { target: 'doomed', magnitude: -0.5 })
    await issue('policy_change', { target: 'safe', gamma: 0.2 }, 9)
    const { policies } = await read(id)
    expect(policies).toMatchObject({ doomed: { gamma: 2, lambda: 1, pending: true }, safe: { gamma: 1.5, pending: false } })
    await world.step(id, 1)
    expect((await read(id)).policies.doomed).toMatchObject({ gamma: 2, lambda: 1, pending: false })
  })

  describe('refusing, all or nothing', () => {
    test('unknown agents, unknown attractors', async () => {
      const id = await made()
      const answer = await patch(id, { policies: { safe: { gamma: 1 }, x: { gamma: 1 }, doomed: { attractorPreferences: { cliff: 1 } } } })
      expect(answer.status).toBe(400)
      expect(issuesOf(answer)).toEqual([
        "policies.x: Unknown agent 'x'",
        "policies.doomed.attractorPreferences.cliff: Unknown attractor 'cliff'",
      ])
      expect(issuesOf(await patch(id, { attractorPreferences: { cliff: 1 } }, 'safe'))).toEqual([
        "attractorPreferences.cliff: Unknown attractor 'cliff'",
      ])
      expect(await decrees(id)).toEqual([])
    })

    test('values that are null or out of bounds, and nothing to change', async () => {
      const id = await made()
      expect(issuesOf(await patch(id, { policies: { safe: { gamma: 2.5 } } }))).toEqual([
        'policies.safe.gamma: Number must be less than or equal to 2',
      ])
      expect(issuesOf(await patch(id, { lambda: null }, 'safe'))).toEqual(['lambda: Expected number, received null'])
      expect((await patch(id, {}, 'safe')).status).toBe(400)
      expect((await patch(id, { policies: {} })).status).toBe(400)
      expect(await decrees(id)).toEqual([])
    })

    test('a lost agent, with the others that are named', async () => {
      const id = await made()
      await world.step(id, 1, { doomed: 'stay' })
      const answer = await patch(id, { policies: { safe: { gamma: 1 }, doomed: { gamma: 1 } } })
      expect(answer.status).toBe(409)
      expect(answer.body.error).toMatchObject({ message: 'The agent doomed is lost.', details: { status: 'ready', t: 1, agent: 'doomed' } })
      expect((await patch(id, { gamma: 1 }, 'doomed')).status).toBe(409)
      expect(await decrees(id)).toEqual([])
      expect((await read(id)).policies.doomed.pending).toBe(false)
    })

    test('final simulations, which can still be read', async () => {
      const id = await made()
      await world.write(id, { status: 'completed' })
      const answer = await patch(id, { policies: { safe: { gamma: 1 } } })
      expect(answer.status).toBe(409)
      expect(answer.body.error).toMatchObject({ code: 'CONFLICT', details: { status: 'completed', t: 0 } })
      expect((await patch(id, { gamma: 1 }, 'safe')).status).toBe(409)
      expect((await read(id)).policies.safe.gamma).toBe(1.5)
    })

    test('unknown agents in the path, unknown simulations, those of others', async () => {
      const id = await made()
      const agent = await patch(id, { gamma: 1 }, 'x')
      expect(agent.status).toBe(404)
      expect(agent.body.error.message).toBe('Agent not found.')
      const { caller } = await world.stranger()
      for (const { status, body } of await Promise.all([
        patch(unknown, { policies: { safe: { gamma: 1 } } }),
        patch(unknown, { gamma: 1 }, 'safe'),
        world.get(`/simulations/${unknown}/policies`),
        caller.get(`/simulations/${id}/policies`),
        caller.call('PATCH', `/simulations/${id}/policies/safe`, { gamma: 1 }),
        caller.call('PATCH', `/simulations/${id}/policies`, { policies: { safe: { gamma: 1 } } }),
      ])) {
        expect(status).toBe(404)
        expect({ ...body.error, requestId: '' }).toEqual({
          code: 'NOT_FOUND',
          message: 'Simulation not found.',
          details: null,
          requestId: '',
        })
      }
    })

    test('without the scope', async () => {
      const id = await made()
      const reader = await world.scoped('simulation:read')
      expect((await reader.call('PATCH', `/simulations/${id}/policies/safe`, { gamma: 1 })).status).toBe(403)
      expect((await reader.call('PATCH', `/simulations/${id}/policies`, { policies: { safe: { gamma: 1 } } })).status).toBe(403)
      const writer = await world.scoped('simulation:write')
      expect((await writer.get(`/simulations/${id}/policies`)).status).toBe(403)
    })
  })
})
