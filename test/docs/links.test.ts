/** Relative links of the pages lead to files, and their fragments to headings. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')
const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')

/** As GitHub names headings. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#{1,6} (.+)$/gm)].map((heading) =>
    (heading[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replace(/ /g, '-'),
  )

const linksOf = (page: string): string[] =>
  [...withoutCode(textOf(page)).matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map((link) => link[1] ?? '')
    .filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target))

describe.each(pages)('%s', (page) => {
  it('every relative link leads to a file of the repository', () => {
    const broken = linksOf(page).filter((target) => {
      const [file = ''] = target.split('#')
      return file !== '' && !existsSync(join(root, normalize(join(dirname(page), file))))
    })
    expect(broken).toEqual([])
  })

  it('every fragment is a heading of its page', () => {
    const broken = linksOf(page).filter((target) => {
      const [file = '', fragment] = target.split('#')
      if (fragment === undefined) return false
      const path = file === '' ? page : normalize(join(dirname(page), file))
      const at = join(root, path)
      return !existsSync(at) || !statSync(at).isFile() || !anchorsOf(textOf(path)).includes(fragment)
    })
    expect(broken).toEqual([])
  })
})
