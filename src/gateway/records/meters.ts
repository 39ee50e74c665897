/** What is counted, as plain numbers: requests add to them at every turn. How they are published is `exposition.ts`'s. */

/** Upper bounds of the latency histogram, seconds. */
export const latencyBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

/** The numbers of one operation. */
export class OperationMeter {
  readonly api: string
  readonly operation: string
  readonly statuses = new Map<number, number>()
  /** Not cumulative; the last one counts what is above every bound. */
  readonly buckets = new Float64Array(latencyBounds.length + 1)
  sumSeconds = 0
  count = 0

  constructor(api: string, operation: string) {
    this.api = api
    this.operation = operation
  }

  add(status: number, seconds: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    let index = 0
    while (index < latencyBounds.length && seconds > (latencyBounds[index] ?? 0)) index++
    this.buckets[index] = (this.buckets[index] ?? 0) + 1
    this.sumSeconds += seconds
    this.count++
  }
}

/** A number with labels. */
export interface Tally {
  readonly labels: Readonly<Record<string, string>>
  value: number
}

/** Numbers by their labels; the same values in the same order are the same number. */
export class Tallies {
  readonly #byLabels = new Map<string, Tally>()

  add(labels: Readonly<Record<string, string>>, difference: number): void {
    const key = JSON.stringify(Object.values(labels))
    const tally = this.#byLabels.get(key)
    if (tally === undefined) this.#byLabels.set(key, { labels, value: difference })
    else tally.value += difference
  }

  values(): Iterable<Tally> {
    return this.#byLabels.values()
  }
}

/** A counter that an API brings along. */
export class NamedCounter {
  readonly name: string
  readonly help: string
  value = 0

  constructor(name: string, help: string) {
    this.name = name
    this.help = help
  }

  add(): void {
    this.value++
  }
}
