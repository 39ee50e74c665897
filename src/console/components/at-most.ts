/** Something that is worth doing only so often: at once when it was not done lately, else when the pause has passed, and then for all who asked. */
export interface Paced {
  /** Now, or once the pause has passed. */
  ask(): void
  /** Nothing happens any more. */
  end(): void
}

export interface PacedTimers {
  readonly now: () => number
  /** Returns what takes it back. */
  readonly after: (ms: number, run: () => void) => () => void
}

const browserTimers: PacedTimers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}

/** @param pauseMs least time between two runs */
export function atMostEvery(pauseMs: number, run: () => void, { now, after }: PacedTimers = browserTimers): Paced {
  let lastMs = Number.NEGATIVE_INFINITY
  let takeBack: (() => void) | null = null
  const runNow = (): void => {
    takeBack = null
    lastMs = now()
    run()
  }
  return {
    ask: () => {
      if (takeBack !== null) return
      const waitMs = lastMs + pauseMs - now()
      if (waitMs <= 0) runNow()
      else takeBack = after(waitMs, runNow)
    },
    end: () => {
      takeBack?.()
      // Whoever asks afterwards finds somebody waiting already.
      takeBack = () => undefined
    },
  }
}
