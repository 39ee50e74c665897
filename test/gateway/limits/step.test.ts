/** What a caller sees of limits: classes, plans, whom they count by, refusals and headers. */
import { describe, expect, test } from 'vitest'
import type { LimitContract, OperationContract, PlanContract } from '../../../src/gateway/contract.ts'
import type { Exchange } from '../../../src/gateway/exchange.ts'
import { anonymousStep, type LimitDeps, limitStep, rateHeaders } from '../../../src/gateway/limits/index.ts'
import { leaseKeeper } from '../../../src/gateway/limits/leases.ts'
import { memoryLimitStore } from '../../../src/gateway/limits/memory.ts'
import type { QuotaCounter } from '../../../src/gateway/limits/quotas.ts'
import { ipSubject } from '../../../src/gateway/limits/subjects.ts'
import { testClock } from '../../support/clock.ts'
import { anything, api, operation, response } from '../../support/contracts.ts'
import { close, type ExchangeOptions, exchange, identity, withBody } from '../../support/exchange.ts'

const limit = (given: Partial<LimitContract> & { readonly perMinute?: number } = {}): LimitContract => {
  const { perMinute, ...more } = given
  const rates = perMinute === undefined ? [] : [{ limit: perMinute, windowMs: 60_000 }]
  return { rates, burst: null, concurrent: null, quota: null, by: 'identity', ...more }
}
const plan = (name: string, limits: Record<string, LimitContract>): PlanContract => ({ name, limits, values: {} })

function world(plans: Record<string, PlanContract>, quotas: QuotaCounter | null = null) {
  const clock = testClock()
  const store = memoryLimitStore(clock)
  const refusals: string[] = []
  const leases = leaseKeeper(store, 'test', (error) => {
    throw error
  })
  const contract = api([], { plans })
  const free = plans.free as PlanContract
  const deps: LimitDeps = {
    store,
    plans: { planOf: () => free },
    leases,
    quotas,
    clock,
    onRefusal: (_x, code, limitClass) => refusals.push(`${code} ${limitClass}`),
  }
  const step = (given: Partial<OperationContract> = {}) =>
    limitStep(contract, operation({ operationId: 'op', method: 'get', path: '/', ...given }), deps)
  return { clock, store, deps, leases, contract, step, refusals }
}

const caller = (options: ExchangeOptions = {}): Exchange => exchange({ identity: identity(), ...options })
const codeOf = async (work: () => void | Promise<void>): Promise<string> => {
  try {
    await work()
    return 'ok'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : `thrown: ${error}`
  }
}
const errorOf = async (work: () => void | Promise<void>) => {
  try {
    await work()
  } catch (error) {
    return error as { code: string; headers: Record<string, string>; details: unknown }
  }
  throw new Error('Nothing was refused.')
}

describe('the headers of an answer', () => {
  test('are those of draft 11 and the widespread ones', () => {
    const { step, clock } = world({ free: plan('free', { requests: limit({ perMinute: 60 }) }) })
    const x = caller()
    step().enter(x)
    rateHeaders(x)
    expect(x.out).toEqual({
      'x-ratelimit-limit': '60',
      'x-ratelimit-remaining': '59',
      'x-ratelimit-reset': String((clock.now().getTime() + 60_000) / 1000),
      'ratelimit-policy': '"requests";q=60;w=60',
      ratelimit: '"requests";r=59;t=60',
    })
  })

  test('describe the limit closest to exhaustion', () => {
    const rates = [
      { limit: 60, windowMs: 60_000 },
      { limit: 100, windowMs: 86_400_000 },
    ]
    const { step, clock } = world({ free: plan('free', { requests: limit({ rates }) }) })
    const own = step()
    let x = caller()
    for (let round = 0; round < 3; round++) {
      for (let index = 0; index < 30; index++) {
        x = caller()
        own.enter(x)
      }
      clock.advance(60_000)
    }
    rateHeaders(x)
    expect(x.out['ratelimit-policy']).toBe('"requests";q=100;w=86400')
    expect(x.out['x-ratelimit-remaining']).toBe('10')
  })

  test('are absent where a plan leaves a class out', () => {
    const { step } = world({ free: plan('free', {}) })
    const x = caller()
    step().enter(x)
    rateHeaders(x)
    expect(x.out).toEqual({})
  })
})

