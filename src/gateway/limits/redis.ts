/** Counters in Valkey or Redis, shared by all processes: one round trip per request, atomic, by the server's clock. */
import { hash } from 'node:crypto'
import { Redis } from 'iovalkey'
import type { Clock } from '../contract.ts'
import { ApiError } from '../errors/catalogue.ts'
import { renameScript, renewScript, restoreScript, takeScript } from './redis-scripts.ts'
import type { Rule } from './rules.ts'
import { type Fact, type LimitStore, leaseTtlMs, type Verdict } from './store.ts'

export interface RedisLimitOptions {
  /** `redis://`, `rediss://`, `valkey://`, `valkeys://` */
  readonly url: string
  /** Begins every key. */
  readonly prefix?: string
  /** Counts by this clock instead of the server's: for tests. */
  readonly clock?: Clock
  /** Told when the connection breaks; requests meanwhile are answered 503. */
  readonly onError: (error: unknown) => void
}

interface Script {
  readonly text: string
  readonly sha: string
}
const script = (text: string): Script => ({ text, sha: hash('sha1', text, 'hex') })
const take = script(takeScript)
const restore = script(restoreScript)
const renew = script(renewScript)
const rename = script(renameScript)

/** Rejects, with what kept it from connecting, when the server cannot be reached. Commands wait for a connection at most two seconds. */
export async function redisLimitStore(options: RedisLimitOptions): Promise<LimitStore> {
  const prefix = options.prefix ?? 'specway:limits:'
  const client = new Redis(options.url.replace(/^valkey/, 'redis'), {
    lazyConnect: true,
    connectTimeout: 2_000,
    commandTimeout: 2_000,
    maxRetriesPerRequest: 1,
  })
  await connected(client)
  client.on('error', options.onError)

  const now = (): string => (options.clock === undefined ? '0' : String(options.clock.now().getTime()))
  const keysOf = (rules: readonly Rule[], subjects: readonly string[]): string[] =>
    rules.map((rule, index) => `${prefix}${rule.key}:${subjects[index] ?? ''}`)
  const run = async ({ text, sha }: Script, keys: readonly string[], args: readonly string[]): Promise<unknown> => {
    try {
      return await client.evalsha(sha, keys.length, ...keys, ...args)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('NOSCRIPT')) return client.eval(text, keys.length, ...keys, ...args)
      throw error
    }
  }
  const reachable = async (work: Promise<unknown>): Promise<unknown> => {
    try {
      return await work
    } catch (error) {
      throw new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' }, cause: error })
    }
  }

  return {
    async take(rules, subjects, lease) {
      const args = [now(), lease, String(leaseTtlMs), ...rules.flatMap(ruleArgs)]
      return verdictOf(await reachable(run(take, keysOf(rules, subjects), args)), rules.length)
    },
    async restore(rules, subjects, lease) {
      await reachable(run(restore, keysOf(rules, subjects), [now(), lease, String(leaseTtlMs), ...rules.flatMap(ruleArgs)]))
    },
    async renew(leases) {
      if (leases.length === 0) return
      const keys = leases.map((ref) => `${prefix}${ref.key}:${ref.subject}`)
      await reachable(run(renew, keys, [now(), '', String(leaseTtlMs), ...leases.map((ref) => ref.id)]))
    },
    async release(leases) {
      const pipeline = client.pipeline()
      for (const ref of leases) pipeline.zrem(`${prefix}${ref.key}:${ref.subject}`, ref.id)
      await reachable(pipeline.exec())
    },
    async rename(ref, id) {
      await reachable(run(rename, [`${prefix}${ref.key}:${ref.subject}`], [now(), ref.id, String(leaseTtlMs), id]))
    },
    async ping() {
      await client.ping()
    },
    async close() {
      client.disconnect()
    },
  }
}

/** The client itself would try again for ever, and keep the process; and of its own it says no more than that the connection was closed. */
async function connected(client: Redis): Promise<void> {
  let why: unknown
  const remember = (error: unknown): void => {
    why = error
  }
  client.on('error', remember)
  try {
    await client.connect()
  } catch (error) {
    client.disconnect()
    throw why ?? error
  }
  client.off('error', remember)
}

function ruleArgs(rule: Rule): string[] {
  switch (rule.kind) {
    case 'window':
      return ['w', String(rule.limit), String(rule.windowMs), String(rule.grainMs)]
    case 'bucket':
      return ['b', String(rule.limit), String(rule.intervalMs), '0']
    case 'lease':
      return ['l', String(rule.limit), '0', '0']
    default:
      return rule satisfies never
  }
}

function verdictOf(answer: unknown, rules: number): Verdict {
  if (!Array.isArray(answer) || answer.length !== 2 + rules * 4) throw new Error('The limit script gave no verdict.')
  const numbers = answer.map(Number)
  const facts: Fact[] = []
  for (let at = 2; at < numbers.length; at += 4) {
    facts.push({ passed: numbers[at] === 1, remaining: numbers[at + 1] ?? 0, wholeAt: numbers[at + 2] ?? 0, freeAt: numbers[at + 3] ?? 0 })
  }
  return { admitted: numbers[0] === 1, now: numbers[1] ?? 0, facts }
}
