/** Something that the reader starts: one at a time, with its failure said where nothing else shows it. */
import { useState } from 'preact/hooks'
import { report } from './notices.tsx'

export interface Action {
  /** The name of what runs; null: nothing. */
  readonly busy: string | null
  run(name: string, work: () => Promise<void>): void
}

export function useAction(): Action {
  const [busy, setBusy] = useState<string | null>(null)
  return {
    busy,
    run: (name, work) => {
      if (busy !== null) return
      setBusy(name)
      work()
        .catch(report)
        .finally(() => setBusy(null))
    },
  }
}
