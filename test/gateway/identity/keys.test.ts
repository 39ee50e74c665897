/** API keys: what is accepted, what is refused and how it is said. */
import { describe, expect, test } from 'vitest'
import type { Identity, OperationContract, SecurityAlternative, SecuritySchemeContract } from '../../../src/gateway/contract.ts'
import type { ApiError } from '../../../src/gateway/errors/catalogue.ts'
import { digest } from '../../../src/gateway/identity/digest-cache.ts'
import { callerOf, type IdentityDeps, identityStep } from '../../../src/gateway/identity/index.ts'
import { keyVerifiers } from '../../../src/gateway/identity/keys.ts'
import { type SessionRecord, sessionVerifiers } from '../../../src/gateway/identity/sessions.ts'
import type { KeyRecord, Verifier } from '../../../src/gateway/ports.ts'
import { scopeStep } from '../../../src/gateway/scopes/index.ts'
import { testClock } from '../../support/clock.ts'
import { api, operation } from '../../support/contracts.ts'
import { type ExchangeOptions, exchange, identity } from '../../support/exchange.ts'

const scheme = (given: Partial<SecuritySchemeContract> & { readonly name: string }): SecuritySchemeContract => ({
  type: 'http',
  in: 'header',
  parameter: 'Authorization',
  httpScheme: 'bearer',
  bearerFormat: null,
  prefixes: [],
  scopes: {
    read: { name: 'read', description: '', grants: ['read'], roles: ['viewer', 'member', 'admin', 'owner'] },
    write: { name: 'write', description: '', grants: ['write', 'read'], roles: ['member', 'admin', 'owner'] },
  },
  ...given,
})
const schemes: Record<string, SecuritySchemeContract> = {
  ApiKey: scheme({ name: 'ApiKey', prefixes: ['kai_live_', 'kai_test_'] }),
  Agent: scheme({ name: 'Agent', prefixes: ['kai_agent_'] }),
  HeaderKey: scheme({ name: 'HeaderKey', type: 'apiKey', parameter: 'X-Api-Key', httpScheme: null, prefixes: ['krs_'] }),
  Cookie: scheme({ name: 'Cookie', type: 'apiKey', in: 'cookie', parameter: 'specway_session', httpScheme: null }),
  QueryKey: scheme({ name: 'QueryKey', type: 'apiKey', in: 'query', parameter: 'key', httpScheme: null }),
  Basic: scheme({ name: 'Basic', httpScheme: 'basic' }),
  RawKey: scheme({ name: 'RawKey', type: 'apiKey', parameter: 'Authorization', httpScheme: null }),
}

const record = (given: Partial<KeyRecord> = {}): KeyRecord => ({
  id: 'key_1',
  api: 'fixture',
  organization: 'org_1',
  userId: null,
  role: null,
  scopes: ['read'],
  label: 'one',
  expiresAt: null,
  revoked: false,
  ...given,
})

