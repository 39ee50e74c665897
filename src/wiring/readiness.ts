/** What must answer before traffic is sent here: `/readyz`. */
import type { Config } from '../config.ts'
import type { Clock } from '../gateway/contract.ts'
import { type Health, health } from '../gateway/health/index.ts'
import type { LimitStore } from '../gateway/limits/store.ts'
import type { ProcessLog } from '../gateway/records/log.ts'
import type { OwnedFiles } from '../store/files/port.ts'
import type { JobQueue } from '../store/jobs.ts'
import type { OwnedStore } from '../store/store.ts'

export interface ReadinessGiven {
  readonly store: OwnedStore
  readonly clock: Clock
  readonly log: ProcessLog
  /** Null: this process has no job queue (tests). */
  readonly jobs: JobQueue | null
  readonly limitStore: LimitStore
  readonly files: Pick<OwnedFiles, 'ping'>
}

const timeoutMs = 2_000

export function readiness(config: Config, { store, clock, log, jobs, limitStore, files }: ReadinessGiven): Health {
  const checks = [{ name: 'database', timeoutMs, check: () => store.ping(timeoutMs) }]
  if (jobs !== null) checks.push({ name: 'jobs', timeoutMs, check: () => answers(jobs) })
  if (config.REDIS_URL !== undefined) checks.push({ name: 'redis', timeoutMs, check: () => limitStore.ping() })
  if (config.files.kind === 's3') checks.push({ name: 'files', timeoutMs, check: () => files.ping() })
  return health(
    checks,
    () => clock.monotonicMs(),
    (name, error) => log.warn({ check: name, err: error }, 'A readiness check failed'),
  )
}

async function answers(jobs: JobQueue): Promise<void> {
  if (!jobs.installed) throw new Error('The job queue is not installed yet.')
  await jobs.depths()
}
