/** How results are shown: a figure, its budget, and whether it holds. */

export interface Row {
  readonly what: string
  /** As people read it: `0.71x`, `1.2 s`, `212 MB`. */
  readonly measured: string
  readonly must: string
  readonly aim: string
  /** Null: shown for comparison, without a budget. */
  readonly holds: boolean | null
}
export interface Table {
  readonly title: string
  /** Figures behind the rows, a line each. */
  readonly notes: readonly string[]
  readonly rows: readonly Row[]
}

type Compare = 'at least' | 'at most'
const format = (value: number, unit: string): string => {
  const digits = unit === 'x' ? 2 : value >= 100 ? 0 : value >= 10 ? 1 : 2
  return `${value.toFixed(digits)}${unit === 'x' ? 'x' : ` ${unit}`}`
}

export const row = (what: string, value: number, unit: string, compare: Compare, must: number, aim: number): Row => ({
  what,
  measured: format(value, unit),
  must: `${compare} ${format(must, unit)}`,
  aim: format(aim, unit),
  holds: compare === 'at least' ? value >= must : value <= must,
})

/** A figure without a budget. */
export const figure = (what: string, value: number, unit: string): Row => ({
  what,
  measured: format(value, unit),
  must: '–',
  aim: '–',
  holds: null,
})

/** Markdown, so that it can be pasted into a page. */
export function printTable({ title, notes, rows }: Table): void {
  const lines = [`\n## ${title}\n`, ...notes.map((note) => `${note}  `), '']
  lines.push('| what | measured | must | aim | holds |', '|---|---|---|---|---|')
  for (const { what, measured, must, aim, holds } of rows)
    lines.push(`| ${what} | ${measured} | ${must} | ${aim} | ${holds === null ? '–' : holds ? 'yes' : '**no**'} |`)
  process.stdout.write(`${lines.join('\n')}\n`)
}
