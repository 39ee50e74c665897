import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshPostgresUrl } from '../support/databases.ts'
import { startRedis, type TestRedis } from '../support/redis-server.ts'
import { ask, type Served, serve } from '../support/served.ts'

describe('two processes with one Valkey or Redis', () => {
  let redis: TestRedis
  let folder = ''
  let both: readonly [Served, Served]

  beforeAll(async () => {
    redis = await startRedis()
    folder = await mkdtemp(join(tmpdir(), 'specway-system-'))
    const env = { DATABASE_URL: await freshPostgresUrl(), DATA_DIR: folder, REDIS_URL: redis.url, DEMO: '1' }
    both = [await serve(env), await serve(env)]
  })
  afterAll(async () => {
    for (const served of both) await served.stop('SIGKILL')
    await redis.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('share one limit: together they admit what one would', async () => {
    // Nobody known counts per address, whichever process is asked.
    const once = await fetch(`${both[0].url}/v1/robots`)
    const limit = Number(once.headers.get('x-ratelimit-limit'))
    expect(limit).toBeGreaterThan(0)
    const statuses: number[] = [once.status]
    for (let at = 0; at < limit + 4; at++) statuses.push((await fetch(`${both[at % 2]?.url}/v1/robots`)).status)
    expect(statuses.filter((status) => status === 401)).toHaveLength(limit)
    expect(statuses.slice(limit)).toEqual(Array.from({ length: statuses.length - limit }, () => 429))
    for (const served of both) {
      const refused = await fetch(`${served.url}/v1/robots`)
      expect(refused.status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }
  })

  it('a known caller has a counter of its own, seen by both', async () => {
    const made = await ask(both[0], 'POST', '/v1/robots', { body: { name: 'counted', type: 'mobile', ros_distro: 'humble' } })
    const key = /kai_agent_[0-9A-Za-z]+/.exec(JSON.stringify(made.body))?.[0] ?? ''
    const remaining = async (served: Served): Promise<number> => {
      const beat = await ask(served, 'POST', '/v1/robot-agent/heartbeat', { key, body: { state: 'ok', uptime_s: 1 } })
      return Number(beat.headers.get('x-ratelimit-remaining'))
    }
    const first = await remaining(both[0])
    expect(first).toBeGreaterThan(0)
    expect(await remaining(both[1])).toBe(first - 1)
  })

  it('readiness names Redis', async () => {
    const ready = await fetch(`${both[0].url}/readyz`)
    expect(ready.status).toBe(200)
    expect(await ready.text()).toContain('redis')
  })
})