describe('a refusal', () => {
  test('is 429 RATE_LIMITED with the Retry-After after which the same request passes', async () => {
    const { step, clock, refusals } = world({ free: plan('free', { requests: limit({ perMinute: 2 }) }) })
    const own = step()
    own.enter(caller())
    clock.advance(1_234)
    own.enter(caller())
    const error = await errorOf(() => own.enter(caller()))
    expect(error).toMatchObject({ code: 'RATE_LIMITED', headers: { 'retry-after': '59' }, details: { limit: 2, plan: 'free' } })
    expect(refusals).toEqual(['RATE_LIMITED requests'])
    clock.advance(59_000)
    expect(await codeOf(() => own.enter(caller()))).toBe('ok')
  })

  test('of a full slot names limit and plan, and is an estimate', async () => {
    const { step } = world({ free: plan('free', { streams: limit({ concurrent: 1 }), requests: limit({ perMinute: 10 }) }) })
    const own = step({ limits: ['streams'] })
    const first = caller()
    own.enter(first)
    const refused = caller()
    const error = await errorOf(() => own.enter(refused))
    expect(error).toMatchObject({
      code: 'CONCURRENCY_LIMITED',
      headers: { 'retry-after': '5' },
      details: { limit: 1, active: 1, plan: 'free' },
    })
    rateHeaders(refused)
    expect(refused.out['x-ratelimit-limit']).toBe('10')
    expect(refused.out['x-ratelimit-remaining']).toBe('9')
    close(first)
    expect(await codeOf(() => own.enter(caller()))).toBe('ok')
  })

  test('of a slot whose class has a rate of its own shows the slots in the headers', async () => {
    const { step } = world({ free: plan('free', { sse: limit({ perMinute: 100, concurrent: 2 }) }) })
    const own = step({
      limits: ['sse'],
      responses: [response('200', anything, { media: [{ mediaType: 'text/event-stream', kind: 'events', schema: null }] })],
    })
    own.enter(caller())
    own.enter(caller())
    const x = caller()
    expect((await errorOf(() => own.enter(x))).headers['retry-after']).toBe('30')
    rateHeaders(x)
    expect(x.out['x-ratelimit-limit']).toBe('2')
    expect(x.out['x-ratelimit-remaining']).toBe('0')
  })
})

