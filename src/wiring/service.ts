/** The whole process but its sockets: database, policy, handlers, gateway, background work. `process.ts` puts a server in front of it, tests call it directly. */
import { apis as generatedApis } from '../../generated/index.ts'
import { artemisHandlers } from '../apis/artemis/index.ts'
import { endTokensOf, robotVerifier } from '../apis/artemis/robots/tokens.ts'
import { openSessions } from '../apis/platform/auth/sessions.ts'
import { openDirectory } from '../apis/platform/directory.ts'
import { organizationDirectory } from '../apis/platform/organizations/directory.ts'
import type { NewOwner } from '../apis/platform/owner.ts'
import { openPlans } from '../apis/platform/subscriptions/plans.ts'
import type { Config } from '../config.ts'
import type { GatewayApi } from '../gateway/compose/factories.ts'
import type { ApiContract, Clock, Ids } from '../gateway/contract.ts'
import type { Health } from '../gateway/health/index.ts'
import { keyVerifiers } from '../gateway/identity/keys.ts'
import { sessionVerifiers } from '../gateway/identity/sessions.ts'
import { leaseKeeper } from '../gateway/limits/leases.ts'
import { memoryLimitStore } from '../gateway/limits/memory.ts'
import { quotaTable } from '../gateway/limits/quota-table.ts'
import type { LimitStore } from '../gateway/limits/store.ts'
import { createGateway, type Gateway } from '../gateway/pipeline.ts'
import type { Verifier } from '../gateway/ports.ts'
import { createLog, type ProcessLog } from '../gateway/records/log.ts'
import type { Metrics } from '../gateway/records/metrics.ts'
import { removeOldAudit } from '../store/audit-retention.ts'
import { systemClock } from '../store/clock.ts'
import { serveControl } from '../store/control-socket.ts'
import { createEvents } from '../store/events.ts'
import type { Files } from '../store/files/port.ts'
import { createIds } from '../store/ids.ts'
import { createJobs } from '../store/jobs.ts'
import type { OwnedStore } from '../store/store.ts'
import { startBackground } from './background.ts'
import { Closing } from './closing.ts'
import { controlMethods } from './control.ts'
import { filesOf } from './files.ts'
import { firstRows } from './first-rows.ts'
import { gatewayConfig } from './gateway-config.ts'
import { gatewayApis } from './handlers.ts'
import { openKairos } from './kairos.ts'
import { consoleOf, gatewayPages } from './pages.ts'
import { openPlatform } from './platform.ts'
import { readiness } from './readiness.ts'
import { openRecording } from './recording.ts'
import { orRefuse, redisRefusal } from './refusals.ts'
import { stepFactories } from './steps.ts'
import { openWorld, type World } from './world.ts'

export interface ServiceOptions {
  readonly clock?: Clock
  readonly log?: ProcessLog
  /** Tests: an open, migrated database, which stays open. */
  readonly store?: OwnedStore
  /** Tests call the background work themselves. */
  readonly background?: boolean
  /** Tests: faults around handlers. */
  readonly handlers?: (apis: readonly GatewayApi[]) => readonly GatewayApi[]
  /** Tests: faults in the counters. Default: memory, or `REDIS_URL`. */
  readonly limitStore?: LimitStore
}

export interface Service {
  readonly config: Config
  /**
   * Goes on with what ran when the processes ended, and installs and works the job queue. Once; requests are answered before and meanwhile (who wants to send
   * a job is told to come again), and the readiness check waits for it.
   */
  begin(): Promise<void>
  readonly gateway: Gateway
  readonly world: World
  readonly metrics: Metrics
  /** What handlers are given that keep files. */
  readonly files: Files
  readonly health: Health
  readonly log: ProcessLog
  /** The account that this start has made, because there was none. */
  readonly newOwner: NewOwner | null
  /** Bundles the console where its sources have changed, so that its first visitor does not wait. */
  prepareConsole(): Promise<void>
  /** Writes what is collected in memory: usage, refusals for the audit log, last uses of keys and sessions. */
  flush(): Promise<void>
  /** By name: what one process does for all, about every hour. */
  readonly hourly: Readonly<Record<string, () => Promise<unknown>>>
  /** Ends background work and connections. The server has stopped before. */
  close(): Promise<void>
}

