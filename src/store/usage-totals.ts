/** What an organization has asked of an API, by spans of days: from the totals of days, however long the time. */
import { sql } from 'drizzle-orm'
import type { Statement } from '../gateway/contract.ts'
import { usageDays } from './internal-tables.ts'
import { compileSql } from './statement.ts'

export interface UsageTotal {
  /** First day (UTC) of the span, `2026-03-01`. */
  readonly day: string
  /** Requests that were answered, refusals (429) left out. */
  readonly answered: number
}
export interface UsageTotalValues extends Record<string, unknown> {
  readonly organization: string
  readonly api: string
  readonly span: 'day' | 'month'
  /** First day, and the day after the last one. */
  readonly from: string
  readonly before: string
}

/** Spans without a request are left out; in no particular order. */
export const usageTotals: Statement<UsageTotal, UsageTotalValues> = compileSql(
  sql`select date_trunc(${sql.placeholder('span')}::text, day::timestamp)::date::text, sum(calls - refusals) from ${usageDays}
where organization_id = ${sql.placeholder('organization')}::text and api = ${sql.placeholder('api')}::text
  and day >= ${sql.placeholder('from')}::date and day < ${sql.placeholder('before')}::date
group by 1`,
  ([day, answered]) => ({ day: String(day), answered: Number(answered) }),
)
