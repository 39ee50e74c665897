/**
 * Duties: the whole pipeline of Specway with handlers in memory: key by hash, scope, sliding windows, validation of everything, reply check and
 * projection (enforced), request id, rate-limit headers, metrics, usage. The log is at `warn`, as peers do not log either.
 */
import { hash } from 'node:crypto'
import { api as artemis } from '../../generated/artemis/api.ts'
import { apis, mounts } from '../../generated/index.ts'
import { gatewayDefaults } from '../../src/gateway/config.ts'
import { type AnyHandler, detached, type PlanContract, type Transaction } from '../../src/gateway/contract.ts'
import { documentPages } from '../../src/gateway/documents/index.ts'
import { keyVerifiers } from '../../src/gateway/identity/keys.ts'
import { leaseKeeper } from '../../src/gateway/limits/leases.ts'
import { memoryLimitStore } from '../../src/gateway/limits/memory.ts'
import { createGateway } from '../../src/gateway/pipeline.ts'
import type { KeyRecord } from '../../src/gateway/ports.ts'
import { createLog } from '../../src/gateway/records/log.ts'
import { createMetrics } from '../../src/gateway/records/metrics.ts'
import { usageCounter } from '../../src/gateway/records/usage.ts'
import { startServer } from '../../src/gateway/server/index.ts'
import { systemClock } from '../../src/store/clock.ts'
import { createIds } from '../../src/store/ids.ts'
import { Secrets } from '../../src/store/secrets.ts'
import { returnLoadingHeap } from '../../src/wiring/heap.ts'
import { stepFactories } from '../../src/wiring/steps.ts'
import { announcePort } from '../support/peer.ts'
import { benchKey, robot } from '../support/robot.ts'

/** Documents are read without a credential: the counter counts, and never refuses. */
const api = { ...artemis, plans: { ...artemis.plans, anonymous: unlimited('anonymous') } }
function unlimited(name: string): PlanContract {
  const requests = { rates: [{ limit: 100_000_000, windowMs: 60_000 }], burst: null, concurrent: null, quota: null, by: 'identity' }
  return { name, limits: { requests }, values: {} }
}
const fail = (error: unknown): void => {
  throw error
}
const clock = systemClock
const key: KeyRecord = {
  id: 'key_bench',
  api: 'artemis',
  organization: '018f4d2a-7b10-7c3e-9a41-5d2f60b1c0de',
  userId: null,
  role: null,
  scopes: ['read', 'write'],
  label: 'bench',
  expiresAt: null,
  revoked: false,
}
const benchHash = hash('sha256', benchKey)
const keys = keyVerifiers(
  { findKey: async (wanted) => (wanted === benchHash ? key : null), onChange: () => () => undefined, touchKey: () => undefined },
  clock,
)
const plan = unlimited('bench')
const limitStore = memoryLimitStore(clock)
const ids = createIds('base36', clock)
const log = createLog({ level: 'warn' })
const metrics = createMetrics({ process: false })
const usage = usageCounter({ add: async () => undefined }, clock, fail)
const transaction = <T>(organization: string, work: (tx: Transaction) => Promise<T>): Promise<T> => work({ organization } as Transaction)

interface Body {
  readonly body: { readonly name: string; readonly type: string; readonly metadata: object }
}
const refuse: AnyHandler = () => {
  throw new Error('The benchmark calls two operations only.')
}
const handlers: Record<string, AnyHandler> = Object.fromEntries(api.operations.map(({ operationId }) => [operationId, refuse]))
// As generated reads are: without the request's transaction.
handlers.getRobot = detached(() => ({ status: 200, body: { ...robot } }))
handlers.createRobot = ((_context: unknown, { body }: Body) => ({
  status: 201,
  body: { ...robot, name: body.name, type: body.type, metadata: body.metadata, agent_token: 'kai_agent_benchbenchbenchbenchbenchbenchbe' },
})) as AnyHandler

const gateway = createGateway({
  apis: [{ contract: api, handlers }],
  pages: await documentPages(
    mounts.map(({ mount, document, apis: ids }) => ({ mount, document, apis: apis.filter(({ id }) => ids.includes(id)) })),
    {},
  ),
  steps: stepFactories({
    production: true,
    clock,
    store: { transaction, system: (work) => work({ organization: null } as Transaction) },
    sealer: new Secrets(Buffer.alloc(32, 7).toString('base64')),
    identity: { verifiers: new Map([['artemis:RobotAgent', () => null]]), keys, webOrigins: [] },
    limits: { store: limitStore, plans: { planOf: () => plan }, leases: leaseKeeper(limitStore, 'bench', fail), quotas: null, clock },
    records: { log, metrics, usage, clock },
  }),
  ports: {
    clock,
    ids: () => ids,
    events: { append: async () => undefined, subscribe: () => fail(new Error('unused')) as never },
    jobs: { send: async () => undefined },
    log,
    transaction,
  },
  config: { ...gatewayDefaults, responseCheck: 'enforce' },
})
returnLoadingHeap()
const server = await startServer({ gateway, host: '127.0.0.1', port: 0 })
announcePort(server.port)
