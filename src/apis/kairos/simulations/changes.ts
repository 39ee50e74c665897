/**
 * The bell of simulations: whoever follows one hears, right after the commit, that something of it has changed: ticks, status, its end by removal. Only a bell:
 * what has changed is read from the tables, so one ring too many costs a read and one that is missed is made up by the next.
 */
import type { Transaction } from '../../../gateway/contract.ts'
import type { Store } from '../../../store/store.ts'

const channel = 'kairos_simulations'

export interface SimulationChanges {
  /**
   * To be called in every transaction that changes what a stream or a waiting request looks at. Listeners of this process are called right after the
   * commit, those of other processes by NOTIFY.
   */
  announce(tx: Transaction, simulationId: string): Promise<void>
  /** `listener` must not throw and not wait. It is called until the function that this gives is. */
  subscribe(organization: string, simulationId: string, listener: () => void): () => void
  close(): Promise<void>
}

/** `instance`: unique among the processes that share the database. */
export async function openSimulationChanges(store: Store, instance: string): Promise<SimulationChanges> {
  const listeners = new Map<string, Set<() => void>>()
  const ring = (place: string): void => {
    for (const listener of [...(listeners.get(place) ?? [])]) listener()
  }
  const ringAll = (): void => {
    for (const place of [...listeners.keys()]) ring(place)
  }
  const stop = await store.listen(
    channel,
    (payload) => {
      const [from, place] = payload.split(' ')
      // This process has rung its own already.
      if (from !== instance && place !== undefined) ring(place)
    },
    ringAll,
  )
  return {
    announce(tx, simulationId) {
      if (tx.organization === null) throw new Error('A change is announced in a transaction of its organization.')
      const place = placeOf(tx.organization, simulationId)
      tx.afterCommit(() => ring(place))
      return store.notify(tx, channel, `${instance} ${place}`)
    },
    subscribe(organization, simulationId, listener) {
      const place = placeOf(organization, simulationId)
      const known = listeners.get(place) ?? new Set()
      listeners.set(place, known)
      // Two subscriptions of one function are two.
      const own = (): void => listener()
      known.add(own)
      return () => {
        known.delete(own)
        if (known.size === 0 && listeners.get(place) === known) listeners.delete(place)
      }
    },
    close: stop,
  }
}

const placeOf = (organization: string, simulationId: string): string => `${organization}/${simulationId}`

/** Resolves with the ring, or after so many milliseconds without one. */
export const ringWithin = (ring: Promise<void>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    void ring.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })
