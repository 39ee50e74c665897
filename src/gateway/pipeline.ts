/**
 * The one way through the gateway. Every operation of every API is composed into one function at start and registered on one Hono app;
 * documents and pages stand beside them. Whatever is thrown, wherever, becomes the one envelope.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Handler as HonoHandler } from 'hono'
import type { RouterRoute } from 'hono/types'
import { exists } from './compose/exists.ts'
import type { GatewayApi, GatewayPage, GatewayPorts, StepFactories } from './compose/factories.ts'
import { Front, noTarget, type Target } from './compose/front.ts'
import { composeOperation, templateOf } from './compose/operation.ts'
import { isPromise } from './compose/work.ts'
import type { GatewayConfig } from './config.ts'
import type { ApiContract, OperationContract } from './contract.ts'
import { ApiError } from './errors/catalogue.ts'
import { OperationRouter } from './routing/router.ts'
import type { FinishedReply, UnknownPathSteps } from './steps.ts'
import { Streams } from './streams/index.ts'
import { GatewayExchange, type Origin, pathOf, queryOf, type ServerBindings, type Surroundings } from './transport/exchange.ts'
import { trustedProxies } from './transport/proxies.ts'

export interface GatewayOptions {
  readonly apis: readonly GatewayApi[]
  readonly pages: readonly GatewayPage[]
  readonly steps: StepFactories
  readonly ports: GatewayPorts
  readonly config: GatewayConfig
}

export type GatewayApp = OpenAPIHono<{ Bindings: ServerBindings }>
type AppHandler = HonoHandler<{ Bindings: ServerBindings }>
/** What answers a method (as sent: HEAD is HEAD) at a path that was matched. */
type Select = (method: string, path: string) => Target

export interface ServedOperation {
  readonly api: ApiContract
  readonly operation: OperationContract
}

export interface Gateway {
  readonly app: GatewayApp
  readonly fetch: GatewayApp['fetch']
  /**
   * Node's HTTP/1 messages, without a `Request` and a `Response` between. The app's router decides as it does for `fetch`; false, and nothing done,
   * where more than a route of the gateway itself matches (middleware, routes that were added to the app): those want the app.
   * `url` must be a plain origin-form target.
   */
  serve(incoming: IncomingMessage, outgoing: ServerResponse): boolean
  /** Operations that exist under this configuration. */
  readonly operations: readonly ServedOperation[]
  /** Open streams, for the gauge. */
  openStreams(): number
  /** Shutdown begins: event streams end with `retry:`. What runs goes on. */
  stop(): void
  /** The time for shutting down is nearly over: handlers hear of it through their signal, and what still runs is answered 503. */
  abort(): void
}

interface PathTargets {
  readonly byMethod: Map<string, Target>
  readonly unknown: UnknownPathSteps
}

/** Composes everything. Throws, naming them all, when handlers are missing, or when two operations claim one path and method. */
export function createGateway(options: GatewayOptions): Gateway {
  const { apis, pages, steps, ports, config } = options
  const router = new OperationRouter<[HonoHandler, RouterRoute]>()
  const app: GatewayApp = new OpenAPIHono({ router, getPath: (request) => pathOf(request.url) })
  const running = new Set<AbortController>()
  const around: Surroundings = {
    trusted: trustedProxies(config.trustedProxies),
    bodyTimeoutMs: config.bodyTimeoutMs,
    monotonicMs: () => ports.clock.monotonicMs(),
    late: (x, err) => ports.log.error({ requestId: x.requestId, err }, 'What follows an answer failed'),
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
    changed: ports.streams,
    now: () => ports.clock.now().getTime(),
    failed: mismatch,
  })
  steps.onCredentialsChanged?.(() => streams.recheck())
  const exchange = (origin: Origin, method: string, path: string, query: string, { target }: Target): GatewayExchange =>
    new GatewayExchange(origin, method, path, query, target, router.values(path), around)
  /** Handlers of the app that are the gateway's own, and how each finds its target. */
  const selections = new Map<unknown, Select>()
  const route = (select: Select): AppHandler => {
    const handler: AppHandler = (c) => {
      const { raw, path } = c.req
      const to = select(raw.method, path)
      const origin = { request: raw, incoming: c.env?.incoming, outgoing: c.env?.outgoing }
      return front.respond(exchange(origin, raw.method, path, queryOf(raw.url), to), to)
    }
    selections.set(handler, select)
    return handler
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
    // Hono asks for HEAD as GET: the same answer without its body, unless the document has a HEAD of its own.
    app.on(
      method,
      template,
      route((sent) => (sent === method ? target : (byMethod.get(sent) ?? target))),
    )
  }

  /** What the methods of a path leave over. */
  function registerRest(template: string, { byMethod, unknown }: PathTargets): void {
    const rest = bare((x) => front.otherMethod(x, allowOf(byMethod.keys()), unknown), unknown)
    app.all(
      template,
      route((sent) => (sent === 'HEAD' ? (byMethod.get('HEAD') ?? rest) : rest)),
    )
  }

  for (const page of pages) {
    const served = bare((x) => servePage(page, x), beside)
    const own: Target = { ...served, plainHttp: page.plainHttp === true }
    app.all(
      page.path,
      route(() => own),
    )
  }

  /** At once where the counters are in memory and the page has its bytes. */
  function servePage(page: GatewayPage, x: GatewayExchange): FinishedReply | Promise<FinishedReply> {
    if (x.method !== 'GET' && x.method !== 'HEAD') return front.otherMethod(x, allowOf(['GET']), beside)
    const failed = (error: unknown): FinishedReply => front.fail(x, error)
    try {
      const counted = page.limited ? beside.limit(x) : undefined
      const reply = counted === undefined ? page.handle(x) : counted.then(() => page.handle(x))
      return isPromise(reply) ? reply.catch(failed) : reply
    } catch (error) {
      return failed(error)
    }
  }

  const nothing = (unknown: UnknownPathSteps): Target =>
    bare((x) => front.refuse(x, unknown, new ApiError('NOT_FOUND', { message: 'There is nothing at this path.' })), unknown)
  const nothingUnder = [...unknownOf].map(([mount, unknown]) => ({ mount, prefix: `${mount}/`, target: nothing(unknown) }))
  const nothingBeside = nothing(beside)
  app.all(
    '*',
    route((_sent, path) => nothingUnder.find(({ mount, prefix }) => path === mount || path.startsWith(prefix))?.target ?? nothingBeside),
  )
  app.onError((error, c) => {
    const { raw, path } = c.req
    const x = exchange(
      { request: raw, incoming: c.env?.incoming, outgoing: c.env?.outgoing },
      raw.method,
      path,
      queryOf(raw.url),
      nothingBeside,
    )
    return front.deliver(x, front.fail(x, error), beside.records)
  })

  return {
    app,
    fetch: app.fetch,
    serve: (incoming, outgoing) => {
      const { url = '/', method = 'GET' } = incoming
      const mark = url.indexOf('?')
      const path = mark === -1 ? url : url.slice(0, mark)
      const [matched] = router.match(method === 'HEAD' ? 'GET' : method, path)
      const select = matched.length === 1 ? selections.get(matched[0]?.[0][0]) : undefined
      if (select === undefined) return false
      const to = select(method, path)
      front.write(exchange({ request: null, incoming, outgoing }, method, path, mark === -1 ? '' : url.slice(mark + 1), to), to, outgoing)
      return true
    },
    operations,
    openStreams: () => streams.count,
    stop: () => streams.endEvents(),
    abort: () => {
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
