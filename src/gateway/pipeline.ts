/**
 * The one way through the gateway. Every operation of every API is composed into one function at start and registered on one Hono app;
 * documents and pages stand beside them. Whatever is thrown, wherever, becomes the one envelope.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { exists } from './compose/exists.ts'
import type { GatewayApi, GatewayPage, GatewayPorts, StepFactories } from './compose/factories.ts'
import { Front, noTarget, type Target } from './compose/front.ts'
import { composeOperation, templateOf } from './compose/operation.ts'
import type { GatewayConfig } from './config.ts'
import type { ApiContract, OperationContract } from './contract.ts'
import { ApiError } from './errors/catalogue.ts'
import { OperationRouter } from './routing/router.ts'
import type { FinishedReply, UnknownPathSteps } from './steps.ts'
import { Streams } from './streams/index.ts'
import { type ExchangeTarget, GatewayExchange, pathOf, type ServerBindings, type Surroundings } from './transport/exchange.ts'
import { trustedProxies } from './transport/proxies.ts'

export interface GatewayOptions {
  readonly apis: readonly GatewayApi[]
  readonly pages: readonly GatewayPage[]
  readonly steps: StepFactories
  readonly ports: GatewayPorts
  readonly config: GatewayConfig
}

export type GatewayApp = OpenAPIHono<{ Bindings: ServerBindings }>
type AppContext = HonoContext<{ Bindings: ServerBindings }>

export interface ServedOperation {
  readonly api: ApiContract
  readonly operation: OperationContract
}

export interface Gateway {
  readonly app: GatewayApp
  readonly fetch: GatewayApp['fetch']
  /** Operations that exist under this configuration. */
  readonly operations: readonly ServedOperation[]
  /** Open streams, for the gauge. */
  openStreams(): number
  /** Shutdown: streams end with `retry:`, handlers hear of it through their signal. What runs is answered all the same. */
  stop(): void
}

interface PathTargets {
  readonly byMethod: Map<string, Target>
  readonly unknown: UnknownPathSteps
}

