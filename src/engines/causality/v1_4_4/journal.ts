/** What a tick has to tell, kept until it is known to be good. Light ticks have none. */
import type { EngineEvent, GhostBranch } from '../types.ts'

export interface Journal {
  /** Of the agents, in the order of the configuration. */
  readonly ids: readonly string[]
  readonly events: EngineEvent[]
  readonly ghosts: GhostBranch[]
}
