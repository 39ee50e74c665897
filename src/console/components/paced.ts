/** A signal for words: a component that reads it so is rendered again every so often, not with each change. */
import { effect, type ReadonlySignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import { atMostEvery } from './at-most.ts'

/** The newest value, at most `everyMs` old. */
export function usePaced<Value>(source: ReadonlySignal<Value>, everyMs: number): Value {
  const [value, setValue] = useState(source.peek())
  useEffect(() => {
    const paced = atMostEvery(everyMs, () => setValue(source.peek()))
    const stop = effect(() => {
      source.value
      paced.ask()
    })
    return () => {
      stop()
      paced.end()
    }
  }, [source, everyMs])
  return value
}
