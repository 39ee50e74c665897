/** How commands reach the database: through the running embedded server when there is one, else by opening it themselves. */
import { type Config, readConfig } from '../config.ts'
import { ControlUnavailable, callControl } from '../store/control-socket.ts'
import { dataDirRefusal, orRefuse } from '../wiring/refusals.ts'
import { openWorld, type World } from '../wiring/world.ts'

/**
 * Calls a method of the running embedded server. Without one (or with PostgreSQL, which any number of processes may open) `local` does the same here.
 * PGlite's files are opened only under the lock of `DATA_DIR`, so the two can never meet.
 */
export async function reach<T>(method: string, params: unknown, local: (world: World, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  if (config.embedded) {
    try {
      return (await orRefuse(callControl(config.DATA_DIR, method, params), dataDirRefusal(config.DATA_DIR))) as T
    } catch (error) {
      if (!(error instanceof ControlUnavailable)) throw error
    }
  }
  const world = await openWorld(config, { onError: (error) => process.emitWarning(error instanceof Error ? error : String(error)) })
  try {
    return await local(world, config)
  } finally {
    await world.close()
  }
}
