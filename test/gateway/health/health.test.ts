/** Liveness and readiness. */
import { describe, expect, test } from 'vitest'
import { type HealthCheck, health, healthPages } from '../../../src/gateway/health/index.ts'

const good = (name: string): HealthCheck => ({ name, timeoutMs: 1_000, check: async () => undefined })
const bad: HealthCheck = {
  name: 'redis',
  timeoutMs: 1_000,
  check: async () => {
    throw new Error('connect ECONNREFUSED 10.0.0.7:6379')
  },
}

function world(checks: readonly HealthCheck[]) {
  let now = 0
  const failures: string[] = []
  const own = health(
    checks,
    () => now,
    (name) => failures.push(name),
  )
  const ready = async () => {
    now += 1_000
    const { status, headers, body } = await own.ready()
    return { status, headers, body: JSON.parse(String(body)) }
  }
  return { own, ready, failures }
}

describe('readiness', () => {
  test('is 200 with a result for each check', async () => {
    const { own, ready } = world([good('database'), good('jobs')])
    own.started()
    expect(await ready()).toMatchObject({
      status: 200,
      body: { status: 'ok', checks: { database: { status: 'ok' }, jobs: { status: 'ok' } } },
    })
  })

  test('is 503 before the process has started, and when it stops', async () => {
    const { own, ready } = world([good('database')])
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'starting' } })
    own.started()
    expect(await ready()).toMatchObject({ status: 200 })
    own.stopping()
    expect(await ready()).toMatchObject({ status: 503, body: { status: 'stopping' }, headers: { 'retry-after': '1' } })
    own.started()
    expect((await ready()).status).toBe(503)
  })

  test('names the check that fails, tells the log why and the caller nothing of the inside', async () => {
    const { own, ready, failures } = world([good('database'), bad])
    own.started()
    const answer = await ready()
    expect(answer).toMatchObject({
      status: 503,
      body: { status: 'failed', checks: { database: { status: 'ok' }, redis: { status: 'failed' } } },
    })
    expect(JSON.stringify(answer.body)).not.toContain('10.0.0.7')
    expect(failures).toEqual(['redis'])
  })

  test('a check that never answers fails after its own time', async () => {
    const { own, ready } = world([{ name: 'database', timeoutMs: 5, check: () => new Promise(() => undefined) }])
    own.started()
    expect(await ready()).toMatchObject({ status: 503, body: { checks: { database: { message: 'No answer within 5 ms.' } } } })
  })

  test('many probes at once cost one check', async () => {
    let asked = 0
    const own = health(
      [{ name: 'database', timeoutMs: 100, check: async () => void asked++ }],
      () => 0,
      () => undefined,
    )
    own.started()
    await Promise.all(Array.from({ length: 20 }, () => own.ready()))
    expect(asked).toBe(1)
  })
})

test('liveness asks nobody, and both answer over plain HTTP without limits', async () => {
  const { own } = world([bad])
  expect(own.alive()).toMatchObject({ status: 200 })
  expect(healthPages(own).map(({ path, limited, plainHttp }) => [path, limited, plainHttp])).toEqual([
    ['/healthz', false, true],
    ['/readyz', false, true],
  ])
})