function world(known: Record<string, KeyRecord> = { kai_live_good: record() }) {
  const clock = testClock()
  const keys = new Map(Object.entries(known).map(([secret, value]) => [digest(secret), value]))
  const sessions = new Map<string, SessionRecord>()
  const listeners = new Set<(hash: string | null) => void>()
  const asked: string[] = []
  const touched: string[] = []
  const directory = {
    findKey: async (hash: string) => {
      asked.push(hash)
      return keys.get(hash) ?? null
    },
    onChange: (listener: (hash: string | null) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    touchKey: (id: string) => touched.push(id),
  }
  const agent: Verifier = (credential) =>
    credential === 'kai_agent_r2' ? identity({ id: 'robot:r2', kind: 'device', scheme: 'Agent', claims: { robotId: 'r2' } }) : null
  const basic: Verifier = (credential) => (credential === btoa('u:p') ? identity({ id: 'user:u', scheme: 'Basic' }) : null)
  const deps: IdentityDeps = {
    verifiers: new Map([
      ['fixture:Agent', agent],
      ['fixture:Basic', basic],
    ]),
    keys: keyVerifiers(directory, clock),
    sessions: sessionVerifiers(
      {
        findSession: async (hash) => sessions.get(hash) ?? null,
        onChange: () => () => undefined,
        touchSession: (id) => touched.push(id),
      },
      clock,
    ),
    webOrigins: ['https://console.example'],
  }
  const contract = api([], { schemes })
  const step = (security: readonly SecurityAlternative[], more: Partial<OperationContract> = {}) => {
    const run = identityStep(contract, operation({ operationId: 'op', method: 'get', path: '/', security, ...more }), deps)
    return async (options: ExchangeOptions): Promise<Identity | null | ApiError> => {
      try {
        return await run(exchange(options))
      } catch (error) {
        if (error instanceof Error && 'code' in error) return error as ApiError
        throw error
      }
    }
  }
  return {
    clock,
    keys,
    sessions,
    deps,
    contract,
    step,
    asked,
    touched,
    tell(hash: string | null) {
      for (const listener of listeners) listener(hash)
    },
  }
}

const need = (name: string, ...scopes: string[]): SecurityAlternative => [{ scheme: name, scopes }]
const bearer = (token: string): ExchangeOptions => ({ headers: { authorization: `Bearer ${token}` } })
const unauthorized = { code: 'UNAUTHORIZED', status: 401 }

describe('an API key', () => {
  test('is known by its hash, and answers at once when it was seen before', async () => {
    const { deps, contract, asked } = world()
    const run = identityStep(contract, operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] }), deps)
    const first = run(exchange(bearer('kai_live_good')))
    expect(first).toBeInstanceOf(Promise)
    expect(await first).toMatchObject({ id: 'key:key_1', kind: 'key', organization: 'org_1', keyId: 'key_1' })
    const second = run(exchange(bearer('kai_live_good')))
    expect(second).toMatchObject({ id: 'key:key_1' })
    expect(asked).toEqual([digest('kai_live_good')])
  })

  test('is asked for once by any number of requests at the same time', async () => {
    const { step, asked } = world()
    await Promise.all(Array.from({ length: 50 }, () => step([need('ApiKey')])(bearer('kai_live_good'))))
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['no credential', {}],
    ['an unknown key', bearer('kai_live_unknown')],
    ['a key without prefix', bearer('good')],
    ['another HTTP scheme', { headers: { authorization: 'Basic kai_live_good' } }],
    ['an empty bearer', { headers: { authorization: 'Bearer ' } }],
    ['a key in the wrong header', { headers: { 'x-api-key': 'kai_live_good' } }],
    ['a key of a megabyte', bearer(`kai_live_${'x'.repeat(1_000_000)}`)],
  ])('%s is 401 with a challenge', async (_name, options) => {
    const answer = await world().step([need('ApiKey')])(options)
    expect(answer).toMatchObject(unauthorized)
    expect((answer as ApiError).headers['www-authenticate']).toMatch(/^Bearer realm="fixture"/)
  })

  test("another API's key is 401", async () => {
    const { step } = world({ kai_live_other: record({ api: 'other' }) })
    expect(await step([need('ApiKey')])(bearer('kai_live_other'))).toMatchObject(unauthorized)
  })

  test('a revoked key stops working as soon as the directory says so', async () => {
    const { step, keys, tell } = world()
    const own = step([need('ApiKey')])
    expect(await own(bearer('kai_live_good'))).toMatchObject({ id: 'key:key_1' })
    keys.set(digest('kai_live_good'), record({ revoked: true }))
    expect(await own(bearer('kai_live_good'))).toMatchObject({ id: 'key:key_1' })
    tell(digest('kai_live_good'))
    expect(await own(bearer('kai_live_good'))).toMatchObject(unauthorized)
  })

  test('a key that was revoked while it was being looked up is not kept', async () => {
    const { clock } = world()
    let answer: ((value: KeyRecord) => void) | null = null
    let listener: ((hash: string | null) => void) | null = null
    const answers: KeyRecord[] = []
    const keys = keyVerifiers(
      {
        findKey: () =>
          new Promise((resolve) => {
            if (answers.length > 0) resolve(answers.shift() ?? null)
            else answer = resolve
          }),
        onChange: (given) => {
          listener = given
          return () => undefined
        },
        touchKey: () => undefined,
      },
      clock,
    )
    const contract = api([], { schemes })
    const verify = keys.verifier(contract, schemes.ApiKey as SecuritySchemeContract)
    const pending = verify('kai_live_good', exchange())
    answers.push(record({ revoked: true }))
    ;(listener as unknown as (hash: string | null) => void)(digest('kai_live_good'))
    ;(answer as unknown as (value: KeyRecord) => void)(record())
    expect(await pending).toBeNull()
    expect(await verify('kai_live_good', exchange())).toBeNull()
  })

  test('a change that was never heard of is seen within a minute', async () => {
    const { step, keys, clock } = world()
    const own = step([need('ApiKey')])
    await own(bearer('kai_live_good'))
    keys.set(digest('kai_live_good'), record({ revoked: true }))
    clock.advance(60_000)
    // This request is answered from memory and asks behind the answer.
    await own(bearer('kai_live_good'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(await own(bearer('kai_live_good'))).toMatchObject(unauthorized)
  })

  test('an expired key is 401 from that millisecond on, without a word from the directory', async () => {
    const start = world()
    const at = start.clock.now().getTime() + 5_000
    const { step, clock } = world({ kai_live_good: record({ expiresAt: at }) })
    const own = step([need('ApiKey')])
    clock.advance(4_999)
    expect(await own(bearer('kai_live_good'))).toMatchObject({ id: 'key:key_1' })
    clock.advance(1)
    expect(await own(bearer('kai_live_good'))).toMatchObject(unauthorized)
  })

  test('both secrets of a rotated key are one identity, and the old one ends after its overlap', async () => {
    const day = 24 * 60 * 60 * 1000
    const base = world().clock.now().getTime()
    const { step, clock } = world({ kai_live_old: record({ expiresAt: base + day }), kai_live_new: record() })
    const own = step([need('ApiKey')])
    expect(await own(bearer('kai_live_old'))).toMatchObject({ id: 'key:key_1' })
    expect(await own(bearer('kai_live_new'))).toMatchObject({ id: 'key:key_1' })
    clock.advance(day)
    expect(await own(bearer('kai_live_old'))).toMatchObject(unauthorized)
    expect(await own(bearer('kai_live_new'))).toMatchObject({ id: 'key:key_1' })
  })

  test('guesses are remembered for a while, and a key that is made meanwhile works at once', async () => {
    const { step, keys, asked, tell } = world()
    const own = step([need('ApiKey')])
    for (let index = 0; index < 5; index++) expect(await own(bearer('kai_live_soon'))).toMatchObject(unauthorized)
    expect(asked).toHaveLength(1)
    keys.set(digest('kai_live_soon'), record({ id: 'key_2' }))
    tell(digest('kai_live_soon'))
    expect(await own(bearer('kai_live_soon'))).toMatchObject({ id: 'key:key_2' })
  })

  test('a flood of guesses asks the directory a few at a time, and known keys are answered meanwhile', async () => {
    const { deps, contract } = world()
    let asking = 0
    let most = 0
    const answers: (() => void)[] = []
    const keys = keyVerifiers(
      {
        findKey: (hash) => {
          asking++
          most = Math.max(most, asking)
          if (hash === digest('kai_live_good')) {
            asking--
            return Promise.resolve(record())
          }
          return new Promise((resolve) => {
            answers.push(() => {
              asking--
              resolve(null)
            })
          })
        },
        onChange: () => () => undefined,
        touchKey: () => undefined,
      },
      testClock(),
    )
    const own = operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] })
    const run = identityStep(contract, own, { ...deps, keys })
    await run(exchange(bearer('kai_live_good')))
    const refused = Array.from({ length: 1_500 }, async (_, index) => run(exchange(bearer(`kai_live_guess${index}`)))).map((guess) =>
      guess.then(
        () => 'accepted',
        (error: unknown) => (error as ApiError).code,
      ),
    )
    expect(run(exchange(bearer('kai_live_good')))).toMatchObject({ id: 'key:key_1' })
    let done = false
    const all = Promise.all(refused).finally(() => {
      done = true
    })
    while (!done) {
      for (const answer of answers.splice(0)) answer()
      await new Promise((resolve) => setImmediate(resolve))
    }
    const codes = await all
    expect(most).toBeLessThanOrEqual(4)
    expect(new Set(codes)).toEqual(new Set(['UNAUTHORIZED', 'UNAVAILABLE']))
    expect(codes.filter((code) => code === 'UNAVAILABLE')).toHaveLength(496)
  })

  test('its use is noted once a minute', async () => {
    const { step, touched, clock } = world()
    const own = step([need('ApiKey')])
    for (let index = 0; index < 10; index++) await own(bearer('kai_live_good'))
    expect(touched).toEqual(['key_1'])
    clock.advance(60_000)
    await own(bearer('kai_live_good'))
    expect(touched).toEqual(['key_1', 'key_1'])
  })

  test('a directory that fails is our fault, not a 401, and is asked again', async () => {
    const { deps, contract } = world()
    let fails = true
    const keys = keyVerifiers(
      {
        findKey: async () => {
          if (fails) throw new Error('down')
          return record()
        },
        onChange: () => () => undefined,
        touchKey: () => undefined,
      },
      testClock(),
    )
    const run = identityStep(contract, operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] }), {
      ...deps,
      keys,
    })
    await expect(run(exchange(bearer('kai_live_good')))).rejects.toThrow('down')
    fails = false
    expect(await run(exchange(bearer('kai_live_good')))).toMatchObject({ id: 'key:key_1' })
  })

  test('one that was issued to a person counts as that person', async () => {
    const { step } = world({ kai_live_me: record({ userId: 'u1', role: 'member' }) })
    expect(await step([need('ApiKey')])(bearer('kai_live_me'))).toMatchObject({
      id: 'user:u1',
      kind: 'user',
      role: 'member',
      keyId: 'key_1',
    })
  })

  test('scopes nest as the document says', async () => {
    const { step } = world({ kai_live_w: record({ scopes: ['write'] }) })
    const who = (await step([need('ApiKey')])(bearer('kai_live_w'))) as Identity
    expect([...who.scopes].sort()).toEqual(['read', 'write'])
  })
})

