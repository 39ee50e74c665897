/** What drives runs and playbacks: faults, limits, the end of a process, and whoever takes over. */
import { randomUUID } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { events, simulations } from '../../../generated/kairos/tables.ts'
import { Driver } from '../../../src/apis/kairos/driver/driver.ts'
import type { LoopPorts } from '../../../src/apis/kairos/driver/loops.ts'
import { openSimulationChanges, type SimulationChanges } from '../../../src/apis/kairos/simulations/changes.ts'
import { Queues } from '../../../src/apis/kairos/simulations/queue.ts'
import { stepper } from '../../../src/apis/kairos/simulations/step.ts'
import { Compute, type ComputeOptions } from '../../../src/engines/causality/compute/compute.ts'
import { Overloaded } from '../../../src/engines/causality/compute/errors.ts'
import type { DetachedContext } from '../../../src/gateway/contract.ts'
import { createIds } from '../../../src/store/ids.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { faulty } from '../../engines/causality/compute/faults.ts'
import { engines } from '../../engines/causality/compute/fixture.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { crowd, openWorld, type Shown, type World } from './world.ts'

describeEachDatabase('the driver', (open) => {
  let world: World
  let changes: SimulationChanges
  const opened: { readonly driver: Driver; readonly compute: Compute }[] = []
  let faults: unknown[] = []
  beforeAll(async () => {
    world = await openWorld(await open())
    changes = await openSimulationChanges(world.store, randomUUID())
  })
  afterEach(async () => {
    await Promise.all(opened.map(({ driver }) => driver.stop()))
    await Promise.all(opened.splice(0).map(({ compute }) => compute.close()))
    // What one test leaves is not for the next to take over.
    await world.store.system((tx) => tx.db.update(simulations).set({ status: 'paused' }).where(eq(simulations.status, 'running')))
    faults = []
  })
  afterAll(async () => {
    await changes.close()
    await world.close()
  })

  /** As another process would have it. */
  function driving(
    options: ComputeOptions = {},
    around: (compute: Compute) => Compute = (compute) => compute,
    others: Partial<LoopPorts> = {},
  ) {
    const compute = new Compute({ engines, ...options })
    const { store, clock } = world
    const ports: LoopPorts = {
      store,
      clock,
      ids: createIds('uuid', clock),
      changes,
      queues: new Queues(),
      onError: (error) => void faults.push(error),
      compute: around(compute),
      plans: { planOf: () => ({ name: 'strategic', limits: {}, values: {} }) },
      ...others,
    }
    const driver = new Driver(ports)
    opened.push({ driver, compute })
    return { driver, ports }
  }
  const rowOf = async (id: string) => {
    const [row] = await world.store.system((tx) => tx.db.select().from(simulations).where(eq(simulations.id, id)))
    if (row === undefined) throw new Error('There is no such simulation.')
    return row
  }
  async function until(id: string, condition: (row: Awaited<ReturnType<typeof rowOf>>) => boolean) {
    const deadline = performance.now() + 10_000
    for (;;) {
      const row = await rowOf(id)
      if (condition(row)) return row
      if (performance.now() > deadline) throw new Error(`It did not come to that: ${row.status} at ${row.t}; ${faults.map(String).join()}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const told = async (id: string): Promise<Shown[]> => {
    const rows = await world.store.system((tx) =>
      tx.db.select().from(events).where(eq(events.simulation_id, id)).orderBy(asc(events.tick), asc(events.n)),
    )
    return rows.map(({ tick, n, event, data }) => ({ id: `${tick}.${n}`, event, data: JSON.parse(data) }))
  }
  /** Runs, and belongs to nobody. */
  async function left(columns: object = {}): Promise<string> {
    const { id } = await world.simulation()
    await world.write(id, { status: 'running', status_reason: 'run', run_until: 3_000, ...columns })
    return id
  }
  const playback = (ticksPerSecond: number, untilTick: number | null = null) => ({
    status_reason: 'play',
    run_until: null,
    playback: { ticksPerSecond, untilTick, startedAt: '2026-03-01T12:00:00.000Z', startTick: 0 },
  })
  const adopt = (driver: Driver, id: string): Promise<boolean> => driver.adopt(world.organization.id, id)

  describe('takes over', () => {
    test('a run whose process is gone, and goes on from its last commit', async () => {
      const { id } = await world.simulation()
      await world.step(id, 1_400)
      const gone = { claim_token: randomUUID(), claim_kind: 'run', claim_expires_at: new Date(Date.now() - 1_000) } as const
      await world.write(id, { status: 'running', status_reason: 'run', run_until: 3_000, ...gone })
      const { driver } = driving()
      expect(await driver.takeOver()).toBe(1)
      expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'completed', t: 3_000, claim_token: null })
      const whole = await world.simulation()
      const { traceHash } = await world.step(whole.id, 3_000)
      expect((await rowOf(id)).trace_hash).toBe(traceHash)
      expect(faults).toEqual([])
    })

    test('nothing that is driven, and nothing twice', async () => {
      const alive = { claim_token: randomUUID(), claim_kind: 'run', claim_expires_at: new Date(Date.now() + 60_000) } as const
      const driven = await left(alive)
      const ids = await Promise.all([left(), left(playback(200, 40)), left()])
      const [one, two] = [driving(), driving()]
      const taken = await Promise.all([one.driver.takeOver(), two.driver.takeOver()])
      expect(taken[0] + taken[1]).toBe(3)
      for (const id of ids) await until(id, ({ status }) => status !== 'running')
      expect(await rowOf(driven)).toMatchObject({ t: 0, claim_token: alive.claim_token })
      expect(faults).toEqual([])
    })

    test('alone, every claim at once', async () => {
      const alive = { claim_token: randomUUID(), claim_kind: 'run', claim_expires_at: new Date(Date.now() + 60_000) } as const
      const running = await left(alive)
      const { id: resting } = await world.simulation()
      await world.write(resting, { ...alive, claim_kind: 'step' })
      await driving().driver.start({ alone: true })
      expect((await rowOf(resting)).claim_token).toBeNull()
      expect(await until(running, ({ status }) => status !== 'running')).toMatchObject({ status: 'completed', t: 3_000 })
    })

    test('no version of the engine that does not run here', async () => {
      const id = await left({ engine_version: '9.9.9' })
      expect(await driving().driver.takeOver()).toBe(0)
      expect(await rowOf(id)).toMatchObject({ status: 'running', t: 0 })
    })
  })

  test('a process that ends gives back what it drives; another goes on at once', async () => {
    const [run, played] = [await left({ run_until: 9_000 }), await left(playback(200))]
    const first = driving()
    for (const id of [run, played]) expect(await adopt(first.driver, id)).toBe(true)
    await until(run, ({ t }) => t >= 1_000)
    await until(played, ({ t }) => t > 0)
    await first.driver.stop()
    expect(first.driver.driven).toBe(0)
    for (const id of [run, played]) expect(await rowOf(id)).toMatchObject({ claim_token: null, status: 'running' })
    const stood = await rowOf(played)
    const second = driving()
    expect(await second.driver.takeOver()).toBe(2)
    expect(await until(run, ({ status }) => status !== 'running')).toMatchObject({ status: 'completed', t: 9_000 })
    await until(played, ({ t }) => t > stood.t)
    expect(faults).toEqual([])
  })

  describe('ends', () => {
    test('a run whose engine throws: failed, with an error that the log has too', async () => {
      const id = await left({ engine_version: faulty('throws', 1_500) })
      await adopt(driving().driver, id)
      expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({
        status: 'failed',
        status_reason: 'failure',
        t: 1_000,
        claim_token: null,
      })
      const [error, status] = (await told(id)).slice(-2)
      expect(error).toMatchObject({ event: 'error', data: { error: { code: 'INTERNAL_ERROR', details: null } } })
      expect(error.data.error.message).not.toContain('fault in tick')
      expect(status).toMatchObject({
        event: 'simulation:status',
        data: { status: 'failed', previousStatus: 'running', reason: 'failure', tick: 1_000 },
      })
      expect(status.id.split('.')[1] - error.id.split('.')[1]).toBe(1)
      expect(faults.map(String)).toEqual([expect.stringContaining(error.data.error.requestId)])
    })

    test('a playback whose engine comes to no number', async () => {
      const id = await left({ engine_version: faulty('failed', 50), ...playback(200) })
      await adopt(driving().driver, id)
      expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'failed', t: 49, playback: null })
    })

    test('what takes too long, where it stands', async () => {
      const { driver } = driving({ limitMs: 300 })
      const run = await left({ engine_version: faulty('endless', 1_500) })
      await adopt(driver, run)
      expect(await until(run, ({ status }) => status !== 'running')).toMatchObject({
        status: 'paused',
        status_reason: 'run',
        t: 1_000,
        run_until: null,
      })
      expect((await world.post(`/simulations/${run}/playback`, { action: 'resume' })).status).toBe(409)
    })
  })

  describe('gives a run the time of one request', () => {
    test('over all of its computing, also what its inputs make it begin anew', async () => {
      const allowances: unknown[] = []
      const watched = (compute: Compute): Compute =>
        ({
          allowance: (spentMs: number) => compute.allowance(spentMs),
          stream: (...[request, options]: Parameters<Compute['stream']>) => {
            allowances.push(options?.allowance)
            return compute.stream(request, options)
          },
        }) as Compute
      const { id } = await world.simulation({ scenario: crowd(8) })
      await world.write(id, { status: 'running', status_reason: 'run', run_until: 12_000 })
      await adopt(driving({}, watched).driver, id)
      const first = await until(id, ({ t }) => t >= 1_000)
      expect((await world.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.1 } })).status).toBe(201)
      const { computed_ms, ...done } = await until(id, ({ status }) => status !== 'running')
      expect(done).toMatchObject({ status: 'completed', t: 12_000 })
      expect(allowances.length).toBeGreaterThan(1)
      expect(new Set(allowances).size).toBe(1)
      expect(first.computed_ms).toBeGreaterThan(0)
      expect(computed_ms).toBeGreaterThan(first.computed_ms)
    })

    test('of which it has what another process has left', async () => {
      const limitMs = 60_000
      const run = await left({ computed_ms: limitMs })
      await adopt(driving({ limitMs }).driver, run)
      expect(await until(run, ({ status }) => status !== 'running')).toMatchObject({ status: 'paused', status_reason: 'run', t: 0 })
    })
  })

  test('waits for room to compute', async () => {
    let refusals = 1
    const crowded = (compute: Compute): Compute =>
      ({
        allowance: () => compute.allowance(),
        stream: (...given: Parameters<Compute['stream']>) => {
          if (refusals-- > 0) throw new Overloaded()
          return compute.stream(...given)
        },
      }) as Compute
    const id = await left({ run_until: 20 })
    await adopt(driving({}, crowded).driver, id)
    expect(await until(id, ({ status }) => status !== 'running')).toMatchObject({ status: 'completed', t: 20 })
    expect(refusals).toBe(-1)
  })

  test('what cannot be committed is tried again, later each time, until it can', async () => {
    const id = await left({ run_until: 1_500 })
    let refused = true
    const transaction: OwnedStore['transaction'] = (organization, work) =>
      world.store.transaction(organization, async (tx) => {
        const made = await work(tx)
        const [row] = await tx.db.select({ t: simulations.t }).from(simulations).where(eq(simulations.id, id))
        if (refused && row?.t === 1_500) throw new Error('The database does not take it.')
        return made
      })
    const store = { transaction, system: world.store.system.bind(world.store) } as OwnedStore
    const { driver } = driving({}, (compute) => compute, { store })
    /** Tries as the clock stands, with the claim of the last time lapsed. */
    const attempt = async (): Promise<number> => {
      await world.write(id, { claim_expires_at: new Date(Date.now() - 1_000) })
      const adopted = await driver.takeOver()
      while (driver.driven > 0) await new Promise((resolve) => setTimeout(resolve, 5))
      return adopted
    }
    expect(await attempt()).toBe(1)
    for (const waitS of [30, 60, 120, 240, 480, 900, 900]) {
      expect(String(faults.at(-1))).toContain(`left alone for ${waitS} s`)
      world.clock.advance((waitS - 1) * 1_000)
      expect(await attempt()).toBe(0)
      world.clock.advance(1_000)
      expect(await attempt()).toBe(1)
    }
    world.clock.advance(900_000)
    refused = false
    expect(await attempt()).toBe(1)
    expect(await rowOf(id)).toMatchObject({ status: 'completed', t: 1_500, claim_token: null })
  })

  describe('a step', () => {
    const context = (): DetachedContext =>
      ({
        organization: world.organization.id,
        requestId: 'req_of_the_step',
        signal: new AbortController().signal,
        identity: { id: 'somebody' },
        idempotency: { key: null, resourceId: null, commit: async () => undefined },
        plan: { name: 'strategic', limits: {}, values: {} },
        transaction: (work: never) => world.store.transaction(world.organization.id, work),
      }) as unknown as DetachedContext
    const step = (options: ComputeOptions, id: string, ticks: number) => {
      const { ports } = driving(options)
      return stepper(ports)(context(), { path: { id }, query: {}, headers: {}, cookies: {}, body: { ticks, include: ['events'] } })
    }

    test('whose engine throws is a fault of ours, and the end of the simulation', async () => {
      const { id } = await world.simulation()
      await world.write(id, { engine_version: faulty('throws', 5) })
      await expect(step({}, id, 10)).rejects.toThrow('The engine failed.')
      expect(await rowOf(id)).toMatchObject({ status: 'failed', t: 0, claim_token: null })
      const [error] = (await told(id)).slice(-2)
      expect(error.data.error).toMatchObject({ code: 'INTERNAL_ERROR', requestId: 'req_of_the_step' })
    })

    test('that takes too long is 504 and leaves nothing', async () => {
      const { id } = await world.simulation()
      await world.write(id, { engine_version: faulty('endless', 700) })
      await expect(step({ limitMs: 200 }, id, 1_000)).rejects.toMatchObject({ code: 'TIMEOUT' })
      expect(await rowOf(id)).toMatchObject({ status: 'ready', t: 0, claim_token: null, event_count: 1 })
    })

    test('for which there is no room is 503', async () => {
      const { id } = await world.simulation()
      await expect(step({ queue: 0 }, id, 1_000)).rejects.toMatchObject({ code: 'UNAVAILABLE', headers: { 'retry-after': '1' } })
      expect(await rowOf(id)).toMatchObject({ status: 'ready', t: 0, claim_token: null })
    })

    test('of a version that does not run here is 503, and nothing is wrong with the simulation', async () => {
      const { id } = await world.simulation()
      await world.write(id, { engine_version: '9.9.9' })
      expect((await world.post(`/simulations/${id}/step`)).status).toBe(503)
      expect((await world.post(`/simulations/${id}/playback`, { action: 'play' })).status).toBe(503)
      expect(await rowOf(id)).toMatchObject({ status: 'ready', claim_token: null })
    })
  })
})
