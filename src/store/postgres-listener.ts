/** LISTEN on a connection of its own, which comes back by itself when it is lost, and says so: notifications may have been missed meanwhile. */
import { Member, type MemberOptions } from './postgres-member.ts'
import type { Listener } from './store.ts'

interface Subscription {
  readonly listener: Listener
  readonly onResume: (() => void) | undefined
}

const firstRetryMs = 100
const lastRetryMs = 5_000
/** A dead peer (a firewall that forgot the connection) shows only when something is sent. */
const probeEveryMs = 15_000

export class PostgresListener {
  readonly #member: Member
  readonly #channels = new Map<string, Set<Subscription>>()
  readonly #report: (error: unknown) => void
  #opening: Promise<void> | null = null
  #retryMs = firstRetryMs
  #retry: NodeJS.Timeout | null = null
  #probe: NodeJS.Timeout | null = null
  #closed = false

  constructor(options: MemberOptions, report: (error: unknown) => void) {
    this.#report = report
    this.#member = new Member({
      ...options,
      statementTimeoutMs: 10_000,
      onNotify: (channel, payload) => {
        for (const { listener } of this.#channels.get(channel) ?? []) listener(payload)
      },
      onClose: () => this.#lost(),
    })
  }

  async listen(channel: string, listener: Listener, onResume?: () => void): Promise<() => Promise<void>> {
    const subscription: Subscription = { listener, onResume }
    const known = this.#channels.get(channel)
    if (known !== undefined) known.add(subscription)
    else this.#channels.set(channel, new Set([subscription]))
    if (!this.#member.connected) await this.#open()
    else if (known === undefined) await this.#member.simple(`listen ${quoted(channel)}`)
    return async () => {
      const subscriptions = this.#channels.get(channel)
      if (subscriptions?.delete(subscription) !== true || subscriptions.size > 0) return
      this.#channels.delete(channel)
      if (this.#member.connected) await this.#member.simple(`unlisten ${quoted(channel)}`)
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    if (this.#retry !== null) clearTimeout(this.#retry)
    if (this.#probe !== null) clearInterval(this.#probe)
    await this.#member.close(1_000)
  }

  #open(): Promise<void> {
    this.#opening ??= this.#connect().finally(() => {
      this.#opening = null
    })
    return this.#opening
  }

  async #connect(): Promise<void> {
    await this.#member.connect()
    for (const channel of this.#channels.keys()) await this.#member.simple(`listen ${quoted(channel)}`)
    this.#retryMs = firstRetryMs
    this.#probe ??= setInterval(() => {
      if (this.#member.connected) this.#member.simple('select 1').catch((error: unknown) => this.#report(error))
    }, probeEveryMs).unref()
  }

  #lost(): void {
    if (this.#closed || this.#retry !== null || this.#channels.size === 0) return
    this.#retry = setTimeout(() => {
      this.#retry = null
      this.#open().then(
        () => {
          for (const subscriptions of this.#channels.values()) for (const { onResume } of subscriptions) onResume?.()
        },
        (error: unknown) => {
          this.#report(error)
          this.#retryMs = Math.min(this.#retryMs * 2, lastRetryMs)
          this.#lost()
        },
      )
    }, this.#retryMs).unref()
  }
}

const quoted = (channel: string): string => `"${channel.replaceAll('"', '""')}"`
