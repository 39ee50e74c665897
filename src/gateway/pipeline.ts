/**
 * The one way through the gateway. Every operation of every API is composed into one function at start and registered on one Hono app;
 * documents and pages stand beside them. Whatever is thrown, wherever, becomes the one envelope.
 */
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context as HonoContext } from 'hono'
import { exists } from './compose/exists.ts'
import type { GatewayApi, GatewayPage, GatewayPorts, StepFactories } from './compose/factories.ts'
import { composeRoute, offeredTypes, type Serve } from './compose/route.ts'
import { composeWork, isPromise } from './compose/work.ts'
import type { GatewayConfig } from './config.ts'
import type { AnyHandler, ApiContract, OperationContract } from './contract.ts'
import { ApiError } from './errors/catalogue.ts'
import { classify, isOurFault } from './errors/classify.ts'
import { failureReply } from './errors/render.ts'
import { rateHeaders } from './limits/headers.ts'
import { finisher } from './reply/finish.ts'
import { send } from './reply/send.ts'
import { OperationRouter } from './routing/router.ts'
import { templateNames } from './routing/template.ts'
import type { FinishedReply, RecordsStep, UnknownPathSteps } from './steps.ts'
import { Streams } from './streams/index.ts'
import { cors } from './transport/cors.ts'
import { type ExchangeTarget, GatewayExchange, pathOf, type ServerBindings, type Surroundings } from './transport/exchange.ts'
import { trustedProxies } from './transport/proxies.ts'
import { upstreamHandler } from './upstream/index.ts'
import { validationStep } from './validation/index.ts'
import { negotiator } from './validation/media-type.ts'

export interface GatewayOptions {
  readonly apis: readonly GatewayApi[]
  readonly pages: readonly GatewayPage[]
  readonly steps: StepFactories
  readonly ports: GatewayPorts
  readonly config: GatewayConfig
}

export type GatewayApp = OpenAPIHono<{ Bindings: ServerBindings }>

export interface Gateway {
  readonly app: GatewayApp
  readonly fetch: GatewayApp['fetch']
  /** Operations that exist under this configuration, for `specway routes` and documents. */
  readonly operations: readonly { readonly api: ApiContract; readonly operation: OperationContract }[]
  /** Open streams, for the gauge. */
  openStreams(): number
  /** Shutdown: streams end with `retry:`, handlers hear of it through their signal. */
  stop(): void
}

/** What answers at one path and method. */
interface Target {
  readonly target: ExchangeTarget
  readonly serve: Serve
  readonly records: RecordsStep
  readonly plainHttp: boolean
}
interface PathTargets {
  readonly targets: Map<string, Target>
  readonly unknown: UnknownPathSteps
}

type AppContext = HonoContext<{ Bindings: ServerBindings }>

