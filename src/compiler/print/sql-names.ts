/** Names of constraints and indexes. PostgreSQL cuts names after 63 bytes without an error, so long ones are shortened here, distinguishably. */
import { createHash } from 'node:crypto'

const maxBytes = 63

/** `robots`, `fleet_id`, `idx` -> `robots_fleet_id_idx`; above 63 bytes the end becomes a hash of the whole. */
export function sqlName(...parts: readonly string[]): string {
  const name = parts.join('_')
  if (name.length <= maxBytes) return name
  return `${name.slice(0, maxBytes - 9)}_${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}
