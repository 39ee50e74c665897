/** The versions of the engine that run here. A simulation stays with the one it began with, for good. */
import type { Engine } from './types.ts'
import { engine as v1_4_4 } from './v1_4_4/index.ts'

export const engines: Readonly<Record<string, Engine>> = { [v1_4_4.version]: v1_4_4 as Engine }

export const newestVersion: string = v1_4_4.version

/** `undefined` for a version that does not run here. */
export const engineOf = (version: string): Engine | undefined => (Object.hasOwn(engines, version) ? engines[version] : undefined)