export async function openService(config: Config, options: ServiceOptions = {}): Promise<Service> {
  const clock = options.clock ?? systemClock
  const log = options.log ?? createLog({ level: config.LOG_LEVEL })
  const onError = (error: unknown, name = 'background'): void => log.error({ err: error, work: name }, 'Background work failed')
  const closing = new Closing((error) => onError(error, 'close'))
  const close = async (): Promise<void> => {
    await closing.close()
    log.flush()
  }
  try {
    return { ...(await open(config, options, { clock, log, onError, closing })), config, log, close }
  } catch (error) {
    await close()
    throw error
  }
}

interface Surroundings {
  readonly clock: Clock
  readonly log: ProcessLog
  readonly onError: (error: unknown, name?: string) => void
  readonly closing: Closing
}

async function open(
  config: Config,
  options: ServiceOptions,
  { clock, log, onError, closing }: Surroundings,
): Promise<Omit<Service, 'config' | 'log' | 'close'>> {
  const world = closing.adopt(await openWorld(config, { onError, ...(options.store !== undefined && { store: options.store }) }))
  const { store, secrets } = world
  const contracts = generatedApis.map(({ contract }) => contract)
  const idsOf = idsByForm(clock)

  const directory = closing.adopt(await openDirectory(store))
  const sessions = closing.adopt(await openSessions({ store, clock }))
  const plans = closing.adopt(await openPlans(store, clock, contracts))
  const events = closing.adopt(createEvents({ store, clock, onError }))
  const jobs = createJobs({ store, workers: config.ROLE !== 'api', onError })
  const files = closing.adopt(await filesOf(config, clock, (error) => onError(error, 'files')))
  const limitStore = closing.adopt(options.limitStore ?? (await limitStoreOf(config, clock, onError)))
  const leases = closing.adopt(leaseKeeper(limitStore, idsOf('uuid').uuid(), onError))
  const recording = await openRecording(config, { store, clock, ids: idsOf('uuid'), jobs, onError }, closing)
  const { metrics, audit, usage } = recording
  const keys = closing.adopt(keyVerifiers(directory, clock))
  const sessionVerifier = closing.adopt(sessionVerifiers(sessions, clock))
  const [firstCursorKey, ...olderCursorKeys] = secrets.deriveAll('cursors')
  if (firstCursorKey === undefined) throw new Error('SECRETS_KEY holds no key.')
  const cursorKeys = [firstCursorKey, ...olderCursorKeys] as const

  const platform = closing.adopt(
    await openPlatform(
      config,
      { store, secrets, clock, ids: idsOf('base36'), apis: contracts, cursorKeys, endCredentials: endTokensOf },
      { sessions, directory, plans },
      (organization) => files.deleteAll(organization),
    ),
  )
  for (const queue of platform.queues) jobs.define(queue)
  const kairos = closing.adopt(
    await openKairos(
      config,
      {
        store,
        clock,
        ids: idsOf('uuid'),
        events,
        plans,
        memberships: platform.members,
        organizations: organizationDirectory,
        secrets,
        apis: contracts,
        log,
        onError,
      },
      metrics,
    ),
  )
  const read = store.read.bind(store)
  const apis = gatewayApis(
    { artemis: artemisHandlers({ read }), kairos: kairos.handlers, platform: platform.handlers },
    { read, seal: (text, context) => secrets.encrypt(text, context), cursorKeys },
  )
  const verifiers = new Map<string, Verifier>([['artemis:RobotAgent', robotVerifier(store, clock)], ...platform.verifiers])

  const background = options.background !== false
  const checks = readiness(config, { store, clock, log, jobs: background ? jobs : null, limitStore, files })
  const gatewaySettings = gatewayConfig(config, contracts)
  const web = consoleOf(gatewaySettings, log)
  const gateway = createGateway({
    apis: options.handlers?.(apis) ?? apis,
    pages: [...(await gatewayPages(gatewaySettings, checks, web)), ...platform.pages],
    steps: stepFactories({
      clock,
      store,
      sealer: secrets,
      identity: { verifiers, keys, tokens: platform.tokens, sessions: sessionVerifier, apis: contracts, webOrigins: config.WEB_ORIGINS },
      limits: {
        store: limitStore,
        plans,
        leases,
        quotas: quotaTable(store),
        clock,
        onRefusal: (x, code, limitClass) => metrics.refused(x.api?.id ?? 'none', limitClass, code),
      },
      records: { log, metrics, usage, clock, tracing: recording.tracing },
      audit,
      production: config.production,
    }),
    ports: {
      clock,
      ids: (api) => idsOf(api.ids),
      events,
      jobs,
      log,
      slots: leases,
      streams: (api, change) => metrics.streams(api, change),
      transaction: (organization, work) => store.transaction(organization, work),
    },
    config: gatewaySettings,
  })

  const newOwner = await firstRows(config, { store, ids: idsOf('base36'), clock }, contracts, platform.ports)
  if (world.ownsDataDir)
    closing.add(await serveControl(world.dataDir, controlMethods({ store, ids: idsOf('base36'), clock, apis: contracts })))

  const hourly: Service['hourly'] = {
    'ended sessions': () => sessions.sweep(),
    'unfinished files': () => files.sweep(),
    ...(config.AUDIT_RETENTION_DAYS > 0 && {
      'old entries of the audit log': () => removeOldAudit(store, daysBefore(clock.now(), config.AUDIT_RETENTION_DAYS)),
    }),
    ...platform.hourly,
  }
  const begun: Promise<void>[] = []
  const begin = async (): Promise<void> => {
    if (begun.length === 0 && background) begun.push(kairos.start().then(() => jobs.start()))
    await begun[0]
  }
  if (background) {
    closing.add(async () => {
      const [outcome] = await Promise.allSettled(begun)
      if (outcome?.status === 'fulfilled') await jobs.stop(config.SHUTDOWN_TIMEOUT_S * 1000)
    })
    const stop = startBackground({
      store,
      clock,
      worker: config.ROLE !== 'api',
      watch: { store, events, clock, ids: idsOf('base36'), plans },
      onError,
      flush: {
        'refused requests in the audit log': { everyMs: 1_000, run: () => audit.flush() },
        'last use of keys': { everyMs: 15_000, run: () => directory.flush() },
        'last use of sessions': { everyMs: 60_000, run: () => sessions.flush() },
        ...platform.flush,
        ...kairos.recurring,
      },
      hourly,
    })
    closing.add(stop)
  }
  checks.started()
  const flush = async (): Promise<void> => {
    await Promise.all([audit.flush(), usage.flush(), directory.flush(), sessions.flush()])
  }
  return { begin, gateway, world, metrics, files, health: checks, newOwner, prepareConsole: () => web.prepare(), flush, hourly }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

/** In memory, or shared; the client of Valkey/Redis is loaded only where it is used. */
async function limitStoreOf({ REDIS_URL: url }: Config, clock: Clock, onError: (error: unknown) => void): Promise<LimitStore> {
  if (url === undefined) return memoryLimitStore(clock)
  const { redisLimitStore } = await import('../gateway/limits/redis.ts')
  return orRefuse(redisLimitStore({ url, onError }), redisRefusal(url))
}

function idsByForm(clock: Clock): (form: ApiContract['ids']) => Ids {
  const made = new Map<ApiContract['ids'], Ids>()
  return (form) => {
    const known = made.get(form) ?? createIds(form, clock)
    made.set(form, known)
    return known
  }
}