/** Composes everything. Throws, naming them all, when handlers are missing, or when two operations claim one path and method. */
export function createGateway(options: GatewayOptions): Gateway {
  const { apis, pages, steps, ports, config } = options
  const router = new OperationRouter<never>()
  const app: GatewayApp = new OpenAPIHono({ router, getPath: (request) => pathOf(request.url) })
  const running = new Set<AbortController>()
  const around: Surroundings = {
    trusted: trustedProxies(config.trustedProxies),
    monotonicMs: () => ports.clock.monotonicMs(),
    running,
  }
  const front = new Front(config, ports.log)
  const mismatch = (x: { readonly requestId: string }, error: unknown): void =>
    ports.log.error({ requestId: x.requestId, err: error }, 'An answer breaks the document, or its stream broke off')
  const streams = new Streams({
    heartbeatMs: config.heartbeatMs,
    retryMs: config.retryMs,
    check: config.responseCheck !== 'off',
    enforce: config.responseCheck === 'enforce',
    failed: mismatch,
  })
  const exchange = (c: AppContext, target: ExchangeTarget): GatewayExchange => {
    const path = c.req.path
    return new GatewayExchange(c.req.raw, c.env, path, target, router.values(path), around)
  }

  const beside = steps.unknown(apis.map(({ contract }) => contract))
  const unknownOf = new Map<string, UnknownPathSteps>()
  for (const mount of new Set(apis.map(({ contract }) => contract.mount))) {
    const under = apis.map(({ contract }) => contract).filter((contract) => contract.mount === mount)
    unknownOf.set(mount, under.length === apis.length ? beside : steps.unknown(under))
  }

  const operations = served(options)
  const paths = new Map<string, PathTargets>()
  for (const [index, { api, operation }] of operations.entries()) {
    const template = templateOf(api, operation)
    // Templates that differ in the names of their expressions are one path.
    const key = template.replace(/\{[^{}]*\}/g, '{}')
    let at = paths.get(key)
    if (at === undefined) {
      at = { byMethod: new Map(), unknown: unknownOf.get(api.mount) ?? beside }
      paths.set(key, at)
      registerRest(template, at)
    }
    const method = operation.method.toUpperCase()
    if (at.byMethod.has(method)) throw new Error(`Two operations answer ${method} ${template}: ${operation.operationId} is the second.`)
    const handler = handlerOf(options, operations[index])
    const target = composeOperation({
      api,
      operation,
      handler,
      ids: ports.ids(api),
      steps,
      ports,
      config,
      streams,
      fail: front.fail,
      mismatch,
    })
    at.byMethod.set(method, target)
    const { byMethod } = at
    app.on(method, template, (c) => {
      // Hono asks for HEAD as GET: the same answer without its body, unless the document has a HEAD of its own.
      const head = method === 'GET' && c.req.raw.method === 'HEAD' ? byMethod.get('HEAD') : undefined
      return head === undefined ? front.handle(exchange(c, target.target), target) : front.handle(exchange(c, head.target), head)
    })
  }

  function registerRest(template: string, at: PathTargets): void {
    app.all(template, (c) => {
      const head = c.req.raw.method === 'HEAD' ? at.byMethod.get('HEAD') : undefined
      if (head !== undefined) return front.handle(exchange(c, head.target), head)
      const allow = allowOf(at.byMethod.keys())
      return front.handle(
        exchange(c, noTarget),
        bare((x) => front.otherMethod(x, allow, at.unknown), at.unknown),
      )
    })
  }

  for (const page of pages) {
    const target = bare(async (x): Promise<FinishedReply> => {
      if (x.method !== 'GET' && x.method !== 'HEAD') return front.otherMethod(x, allowOf(['GET']), beside)
      try {
        if (page.limited) await beside.limit(x)
        return await page.handle(x)
      } catch (error) {
        return front.fail(x, error)
      }
    }, beside)
    const own: Target = { ...target, plainHttp: page.plainHttp === true }
    app.all(page.path, (c) => front.handle(exchange(c, noTarget), own))
  }

  app.all('*', (c) => {
    const path = c.req.path
    const mount = [...unknownOf.keys()].find((candidate) => path === candidate || path.startsWith(`${candidate}/`))
    const unknown = (mount === undefined ? undefined : unknownOf.get(mount)) ?? beside
    const error = new ApiError('NOT_FOUND', { message: 'There is nothing at this path.' })
    return front.handle(
      exchange(c, noTarget),
      bare((x) => front.refuse(x, unknown, error), unknown),
    )
  })
  app.onError((error, c) => {
    const x = exchange(c, noTarget)
    return front.deliver(x, front.fail(x, error), beside.records)
  })

  return {
    app,
    fetch: app.fetch,
    operations,
    openStreams: () => streams.count,
    stop: () => {
      streams.endAll()
      for (const controller of running) controller.abort(new ApiError('UNAVAILABLE', { message: 'The server is stopping.' }))
    },
  }
}

const bare = (serve: Target['serve'], unknown: UnknownPathSteps): Target => ({
  target: noTarget,
  serve,
  records: unknown.records,
  plainHttp: false,
})

const handlerOf = ({ apis }: GatewayOptions, served: ServedOperation | undefined) => {
  const handlers = apis.find(({ contract }) => contract === served?.api)?.handlers ?? {}
  const id = served?.operation.operationId ?? ''
  return Object.hasOwn(handlers, id) ? (handlers[id] ?? null) : null
}

function served(options: GatewayOptions): ServedOperation[] {
  const all = options.apis.flatMap(({ contract }) =>
    contract.operations.map((operation): ServedOperation => ({ api: contract, operation })),
  )
  const operations = all.filter(({ operation }) => exists(operation, options.config.values))
  const missing = operations.filter((one) => one.operation.upstream === null && handlerOf(options, one) === null)
  if (missing.length > 0)
    throw new Error(`Handlers are missing:\n${missing.map(({ api, operation }) => `  ${api.id}: ${operation.operationId}`).join('\n')}`)
  return operations
}

/** RFC 9110, 10.2.1; HEAD comes with GET, OPTIONS with every path. */
function allowOf(methods: Iterable<string>): string {
  const all = new Set(methods)
  if (all.has('GET')) all.add('HEAD')
  all.add('OPTIONS')
  return [...all].sort().join(', ')
}