describe('exactly one credential', () => {
  test('two credentials are refused, and the answer says so', async () => {
    const { step } = world({ kai_live_good: record(), krs_good: record() })
    const answer = await step([need('ApiKey'), need('HeaderKey')])({
      headers: { authorization: 'Bearer kai_live_good', 'x-api-key': 'krs_good' },
    })
    expect(answer).toMatchObject({ ...unauthorized, message: 'The request carries two credentials; send exactly one.' })
  })

  test('a credential that another API at the same mount would take is a second one', async () => {
    const { contract, deps } = world({ kai_live_good: record() })
    const mine = { ...contract, schemes: { ApiKey: contract.schemes.ApiKey as SecuritySchemeContract } }
    const other = { ...contract, id: 'other', schemes: { HeaderKey: contract.schemes.HeaderKey as SecuritySchemeContract } }
    const headers = { authorization: 'Bearer kai_live_good', 'x-api-key': 'krs_any' }
    const step = (apis: IdentityDeps['apis']) =>
      identityStep(mine, operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] }), {
        ...deps,
        ...(apis !== undefined && { apis }),
      })
    const elsewhere = { ...other, mount: '/elsewhere' }
    expect(await step([mine, elsewhere])(exchange({ headers }))).toMatchObject({ id: 'key:key_1' })
    expect(() => step([mine, other])(exchange({ headers }))).toThrow('The request carries two credentials; send exactly one.')
  })

  test('two headers of one name are two credentials', async () => {
    const { contract, deps } = world()
    const run = identityStep(contract, operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] }), deps)
    const sent = exchange({ headers: { authorization: 'Bearer kai_live_good, Bearer kai_live_good' } })
    expect(() => run({ ...sent, repeated: () => ['Bearer kai_live_good', 'Bearer kai_live_good'] })).toThrow('two credentials')
  })

  test('two valid credentials are refused even where only one is asked for', async () => {
    const { step } = world({ kai_live_good: record(), krs_good: record() })
    expect(await step([need('ApiKey')])({ headers: { authorization: 'Bearer kai_live_good', 'x-api-key': 'krs_good' } })).toMatchObject(
      unauthorized,
    )
  })

  test('unless the document asks for both together; they must then belong to one organization', async () => {
    const both: SecurityAlternative = [
      { scheme: 'ApiKey', scopes: ['read'] },
      { scheme: 'HeaderKey', scopes: ['write'] },
    ]
    const headers = { authorization: 'Bearer kai_live_good', 'x-api-key': 'krs_good' }
    const same = world({ kai_live_good: record({ scopes: ['write'] }), krs_good: record({ id: 'key_2', scopes: ['read'] }) })
    const who = (await same.step([both])({ headers })) as Identity
    expect(who).toMatchObject({ id: 'key:key_1' })
    // `write` is asked of the second key, which lacks it.
    expect([...who.scopes]).toEqual(['read'])
    expect(await same.step([both])(bearer('kai_live_good'))).toMatchObject(unauthorized)
    const other = world({ kai_live_good: record(), krs_good: record({ organization: 'org_2' }) })
    expect(await other.step([both])({ headers })).toMatchObject(unauthorized)
  })
})

