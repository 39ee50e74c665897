/** What is written down about requests, and what never is. */
import { describe, expect, test } from 'vitest'
import type { IdempotencyHandle, Transaction } from '../../../src/gateway/contract.ts'
import type { Exchange } from '../../../src/gateway/exchange.ts'
import { type AuditEntry, createAudit } from '../../../src/gateway/records/audit.ts'
import { recordsStep } from '../../../src/gateway/records/index.ts'
import { createLog } from '../../../src/gateway/records/log.ts'
import { createMetrics } from '../../../src/gateway/records/metrics.ts'
import { putBack, redactor } from '../../../src/gateway/records/redact.ts'
import { shownQuery } from '../../../src/gateway/records/shown.ts'
import { DDSketch } from '../../../src/gateway/records/sketch.ts'
import { type UsageRow, usageCounter } from '../../../src/gateway/records/usage.ts'
import { SqlError } from '../../../src/store/sql-error.ts'
import { testClock } from '../../support/clock.ts'
import { api, operation } from '../../support/contracts.ts'
import { type ExchangeOptions, exchange, identity } from '../../support/exchange.ts'

function logged(level = 'info') {
  const lines: Record<string, unknown>[] = []
  const log = createLog({ level, to: { write: (line: string) => void lines.push(JSON.parse(line)) } })
  return { log, lines }
}
const own = operation({ operationId: 'getThing', method: 'get', path: '/things/{id}' })
const contract = api([own])
const answered = (status: number, options: ExchangeOptions = {}): Exchange => {
  const x = exchange({ path: '/v1/things/t1', pathValues: { id: 't1' }, identity: identity(), ...options })
  x.status = status
  return x
}

describe('the access log', () => {
  test('is one JSON line a request: id, operation, status, duration, who', () => {
    const { log, lines } = logged()
    const clock = testClock()
    const records = recordsStep(contract, own, { log, metrics: createMetrics({ process: false }), usage: null, clock })
    records(answered(200))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      level: 'info',
      requestId: 'req_test',
      method: 'GET',
      path: '/v1/things/t1',
      route: '/v1/things/{id}',
      api: 'fixture',
      operation: 'getThing',
      status: 200,
      durationMs: 1000,
      identity: 'key:key_1',
      organization: 'org_1',
      msg: 'request',
    })
  })

  test('makes no line where the level is above info', () => {
    const { log, lines } = logged('warn')
    recordsStep(contract, own, { log, metrics: createMetrics({ process: false }), usage: null, clock: testClock() })(answered(200))
    expect(lines).toEqual([])
  })

  test('shows no value of parameters that carry secrets, in path or query', () => {
    const { log, lines } = logged()
    const accept = operation({ operationId: 'accept', method: 'post', path: '/invitations/{token}/accept' })
    const records = recordsStep(contract, accept, { log, metrics: createMetrics({ process: false }), usage: null, clock: testClock() })
    const query = 'page=2&api_key=hush1&access%5Ftoken=hush2&X-Amz-Signature=hush3&state=hush4&name=ok'
    records(answered(200, { path: '/v1/invitations/hush5/accept', pathValues: { token: 'hush5' }, query }))
    const text = JSON.stringify(lines)
    expect(text).not.toContain('hush')
    expect(lines[0]).toMatchObject({ path: '/v1/invitations/[redacted]/accept' })
    expect(lines[0]?.query).toContain('page=2')
  })

  test.each(['monkey=1', 'sort=key', 'keys=3', 'organization=x', 'code', ''])('leaves %s alone', (query) =>
    expect(shownQuery(query)).toBe(query),
  )

  test('shows nothing that looks like a secret in the path of what is no operation: a link with a token that leads nowhere, or is asked for by another method', () => {
    const { log, lines } = logged()
    const records = recordsStep(null, null, { log, metrics: createMetrics({ process: false }), usage: null, clock: testClock() })
    for (const path of [
      `/console/invitations/${'aB3'.repeat(14)}x`,
      `/v1/invitations/${'k'.repeat(43)}/accept`,
      '/v1/robots/rob_mwrgsjnrwmdtkize',
    ])
      records({ ...answered(404, { path }), path } as Exchange)
    expect(lines.map(({ path }) => path)).toEqual([
      '/console/invitations/[redacted]',
      '/v1/invitations/[redacted]/accept',
      '/v1/robots/rob_mwrgsjnrwmdtkize',
    ])
  })

  test('an error of the database does not quote values of rows', () => {
    const { log, lines } = logged()
    const cause = new SqlError('duplicate key value violates unique constraint', {
      code: '23505',
      detail: 'Key (email)=(ada@example.org) already exists.',
    })
    log.error({ err: new Error('failed', { cause }) }, 'A request failed')
    expect(JSON.stringify(lines)).not.toContain('ada@example.org')
    expect(lines[0]).toMatchObject({ err: { message: 'failed', cause: { code: '23505' } } })
  })
})

