/**
 * `npm start`. Composition is in `wiring/`; this file only makes loading fast, and must therefore import nothing of it before: static imports are
 * loaded, all of them, before the first line runs. What it imports imports nothing.
 */
import { loadFast } from './loading.ts'
import { pgliteModule } from './store/pglite-module.ts'

loadFast()
// The embedded database is what is used without `DATABASE_URL`; the refusal of a bad one comes from the configuration.
if ((process.env.DATABASE_URL ?? '') === '') void pgliteModule()
const { reportFailure, runServer } = await import('./wiring/process.ts')
try {
  await runServer(process.env)
} catch (error) {
  reportFailure(error)
}
