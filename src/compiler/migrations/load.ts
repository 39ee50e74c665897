/** Finds and loads the modules that describe tables. */
import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { TableSecurity } from '../../gateway/contract.ts'
import type { MigrationTables } from './plan.ts'
import { MigrationRefused } from './refused.ts'
import type { TableAccess } from './security.ts'

/** The tables of the house. Loaded like the others, by path: the compiler knows nothing of the runtime. */
const internal = fileURLToPath(new URL('../../store/internal-tables.ts', import.meta.url))

/** Absolute paths: the house first, then the APIs by name. `fresh`: for modules below `out` that are still to be written, where they are instead. */
export async function tableFiles(root: string, out: string, fresh: ReadonlyMap<string, string | null> = new Map()): Promise<string[]> {
  const foldersOf = async (folder: string): Promise<string[]> => {
    if (!existsSync(folder)) return []
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  }
  const found: string[] = [internal]
  for (const name of [...new Set([...(await foldersOf(out)), ...fresh.keys()])].sort()) {
    const file = fresh.get(name)
    if (file === null) continue
    if (file !== undefined || existsSync(join(out, name, 'tables.ts'))) found.push(file ?? join(out, name, 'tables.ts'))
  }
  const own = join(root, 'src', 'apis')
  for (const name of (await foldersOf(own)).sort()) {
    const file = join(own, name, 'tables.ts')
    if (existsSync(file)) found.push(file)
  }
  return found
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null
const isSecurity = (value: unknown): value is TableSecurity =>
  isRecord(value) &&
  typeof value.schema === 'string' &&
  [value.tenant, value.global, value.setNull, value.renames].every((list) => Array.isArray(list))

/** `internalPolicies` of the house. */
function accessesOf(value: unknown, file: string): TableAccess[] {
  if (!Array.isArray(value)) throw new MigrationRefused([`${file} does not say who may use its tables (\`internalPolicies\`).`])
  return value.map((item: unknown) => {
    if (isRecord(item) && typeof item.table === 'string') {
      const { table, access } = item
      if (access === 'tenant' || access === 'append' || access === 'read' || access === 'system')
        return { schema: 'specway', table, access }
    }
    throw new MigrationRefused([`${file}: an entry of \`internalPolicies\` has a table and an access of tenant, append, read or system.`])
  })
}

/** `version` tells one state of the files from the next, because a process that generates twice would get the first modules again. */
export async function loadTables(files: readonly string[], version: string): Promise<MigrationTables> {
  const exports: Readonly<Record<string, unknown>>[] = []
  const apis: TableSecurity[] = []
  const accesses: TableAccess[] = []
  for (const file of files) {
    const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${pathToFileURL(file).href}?${version}`)
    exports.push(module)
    if (file === internal) accesses.push(...accessesOf(module.internalPolicies, file))
    else if (isSecurity(module.security)) apis.push(module.security)
    else throw new MigrationRefused([`${file} does not export \`security\`: who may see the rows of its tables.`])
  }
  return { exports, apis, internal: accesses }
}