describe('the security of the document', () => {
  test('is an OR of its alternatives', async () => {
    const { step } = world({ kai_live_good: record(), krs_good: record({ id: 'key_2' }) })
    const own = step([need('ApiKey'), need('HeaderKey')])
    expect(await own(bearer('kai_live_good'))).toMatchObject({ scheme: 'ApiKey' })
    expect(await own({ headers: { 'x-api-key': 'krs_good' } })).toMatchObject({ scheme: 'HeaderKey' })
  })

  test('an empty list admits anybody, and does not look at what came along', async () => {
    const { step, asked } = world()
    expect(await step([])({})).toBeNull()
    expect(await step([])(bearer('kai_live_unknown'))).toBeNull()
    expect(asked).toEqual([])
  })

  test('an optional credential that is wrong is 401, not anonymous', async () => {
    const { step } = world()
    expect(await step([[], need('ApiKey')])({})).toBeNull()
    expect(await step([[], need('ApiKey')])(bearer('kai_live_good'))).toMatchObject({ id: 'key:key_1' })
    expect(await step([[], need('ApiKey')])(bearer('kai_live_unknown'))).toMatchObject(unauthorized)
  })

  test('a credential of a scheme that the operation does not name is 401: a device token on its own channel only', async () => {
    const { step } = world()
    expect(await step([need('Agent')])(bearer('kai_agent_r2'))).toMatchObject({ id: 'robot:r2', claims: { robotId: 'r2' } })
    expect(await step([need('ApiKey')])(bearer('kai_agent_r2'))).toMatchObject(unauthorized)
    expect(await step([need('Agent')])(bearer('kai_live_good'))).toMatchObject(unauthorized)
  })

  test('query keys and HTTP basic, for documents of others', async () => {
    const { step } = world({ qk: record() })
    expect(await step([need('QueryKey')])({ query: 'a=1&key=qk' })).toMatchObject({ id: 'key:key_1' })
    expect(await step([need('Basic')])({ headers: { authorization: `basic ${btoa('u:p')}` } })).toMatchObject({ id: 'user:u' })
    const refused = (await step([need('Basic')])({})) as ApiError
    expect(refused.headers['www-authenticate']).toBe('Basic realm="fixture", charset="UTF-8"')
  })

  test('a key that is the whole Authorization header, beside bearers in the same header', async () => {
    const { step } = world({ rawkey: record(), kai_live_good: record({ id: 'key_2' }) })
    const own = step([need('RawKey'), need('ApiKey')])
    expect(await own({ headers: { authorization: 'rawkey' } })).toMatchObject({ id: 'key:key_1', scheme: 'RawKey' })
    expect(await own(bearer('kai_live_good'))).toMatchObject({ id: 'key:key_2', scheme: 'ApiKey' })
  })

  test('an empty header is no credential', async () => {
    const { step } = world()
    expect(await step([need('ApiKey')])({ headers: { authorization: 'Bearer kai_live_good', 'x-api-key': ' ' } })).toMatchObject({
      id: 'key:key_1',
    })
  })

  test('a scheme that nothing verifies is refused at start', () => {
    const { contract, deps } = world()
    const token = { ...contract, schemes: { Jwt: scheme({ name: 'Jwt', bearerFormat: 'JWT' }) } }
    const own = operation({ operationId: 'op', method: 'get', path: '/', security: [need('Jwt')] })
    expect(() => identityStep(token, own, deps)).toThrow('nothing verifies credentials of the security scheme Jwt')
  })
})

