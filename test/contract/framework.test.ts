/**
 * What the framework itself answers, on every operation of every document: refusals of the transport and of the policy, and injected faults. Together
 * with each API's own tests this is what the contract coverage at the end of a run counts.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GatewayApi } from '../../src/gateway/compose/factories.ts'
import { timeoutOf } from '../../src/gateway/compose/work.ts'
import type { AnyHandler, ApiContract, OperationContract } from '../../src/gateway/contract.ts'
import { ApiError } from '../../src/gateway/errors/catalogue.ts'
import { memoryLimitStore } from '../../src/gateway/limits/memory.ts'
import type { LimitStore } from '../../src/gateway/limits/store.ts'
import { DatabaseUnavailable } from '../../src/store/sql-error.ts'
import { contracts } from '../../src/wiring/handlers.ts'
import { testClock } from '../support/clock.ts'
import { billingSecret, credential, type Headers, signedBilling } from '../support/credentials.ts'
import { fixtures, type Resources } from '../support/fixtures/index.ts'
import { exampleBody, exampleRequest, otherBody } from '../support/requests.ts'
import { type Answer, type CallOptions, startSpecway, type TestOrganization, type TestSpecway } from '../support/specway.ts'

/** What the next call of any handler does; null: its work. */
let fault: (() => never) | 'hang' | null = null
let refuseAll = false

const faulty = (apis: readonly GatewayApi[]): GatewayApi[] =>
  apis.map(({ contract, handlers }) => ({
    contract,
    handlers: Object.fromEntries(
      Object.entries(handlers).map(([id, handler]) => {
        const wrapped: AnyHandler = (context, request) => {
          if (fault === 'hang') return new Promise(() => undefined)
          if (fault !== null) fault()
          return handler(context, request)
        }
        // Handlers may say how they want to be called; none of them gets longer here than a second.
        return [id, Object.assign(wrapped, handler, timeoutOf(handler) === null ? {} : { timeoutMs: 1_000 })]
      }),
    ),
  }))

function refusingStore(inner: LimitStore): LimitStore {
  return {
    ...inner,
    take(rules, subjects, lease) {
      if (refuseAll) throw new ApiError('RATE_LIMITED', { headers: { 'retry-after': '1' } })
      return inner.take(rules, subjects, lease)
    },
  }
}

let specway: TestSpecway
let plainHttp: TestSpecway
let organization: TestOrganization
const resources = new Map<string, Resources>()

beforeAll(async () => {
  const clock = testClock()
  const env = { BILLING_WEBHOOK_SECRET: billingSecret, REQUEST_TIMEOUT_S: '1' }
  specway = await startSpecway({ clock, env, service: { handlers: faulty, limitStore: refusingStore(memoryLimitStore(clock)) } })
  plainHttp = await startSpecway({ env: { ...env, HTTPS: 'required' } })
  organization = await specway.organization()
  for (const api of contracts) {
    const fixture = fixtures[api.id]
    if (fixture === undefined) throw new Error(`test/support/fixtures has nothing for the API ${api.id}.`)
    resources.set(api.id, await fixture(specway, organization))
  }
})
afterAll(async () => {
  await specway.close()
  await plainHttp.close()
})

async function headersOf(
  api: ApiContract,
  operation: OperationContract,
  body: string,
  of: TestOrganization = organization,
): Promise<Headers> {
  const [first] = operation.security
  const name = first?.[0]?.scheme
  const scheme = name === undefined ? undefined : api.schemes[name]
  if (scheme === undefined) return {}
  if (scheme.name === 'RobotAgent') return resources.get(api.id)?.agent ?? {}
  if (scheme.name === 'BillingSignature') return signedBilling('msg_1', specway.clock.now(), body)
  return (await credential(specway, of, api, scheme, 'valid')) ?? {}
}

/** In a minute of its own, so that no limit of one case refuses the next. */
function send(api: ApiContract, operation: OperationContract, change: Partial<CallOptions> = {}): Promise<Answer> {
  specway.clock.advance(61_000)
  return sendNow(api, operation, change)
}

