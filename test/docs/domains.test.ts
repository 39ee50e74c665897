/** docs/domains.md against the adapters: every metric has a row that says what it does, and there is no other. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { domainAdapters } from '../../src/engines/causality/domains/index.ts'
import type { Metric } from '../../src/engines/causality/domains/types.ts'

const page = readFileSync(new URL('../../docs/domains.md', import.meta.url), 'utf8')
const rowsBelow = (heading: string, header: string): string[][] => {
  const section = page.slice(page.indexOf(`\n${heading}\n`))
  const [, table = ''] = section.slice(section.indexOf(header)).split(/\|---[|-]*\n/)
  return (/^(?:\|.*\n)*/.exec(table)?.[0] ?? '')
    .trimEnd()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}

function remark({ primary, outputRange: [first, second], inputRange }: Metric, whole: readonly [number, number]): string {
  if (!primary) return `adds ${first} to ${second}`
  if (first === whole[0] && second === whole[1]) return 'required'
  return first === inputRange[0] && second === inputRange[1] ? 'required; as it is' : `required; ${first} to ${second}`
}

it('docs/domains.md says of every metric what its adapter does, and knows no other', () => {
  const rows = rowsBelow('## Metrics', '| domain | metric |')
  const want = domainAdapters.flatMap(({ id, metrics }) =>
    metrics.map((metric, index) => {
      const [a, z] = metric.inputRange
      const side = metric.into === 'lambda' ? 'Λ' : 'Γ'
      const whole = metric.into === 'lambda' ? ([0.1, 0.95] as const) : ([0.05, 0.95] as const)
      return [index === 0 ? `\`${id}\`` : '', `\`${metric.name}\``, side, `${a} to ${z}`, metric.fn, remark(metric, whole)]
    }),
  )
  expect(rows).toEqual(want)
})

it('docs/domains.md says of every domain with several metrics on a side how they come together', () => {
  const rows = rowsBelow('## Metrics', '| domain | Λ | Γ |')
  const composed = domainAdapters.filter(({ metrics }) => metrics.length > 2)
  expect(rows.map(([id]) => id)).toEqual(composed.map(({ id }) => `\`${id}\``))
  for (const [index, { lambda, gamma, metrics }] of composed.entries()) {
    const words = { sum: /sum/, product: /×/, weighted_max: /greatest/, weighted_min: /least/, weighted_mean: /mean/ }
    const [, Λ = '', Γ = ''] = rows[index] ?? []
    for (const [cell, side, { composite }] of [
      [Λ, 'lambda', lambda],
      [Γ, 'gamma', gamma],
    ] as const) {
      const several = metrics.filter(({ into }) => into === side).length > 1
      expect(cell).toMatch(several ? words[composite] : /^$/)
    }
  }
})
