/** Is the process alive, and can it do its work? Neither is an operation: not counted, not limited, in no document. */
import type { GatewayPage } from '../compose/factories.ts'
import type { FinishedReply } from '../steps.ts'

/** Resolves when what it asks is well; rejects, or takes longer than `timeoutMs`, otherwise. */
export interface HealthCheck {
  readonly name: string
  readonly timeoutMs: number
  check(): Promise<void>
}

export interface Health {
  /** `GET /healthz`: 200 while the process answers at all. */
  alive(): FinishedReply
  /** `GET /readyz`: 200 when every check holds, 503 otherwise, and while the process stops or has not finished starting. */
  ready(): Promise<FinishedReply>
  /** The process has finished starting (migrations, demo data). */
  started(): void
  /** The process stops: it is not ready any more, so that no new work is sent to it. */
  stopping(): void
}

export interface CheckResult {
  readonly status: 'ok' | 'failed'
  readonly durationMs: number
  /** For people; never what a driver said, which may name hosts. */
  readonly message?: string
}

/** How long a result is good for, so that probes of many balancers cost one check. */
const freshMs = 500

export function health(
  checks: readonly HealthCheck[],
  monotonicMs: () => number,
  onFailure: (name: string, error: unknown) => void,
): Health {
  let phase: 'starting' | 'running' | 'stopping' = 'starting'
  let last: { readonly atMs: number; readonly results: Promise<Readonly<Record<string, CheckResult>>> } | null = null

  const run = async (check: HealthCheck): Promise<CheckResult> => {
    const startedMs = monotonicMs()
    const took = (): number => Math.round(monotonicMs() - startedMs)
    try {
      await within(check)
      return { status: 'ok', durationMs: took() }
    } catch (error) {
      onFailure(check.name, error)
      return {
        status: 'failed',
        durationMs: took(),
        message: error instanceof TimedOut ? error.message : 'The check failed; the log says why.',
      }
    }
  }
  const runAll = async (): Promise<Readonly<Record<string, CheckResult>>> =>
    Object.fromEntries(await Promise.all(checks.map(async (check) => [check.name, await run(check)] as const)))

  return {
    alive: () => json(200, { status: 'ok' }),
    async ready() {
      if (phase !== 'running') return json(503, { status: phase, checks: {} })
      const now = monotonicMs()
      if (last === null || now - last.atMs >= freshMs) last = { atMs: now, results: runAll() }
      const results = await last.results
      const ok = Object.values(results).every((result) => result.status === 'ok')
      return json(ok ? 200 : 503, { status: ok ? 'ok' : 'failed', checks: results })
    },
    started() {
      if (phase === 'starting') phase = 'running'
    },
    stopping() {
      phase = 'stopping'
    },
  }
}

class TimedOut extends Error {}

async function within(check: HealthCheck): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(`No answer within ${check.timeoutMs} ms.`)), check.timeoutMs)
  })
  try {
    await Promise.race([check.check(), late])
  } finally {
    clearTimeout(timer)
  }
}

const json = (status: number, value: object): FinishedReply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...(status === 503 ? { 'retry-after': '1' } : {}) },
  body: JSON.stringify(value),
  value,
})

/** Beside the operations; over plain HTTP too, because probes inside a cluster speak it. */
export const healthPages = (of: Health): GatewayPage[] => [
  { path: '/healthz', limited: false, plainHttp: true, handle: () => of.alive() },
  { path: '/readyz', limited: false, plainHttp: true, handle: () => of.ready() },
]