describe('classes', () => {
  test('a class with only concurrent counts in the default class too; one with a rate counts only there', () => {
    const { step } = world({
      free: plan('free', { requests: limit({ perMinute: 5 }), runs: limit({ concurrent: 9 }), agent: limit({ perMinute: 100 }) }),
    })
    const runs = step({ limits: ['runs'] })
    const agent = step({ limits: ['agent'] })
    const x = caller()
    for (let index = 0; index < 3; index++) runs.enter(caller())
    agent.enter(caller())
    step().enter(x)
    expect(x.rate).toMatchObject({ policy: 'requests', remaining: 1 })
  })

  test('an operation in several classes counts in each', async () => {
    const { step } = world({ free: plan('free', { requests: limit({ perMinute: 5 }), writes: limit({ perMinute: 2 }) }) })
    const both = step({ limits: ['requests', 'writes'] })
    both.enter(caller())
    both.enter(caller())
    expect(await codeOf(() => both.enter(caller()))).toBe('RATE_LIMITED')
    const x = caller()
    step().enter(x)
    expect(x.rate?.remaining).toBe(2)
  })

  test('by organization, keys of one organization share; by identity they do not', async () => {
    const { step } = world({
      free: plan('free', { requests: limit({ perMinute: 1 }), shared: limit({ perMinute: 1, by: 'organization' }) }),
    })
    const one = caller()
    const two = (): Exchange => caller({ identity: identity({ id: 'key:key_2' }) })
    step().enter(one)
    expect(await codeOf(() => step().enter(two()))).toBe('ok')
    const shared = step({ limits: ['shared'] })
    shared.enter(caller())
    expect(await codeOf(() => shared.enter(two()))).toBe('RATE_LIMITED')
  })

  test('by a property of the body, whatever its case; its refusal takes nothing from the limit per IP', async () => {
    const plans = {
      anonymous: plan('anonymous', {
        requests: limit({ perMinute: 100 }),
        perIp: limit({ perMinute: 6, by: 'ip' }),
        perEmail: limit({ perMinute: 2, by: 'body:email' }),
      }),
      free: plan('free', {}),
    }
    const { step } = world(plans)
    const signIn = step({ limits: ['perIp', 'perEmail'] })
    const attempt = async (email: unknown): Promise<string> => {
      const x = exchange({ input: withBody({ email }) })
      return codeOf(async () => {
        await signIn.enter(x)
        await signIn.body?.(x)
      })
    }
    expect(await attempt('ada@example.org')).toBe('ok')
    expect(await attempt(' ADA@example.org')).toBe('ok')
    for (let index = 0; index < 10; index++) expect(await attempt('ada@example.org')).toBe('RATE_LIMITED')
    expect(await attempt('bob@example.org')).toBe('ok')
    expect(await attempt('eve@example.org')).toBe('ok')
  })

  test('on a media type, counts only answers in that type, beside the class of the operation', async () => {
    const { step } = world({ free: plan('free', { requests: limit({ perMinute: 10 }), streams: limit({ concurrent: 1 }) }) })
    const media = [
      { mediaType: 'application/json', kind: 'json', schema: anything },
      { mediaType: 'text/event-stream', kind: 'events', schema: null, limits: ['streams'] },
    ] as const
    const own = step({ responses: [response('200', anything, { media })] })
    const open = (mediaType: string) => {
      const x = caller()
      return {
        x,
        code: codeOf(async () => {
          await own.enter(x)
          await own.answer?.(x, mediaType)
        }),
      }
    }
    const first = open('text/event-stream')
    expect(await first.code).toBe('ok')
    expect(await open('application/json').code).toBe('ok')
    expect(await open('text/event-stream').code).toBe('CONCURRENCY_LIMITED')
    close(first.x)
    const last = open('text/event-stream')
    expect(await last.code).toBe('ok')
    expect(last.x.rate).toMatchObject({ policy: 'requests', remaining: 7 })
  })
})

describe('callers without identity', () => {
  test('a 401 counts per IP in the plan anonymous, and the limit refuses the next', async () => {
    const { contract, deps } = world({ anonymous: plan('anonymous', { requests: limit({ perMinute: 2 }) }), free: plan('free', {}) })
    const refused = anonymousStep(contract, deps)
    expect(await codeOf(() => refused(exchange()))).toBe('ok')
    expect(await codeOf(() => refused(exchange()))).toBe('ok')
    expect(await codeOf(() => refused(exchange()))).toBe('RATE_LIMITED')
    expect(await codeOf(() => refused(exchange({ ip: '203.0.113.8' })))).toBe('ok')
  })

  test('addresses of one IPv6 /64 are one caller', () => {
    expect(ipSubject('2001:db8:1:2:3:4:5:6')).toBe(ipSubject('2001:db8:1:2::1'))
    expect(ipSubject('2001:db8:1:2::')).toBe('ip:2001:db8:1:2::/64')
    expect(ipSubject('2001:db8::1')).toBe('ip:2001:db8:0:0::/64')
    expect(ipSubject('::1')).toBe('ip:0:0:0:0::/64')
    expect(ipSubject('::ffff:192.0.2.1')).toBe('ip:192.0.2.1')
    expect(ipSubject('192.0.2.1')).toBe('ip:192.0.2.1')
  })
})

