/**
 * The authorization matrix, generated from the documents: every operation x every credential that must not do. Nothing here names an operation:
 * an API that is added brings its fixture (test/support/fixtures) and is covered.
 */

import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memberships } from '../../generated/platform/tables.ts'
import { sessionChannel } from '../../src/apis/platform/auth/sessions.ts'
import { membersChannel } from '../../src/apis/platform/members/directory.ts'
import type { ApiContract, OperationContract, Role, SecuritySchemeContract } from '../../src/gateway/contract.ts'
import { contracts } from '../../src/wiring/handlers.ts'
import { credential, type Headers } from '../support/credentials.ts'
import { fixtures, type Resources } from '../support/fixtures/index.ts'
import { exampleRequest } from '../support/requests.ts'
import { type Answer, startSpecway, type TestOrganization, type TestSpecway } from '../support/specway.ts'

/** Plans in which the fixtures have room; the one of new organizations elsewhere. */
const plans: Readonly<Record<string, string>> = { artemis: 'pro', kairos: 'strategic' }

let specway: TestSpecway
let owner: TestOrganization
let stranger: TestOrganization
const resources = new Map<string, Resources>()
const strangers = new Map<string, Resources>()

beforeAll(async () => {
  specway = await startSpecway()
  owner = await specway.organization('Owner')
  stranger = await specway.organization('Stranger')
  for (const api of contracts) {
    const fixture = fixtures[api.id]
    if (fixture === undefined) throw new Error(`test/support/fixtures has nothing for the API ${api.id}.`)
    resources.set(api.id, await fixture(specway, owner))
    strangers.set(api.id, await fixture(specway, stranger))
    for (const organization of [owner, stranger]) await organization.plan(api.id, plans[api.id] ?? api.plan)
  }
})
afterAll(() => specway.close())

const admitsAnybody = (operation: OperationContract): boolean =>
  operation.security.length === 0 || operation.security.some((alternative) => alternative.length === 0)

/** Each request in a minute of its own, so that no limit of one case refuses the next. */
async function send(
  api: ApiContract,
  operation: OperationContract,
  headers: Headers,
  path?: Readonly<Record<string, string>>,
): Promise<Answer> {
  specway.clock.advance(61_000)
  const abort = new AbortController()
  const request = exampleRequest(api, operation, { ...(path !== undefined && { path }), headers })
  const answer = await specway.call(request.method, request.path, {
    headers: request.headers,
    signal: abort.signal,
    ...(request.body !== null && { text: request.body }),
  })
  abort.abort()
  return answer
}

const schemesOf = (api: ApiContract, operation: OperationContract): { scheme: SecuritySchemeContract; scopes: readonly string[] }[] =>
  operation.security.flatMap((alternative) =>
    alternative.flatMap(({ scheme, scopes }) => {
      const declared = api.schemes[scheme]
      return declared === undefined ? [] : [{ scheme: declared, scopes }]
    }),
  )

/** Keys and devices have no role. */
const ofPeople = ({ in: place, bearerFormat }: SecuritySchemeContract): boolean => place === 'cookie' || bearerFormat === 'JWT'

const own = (api: ApiContract, operation: OperationContract): Readonly<Record<string, string>> =>
  resources.get(api.id)?.paths[operation.path] ?? {}

