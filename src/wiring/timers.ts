/** Work that every process does for itself at intervals: flushing what was collected in memory. One run at a time; a failure is reported, and tried again. */
export interface Timers {
  every(ms: number, name: string, work: () => Promise<unknown>): void
  /** Stops the timers and waits for what is under way. */
  close(): Promise<void>
}

export function timers(onError: (error: unknown, name: string) => void): Timers {
  const handles: NodeJS.Timeout[] = []
  const running = new Set<Promise<unknown>>()
  return {
    every(ms, name, work) {
      let busy = false
      const handle = setInterval(() => {
        if (busy) return
        busy = true
        const run = work()
          .catch((error: unknown) => onError(error, name))
          .finally(() => {
            busy = false
            running.delete(run)
          })
        running.add(run)
      }, ms)
      handle.unref()
      handles.push(handle)
    },
    async close() {
      for (const handle of handles) clearInterval(handle)
      await Promise.all(running)
    },
  }
}
