/** Makes the folder of this run and removes it, and the database server in it, at the end. */
import { readdirSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { makeRunFolder, removeRunFolder } from './postgres-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Holds what is made once per run: the database server, archives of migrated databases. */
    runFolder: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await makeRunFolder()
  project.provide('runFolder', folder)
  return async () => {
    if (readdirSync(folder).some((name) => name.startsWith('seen-'))) {
      const { coverage, coverageReport } = await import('./witness.ts')
      process.stdout.write(`${coverageReport(coverage(folder))}\n`)
    }
    await removeRunFolder(folder)
  }
}