/** Composes everything. Throws, naming them all, when handlers are missing or two operations claim one path and method. */
export function createGateway(options: GatewayOptions): Gateway {
  const { apis, pages, steps, ports, config } = options
  const router = new OperationRouter<never>()
  const app: GatewayApp = new OpenAPIHono({ router, getPath: (request) => pathOf(request.url) })
  const running = new Set<AbortController>()
  const surroundings: Surroundings = {
    trusted: trustedProxies(config.trustedProxies),
    production: config.production,
    monotonicMs: () => ports.clock.monotonicMs(),
    running,
  }
  const crossOrigin = cors(config)
  const failedQuietly = (x: { readonly requestId: string }, error: unknown): void =>
    ports.log.error({ requestId: x.requestId, err: error }, 'An answer broke the document, or a stream broke off')
  const streams = new Streams({
    heartbeatMs: config.heartbeatMs,
    retryMs: config.retryMs,
    check: config.responseCheck !== 'off',
    enforce: config.responseCheck === 'enforce',
    failed: failedQuietly,
  })
  const operations: { readonly api: ApiContract; readonly operation: OperationContract }[] = []

  /** Marks the failure for the records, logs what is ours, and makes the answer. */
  const fail = (x: GatewayExchange, thrown: unknown): FinishedReply => {
    const error = classify(thrown)
    x.errorCode = error.code
    x.error = thrown
    if (isOurFault(error))
      ports.log.error(
        { requestId: x.requestId, operationId: x.operation?.operationId ?? null, code: error.code, err: thrown },
        'A request failed',
      )
    return failureReply(error, x.requestId, x.header('accept'))
  }

  const deliver = (x: GatewayExchange, reply: FinishedReply, records: RecordsStep): Response => {
    rateHeaders(x)
    const complete = (): void => {
      for (let i = x.onClose.length - 1; i >= 0; i--) x.onClose[i]?.()
      x.onClose.length = 0
      records(x)
    }
    try {
      return send(x, reply, complete)
    } catch (error) {
      // A header that cannot be sent, most likely: nothing of the reply is trusted.
      for (const name in x.out) if (name !== 'x-request-id') delete x.out[name]
      return send(x, fail(x, error), complete)
    }
  }

  const handle = (x: GatewayExchange, to: Target): Response | Promise<Response> => {
    const origin = x.header('origin')
    if (origin !== undefined) crossOrigin.allow(origin, x.out)
    if (config.httpsRequired || surroundings.trusted !== null || x.request.url.startsWith('https:')) {
      if (x.secure) x.out['strict-transport-security'] = 'max-age=31536000; includeSubDomains'
      else if (config.httpsRequired && !to.plainHttp) return deliver(x, fail(x, new ApiError('HTTPS_REQUIRED')), to.records)
    }
    const reply = to.serve(x)
    return isPromise(reply) ? reply.then((made) => deliver(x, made, to.records)) : deliver(x, reply, to.records)
  }
  const exchange = (c: AppContext, target: ExchangeTarget): GatewayExchange => {
    const path = c.req.path
    return new GatewayExchange(c.req.raw, c.env, path, target, router.values(path), surroundings)
  }

  // ------------------------------------------------------------------------------------------------------------ operations
  const paths = new Map<string, PathTargets>()
  const unknownOf = new Map<string, UnknownPathSteps>()
  for (const mount of new Set(apis.map(({ contract }) => contract.mount)))
    unknownOf.set(mount, steps.unknown(apis.filter(({ contract }) => contract.mount === mount).map(({ contract }) => contract)))
  const beside = steps.unknown(apis.map(({ contract }) => contract))

  const missing: string[] = []
  for (const { contract: api, handlers } of apis) {
    const ids = ports.ids(api)
    for (const operation of api.operations) {
      if (!exists(operation, config.values)) continue
      const handler: AnyHandler | undefined =
        operation.upstream === null
          ? Object.hasOwn(handlers, operation.operationId)
            ? handlers[operation.operationId]
            : undefined
          : upstreamHandler(operation.upstream, operation)
      if (handler === undefined) {
        missing.push(`${api.id}: ${operation.operationId}`)
        continue
      }
      const template = joined(api.mount, operation.path)
      const pathNames = templateNames(template)
      const finish = finisher(operation, { mode: config.responseCheck, mismatch: failedQuietly, streams: streams.make })
      const work = composeWork({
        source: {
          api,
          operation,
          clock: ports.clock,
          ids,
          events: ports.events,
          jobs: ports.jobs,
          log: (x) => withFields(ports.log, { requestId: x.requestId, operationId: operation.operationId }),
          transaction: (organization, inner) => ports.transaction(organization, inner),
        },
        handler,
        finish,
        idempotency: steps.idempotency(api, operation),
        timeoutMs: config.handlerTimeoutMs,
      })
      const serve = composeRoute({
        api,
        operation,
        identity: steps.identity(api, operation),
        limits: steps.limits(api, operation),
        scopes: steps.scopes(api, operation),
        validation: validationStep(api, operation, pathNames, config.bodyTimeoutMs),
        work,
        now: () => ports.clock.now().getTime(),
        fail,
      })
      const target: ExchangeTarget = { api, operation, pathNames, answerType: negotiator(offeredTypes(operation)) }
      const method = operation.method.toUpperCase()
      // Templates that differ in names only are one path.
      const key = template.replace(/\{[^{}]*\}/g, '{}')
      let at = paths.get(key)
      if (at === undefined) {
        at = { targets: new Map(), unknown: unknownOf.get(api.mount) ?? beside }
        paths.set(key, at)
        register(template, at)
      }
      if (at.targets.has(method)) throw new Error(`Two operations answer ${method} ${template}: ${operation.operationId} is the second.`)
      const own: Target = { target, serve, records: steps.records(api, operation), plainHttp: false }
      at.targets.set(method, own)
      const twin = at
      app.on(method, template, (c) => {
        const x = exchange(c, target)
        // Hono asks for HEAD as GET: the same answer without its body, unless the document has a HEAD of its own.
        if (x.method !== method && x.method === 'HEAD') {
          const head = twin.targets.get('HEAD')
          if (head !== undefined) return handle(exchange(c, head.target), head)
        }
        return handle(x, own)
      })
      operations.push({ api, operation })
    }
  }
  if (missing.length > 0) throw new Error(`Handlers are missing:\n${missing.map((name) => `  ${name}`).join('\n')}`)

  /** What the methods of a path leave over: preflights, OPTIONS, 405. */
  function register(template: string, at: PathTargets): void {
    const nobody: ExchangeTarget = { api: null, operation: null, pathNames: [], answerType: () => null }
    app.all(template, (c) => {
      const x = exchange(c, nobody)
      const head = x.method === 'HEAD' ? at.targets.get('HEAD') : undefined
      if (head !== undefined) return handle(exchange(c, head.target), head)
      return handle(x, {
        target: nobody,
        serve: (y) => otherMethod(y, allowOf([...at.targets.keys()]), at.unknown),
        records: at.unknown.records,
        plainHttp: false,
      })
    })
  }

  const otherMethod = (x: GatewayExchange, allow: string, unknown: UnknownPathSteps): FinishedReply | Promise<FinishedReply> => {
    if (x.method === 'OPTIONS') {
      const origin = x.header('origin')
      if (origin !== undefined && x.header('access-control-request-method') !== undefined)
        crossOrigin.preflight(origin, x.header('access-control-request-headers'), allow, x.out)
      return { status: 204, headers: { allow }, body: null, value: undefined }
    }
    return counted(x, unknown, new ApiError('METHOD_NOT_ALLOWED', { headers: { allow } }))
  }

  /** A refusal counts in the limits as well, and a limit may refuse first. */
  const counted = (x: GatewayExchange, unknown: UnknownPathSteps, error: ApiError): FinishedReply | Promise<FinishedReply> => {
    try {
      const pending = unknown.limit(x)
      if (!isPromise(pending)) return fail(x, error)
      return pending.then(
        () => fail(x, error),
        (refusal: unknown) => fail(x, refusal),
      )
    } catch (refusal) {
      return fail(x, refusal)
    }
  }

  // ------------------------------------------------------------------------------------------------- pages, and what nothing is
  const bare: ExchangeTarget = { api: null, operation: null, pathNames: [], answerType: () => null }
  for (const page of pages) {
    const serve: Serve = (x) => {
      if (x.method !== 'GET' && x.method !== 'HEAD') return otherMethod(x, 'GET, HEAD, OPTIONS', beside)
      return servePage(x, page)
    }
    app.all(page.path, (c) =>
      handle(exchange(c, bare), { target: bare, serve, records: beside.records, plainHttp: page.plainHttp === true }),
    )
  }
  const servePage = async (x: GatewayExchange, page: GatewayPage): Promise<FinishedReply> => {
    try {
      if (page.limited) await beside.limit(x)
      return await page.handle(x)
    } catch (error) {
      return fail(x, error)
    }
  }

  app.all('*', (c) => {
    const path = c.req.path
    let unknown = beside
    for (const [mount, own] of unknownOf)
      if (path.startsWith(mount) && (path.length === mount.length || path[mount.length] === '/')) unknown = own
    const error = new ApiError('NOT_FOUND', { message: 'There is nothing at this path.' })
    return handle(exchange(c, bare), { target: bare, serve: (x) => counted(x, unknown, error), records: unknown.records, plainHttp: false })
  })
  app.onError((error, c) => {
    const x = exchange(c, bare)
    return deliver(x, fail(x, error), beside.records)
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

const joined = (mount: string, path: string): string => (mount === '/' ? path : `${mount.replace(/\/$/, '')}${path}`)

/** RFC 9110, 10.2.1; HEAD comes with GET, OPTIONS with every path. */
function allowOf(methods: readonly string[]): string {
  const all = new Set(methods)
  if (all.has('GET')) all.add('HEAD')
  all.add('OPTIONS')
  return [...all].sort().join(', ')
}

function withFields(log: GatewayPorts['log'], fields: object): GatewayPorts['log'] {
  return {
    debug: (more, message) => log.debug({ ...fields, ...more }, message),
    info: (more, message) => log.info({ ...fields, ...more }, message),
    warn: (more, message) => log.warn({ ...fields, ...more }, message),
    error: (more, message) => log.error({ ...fields, ...more }, message),
  }
}
