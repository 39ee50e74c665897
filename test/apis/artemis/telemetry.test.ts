import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

describeEachDatabase('telemetry', (open) => {
  let world: World
  let robot: Robot
  let other: Robot
  let fleet: string
  const series = (query: string) => world.call('GET', `/robots/${robot.id}/telemetry${query}`)
  const issuesOf = async (query: string) => {
    const answer = await series(query)
    return [answer.status, answer.body.error?.details.issues.map(({ path }: { path: string }) => path)]
  }

  beforeAll(async () => {
    world = await openWorld(await open())
    fleet = await world.fleet()
    robot = await world.robot({ fleet_id: fleet })
    other = await world.robot({ fleet_id: fleet })
    const post = (whose: Robot, samples: readonly (readonly [string, object])[]) =>
      world.agent(whose, 'POST', '/telemetry', { samples: samples.map(([time, metrics]) => ({ at: `2026-03-01T${time}Z`, metrics })) })
    await post(robot, [
      ['11:00:59.999', { inference_latency_p99_ms: 30, cpu_percent: 10 }],
      ['11:00:00', { inference_latency_p99_ms: 21 }],
      ['11:01:00', { inference_latency_p99_ms: 24, error_rate: 0 }],
      ['11:30:00.500', { gpu_percent: 50 }],
    ])
    await post(other, [['11:00:30', { inference_latency_p99_ms: 60 }]])
  })
  afterAll(() => world.close())

  it('starts buckets at multiples of their width, leaves empty ones out, and knows mean, extremes, last and count', async () => {
    const answer = await series('?metric=inference_latency_p99,cpu_usage&bucket=1m&from=2026-03-01T10:59:30Z&to=2026-03-01T12:00:00Z')
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      robot_id: robot.id,
      from: '2026-03-01T10:59:30Z',
      to: '2026-03-01T12:00:00Z',
      bucket: '1m',
      data: [
        {
          at: '2026-03-01T11:00:00Z',
          inference_latency_p99: { avg: 25.5, min: 21, max: 30, last: 30, count: 2 },
          cpu_usage: { avg: 10, min: 10, max: 10, last: 10, count: 1 },
        },
        { at: '2026-03-01T11:01:00Z', inference_latency_p99: { avg: 24, min: 24, max: 24, last: 24, count: 1 } },
      ],
    })
  })

  it('is about the last hour and all metrics by default', async () => {
    const answer = await series('')
    expect(answer.body).toMatchObject({ from: '2026-03-01T11:00:00Z', to: '2026-03-01T12:00:00Z', bucket: '10s' })
    expect(answer.body.data.map((point: object) => Object.keys(point).slice(1))).toEqual([
      ['inference_latency_p99'],
      ['inference_latency_p99', 'cpu_usage'],
      ['inference_latency_p99', 'error_rate'],
      ['gpu_usage'],
    ])
  })

  it('takes from the start of the window up to, but without, its end', async () => {
    const counts = async (from: string, to: string) =>
      (await series(`?metric=inference_latency_p99&bucket=1d&from=2026-03-01T${from}Z&to=2026-03-01T${to}Z`)).body.data.map(
        (point: { inference_latency_p99: { count: number } }) => point.inference_latency_p99.count,
      )
    expect(await counts('11:00:00', '11:00:59.999')).toEqual([1])
    expect(await counts('11:00:00', '11:01:00')).toEqual([2])
    expect(await counts('11:00:00.001', '11:01:00.001')).toEqual([2])
  })

  it('chooses the finest width with at most 500 buckets', async () => {
    const chosen = async (from: string, to: string) => (await series(`?from=${from}&to=${to}`)).body.bucket
    expect(await chosen('2026-03-01T00:00:00Z', '2026-03-01T01:23:20Z')).toBe('10s')
    expect(await chosen('2026-03-01T00:00:00Z', '2026-03-01T01:23:20.001Z')).toBe('1m')
    expect(await chosen('2026-02-01T00:00:00Z', '2026-03-01T00:00:00Z')).toBe('6h')
    expect(await chosen('2025-12-01T00:00:00Z', '2026-03-03T00:00:00Z')).toBe('6h')
  })

  it('refuses more than 2,000 buckets, those that a window only touches included', async () => {
    const query = (from: string, to: string) => `?bucket=10s&from=2026-03-01T${from}Z&to=2026-03-01T${to}Z`
    expect((await series(query('00:00:00', '05:33:20'))).status).toBe(200)
    expect(await issuesOf(query('00:00:05', '05:33:25'))).toEqual([400, ['bucket']])
    expect(await issuesOf(query('00:00:00', '05:33:21'))).toEqual([400, ['bucket']])
  })

  it('refuses windows that end before they begin, are longer than 92 days or lie outside of time', async () => {
    expect(await issuesOf('?from=2026-03-01T12:00:00Z&to=2026-03-01T12:00:00Z')).toEqual([400, ['from']])
    expect(await issuesOf('?from=2025-11-01T00:00:00Z&to=2026-03-01T00:00:00Z')).toEqual([400, ['from']])
    expect(await issuesOf('?to=0000-12-31T23:59:59Z')).toEqual([400, ['to']])
    expect(await issuesOf('?to=9999-12-31T23:59:59-01:00')).toEqual([400, ['to']])
    expect(await issuesOf('?from=yesterday')).toEqual([400, ['from']])
    // A leap second is a time.
    expect((await series('?from=2016-12-31T23:00:00Z&to=2016-12-31T23:59:60Z')).body.to).toBe('2017-01-01T00:00:00Z')
  })

  it('of a fleet is that of all its present members together', async () => {
    const query = '?metric=inference_latency_p99&bucket=1h'
    const both = await world.call('GET', `/fleets/${fleet}/telemetry${query}`)
    expect(both.body).toEqual({
      fleet_id: fleet,
      from: '2026-03-01T11:00:00Z',
      to: '2026-03-01T12:00:00Z',
      bucket: '1h',
      data: [{ at: '2026-03-01T11:00:00Z', inference_latency_p99: { avg: 33.75, min: 21, max: 60, last: 24, count: 4 } }],
    })
    await world.call('DELETE', `/fleets/${fleet}/robots/${other.id}`)
    const one = await world.call('GET', `/fleets/${fleet}/telemetry${query}`)
    expect(one.body.data[0].inference_latency_p99.count).toBe(3)
    expect((await world.call('GET', '/fleets/flt_0000000000000000/telemetry')).status).toBe(404)
    expect((await world.call('GET', `/fleets/${fleet}/telemetry?bucket=2m`)).status).toBe(400)
  })
})