describe('metrics', () => {
  test('count answers by operation and status, and latencies in cumulative buckets', async () => {
    const metrics = createMetrics({ process: false, queueDepths: async () => ({ mail: 3 }) })
    const meter = metrics.meter('artemis', 'getRobot')
    meter.add(200, 0.0009)
    meter.add(200, 0.03)
    meter.add(404, 99)
    metrics.refused('artemis', 'requests', 'RATE_LIMITED')
    metrics.streams('artemis', 1)
    const { text } = await metrics.text()
    for (const line of [
      'specway_requests_total{api="artemis",operation="getRobot",status="200",status_class="2xx"} 2',
      'specway_requests_total{api="artemis",operation="getRobot",status="404",status_class="4xx"} 1',
      'specway_request_duration_seconds_bucket{api="artemis",operation="getRobot",le="0.001"} 1',
      'specway_request_duration_seconds_bucket{api="artemis",operation="getRobot",le="0.05"} 2',
      'specway_request_duration_seconds_bucket{api="artemis",operation="getRobot",le="30"} 2',
      'specway_request_duration_seconds_bucket{api="artemis",operation="getRobot",le="+Inf"} 3',
      'specway_request_duration_seconds_count{api="artemis",operation="getRobot"} 3',
      'specway_limit_refusals_total{api="artemis",class="requests",code="RATE_LIMITED"} 1',
      'specway_streams_open{api="artemis"} 1',
      'specway_queue_depth{queue="mail"} 3',
    ])
      expect(text).toContain(line)
  })

  test('a second scrape does not count twice', async () => {
    const metrics = createMetrics({ process: false })
    metrics.meter('a', 'b').add(200, 1)
    await metrics.text()
    expect((await metrics.text()).text).toContain('status_class="2xx"} 1\n')
  })
})

describe('usage', () => {
  const rows: UsageRow[] = []
  const world = (fails = () => false) => {
    const clock = testClock()
    const seen: UsageRow[][] = []
    const errors: unknown[] = []
    const usage = usageCounter(
      {
        async add(batch) {
          if (fails()) throw new Error('down')
          seen.push([...batch])
        },
      },
      clock,
      (error) => errors.push(error),
    )
    return { clock, seen, errors, usage, count: usage.counter('fixture', 'getThing') }
  }

  test('adds up each minute, organization, operation and identity', async () => {
    const { clock, seen, usage, count } = world()
    for (const status of [200, 200, 404, 429, 500]) count(answered(status), 10)
    count(answered(200, { identity: identity({ id: 'key:key_2' }) }), 20)
    clock.advance(60_000)
    count(answered(200), 30)
    await usage.close()
    const [batch = rows] = seen
    expect(batch.map(({ minute, identity: who, calls, errors, refusals }) => [minute.toISOString(), who, calls, errors, refusals])).toEqual(
      [
        ['2026-03-01T12:00:00.000Z', 'key:key_1', 5, 3, 1],
        ['2026-03-01T12:00:00.000Z', 'key:key_2', 1, 0, 0],
        ['2026-03-01T12:01:00.000Z', 'key:key_1', 1, 0, 0],
      ],
    )
  })

  test('that could not be stored is kept for the next time', async () => {
    let down = true
    const { seen, errors, usage, count } = world(() => down)
    count(answered(200), 10)
    await usage.flush()
    expect(errors).toHaveLength(1)
    count(answered(200), 10)
    down = false
    await usage.close()
    expect(seen).toHaveLength(1)
    expect(seen[0]?.[0]).toMatchObject({ calls: 2, latencySumMs: 20 })
  })

  test('callers without an organization are not counted', async () => {
    const { seen, usage, count } = world()
    count(answered(200, { identity: null }), 1)
    count(answered(200, { identity: identity({ organization: null }) }), 1)
    await usage.close()
    expect(seen).toEqual([])
  })
})

describe('sketches', () => {
  test('give every quantile within 1 %, also after merging and storing', () => {
    const whole = new DDSketch()
    const values: number[] = []
    const parts = [new DDSketch(), new DDSketch()]
    for (let index = 0; index < 20_000; index++) {
      const value = 0.05 * 1.0007 ** index
      values.push(value)
      whole.add(value)
      parts[index % 2]?.add(value)
    }
    const merged = DDSketch.parse((parts[0] as DDSketch).serialize())
    merged.merge(DDSketch.parse((parts[1] as DDSketch).serialize()))
    for (const sketch of [whole, merged])
      for (const quantile of [0, 0.01, 0.5, 0.9, 0.99, 1]) {
        const exact = values[Math.floor(quantile * (values.length - 1))] as number
        expect(Math.abs((sketch.quantile(quantile) as number) - exact) / exact).toBeLessThanOrEqual(0.0101)
      }
  })
})

