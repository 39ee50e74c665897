/** What a proposed action means on the lattice: reading leads away from the cliff, writing holds its place, acting on the outside leads towards it. */
import type { Move } from '../types.ts'

const reading = new Set(['read', 'search', 'list', 'get', 'summarize'])
const writing = new Set(['write', 'write_file', 'update'])

/** `type` of the action, as it was sent; one that nobody knows is taken for the most dangerous kind. */
export function moveOfAction(type: string): Move {
  if (reading.has(type) || type.startsWith('read_') || type.endsWith('_read')) return 'left'
  return writing.has(type) ? 'stay' : 'right'
}
