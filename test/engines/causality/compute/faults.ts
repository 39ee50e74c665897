/**
 * Versions of the engine with a fault in them, for the calling thread and, as a module of its own, for workers: `1.4.4+endless@50` is version 1.4.4 whose
 * tick 50 does not end.
 */
import { engineOf as soundOf } from '../../../../src/engines/causality/index.ts'
import type { Engine } from '../../../../src/engines/causality/types.ts'

type Fault = 'endless' | 'throws' | 'exit' | 'stray' | 'failed'

export const faulty = (fault: Fault, tick: number): string => `1.4.4+${fault}@${tick}`

/** Tells every thread when an endless tick begins. */
export const endlessChannel = 'endless tick'

const form = /^(.+)\+(endless|throws|exit|stray|failed)@(\d+)$/

export function engineOf(version: string): Engine | undefined {
  const match = form.exec(version)
  if (match === null) return soundOf(version)
  const [, soundVersion = '', fault, tick] = match
  const sound = soundOf(soundVersion)
  if (sound === undefined) return undefined
  return {
    ...sound,
    version,
    advance(state, inputs, ticks, observer) {
      const reached = sound.tick(state) + ticks >= Number(tick)
      if (reached && fault === 'endless') {
        new BroadcastChannel(endlessChannel).postMessage(version)
        for (;;);
      }
      if (reached && fault === 'throws') throw new Error(`A fault in tick ${tick}.`)
      if (reached && fault === 'exit') process.exit(3)
      if (reached && fault === 'failed') return { ticks: 0, ended: 'failed' }
      if (reached && fault === 'stray')
        setImmediate(() => {
          throw new Error(`A stray fault after tick ${tick}.`)
        })
      return sound.advance(state, inputs, ticks, observer)
    },
  }
}