describe('the session cookie', () => {
  const session = (expiresAt: number): SessionRecord => ({
    id: 's1',
    userId: 'u1',
    organization: 'org_1',
    role: 'member',
    scopes: null,
    countsAs: 'user:u1',
    label: 'ada',
    apis: null,
    expiresAt,
  })
  const signedIn = () => {
    const made = world()
    made.sessions.set(digest('sess'), session(made.clock.now().getTime() + 3_600_000))
    return made
  }
  const cookie = { cookie: 'a=b; specway_session=sess' }

  test('carries the scopes of the role', async () => {
    const who = (await signedIn().step([need('Cookie')])({ headers: cookie })) as Identity
    expect(who).toMatchObject({ id: 'user:u1', role: 'member', claims: { sessionId: 's1' } })
    expect([...who.scopes].sort()).toEqual(['read', 'write'])
  })

  test('ends by the clock', async () => {
    const { step, clock } = signedIn()
    const own = step([need('Cookie')])
    await own({ headers: cookie })
    clock.advance(3_600_000)
    expect(await own({ headers: cookie })).toMatchObject(unauthorized)
  })

  test('is ignored beside a header credential', async () => {
    const { step } = signedIn()
    const own = step([need('ApiKey'), need('Cookie')])
    expect(await own({ headers: { ...cookie, authorization: 'Bearer kai_live_good' } })).toMatchObject({ id: 'key:key_1' })
    expect(await own({ headers: { ...cookie, authorization: 'Bearer kai_live_unknown' } })).toMatchObject(unauthorized)
  })

  test('is ignored on operations that do not name it', async () => {
    expect(await signedIn().step([need('ApiKey')])({ headers: cookie })).toMatchObject(unauthorized)
  })

  test.each(['post', 'put', 'patch', 'delete'] as const)('a foreign page cannot use it for %s', async (method) => {
    const own = signedIn().step([need('Cookie')], { method })
    const options = { headers: cookie, method: method.toUpperCase() }
    expect(await own({ ...options, headers: { ...cookie, origin: 'https://evil.example' } })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await own({ ...options, headers: { ...cookie, origin: 'null' } })).toMatchObject({ code: 'FORBIDDEN' })
    expect(await own(options)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await own({ ...options, headers: { ...cookie, origin: 'http://localhost:8080' } })).toMatchObject({ id: 'user:u1' })
    expect(await own({ ...options, headers: { ...cookie, origin: 'https://console.example' } })).toMatchObject({ id: 'user:u1' })
  })
})

