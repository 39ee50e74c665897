/** Connections for transactions. One that already serves the same organization is preferred: its session needs no setting. */
import { Member, type MemberOptions } from './postgres-member.ts'
import { DatabaseUnavailable } from './sql-error.ts'

interface Waiting {
  readonly resolve: (member: Member) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
}

export class PostgresPool {
  readonly #options: MemberOptions
  readonly #size: number
  readonly #waitMs: number
  readonly #idle: Member[] = []
  readonly #all = new Set<Member>()
  readonly #waiting: Waiting[] = []
  #drained: (() => void) | null = null
  #closed = false

  constructor(options: MemberOptions, size: number, waitMs: number) {
    this.#options = options
    this.#size = size
    this.#waitMs = waitMs
  }

  /** A connected member at once, when one is idle. */
  tryTake(organization: string): Member | null {
    const { length } = this.#idle
    let index = length - 1
    for (let at = length - 1; at >= 0; at--)
      if (this.#idle[at]?.organization === organization) {
        index = at
        break
      }
    const member = this.#idle[index]
    if (member === undefined || !member.connected) return null
    this.#idle.splice(index, 1)
    return member
  }

  /** Rejects with `DatabaseUnavailable` when the server cannot be reached, or when none became free within `waitMs`. */
  async take(organization: string): Promise<Member> {
    if (this.#closed) throw new DatabaseUnavailable('The database is closed.')
    let member = this.tryTake(organization) ?? this.#idle.pop()
    if (member === undefined && this.#all.size < this.#size) {
      member = new Member(this.#options)
      this.#all.add(member)
    }
    member ??= await this.#wait()
    if (!member.connected) {
      try {
        await member.connect()
      } catch (error) {
        this.give(member)
        throw error
      }
    }
    return member
  }

  give(member: Member): void {
    let given = member
    if (member.worn) {
      this.#all.delete(member)
      member.close(0).catch(() => undefined)
      given = new Member(this.#options)
      this.#all.add(given)
    }
    const next = this.#waiting.shift()
    if (next !== undefined) {
      clearTimeout(next.timer)
      next.resolve(given)
      return
    }
    this.#idle.push(given)
    this.#checkDrained()
  }

  /** Waits for what runs, up to `timeoutMs`, then closes every connection. */
  async close(timeoutMs: number): Promise<void> {
    this.#closed = true
    for (const waiting of this.#waiting.splice(0)) {
      clearTimeout(waiting.timer)
      waiting.reject(new DatabaseUnavailable('The database is closed.'))
    }
    if (this.#idle.length < this.#all.size) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#drained = resolve
      const timer = setTimeout(resolve, timeoutMs)
      await promise
      clearTimeout(timer)
    }
    await Promise.all([...this.#all].map((member) => member.close(1_000)))
  }

  #checkDrained(): void {
    if (this.#idle.length === this.#all.size) this.#drained?.()
  }

  #wait(): Promise<Member> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const index = this.#waiting.findIndex((waiting) => waiting.timer === timer)
        if (index >= 0) this.#waiting.splice(index, 1)
        reject(new DatabaseUnavailable(`None of ${this.#size} database connections became free within ${this.#waitMs} ms.`))
      }, this.#waitMs)
      this.#waiting.push({ resolve, reject, timer })
    })
  }
}
