/** `generated/` is committed so that it can be read and diffed; it may never say anything but what `spec/` says. */
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { generate } from '../../src/compiler/generate.ts'

const folder = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url))

it('generated/ and its migrations are exactly what spec/ compiles to', async () => {
  const report = await generate({ spec: folder('spec'), out: folder('generated'), check: true })
  expect(report.drifted, 'run `npm run generate` and commit what it writes').toEqual([])
})