describe('scopes and roles', () => {
  const check = (security: readonly SecurityAlternative[], who: Identity | null, more: Partial<OperationContract> = {}) => {
    const step = scopeStep(api([]), operation({ operationId: 'op', method: 'get', path: '/', security, ...more }))
    const x = exchange({ identity: who })
    try {
      step?.(x)
      return 'ok'
    } catch (error) {
      return error as ApiError
    }
  }

  test('an operation that asks for nothing has no step', () => {
    expect(scopeStep(api([]), operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] }))).toBeNull()
  })

  test('the missing scope is named', () => {
    const who = identity({ scopes: new Set(['read']) })
    expect(check([need('ApiKey', 'read')], who)).toBe('ok')
    expect(check([need('ApiKey', 'write')], who)).toMatchObject({
      code: 'INSUFFICIENT_SCOPE',
      status: 403,
      details: { scope: 'write', missing: ['write'] },
    })
  })

  test('scopes are those of the scheme that admitted the caller', () => {
    const security = [need('ApiKey', 'write'), need('Session')]
    expect(check(security, identity({ scheme: 'Session', scopes: new Set() }))).toBe('ok')
    expect(check(security, identity({ scopes: new Set() }))).toMatchObject({ code: 'INSUFFICIENT_SCOPE' })
  })

  test('a person whose role does not reach, or who has none, is FORBIDDEN; a key has no role', () => {
    const security = [need('Session')]
    const person = (role: Identity['role']) => identity({ scheme: 'Session', kind: 'user', role })
    expect(check(security, person('member'), { role: 'admin' })).toMatchObject({ code: 'FORBIDDEN', details: { role: 'admin' } })
    expect(check(security, person('admin'), { role: 'admin' })).toBe('ok')
    expect(check(security, person('owner'), { role: 'admin' })).toBe('ok')
    expect(check(security, person(null), { role: 'viewer' })).toMatchObject({ code: 'FORBIDDEN' })
    expect(check([need('ApiKey')], identity(), { role: 'admin' })).toBe('ok')
  })
})

describe('a path that is no operation', () => {
  test('knows its caller by a valid credential, and nobody by any other', async () => {
    const { deps, contract } = world()
    const named = { ...contract, operations: [operation({ operationId: 'op', method: 'get', path: '/', security: [need('ApiKey')] })] }
    const caller = callerOf([named], deps)
    expect(await caller(exchange(bearer('kai_live_good')))).toMatchObject({ api: { id: 'fixture' }, identity: { id: 'key:key_1' } })
    expect(await caller(exchange(bearer('kai_live_unknown')))).toBeNull()
    expect(await caller(exchange())).toBeNull()
  })
})
