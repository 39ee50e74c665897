/** Quotas of a calendar month. They outlive processes and stores of rates, so they are counted in the database, behind this port. */

export interface QuotaCounter {
  /** Counts one more in the month unless `limit` is reached. `used` is after the count. */
  take(
    organization: string,
    api: string,
    limitClass: string,
    monthStart: Date,
    limit: number,
  ): Promise<{ readonly admitted: boolean; readonly used: number }>
  /** Takes back one, because something else refused the request. */
  restore(organization: string, api: string, limitClass: string, monthStart: Date): Promise<void>
}

/** The calendar month (UTC) of a moment. */
export function monthOf(now: Date): { readonly start: Date; readonly end: Date } {
  const year = now.getUTCFullYear()
  const month = now.getUTCMonth()
  return { start: new Date(Date.UTC(year, month, 1)), end: new Date(Date.UTC(year, month + 1, 1)) }
}