async function sendNow(api: ApiContract, operation: OperationContract, change: Partial<CallOptions> = {}): Promise<Answer> {
  const path = resources.get(api.id)?.paths[operation.path]
  const bare = exampleRequest(api, operation, path === undefined ? {} : { path })
  const request = exampleRequest(api, operation, {
    ...(path !== undefined && { path }),
    headers: await headersOf(api, operation, change.text ?? bare.body ?? ''),
  })
  return specway.call(request.method, request.path, {
    ...(request.body !== null && { text: request.body }),
    ...change,
    headers: { ...request.headers, ...change.headers },
  })
}

const documents = (operation: OperationContract, status: string): boolean =>
  operation.responses.some((response) => response.status === status)

/** One case per operation that documents the status. */
const cases = (api: ApiContract, status: string) =>
  api.operations.filter((operation) => documents(operation, status)).map((operation) => [operation.operationId, operation] as const)

describe.each(contracts.map((api) => [api.id, api] as const))('the framework around %s', (_id, api) => {
  it.each(cases(api, '406'))('%s: a media type that cannot be produced is 406', async (_name, operation) => {
    const answer = await send(api, operation, { headers: { accept: 'application/x-nothing' } })
    expect(answer.status).toBe(406)
    expect(answer.body.error.code).toBe('NOT_ACCEPTABLE')
  })

  it.each(cases(api, '415'))('%s: a body of another media type is 415', async (_name, operation) => {
    const answer = await send(api, operation, { headers: { 'content-type': 'application/x-nothing' }, text: 'x' })
    expect(answer.status).toBe(415)
    expect(answer.body.error.code).toBe('UNSUPPORTED_MEDIA_TYPE')
  })

  it.each(cases(api, '413'))('%s: a body above its limit is 413', async (_name, operation) => {
    const limit = Math.max(0, ...(operation.body?.media ?? []).map((media) => media.maxBytes))
    const answer = await send(api, operation, { text: `"${'x'.repeat(limit)}"` })
    expect(answer.status).toBe(413)
    expect(answer.body.error.code).toBe('PAYLOAD_TOO_LARGE')
  })

  it.each(cases(api, '400'))('%s: an unknown query parameter is 400 and named', async (_name, operation) => {
    specway.clock.advance(61_000)
    const path = resources.get(api.id)?.paths[operation.path]
    const bare = exampleRequest(api, operation, path === undefined ? {} : { path })
    const request = exampleRequest(api, operation, {
      ...(path !== undefined && { path }),
      headers: await headersOf(api, operation, bare.body ?? ''),
    })
    const separator = request.path.includes('?') ? '&' : '?'
    const answer = await specway.call(request.method, `${request.path}${separator}no_such_parameter=1`, {
      headers: request.headers,
      ...(request.body !== null && { text: request.body }),
    })
    expect(answer.status).toBe(400)
    expect(answer.body.error.details.issues).toContainEqual({ path: 'no_such_parameter', in: 'query', message: 'Unknown query parameter' })
  })

  it.each(cases(api, '429'))('%s: a spent allowance is 429 with Retry-After', async (_name, operation) => {
    // In the plan of new organizations, where every class has a limit.
    const limited = await specway.organization('Limited')
    const bare = exampleRequest(api, operation)
    const headers = await headersOf(api, operation, bare.body ?? '', limited)
    refuseAll = true
    try {
      const answer = await specway.call(bare.method, bare.path, {
        headers: { ...bare.headers, ...headers },
        ...(bare.body !== null && { text: bare.body }),
      })
      expect(answer.status).toBe(429)
      expect(answer.body.error.code).toBe('RATE_LIMITED')
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      refuseAll = false
    }
  })

  const withKey = api.operations.filter((operation) => operation.idempotent !== 'no' && otherBody(api, operation) !== undefined)
  if (withKey.length > 0)
    it.each(withKey.map((operation) => [operation.operationId, operation] as const))(
      '%s: an Idempotency-Key that comes again with another request is 409, with the same one a replay',
      async (_name, operation) => {
        specway.clock.advance(61_000)
        const path = resources.get(api.id)?.paths[operation.path]
        const headers = { ...(await headersOf(api, operation, '')), 'idempotency-key': `matrix-${operation.operationId}` }
        const body = exampleBody(api, operation)
        const first = exampleRequest(api, operation, { ...(path !== undefined && { path }), headers, body })
        const made = await specway.call(first.method, first.path, { headers: first.headers, text: first.body ?? '' })
        expect(made.status).toBeLessThan(500)
        const again = await specway.call(first.method, first.path, { headers: first.headers, text: first.body ?? '' })
        expect(again.status).toBe(made.status)
        expect(again.headers.get('idempotency-replayed')).toBe('true')
        const other = exampleRequest(api, operation, { ...(path !== undefined && { path }), headers, body: otherBody(api, operation) })
        const refused = await specway.call(other.method, other.path, { headers: other.headers, text: other.body ?? '' })
        expect(refused.status).toBe(409)
        expect(refused.body.error.code).toBe('IDEMPOTENCY_KEY_REUSE')
      },
    )

  it.each(cases(api, '500'))('%s: a fault of ours is 500 and says nothing of itself', async (_name, operation) => {
    fault = () => {
      throw new Error('password=hunter2 at /etc/secret')
    }
    try {
      const answer = await send(api, operation)
      expect(answer.status).toBe(500)
      expect(answer.body.error).toMatchObject({ code: 'INTERNAL_ERROR', details: null })
      expect(JSON.stringify(answer.body)).not.toContain('hunter2')
    } finally {
      fault = null
    }
  })

  it.each(cases(api, '503'))('%s: a database that is away is 503 with Retry-After', async (_name, operation) => {
    fault = () => {
      throw new DatabaseUnavailable('connection refused to 10.0.0.1')
    }
    try {
      const answer = await send(api, operation)
      expect(answer.status).toBe(503)
      expect(answer.body.error.code).toBe('UNAVAILABLE')
      expect(JSON.stringify(answer.body)).not.toContain('10.0.0.1')
    } finally {
      fault = null
    }
  })

  it('every operation that documents 504 answers it when its handler does not come back', async () => {
    // All at one time: a signature is good for five minutes only.
    specway.clock.advance(61_000)
    fault = 'hang'
    try {
      const answers = await Promise.all(
        cases(api, '504').map(async ([, operation]) => [operation.operationId, (await sendNow(api, operation)).status] as const),
      )
      expect(answers.filter(([, status]) => status !== 504)).toEqual([])
    } finally {
      fault = null
    }
  }, 60_000)

  it.each(cases(api, '403'))('%s: plain HTTP is 403 while the HTTPS rule is on', async (_name, operation) => {
    const request = exampleRequest(api, operation)
    const answer = await plainHttp.call(request.method, request.path, {
      headers: request.headers,
      ...(request.body !== null && { text: request.body }),
    })
    expect(answer.status).toBe(403)
    expect(answer.body.error.code).toBe('HTTPS_REQUIRED')
  })

  it('every path refuses the methods that it does not have, with Allow', async () => {
    for (const path of new Set(api.operations.map((operation) => operation.path))) {
      const known = api.operations.filter((operation) => operation.path === path).map((operation) => operation.method.toUpperCase())
      const other = ['PUT', 'PATCH', 'DELETE', 'POST'].find((method) => !known.includes(method))
      if (other === undefined) continue
      specway.clock.advance(61_000)
      const answer = await specway.call(other, `${api.mount}${path.replace(/\{[^}]+\}/g, 'x')}`)
      expect([path, answer.status]).toEqual([path, 405])
      for (const method of known) expect(answer.headers.get('allow')).toContain(method)
    }
  })
})
