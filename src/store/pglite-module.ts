/**
 * PGlite's WebAssembly, compiled in the background: V8 does it on threads of its own, so that it is done by the time the modules of the process are
 * loaded. Imports nothing, for it comes before them.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

let compiling: Promise<WebAssembly.Module> | null = null

const compile = async (): Promise<WebAssembly.Module> =>
  WebAssembly.compile(await readFile(fileURLToPath(new URL('./pglite.wasm', import.meta.resolve('@electric-sql/pglite')))))

/** Begins, once for each process. A failure is that of whoever waits for it. */
export function pgliteModule(): Promise<WebAssembly.Module> {
  if (compiling === null) {
    compiling = compile()
    compiling.catch(() => undefined)
  }
  return compiling
}