describe('redaction', () => {
  test('replaces what the pointers name, shares the rest, changes nothing', () => {
    const value = { a: { secret: 1, keep: { x: 1 } }, list: [{ secret: 2 }, { other: 3 }], 'odd/na~me': 4 }
    const before = structuredClone(value)
    const taken: Record<string, unknown> = {}
    const shown = redactor(['/a/secret', '/list/*/secret', '/odd~1na~0me', '/absent/x'])?.(value, (pointer, secret) => {
      taken[pointer] = secret
    })
    expect(shown).toEqual({
      a: { secret: '[redacted]', keep: { x: 1 } },
      list: [{ secret: '[redacted]' }, { other: 3 }],
      'odd/na~me': '[redacted]',
    })
    expect(value).toEqual(before)
    expect(taken).toEqual({ '/a/secret': 1, '/list/0/secret': 2, '/odd~1na~0me': 4 })
    expect(putBack(shown, taken)).toEqual(before)
  })

  test('cannot reach a prototype', () => {
    const value = JSON.parse('{"__proto__":{"secret":1},"constructor":2}')
    const shown = redactor(['/__proto__/secret', '/constructor'])?.(value)
    expect(JSON.stringify(shown)).toBe('{"__proto__":{"secret":"[redacted]"},"constructor":"[redacted]"}')
    putBack(shown, { '/__proto__/polluted': 1, '/a/b': 1 })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('audit', () => {
  function world() {
    const within: [Transaction, AuditEntry][] = []
    const later: AuditEntry[] = []
    const opened: string[] = []
    const tx = { organization: 'org_1' } as Transaction
    let ids = 0
    const audit = createAudit({
      log: {
        append: async (own, entry) => void within.push([own, entry]),
        appendBatch: async (entries) => void later.push(...entries),
      },
      clock: testClock(),
      uuid: () => `id_${++ids}`,
      transaction: async (organization, work) => {
        opened.push(organization)
        return work(tx)
      },
      system: (work) => work(tx),
      onError: (error) => {
        throw error
      },
    })
    const create = operation({ operationId: 'createThing', method: 'post', path: '/things', audit: 'thing.created' })
    return { audit, within, later, opened, tx, create, contract: api([create]) }
  }
  const handle: IdempotencyHandle = { key: null, resourceId: null, commit: async () => undefined }
  const made = { status: 201, headers: {}, body: '{}', value: { id: 't9', secret: 'hush' } }

  test('an entry is written in the transaction of its effect, and holds nothing of the answer but the id', async () => {
    const { audit, within, tx, create, contract: own } = world()
    await audit.step(own, create)?.around(async () => made)(answered(0), handle, tx)
    expect(within).toEqual([
      [
        tx,
        expect.objectContaining({ action: 'thing.created', resource: 'thing:t9', actor: 'key:key_1', organization: 'org_1', status: 201 }),
      ],
    ])
    expect(JSON.stringify(within)).not.toContain('hush')
  })

  test('without a transaction of the request it goes into that of the effect, once', async () => {
    const { audit, within, opened, tx, create, contract: own } = world()
    const effect = { organization: 'org_1' } as Transaction
    const work = async (_x: Exchange, given: IdempotencyHandle) => {
      await given.commit(effect, { status: 201, body: { id: 't9' } }, 't9')
      return made
    }
    await audit.step(own, create)?.around(work)(answered(0), handle, null)
    expect(within.map(([where]) => where)).toEqual([effect])
    await audit.step(own, create)?.around(async () => made)(answered(0), handle, null)
    expect(opened).toEqual(['org_1'])
    expect(within.at(-1)?.[0]).toBe(tx)
  })

  test('a repeat that finds what was made before is no second entry', async () => {
    const { audit, within, tx, create, contract: own } = world()
    await audit.step(own, create)?.around(async () => made)(answered(0), { ...handle, key: 'k', resourceId: 't9' }, tx)
    expect(within).toEqual([])
  })

  test('what a known caller was refused follows; strangers and 429 leave none', async () => {
    const { audit, later, create, contract: own } = world()
    const step = audit.step(own, create)
    const denied = answered(403)
    denied.errorCode = 'INSUFFICIENT_SCOPE'
    step?.closed(denied)
    step?.closed(answered(429))
    step?.closed(answered(401, { identity: null }))
    step?.closed(answered(201))
    await audit.flush()
    expect(later).toEqual([expect.objectContaining({ status: 403, details: { code: 'INSUFFICIENT_SCOPE' }, action: 'thing.created' })])
  })

  test('an operation under x-audit: false has no step', () => {
    const { audit, contract: own } = world()
    expect(audit.step(own, operation({ operationId: 'search', method: 'post', path: '/search', audit: null }))).toBeNull()
  })
})
