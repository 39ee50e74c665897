/** Usage as series over time, from the counters and latencies of minutes. */
import { and, eq, gte, lt, sql } from 'drizzle-orm'
import type { Transaction } from '../gateway/contract.ts'
import { exactAtMost, Latencies } from '../gateway/records/latencies.ts'
import { usage } from './internal-tables.ts'

const sliceMs = 6 * 3_600_000

export type UsageInterval = '1m' | '1h' | '1d'

export interface UsageQuery {
  readonly api: string | null
  /** Inclusive; a multiple of `widthMs`. */
  readonly from: Date
  /** Exclusive; a multiple of `widthMs`. */
  readonly to: Date
  readonly widthMs: number
  readonly groupBy: 'operation' | 'key' | null
  /** Most points that are answered. */
  readonly limit: number
}
export interface UsagePoint {
  readonly at: Date
  readonly group: string | null
  readonly calls: number
  /** Of status 400 or above, refusals aside. */
  readonly errors: number
  readonly refusals: number
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly p99: number } | null
}
export interface Usage {
  readonly approximate: boolean
  /** By time, then by group. */
  readonly points: readonly UsagePoint[]
}

interface Sum {
  readonly at: number
  readonly group: string | null
  calls: number
  errors: number
  refusals: number
  readonly latencies: Latencies
}

/**
 * The series of one organization; intervals without a request are left out. Null: there would be more points than the limit.
 * Percentiles are exact while at most 100,000 requests are asked about.
 */
export async function readUsage(tx: Transaction, organization: string, query: UsageQuery): Promise<Usage | null> {
  const asked = [eq(usage.organizationId, organization), ...(query.api === null ? [] : [eq(usage.api, query.api)])]
  const between = (from: Date, to: Date) => and(...asked, gte(usage.minute, from), lt(usage.minute, to))
  const [bounds] = await tx.db
    .select({
      calls: sql<string | null>`sum(${usage.calls})`,
      first: sql<string | null>`extract(epoch from min(${usage.minute}))::bigint`,
      last: sql<string | null>`extract(epoch from max(${usage.minute}))::bigint`,
    })
    .from(usage)
    .where(between(query.from, query.to))
  if (bounds?.first == null || bounds.last == null) return { approximate: false, points: [] }
  const sums = new Map<string, Sum>()
  const end = Number(bounds.last) * 1000 + 1
  // In slices, so that a long time does not have to fit into memory as rows.
  for (let start = Number(bounds.first) * 1000; start < end; start += sliceMs) {
    const rows = await tx.db
      .select({
        minute: usage.minute,
        group: query.groupBy === null ? sql<null>`null` : query.groupBy === 'operation' ? usage.operationId : usage.identity,
        calls: usage.calls,
        errors: usage.errors,
        refusals: usage.refusals,
        latency: usage.latency,
      })
      .from(usage)
      .where(between(new Date(start), new Date(Math.min(start + sliceMs, end))))
    for (const row of rows) {
      const at = Math.floor(row.minute.getTime() / query.widthMs) * query.widthMs
      const group = row.group === null ? null : row.group.slice(row.group.indexOf(':') + 1)
      const sum = sumOf(sums, at, group)
      sum.calls += row.calls
      // What is counted as an error holds the refusals.
      sum.errors += row.errors - row.refusals
      sum.refusals += row.refusals
      if (row.latency !== null) sum.latencies.merge(Latencies.parse(row.latency))
    }
    if (sums.size > query.limit) return null
  }
  const ordered = [...sums.values()].sort((a, b) => a.at - b.at || ((a.group ?? '') < (b.group ?? '') ? -1 : 1))
  return {
    approximate: Number(bounds.calls) > exactAtMost || ordered.some(({ latencies }) => !latencies.exact),
    points: ordered.map(({ at, group, calls, errors, refusals, latencies }) => ({
      at: new Date(at),
      group,
      calls,
      errors,
      refusals,
      latencyMs: percentiles(latencies),
    })),
  }
}

function sumOf(sums: Map<string, Sum>, at: number, group: string | null): Sum {
  const key = `${at}\n${group ?? ''}`
  let sum = sums.get(key)
  if (sum === undefined) {
    sum = { at, group, calls: 0, errors: 0, refusals: 0, latencies: new Latencies() }
    sums.set(key, sum)
  }
  return sum
}

const toMicrosecond = (ms: number): number => Math.round(ms * 1000) / 1000

function percentiles(latencies: Latencies): UsagePoint['latencyMs'] {
  const [p50, p95, p99] = latencies.quantiles([0.5, 0.95, 0.99]) ?? []
  if (p50 === undefined || p95 === undefined || p99 === undefined) return null
  return { p50: toMicrosecond(p50), p95: toMicrosecond(p95), p99: toMicrosecond(p99) }
}
