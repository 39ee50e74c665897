import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openConsole } from '../../../src/console/server/pages.ts'
import { settingsOf } from '../../../src/console/server/shell.ts'
import { api } from '../../support/contracts.ts'
import { testGateway } from '../../support/gateway.ts'

/** A project whose console is one line. */
let root: string
const write = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'specway-console-'))
  await write('package.json', '{"type":"module"}')
  await write('generated/clients/typescript/kairos.ts', 'export const mount = "/v1"')
  await write(
    'src/console/app/main.tsx',
    'import { mount } from "../../../generated/clients/typescript/kairos.ts"\ndocument.title = mount + " one"',
  )
  await write('src/console/app/theme-boot.ts', 'document.documentElement.className = "dark"')
  await write(
    'src/console/styles/index.css',
    Array.from({ length: 40 }, (_, index) => `.step-${index} { margin: ${index + 1}px }`).join('\n'),
  )
})
afterEach(() => rm(root, { recursive: true, force: true }))

function open({ watch = false, cache = join(root, 'cache') } = {}) {
  const warnings: string[] = []
  const settings = settingsOf([api([], { id: 'kairos', title: '</script><b>' })], () => null, { kairos: 'krs_demo' })
  const served = openConsole({ settings, watch, root, cache, onWarning: (_error, what) => warnings.push(what) })
  const { app } = testGateway([], { pages: served.pages })
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await app.request(path, { headers })
    const bytes = Buffer.from(await answer.arrayBuffer())
    return { status: answer.status, headers: answer.headers, bytes, text: bytes.toString() }
  }
  const assets = async (): Promise<string[]> => (await get('/console')).text.match(/\/console\/assets\/[^"]+/g) ?? []
  const script = async (): Promise<string> => {
    const app = (await assets()).find((path) => path.includes('/app-')) ?? ''
    return (await get(app)).text
  }
  return { get, assets, script, warnings, prepare: served.prepare }
}

describe('the console', () => {
  test('is one shell for every path under /console, whose policy allows no inline script but its settings', async () => {
    const { get } = open()
    const shell = await get('/console')
    expect(shell.status).toBe(200)
    expect(shell.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect((await get('/console/kairos/simulations/0197721c')).text).toBe(shell.text)
    const policy = shell.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(shell.text.match(/<script(?![^>]*(src=|application\/json))/g)).toBeNull()
    expect(shell.text).not.toContain('</script><b>')
    expect(shell.text).toContain('krs_demo')
  })

  test('has files that never change under their names, compressed both ways', async () => {
    const { get, assets } = open()
    const paths = await assets()
    expect(paths.map((path) => path.replace(/^.*\/([a-z]+)-[A-Z0-9]{8}\.(.*)$/, '$1.$2')).sort()).toEqual([
      'app.js',
      'style.css',
      'theme.js',
    ])
    for (const path of paths) {
      const plain = await get(path)
      expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(plain.headers.get('content-type')).toBe(path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8')
    }
    const style = paths.find((path) => path.endsWith('.css')) ?? ''
    const plain = await get(style)
    for (const [encoding, unpacked] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const packed = await get(style, { 'accept-encoding': encoding })
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(unpacked(packed.bytes)).toEqual(plain.bytes)
    }
    expect((await get('/console/assets/app-00000000.js')).status).toBe(404)
  })

  test('is bundled once for the same sources, whichever process asks', async () => {
    await open().prepare()
    const [stamp = ''] = await readdir(join(root, 'cache'))
    const kept = (await readdir(join(root, 'cache', stamp))).find((name) => /^app-.*\.js$/.test(name)) ?? ''
    await writeFile(join(root, 'cache', stamp, kept), 'from the cache')
    expect(await open().script()).toBe('from the cache')
  })

  test('is bundled again when a source, a generated client or a dependency changes', async () => {
    const stamps = new Set<string>()
    const changes: [string, string][] = [
      ['package.json', '{"type":"module","dependencies":{"preact":"11.2.0"}}'],
      ['generated/clients/typescript/kairos.ts', 'export const mount = "/v2"'],
      ['src/console/app/main.tsx', 'document.title = "two"'],
    ]
    for (const [path, text] of changes) {
      await open().prepare()
      // Bundles of former sources go: there is one at any time.
      const [stamp = '', ...others] = await readdir(join(root, 'cache'))
      expect(others).toEqual([])
      stamps.add(stamp)
      await write(path, text)
    }
    expect(stamps.size).toBe(changes.length)
    expect(await open().script()).toContain('two')
  })

  test('in development shows a change after a reload, and still serves what an open tab may want', async () => {
    const { get, assets, script } = open({ watch: true })
    const before = await assets()
    await write('src/console/app/main.tsx', 'document.title = "two"')
    expect(await script()).toContain('two')
    for (const path of before) expect((await get(path)).status).toBe(200)
  })

  test('that cannot be bundled is a failure for those who wait, and works once it is put right', async () => {
    await write('src/console/app/main.tsx', 'import "./nowhere.ts"')
    const { get, script } = open()
    expect((await get('/console')).status).toBe(500)
    await write('src/console/app/main.tsx', 'document.title = "right"')
    expect(await script()).toContain('right')
  })

  test('has the sections whose API has a generated client, and no others', async () => {
    await write('src/console/app/main.tsx', 'import { sections } from "console:sections"\ndocument.title = sections.join()')
    for (const id of ['kairos', 'notes'])
      await write(
        `src/console/${id}/section.tsx`,
        `import { mount } from "../../../generated/clients/typescript/${id}.ts"\nexport const section = "the section of ${id} " + mount`,
      )
    const { script } = open({ watch: true })
    const before = await script()
    expect(before).toContain('the section of kairos')
    expect(before).not.toContain('the section of notes')
    await write('generated/clients/typescript/notes.ts', 'export const mount = "/notes"')
    expect(await script()).toContain('the section of notes')
    await rm(join(root, 'generated/clients/typescript/kairos.ts'))
    const after = await script()
    expect(after).toContain('the section of notes')
    expect(after).not.toContain('the section of kairos')
  })

  test('is served without a cache where none can be written, and says so', async () => {
    await writeFile(join(root, 'file'), '')
    const { script, warnings } = open({ cache: join(root, 'file') })
    expect(await script()).toContain('/v1')
    expect(warnings).toEqual(['The console is bundled again at the next start'])
  })
})
