/**
 * `npm start`. Composition is in `wiring/`; this file only makes loading fast, and must therefore import nothing of it before: static imports are
 * loaded, all of them, before the first line runs.
 */
import { loadFast } from './loading.ts'

loadFast()
const { reportFailure, runServer } = await import('./wiring/process.ts')
try {
  await runServer(process.env)
} catch (error) {
  reportFailure(error)
}