describe('slots that outlive the answer', () => {
  test('a bound slot is free when its resource is final; an unbound one with the answer', async () => {
    const { step, leases } = world({ free: plan('free', { runs: limit({ concurrent: 1, by: 'organization' }) }) })
    const own = step({ limits: ['runs'], lease: 'resource' })
    const unbound = caller()
    own.enter(unbound)
    close(unbound)
    const bound = caller()
    own.enter(bound)
    await leases.bind(bound, 'run_1')
    close(bound)
    expect(await codeOf(() => own.enter(caller()))).toBe('CONCURRENCY_LIMITED')
    await leases.release('run_1')
    expect(await codeOf(() => own.enter(caller()))).toBe('ok')
  })

  test('a bound slot goes over to the process that executes the resource', async () => {
    const { step, store, leases, clock } = world({ free: plan('free', { runs: limit({ concurrent: 1 }) }) })
    const worker = leaseKeeper(store, 'worker', () => undefined)
    const own = step({ limits: ['runs'], lease: 'resource' })
    const x = caller()
    own.enter(x)
    const refs = await leases.bind(x, 'run_1')
    worker.adopt('run_1', refs)
    leases.hand('run_1')
    close(x)
    for (let index = 0; index < 6; index++) {
      await leases.renew()
      await worker.renew()
      clock.advance(10_000)
    }
    expect(await codeOf(() => own.enter(caller()))).toBe('CONCURRENCY_LIMITED')
    await worker.release('run_1')
    expect(await codeOf(() => own.enter(caller()))).toBe('ok')
  })

  test('what is held is renewed, so that it never runs out while the process lives', async () => {
    const { step, leases, clock } = world({ free: plan('free', { streams: limit({ concurrent: 1 }) }) })
    const own = step({ limits: ['streams'] })
    const x = caller()
    own.enter(x)
    for (let index = 0; index < 12; index++) {
      await leases.renew()
      clock.advance(10_000)
    }
    expect(await codeOf(() => own.enter(caller()))).toBe('CONCURRENCY_LIMITED')
    close(x)
    expect(leases.held).toBe(0)
  })
})

describe('quotas', () => {
  const counting = (): QuotaCounter & { readonly used: Map<string, number> } => {
    const used = new Map<string, number>()
    const key = (...parts: unknown[]): string => parts.join(' ')
    return {
      used,
      async take(organization, apiId, limitClass, monthStart, allowed) {
        const own = key(organization, apiId, limitClass, monthStart.toISOString())
        const before = used.get(own) ?? 0
        if (before >= allowed) return { admitted: false, used: before }
        used.set(own, before + 1)
        return { admitted: true, used: before + 1 }
      },
      async restore(organization, apiId, limitClass, monthStart) {
        const own = key(organization, apiId, limitClass, monthStart.toISOString())
        used.set(own, (used.get(own) ?? 0) - 1)
      },
    }
  }

  test('a month used up is QUOTA_EXCEEDED until the first of the next, and takes nothing from the rate', async () => {
    const { step, clock, store } = world({ free: plan('free', { requests: limit({ perMinute: 10, quota: 3 }) }) }, counting())
    const own = step()
    for (let index = 0; index < 3; index++) expect(await codeOf(() => own.enter(caller()))).toBe('ok')
    const error = await errorOf(() => own.enter(caller()))
    const secondsLeft = (Date.parse('2026-04-01T00:00:00Z') - clock.now().getTime()) / 1000
    expect(error).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      headers: { 'retry-after': String(secondsLeft) },
      details: { limit: 3, used: 3, periodEnd: '2026-04-01T00:00:00.000Z' },
    })
    expect(store.size).toBe(1)
    clock.advance(secondsLeft * 1000)
    expect(await codeOf(() => own.enter(caller()))).toBe('ok')
  })

  test('a request refused by the rate is not counted in the month', async () => {
    const quotas = counting()
    const { step } = world({ free: plan('free', { requests: limit({ perMinute: 2, quota: 100 }) }) }, quotas)
    const own = step()
    for (let index = 0; index < 5; index++) await codeOf(() => own.enter(caller()))
    expect([...quotas.used.values()]).toEqual([2])
  })

  test('a plan with a quota that nothing counts is refused at start', () => {
    const { step } = world({ free: plan('free', { requests: limit({ quota: 3 }) }) })
    expect(() => step()).toThrow('nothing counts quotas')
  })
})
