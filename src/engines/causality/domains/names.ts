/** People's names for actors, and the ids of the agents that they become. */
import type { Issue } from './types.ts'

/** Characters that an agent id has not turn into `_`, one for one (by code points). */
export const agentId = (name: string): string => name.replace(/[^A-Za-z0-9_-]/gu, '_')

export interface AgentIds {
  /** In the order of the names. */
  readonly ids: readonly string[]
  readonly issues: readonly Issue[]
  /** The agent that a name or an id means; undefined when there is none. */
  find(nameOrId: string): string | undefined
}

/** `list`: the property of the input that holds the actors; issues point into it. */
export function agentIds(list: string, names: readonly string[]): AgentIds {
  const holders = new Map<string, number>()
  const issues: Issue[] = []
  const ids = names.map(agentId)
  for (const [index, id] of ids.entries()) {
    const holder = holders.get(id)
    if (holder === undefined) holders.set(id, index)
    else issues.push({ path: [list, index, 'name'], message: `Becomes agent '${id}', as ${list}.${holder}.name does` })
  }
  return {
    ids,
    issues,
    find: (nameOrId) => {
      const index = names.indexOf(nameOrId)
      return index >= 0 ? ids[index] : holders.has(nameOrId) ? nameOrId : undefined
    },
  }
}
