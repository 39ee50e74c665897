/** A serving process: reads the configuration, opens the service, serves it, and ends gracefully on SIGINT or SIGTERM. */

import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { NewOwner } from '../apis/platform/owner.ts'
import { demoKeyOf } from '../apis/platform/seed.ts'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { metricsServer } from '../gateway/records/metrics.ts'
import { type RunningServer, startServer } from '../gateway/server/index.ts'
import { DataDirBusy } from '../store/data-dir.ts'
import { MigrationRefused } from '../store/migrate.ts'
import { SecretsRefused } from '../store/secrets.ts'
import { contracts } from './handlers.ts'
import { returnLoadingHeap } from './heap.ts'
import { listenRefusal, orRefuse } from './refusals.ts'
import { openService, type Service } from './service.ts'
import { readTls } from './tls.ts'

export interface Running {
  readonly service: Service
  readonly server: RunningServer
  /** As people type it. */
  readonly url: string
  /** Stops accepting, finishes what runs (at most `SHUTDOWN_TIMEOUT_S`), flushes records, closes. */
  stop(): Promise<void>
}

export async function start(config: Config): Promise<Running> {
  const { HOST: host, PORT: port, METRICS_PORT: metricsPort } = config
  const tls = await readTls(config)
  const service = await openService(config)
  let metrics: Server | null = null
  try {
    if (metricsPort !== undefined)
      metrics = await orRefuse(metricsServer(service.metrics, metricsPort, host), listenRefusal('METRICS_PORT', metricsPort, host))
    const server = await orRefuse(startServer({ gateway: service.gateway, host, port, tls }), listenRefusal('PORT', port, host))
    const stop = async (): Promise<void> => {
      service.health.stopping()
      await server.stop(config.SHUTDOWN_TIMEOUT_S * 1000)
      metrics?.close()
      await service.close()
    }
    return { service, server, url: shownUrl(server.url), stop }
  } catch (error) {
    metrics?.close()
    await service.close()
    // The account is there, and the next start will not make it again: its password is told now or never.
    if (service.newOwner !== null) process.stdout.write(`${ownerLine(service.newOwner)}\n`)
    throw error
  }
}

const ownerLine = ({ email, generatedPassword }: NewOwner): string =>
  `  owner   ${email}, password ${generatedPassword === null ? 'as in ADMIN_PASSWORD' : `${generatedPassword} (shown this once)`}`

/** `localhost` for the loopback address: the name in every example. */
const shownUrl = (url: string): string => url.replace(/^(https?:\/\/)(127\.0\.0\.1|0\.0\.0\.0)(?=:)/, '$1localhost')

/** The collection stops the process for some 30 ms: not while the first requests come. */
const returnHeapAfterMs = 2_000

/** The embedded database works on the thread that answers: the first requests go before. */
const beginAfterMs = 100

/** Whether the console is as its sources are is asked after the start, not during it. */
const prepareConsoleAfterMs = 500

/** The command that a stranger can paste first; and, once, who may sign in. */
function greeting(config: Config, url: string, owner: Service['newOwner']): string[] {
  const lines = [`Specway serves ${contracts.map((api) => `${api.title} at ${api.mount}`).join(', ')} on ${url}`]
  for (const mount of new Set(contracts.map((api) => api.mount))) lines.push(`  docs    ${url}${mount}/docs`)
  lines.push(`  console ${url}/console`)
  const artemis = contracts.find((api) => api.id === 'artemis')
  const key = config.DEMO && artemis !== undefined ? demoKeyOf(artemis) : null
  if (key !== null) lines.push(`  try     curl -H "Authorization: Bearer ${key}" ${url}/v1/robots`)
  if (owner !== null) lines.push(ownerLine(owner))
  return lines
}

/** Serves until a signal comes; sets the exit code. What cannot be used of the configuration is named in one line each. */
export async function runServer(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  let running: Running
  const config = readConfig(env)
  try {
    running = await start(config)
  } catch (error) {
    if (error instanceof DataDirBusy) throw new ConfigError([error.message])
    throw error
  }
  for (const line of greeting(config, running.url, running.service.newOwner)) process.stdout.write(`${line}\n`)
  const returnHeap = setTimeout(returnLoadingHeap, returnHeapAfterMs).unref()
  const { service } = running
  const begun = delay(beginAfterMs).then(() => service.begin())
  const prepareConsole = setTimeout(() => {
    service.prepareConsole().catch((err: unknown) => service.log.error({ err }, 'The console cannot be bundled'))
  }, prepareConsoleAfterMs).unref()
  const signalled = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  try {
    await Promise.race([signalled, begun.then(() => signalled)])
  } finally {
    clearTimeout(returnHeap)
    clearTimeout(prepareConsole)
    await running.stop()
  }
}

/** One line for what the person who starts it can put right, a stack for everything else. */
export function reportFailure(error: unknown): void {
  const known = error instanceof ConfigError || error instanceof MigrationRefused || error instanceof SecretsRefused
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 1
}
