/** The last layer: files in memory against files on disk. Only what differs is touched, so that watchers and caches stay quiet. */
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Path below the output folder, with `/`, to its text. */
export type GeneratedFiles = ReadonlyMap<string, string>

/** Names every file of the last run: what is in it and no longer made is removed, and nothing else ever is. */
export const manifestFile = 'files.json'

export interface Difference {
  readonly path: string
  readonly kind: 'missing' | 'changed' | 'obsolete'
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** `files` and the manifest that lists them. */
export function withManifest(files: GeneratedFiles): GeneratedFiles {
  const paths = [...files.keys(), manifestFile].sort()
  return new Map([...files, [manifestFile, `${JSON.stringify(paths, null, 2)}\n`]])
}

/** The files of an earlier run, by its manifest; paths that would lead out of the folder are passed over. */
async function filesOfLastRun(out: string): Promise<string[]> {
  const text = await textOf(join(out, manifestFile))
  if (text === null) return []
  const parsed: unknown = JSON.parse(text)
  if (!Array.isArray(parsed)) return []
  return parsed.filter((path): path is string => typeof path === 'string' && !path.startsWith('/') && !path.split(/[\\/]/).includes('..'))
}

/** What differs between `files` (with their manifest) and the folder `out`, sorted by path. */
export async function differences(out: string, files: GeneratedFiles): Promise<Difference[]> {
  const found: Difference[] = []
  for (const [path, text] of files) {
    const present = await textOf(join(out, path))
    if (present === null) found.push({ path, kind: 'missing' })
    else if (present !== text) found.push({ path, kind: 'changed' })
  }
  for (const path of await filesOfLastRun(out)) {
    if (!files.has(path) && (await textOf(join(out, path))) !== null) found.push({ path, kind: 'obsolete' })
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Makes `out` hold `files`, by what differs. Folders that became empty go as well. */
export async function write(out: string, files: GeneratedFiles, todo: readonly Difference[]): Promise<void> {
  for (const { path, kind } of todo) {
    const target = join(out, path)
    if (kind === 'obsolete') {
      await rm(target)
      await removeEmptyFolders(out, dirname(path))
      continue
    }
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, files.get(path) ?? '')
  }
}

async function removeEmptyFolders(out: string, folder: string): Promise<void> {
  for (let at = folder; at !== '.' && at !== ''; at = dirname(at)) {
    if ((await readdir(join(out, at))).length > 0) return
    await rmdir(join(out, at))
  }
}
