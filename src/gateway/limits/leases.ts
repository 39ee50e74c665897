/** Slots that are held now: renewed every 10 s as long as this process lives, given back with the last byte of the answer. */
import type { Exchange } from '../exchange.ts'
import type { Rule } from './rules.ts'
import { type LeaseRef, type LimitStore, leaseRenewMs } from './store.ts'

export interface LeaseKeeper {
  nextId(): string
  /** Holds what an admitted request took, until `x` closes, or, with `resource`, until what it was bound to is released. */
  hold(x: Exchange, rules: readonly Rule[], subjects: readonly string[], id: string, mode: 'answer' | 'resource'): void
  /**
   * Binds the slots of a request to what it made: they outlive the answer and are renewed here. Gives what another process needs to take them over
   * (JSON; empty when the request took none).
   */
  bind(x: Exchange, resource: string): Promise<readonly LeaseRef[]>
  /** Renews what `bind` gave in another process: called by whoever executes the resource there. */
  adopt(resource: string, refs: readonly LeaseRef[]): void
  /** Another process has taken it over: it is no longer renewed here. */
  hand(resource: string): void
  /** The resource is final: its slots are free at once. */
  release(resource: string): Promise<void>
  /** Renews everything held now; called by a timer, and by tests. */
  renew(): Promise<void>
  /** Slots held by this process. */
  readonly held: number
  close(): Promise<void>
}

interface Held {
  readonly refs: readonly LeaseRef[]
  readonly mode: 'answer' | 'resource'
  bound: boolean
}

/** `instance`: unique among processes that share the store. `onError` gets failures of the store that no caller waits for. */
export function leaseKeeper(store: LimitStore, instance: string, onError: (error: unknown) => void): LeaseKeeper {
  const byExchange = new WeakMap<Exchange, Held>()
  const live = new Set<readonly LeaseRef[]>()
  const byResource = new Map<string, readonly LeaseRef[]>()
  let made = 0

  const quietly = (work: void | Promise<void>): void => {
    if (work instanceof Promise) work.catch(onError)
  }
  const renew = async (): Promise<void> => {
    if (live.size > 0) await store.renew([...live].flat())
  }
  const timer = setInterval(() => quietly(renew()), leaseRenewMs)
  timer.unref()

  return {
    nextId: () => `${instance}:${++made}`,
    hold(x, rules, subjects, id, mode) {
      const refs: LeaseRef[] = []
      rules.forEach((rule, index) => {
        const subject = subjects[index]
        if (rule.kind === 'lease' && subject !== undefined) refs.push({ key: rule.key, subject, id })
      })
      if (refs.length === 0) return
      const held: Held = { refs, mode, bound: false }
      live.add(refs)
      if (mode === 'resource') byExchange.set(x, held)
      x.onClose.push(() => {
        if (held.bound || !live.delete(refs)) return
        quietly(store.release(refs))
      })
    },
    async bind(x, resource) {
      const held = byExchange.get(x)
      if (held === undefined || held.bound) return []
      held.bound = true
      const renamed = held.refs.map((ref) => ({ ...ref, id: resource }))
      live.delete(held.refs)
      live.add(renamed)
      byResource.set(resource, renamed)
      for (const ref of held.refs) await store.rename(ref, resource)
      return renamed
    },
    adopt(resource, refs) {
      if (refs.length === 0 || byResource.has(resource)) return
      live.add(refs)
      byResource.set(resource, refs)
    },
    hand(resource) {
      const refs = byResource.get(resource)
      if (refs === undefined) return
      byResource.delete(resource)
      live.delete(refs)
    },
    async release(resource) {
      const refs = byResource.get(resource)
      if (refs === undefined) return
      byResource.delete(resource)
      live.delete(refs)
      await store.release(refs)
    },
    renew,
    get held() {
      return live.size
    },
    async close() {
      clearInterval(timer)
      const refs = [...live].flat()
      live.clear()
      byResource.clear()
      if (refs.length > 0) await store.release(refs)
    },
  }
}
