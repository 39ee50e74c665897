/** `specway migrate`: brings the configured database up to generated/migrations, or says what is missing. */
import { readConfig } from '../../config.ts'
import { migrationStatus } from '../../store/migrate.ts'
import { migrationsFolder, openWorld } from '../../wiring/world.ts'
import { printJson, printLine, printTable } from '../output.ts'

/** A running embedded server has migrated already, and holds the lock: then this is refused by name. Exit code 1: something is pending or edited. */
export async function migrateCommand(options: { readonly status?: boolean; readonly json?: boolean }): Promise<void> {
  const onError = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error))
  const world = await openWorld(readConfig(process.env), { onError, migrate: options.status !== true })
  try {
    const states = await migrationStatus(world.store, migrationsFolder)
    if (options.json === true) printJson({ applied: world.applied, migrations: states })
    else if (options.status === true) {
      printTable(
        ['MIGRATION', 'STATE', 'APPLIED AT'],
        states.map(({ name, state, appliedAt }) => [name, state, appliedAt ?? '']),
      )
    } else {
      for (const name of world.applied) printLine(`applied ${name}`)
      printLine(world.applied.length === 0 ? 'Nothing to apply.' : `${world.applied.length} applied.`)
    }
    if (states.some(({ state }) => state !== 'applied')) process.exitCode = 1
  } finally {
    await world.close()
  }
}
