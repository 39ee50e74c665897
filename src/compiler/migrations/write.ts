/**
 * Writes migrations so that a run that is broken off loses nothing: what is going to be written is written down first. While that note is there
 * no process starts (`store/migrate.ts`), and the next run does what it says before anything else.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of `out/migrations` to their texts: what is to be written. */
export type MigrationFiles = ReadonlyMap<string, string>

/** Below the output folder. */
export const noteFile = 'migrations/incomplete'

export const wasInterrupted = (out: string): boolean => existsSync(join(out, noteFile))

/** From here on `out` may be a mixture, until `finish`. */
export async function begin(out: string, files: MigrationFiles): Promise<void> {
  const note = join(out, noteFile)
  await mkdir(join(out, 'migrations'), { recursive: true })
  await writeFile(`${note}.part`, `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`)
  await rename(`${note}.part`, note)
}

export async function writeMigration(out: string, files: MigrationFiles): Promise<void> {
  const folder = join(out, 'migrations')
  await mkdir(folder, { recursive: true })
  for (const [file, text] of files) await writeFile(join(folder, file), text)
}

export const finish = (out: string): Promise<void> => rm(join(out, noteFile), { force: true })

/** The migration of the run that was broken off. Its modules are not in the note: they are made of the documents again. */
export async function resume(out: string): Promise<void> {
  const note: Readonly<Record<string, string>> = JSON.parse(await readFile(join(out, noteFile), 'utf8'))
  await writeMigration(out, new Map(Object.entries(note)))
}