describe.each(contracts.map((api) => [api.id, api] as const))('authorization of %s', (_id, api) => {
  it('covers every path with parameters by a fixture', () => {
    const templated = new Set(api.operations.map(({ path }) => path).filter((path) => path.includes('{')))
    expect([...templated].filter((path) => resources.get(api.id)?.paths[path] === undefined)).toEqual([])
  })

  const secured = api.operations.filter((operation) => !admitsAnybody(operation))

  it.each(secured.map((operation) => [operation.operationId, operation] as const))(
    '%s: nobody, unknown, revoked and expired credentials are 401',
    async (_name, operation) => {
      const path = own(api, operation)
      const nobody = await send(api, operation, {}, path)
      expect(nobody.status).toBe(401)
      expect(nobody.body.error.code).toBe('UNAUTHORIZED')
      expect(nobody.headers.get('www-authenticate')).toBeTruthy()
      for (const { scheme } of schemesOf(api, operation)) {
        for (const state of ['unknown', 'revoked', 'expired'] as const) {
          const headers = await credential(specway, owner, api, scheme, state)
          if (headers === null) continue
          const answer = await send(api, operation, headers, path)
          expect([scheme.name, state, answer.status]).toEqual([scheme.name, state, 401])
        }
      }
    },
  )

  it.each(secured.map((operation) => [operation.operationId, operation] as const))(
    '%s: credentials of other APIs and schemes are 401',
    async (_name, operation) => {
      const allowed = new Set(schemesOf(api, operation).map(({ scheme }) => scheme))
      for (const other of contracts) {
        for (const scheme of Object.values(other.schemes)) {
          if (allowed.has(scheme) || scheme.name === 'BillingSignature') continue
          const headers = await credential(specway, owner, other, scheme, 'valid')
          if (headers === null) continue
          const answer = await send(api, operation, headers, own(api, operation))
          expect([other.id, scheme.name, answer.status]).toEqual([other.id, scheme.name, 401])
        }
      }
    },
  )

  const optional = api.operations.filter(
    (operation) => admitsAnybody(operation) && operation.security.some((alternative) => alternative.length > 0),
  )
  if (optional.length > 0)
    it.each(optional.map((operation) => [operation.operationId, operation] as const))(
      '%s admits anybody, and still refuses a credential that is none: 401',
      async (_name, operation) => {
        for (const { scheme } of schemesOf(api, operation)) {
          const headers = await credential(specway, owner, api, scheme, 'unknown')
          const answer = await send(api, operation, headers ?? {}, own(api, operation))
          expect([scheme.name, answer.status]).toEqual([scheme.name, 401])
        }
      },
    )

  const scoped = api.operations.flatMap((operation) =>
    schemesOf(api, operation).flatMap(({ scheme, scopes }) =>
      scopes.map((scope) => [operation.operationId, scope, operation, scheme] as const),
    ),
  )
  it.each(scoped)('%s: a credential without the scope %s is 403', async (_name, scope, operation, scheme) => {
    const others = Object.values(scheme.scopes).filter((candidate) => !candidate.grants.includes(scope))
    // The least scope of a nested ladder is granted by every credential that there can be.
    if (others.length === 0) return expect(Object.values(scheme.scopes).every((candidate) => candidate.grants.includes(scope))).toBe(true)
    const headers = await credential(
      specway,
      owner,
      api,
      scheme,
      'valid',
      others.map(({ name }) => name),
    )
    const answer = await send(api, operation, headers ?? {}, own(api, operation))
    expect(answer.status).toBe(403)
    expect(answer.body.error.code).toBe('INSUFFICIENT_SCOPE')
    expect(JSON.stringify(answer.body.error.details)).toContain(scope)
  })

  const ladder: readonly Role[] = ['viewer', 'member', 'admin', 'owner']
  const withRole = api.operations.flatMap((operation) =>
    operation.role === null
      ? []
      : ladder.slice(0, ladder.indexOf(operation.role)).map((role) => [operation.operationId, role, operation] as const),
  )
  if (withRole.length > 0)
    it.each(withRole)('%s: the role %s is not enough: 403', async (_name, role, operation) => {
      const scheme = schemesOf(api, operation).find(({ scheme: candidate }) => ofPeople(candidate))?.scheme
      if (scheme === undefined) throw new Error(`${operation.operationId} has a role, and no credential of people.`)
      const organization = await specway.organization('Roles')
      const { store } = specway.service.world
      await store.system(async (tx) => {
        await tx.db
          .update(memberships)
          .set({ role })
          .where(and(eq(memberships.organization, organization.id), eq(memberships.user_id, organization.ownerId)))
        await store.notify(tx, sessionChannel, '')
        await store.notify(tx, membersChannel, '')
      })
      const headers = await credential(specway, organization, api, scheme, 'valid')
      const answer = await send(api, operation, headers ?? {}, own(api, operation))
      expect(answer.status).toBe(403)
      expect(answer.body.error.code).toBe('FORBIDDEN')
    })

  const addressed = secured.filter(
    (operation) => operation.path.includes('{') && !schemesOf(api, operation).some(({ scheme }) => scheme.name === 'BillingSignature'),
  )
  it.each(addressed.map((operation) => [operation.operationId, operation] as const))(
    "%s: another organization's resource is answered like one that does not exist, to the byte, unless everybody may know of it",
    async (_name, operation) => {
      const scheme = schemesOf(api, operation)[0]?.scheme
      if (scheme === undefined) throw new Error(`${operation.operationId} has no security scheme.`)
      const headers =
        scheme.name === 'RobotAgent'
          ? (strangers.get(api.id)?.agent ?? {})
          : ((await credential(specway, stranger, api, scheme, 'valid')) ?? {})
      const path = own(api, operation)
      // Parameters that name no resource of an organization (an API's id) stay as they are.
      const shared = strangers.get(api.id)?.paths[operation.path] ?? {}
      const foreignOnes = Object.entries(path).filter(([name, value]) => shared[name] !== value)
      if (foreignOnes.length === 0) return
      const missing = Object.fromEntries(
        Object.entries(path).map(([name, value]) => [name, shared[name] === value ? value : value.replace(/[0-9a-z]/g, '0')]),
      )
      const foreign = await send(api, operation, headers, path)
      const unknown = await send(api, operation, headers, missing)
      const anonymous = (answer: Answer) => ({ status: answer.status, body: { ...answer.body.error, requestId: null } })
      if (resources.get(api.id)?.known?.includes(operation.path) === true) {
        expect([foreign.status, foreign.body.error.code, unknown.status]).toEqual([403, 'FORBIDDEN', 404])
        return
      }
      expect(foreign.status).toBe(404)
      expect(anonymous(foreign)).toEqual(anonymous(unknown))
    },
  )
})
