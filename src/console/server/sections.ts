/**
 * Which of the console's sections are bundled: those whose API has a generated client. A gateway whose `spec/` lacks one of the shipped documents has a
 * console without that section, and a folder `src/console/<api>` with a `section.tsx` adds one, without a list to keep.
 */
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'esbuild'

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return false
      throw error
    },
  )

/** Ids of APIs, sorted. */
export async function sectionsOf(root: string): Promise<string[]> {
  const names = (await readdir(join(root, 'src/console'))).sort()
  const found = await Promise.all(
    names.map(async (name) => {
      const needed = [`src/console/${name}/section.tsx`, `generated/clients/typescript/${name}.ts`]
      return (await Promise.all(needed.map((path) => exists(join(root, path))))).every(Boolean)
    }),
  )
  return names.filter((_name, index) => found[index])
}

/** Writes the module `console:sections`. */
export const sectionsPlugin = (root: string): Plugin => ({
  name: 'sections',
  setup(build) {
    build.onResolve({ filter: /^console:sections$/ }, ({ path }) => ({ path, namespace: 'sections' }))
    build.onLoad({ filter: /.*/, namespace: 'sections' }, async () => {
      const ids = await sectionsOf(root)
      const imports = ids.map((id, index) => `import { section as section${index} } from ${JSON.stringify(`./${id}/section.tsx`)}`)
      const list = ids.map((_id, index) => `section${index}`).join(', ')
      return { contents: [...imports, `export const sections = [${list}]`].join('\n'), resolveDir: join(root, 'src/console') }
    })
  },
})
