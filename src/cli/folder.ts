/** Folders that the command line names. */
import { statSync } from 'node:fs'
import { UsageError } from './output.ts'

/** Throws `UsageError`, naming the option or argument, where there is no such folder. */
export function requireFolder(path: string, name: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw new UsageError(`${name}: there is no folder ${path}.`)
}
