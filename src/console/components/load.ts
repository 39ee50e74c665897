/** Reads something when a page appears, again when asked or every so often, and not at all while nobody looks. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { isAborted } from '../api/failure.ts'

export interface Loaded<Value> {
  /** The last answer, also while another is on its way or after one failed. */
  readonly value: Value | undefined
  /** Why the last attempt failed; undefined after one that did not. */
  readonly error: unknown
  readonly loading: boolean
  reload(): void
}

/**
 * @param read called again when an entry of `inputs` changes; what it reads then replaces nothing older
 * @param everyMs pause between the end of one reading and the next; 0: only when asked
 */
export function useLoad<Value>(read: (signal: AbortSignal) => Promise<Value>, inputs: readonly unknown[], everyMs = 0): Loaded<Value> {
  const [state, setState] = useState<Omit<Loaded<Value>, 'reload'>>({ value: undefined, error: undefined, loading: true })
  const [turn, setTurn] = useState(0)
  const latest = useRef(read)
  latest.current = read
  useEffect(() => {
    const ending = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const attempt = async (): Promise<void> => {
      if (document.hidden && everyMs > 0) {
        timer = setTimeout(attempt, everyMs)
        return
      }
      try {
        const value = await latest.current(ending.signal)
        if (ending.signal.aborted) return
        setState({ value, error: undefined, loading: false })
      } catch (error) {
        if (ending.signal.aborted || isAborted(error)) return
        setState((former) => ({ value: former.value, error, loading: false }))
      }
      if (everyMs > 0) timer = setTimeout(attempt, everyMs)
    }
    setState((former) => ({ ...former, loading: true }))
    void attempt()
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [...inputs, everyMs, turn])
  const reload = useCallback(() => setTurn((count) => count + 1), [])
  return { ...state, reload }
}
