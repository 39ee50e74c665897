/** A gateway over contracts written by hand, without a database: for tests of the pipeline itself. */
import type { GatewayPage, GatewayPorts, StepFactories } from '../../src/gateway/compose/factories.ts'
import { type GatewayConfig, gatewayDefaults } from '../../src/gateway/config.ts'
import type { AnyHandler, ApiContract, OperationContract, Transaction } from '../../src/gateway/contract.ts'
import { createGateway, type Gateway } from '../../src/gateway/pipeline.ts'
import { api } from './contracts.ts'

/** Steps that let everything through and count nothing. */
export const openSteps: StepFactories = {
  identity: () => null,
  limits: () => ({ enter: () => undefined, body: null, refused: () => undefined, answer: null }),
  scopes: () => null,
  idempotency: () => null,
  records: () => () => undefined,
  unknown: () => ({ limit: () => undefined, records: () => undefined }),
}

export interface LoggedLine {
  readonly level: 'debug' | 'info' | 'warn' | 'error'
  readonly fields: object
  readonly message: string
}

/** Ports without anything behind them; what is logged is kept in `lines`. */
export function testPorts(lines: LoggedLine[] = [], more: Partial<GatewayPorts> = {}): GatewayPorts {
  const unused = (name: string) => (): never => {
    throw new Error(`The test did not expect ${name} to be used.`)
  }
  const log = (level: LoggedLine['level']) => (fields: object, message: string) => {
    lines.push({ level, fields, message })
  }
  return {
    clock: { now: () => new Date('2026-03-01T12:00:00Z'), monotonicMs: () => performance.now() },
    ids: () => ({ create: unused('ids'), uuid: unused('ids'), secret: unused('ids') }),
    events: { append: unused('events'), subscribe: unused('events') },
    jobs: { send: unused('jobs') },
    log: { debug: log('debug'), info: log('info'), warn: log('warn'), error: log('error') },
    transaction: (organization, work) => work({ organization } as Transaction),
    ...more,
  }
}

export interface TestGatewayOptions {
  readonly handlers?: Readonly<Record<string, AnyHandler>>
  readonly config?: Partial<GatewayConfig>
  readonly steps?: Partial<StepFactories>
  readonly ports?: Partial<GatewayPorts>
  readonly pages?: readonly GatewayPage[]
  readonly lines?: LoggedLine[]
  readonly contract?: Partial<ApiContract>
}

/** Operations without a handler of their own answer `{ operationId, input }`. */
export function testGateway(operations: readonly OperationContract[], options: TestGatewayOptions = {}): Gateway {
  const echo = (operationId: string): AnyHandler => {
    return (_context: unknown, input: unknown) => ({ status: 200, body: { operationId, input } })
  }
  const handlers = Object.fromEntries(
    operations.map(({ operationId }) => [operationId, options.handlers?.[operationId] ?? echo(operationId)]),
  )
  return createGateway({
    apis: [{ contract: api(operations, options.contract), handlers }],
    pages: options.pages ?? [],
    steps: { ...openSteps, ...options.steps },
    ports: testPorts(options.lines, options.ports),
    config: { ...gatewayDefaults, ...options.config },
  })
}
