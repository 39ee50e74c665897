/** An organization with a key of Kairos, people with tokens, and simulations that stand where a test needs them. */
import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { simulations } from '../../../generated/kairos/tables.ts'
import { signingKeyStore } from '../../../src/apis/platform/auth/signing-keys.ts'
import { type OwnKeys, ownKeys } from '../../../src/gateway/identity/signing-keys.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import type { TestClock } from '../../support/clock.ts'
import {
  type Answer,
  type CallOptions,
  type StartOptions,
  startSpecway,
  type TestOrganization,
  type TestSpecway,
} from '../../support/specway.ts'

/** As answers show it; the witness has held it against the document. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
export type Shown = any

/** Calls with one credential. */
export class Caller {
  readonly #specway: TestSpecway
  readonly #headers: Readonly<Record<string, string>>

  constructor(specway: TestSpecway, headers: Readonly<Record<string, string>>) {
    this.#specway = specway
    this.#headers = headers
  }

  call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.#specway.call(method, `/v1${path}`, {
      ...(body !== undefined && { body }),
      ...options,
      headers: { ...this.#headers, ...options.headers },
    })
  }

  get(path: string): Promise<Answer> {
    return this.call('GET', path)
  }
  /** Under an `Idempotency-Key`, if one is given. */
  post(path: string, body?: unknown, key?: string): Promise<Answer> {
    return this.call('POST', path, body, key === undefined ? {} : { headers: { 'idempotency-key': key } })
  }

  /** A new simulation. Throws when it was not made. */
  async simulation(body: object = { scenarioId: 'capability-divergence' }, route = '/simulations'): Promise<Shown> {
    const made = await this.post(route, body)
    if (made.status !== 201) throw new Error(`The simulation was not made: ${JSON.stringify(made.body)}`)
    return made.body
  }
  async step(id: string, ticks = 1, moves?: Readonly<Record<string, string>>): Promise<Shown> {
    const answer = await this.post(`/simulations/${id}/step`, { ticks, ...(moves !== undefined && { moves }) })
    if (answer.status !== 200) throw new Error(`No step: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
}

/** On the plan `strategic`, unless a test says otherwise: so limits are met only where they are looked for. */
export class World extends Caller {
  readonly specway: TestSpecway
  readonly organization: TestOrganization
  readonly key: string
  readonly clock: TestClock
  #signing: Promise<OwnKeys> | null = null

  constructor(specway: TestSpecway, organization: TestOrganization, key: string) {
    super(specway, { 'x-api-key': key })
    this.specway = specway
    this.organization = organization
    this.key = key
    this.clock = specway.clock
  }

  get store(): OwnedStore {
    return this.specway.service.world.store
  }

  /** Another organization with a key of its own, on a plan that nobody has asked for yet. */
  async stranger(
    plan = 'strategic',
    scopes?: readonly string[],
  ): Promise<{ readonly organization: TestOrganization; readonly caller: Caller }> {
    const organization = await this.specway.organization('Strangers')
    await organization.plan('kairos', plan)
    return { organization, caller: new Caller(this.specway, { 'x-api-key': (await organization.key('kairos', scopes)).secret }) }
  }

  /** With a key of the organization that has only these scopes. */
  async scoped(...scopes: string[]): Promise<Caller> {
    return new Caller(this.specway, { 'x-api-key': (await this.organization.key('kairos', scopes)).secret })
  }

  /** A person, by a token of the gateway's own. */
  async bearer(userId: string, organization: string, scope = 'simulation:read simulation:write'): Promise<Caller> {
    const { store, secrets } = this.specway.service.world
    this.#signing ??= ownKeys(signingKeyStore(store, secrets), this.clock, 'specway', () => randomUUID())
    const token = await (await this.#signing).sign({ org: organization, scope }, { subject: userId, audience: 'kairos', ttlSeconds: 900 })
    return new Caller(this.specway, { authorization: `Bearer ${token}` })
  }

  /** Changes columns behind the API's back. */
  async write(id: string, columns: Partial<typeof simulations.$inferInsert>): Promise<void> {
    await this.store.system((tx) => tx.db.update(simulations).set(columns).where(eq(simulations.id, id)))
  }

  close(): Promise<void> {
    return this.specway.close()
  }
}

/** The caller closes the world, and the store. */
export async function openWorld(store: OwnedStore, options: Omit<StartOptions, 'store'> & { readonly plan?: string } = {}): Promise<World> {
  const { plan = 'strategic', ...start } = options
  const specway = await startSpecway({ store, ...start })
  const organization = await specway.organization()
  await organization.plan('kairos', plan)
  return new World(specway, organization, (await organization.key('kairos')).secret)
}

/** The issues of a refused body. */
export const issuesOf = (answer: Answer): Shown =>
  answer.body?.error?.details?.issues?.map(({ path, message }: Shown) => `${path}: ${message}`)

/** A scenario that takes a while to compute. */
export const crowd = (agents: number): Shown => ({
  seed: 5,
  initialState: { radius: 32 },
  rules: { prophecyEvery: 0 },
  agents: Array.from({ length: agents }, (_, index) => ({
    id: `agent_${index}`,
    policy: { lambda: 0.2 + (index % 5) / 20, gamma: 0.5 + (index % 7) / 20 },
  })),
})
