/** The whole process but its sockets: database, policy, handlers, gateway, background work. `process.ts` puts a server in front of it, tests call it directly. */
import { apis as generatedApis } from '../../generated/index.ts'
import { artemisHandlers } from '../apis/artemis/index.ts'
import { endTokensOf, robotVerifier } from '../apis/artemis/robots/tokens.ts'
import { seedDemoRobots } from '../apis/artemis/seed.ts'
import { openSessions } from '../apis/platform/auth/sessions.ts'
import { openDirectory } from '../apis/platform/directory.ts'
import { organizationDirectory } from '../apis/platform/organizations/directory.ts'
import { ensureOwner, type NewOwner } from '../apis/platform/owner.ts'
import { demoOrganization, retireContractKeys, retireDemoKeys, seedContractKeys, seedDemo } from '../apis/platform/seed.ts'
import { openPlans } from '../apis/platform/subscriptions/plans.ts'
import type { Config } from '../config.ts'
import type { GatewayApi } from '../gateway/compose/factories.ts'
import type { ApiContract, Clock, Ids } from '../gateway/contract.ts'
import { type Health, health } from '../gateway/health/index.ts'
import { keyVerifiers } from '../gateway/identity/keys.ts'
import { sessionVerifiers } from '../gateway/identity/sessions.ts'
import { leaseKeeper } from '../gateway/limits/leases.ts'
import { memoryLimitStore } from '../gateway/limits/memory.ts'
import { quotaTable } from '../gateway/limits/quota-table.ts'
import type { LimitStore } from '../gateway/limits/store.ts'
import { createGateway, type Gateway } from '../gateway/pipeline.ts'
import type { Verifier } from '../gateway/ports.ts'
import { createAudit } from '../gateway/records/audit.ts'
import { createLog, type ProcessLog } from '../gateway/records/log.ts'
import { createMetrics, type Metrics } from '../gateway/records/metrics.ts'
import { startTracing } from '../gateway/records/tracing.ts'
import { usageCounter } from '../gateway/records/usage.ts'
import { appendAudit, appendAuditBatch } from '../store/audit.ts'
import { removeOldAudit } from '../store/audit-retention.ts'
import { systemClock } from '../store/clock.ts'
import { serveControl } from '../store/control-socket.ts'
import { createEvents } from '../store/events.ts'
import type { Files } from '../store/files/port.ts'
import { createIds } from '../store/ids.ts'
import { createJobs } from '../store/jobs.ts'
import type { OwnedStore } from '../store/store.ts'
import { usageSink } from '../store/usage-sink.ts'
import { startBackground } from './background.ts'
import { controlMethods } from './control.ts'
import { filesOf } from './files.ts'
import { gatewayConfig } from './gateway-config.ts'
import { gatewayApis } from './handlers.ts'
import { openKairos } from './kairos.ts'
import { consoleOf, gatewayPages } from './pages.ts'
import { openPlatform } from './platform.ts'
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
  const closing: (() => Promise<void> | void)[] = []
  const close = async (): Promise<void> => {
    for (let end = closing.pop(); end !== undefined; end = closing.pop()) {
      try {
        await end()
      } catch (error) {
        onError(error, 'close')
      }
    }
    log.flush()
  }

  try {
    const world = await openWorld(config, { onError, ...(options.store !== undefined && { store: options.store }) })
    closing.push(() => world.close())
    const { store, secrets } = world
    const contracts = generatedApis.map(({ contract }) => contract)
    const idsOf = idsByForm(clock)
    const seedPorts = { store, ids: idsOf('base36'), clock }

    const directory = await openDirectory(store)
    closing.push(() => directory.close())
    const sessions = await openSessions({ store, clock })
    closing.push(() => sessions.close())
    const plans = await openPlans(store, clock, contracts)
    closing.push(() => plans.close())
    const events = createEvents({ store, clock, onError })
    closing.push(() => events.close())

    const jobs = createJobs({ store, workers: config.ROLE !== 'api', onError })

    const files = await filesOf(config, clock, (error) => onError(error, 'files'))
    closing.push(() => files.close())

    const limitStore =
      options.limitStore ?? (config.REDIS_URL === undefined ? memoryLimitStore(clock) : await sharedLimitStore(config.REDIS_URL, onError))
    closing.push(() => limitStore.close())
    const leases = leaseKeeper(limitStore, idsOf('uuid').uuid(), onError)
    closing.push(() => leases.close())
    const metrics = createMetrics({
      process: config.METRICS_PORT !== undefined,
      queueDepths: async () => Object.fromEntries(await jobs.depths()),
    })

    const usage = usageCounter(usageSink(store), clock, onError)
    closing.push(() => usage.close())

    const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT
    const tracing =
      endpoint === undefined
        ? null
        : await startTracing({ endpoint, serviceName: config.OTEL_SERVICE_NAME, now: () => clock.now().getTime() })
    closing.push(async () => tracing?.close())

    const audit = createAudit({
      log: { append: appendAudit, appendBatch: (entries) => appendAuditBatch(store, entries) },
      clock,
      uuid: () => idsOf('uuid').uuid(),
      transaction: (organization, work) => store.transaction(organization, work),
      system: (work) => store.system(work),
      onError,
    })
    closing.push(() => audit.flush())

    const keys = keyVerifiers(directory, clock)
    closing.push(() => keys.close())
    const sessionVerifier = sessionVerifiers(sessions, clock)
    closing.push(() => sessionVerifier.close())
    const cursorKeys = secrets.deriveAll('cursors')
    const [firstCursorKey, ...olderCursorKeys] = cursorKeys
    if (firstCursorKey === undefined) throw new Error('SECRETS_KEY holds no key.')
    const signing = [firstCursorKey, ...olderCursorKeys] as const
    const platform = await openPlatform(
      config,
      { store, secrets, clock, ids: idsOf('base36'), apis: contracts, cursorKeys: signing, endCredentials: endTokensOf },
      { sessions, directory, plans },
      (organization) => files.deleteAll(organization),
    )
    closing.push(() => platform.close())
    for (const queue of platform.queues) jobs.define(queue)
    const verifiers = new Map<string, Verifier>([['artemis:RobotAgent', robotVerifier(store, clock)], ...platform.verifiers])
    const kairos = await openKairos(
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
    )
    closing.push(() => kairos.close())
    const apis = gatewayApis(
      {
        artemis: artemisHandlers({ read: (organization, statement, values) => store.read(organization, statement, values) }),
        kairos: kairos.handlers,
        platform: platform.handlers,
      },
      {
        read: (organization, statement, values) => store.read(organization, statement, values),
        seal: (text, context) => secrets.encrypt(text, context),
        cursorKeys: signing,
      },
    )

    const checks = health(
      [
        { name: 'database', timeoutMs: 2_000, check: () => store.ping(2_000) },
        ...(options.background === false
          ? []
          : [
              {
                name: 'jobs',
                timeoutMs: 2_000,
                check: async () => {
                  if (!jobs.installed) throw new Error('The job queue is not installed yet.')
                  await jobs.depths()
                },
              },
            ]),
        ...(config.REDIS_URL === undefined ? [] : [{ name: 'redis', timeoutMs: 2_000, check: () => limitStore.ping() }]),
        ...(config.files.kind === 's3' ? [{ name: 'files', timeoutMs: 2_000, check: () => files.ping() }] : []),
      ],
      () => clock.monotonicMs(),
      (name, error) => log.warn({ check: name, err: error }, 'A readiness check failed'),
    )
    const gatewaySettings = gatewayConfig(config, contracts)
    const web = consoleOf(gatewaySettings, log)
    const gateway = createGateway({
      apis: options.handlers?.(apis) ?? apis,
      pages: [...(await gatewayPages(gatewaySettings, checks, web)), ...platform.pages],
      steps: stepFactories({
        clock,
        store,
        sealer: secrets,
        identity: { verifiers, keys, tokens: platform.tokens, sessions: sessionVerifier, webOrigins: config.WEB_ORIGINS },
        limits: {
          store: limitStore,
          plans,
          leases,
          quotas: quotaTable(store),
          clock,
          onRefusal: (x, code, limitClass) => metrics.refused(x.api?.id ?? 'none', limitClass, code),
        },
        records: { log, metrics, usage, clock, tracing },
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

    if (config.DEMO) {
      await seedDemo(seedPorts, contracts)
      await seedDemoRobots(seedPorts, demoOrganization.id)
    } else await retireDemoKeys(seedPorts, contracts)
    if (config.CONTRACT_KEYS) await seedContractKeys(seedPorts, contracts)
    else await retireContractKeys(seedPorts, contracts)
    const newOwner = await ensureOwner(platform.ports, config)
    if (world.ownsDataDir)
      closing.push(await serveControl(world.dataDir, controlMethods({ store, ids: idsOf('base36'), clock, apis: contracts })))

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
      if (begun.length === 0 && options.background !== false) begun.push(kairos.start().then(() => jobs.start()))
      await begun[0]
    }
    if (options.background !== false) {
      closing.push(async () => {
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
      closing.push(stop)
    }
    checks.started()
    const flush = async (): Promise<void> => {
      await Promise.all([audit.flush(), usage.flush(), directory.flush(), sessions.flush()])
    }
    return {
      begin,
      config,
      gateway,
      world,
      metrics,
      files,
      health: checks,
      log,
      newOwner,
      prepareConsole: () => web.prepare(),
      flush,
      hourly,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const daysBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

/** The client is loaded only where it is used. */
async function sharedLimitStore(url: string, onError: (error: unknown) => void): Promise<LimitStore> {
  const { redisLimitStore } = await import('../gateway/limits/redis.ts')
  return redisLimitStore({ url, onError })
}

function idsByForm(clock: Clock): (form: ApiContract['ids']) => Ids {
  const made = new Map<ApiContract['ids'], Ids>()
  return (form) => {
    const known = made.get(form) ?? createIds(form, clock)
    made.set(form, known)
    return known
  }
}
