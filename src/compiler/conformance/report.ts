/** The table of a conformance run. */
import type { GroupResult } from './run.ts'

export interface ConformanceRow {
  readonly name: string
  readonly schemas: number
  readonly assertions: number
  readonly passed: number
  /** Assertions of schemas that were refused by name. */
  readonly refused: number
  /** Assertions answered wrongly: a schema was weakened or misread. */
  readonly wrong: number
}
export interface ConformanceReport {
  readonly files: readonly ConformanceRow[]
  /** Schemas that need no references, without format, content and infinite-loop. */
  readonly plain: ConformanceRow
  readonly all: ConformanceRow
  readonly refusals: readonly { readonly schema: string; readonly rules: readonly string[] }[]
  readonly wrong: readonly { readonly schema: string; readonly test: string }[]
}

function rowOf(name: string, results: readonly GroupResult[]): ConformanceRow {
  const count = (some: readonly GroupResult[]) => some.reduce((sum, { group }) => sum + group.tests.length, 0)
  const assertions = count(results)
  const refused = count(results.filter(({ refusals }) => refusals.length > 0))
  const wrong = results.reduce((sum, result) => sum + result.wrong.length, 0)
  return { name, schemas: results.length, assertions, passed: assertions - refused - wrong, refused, wrong }
}

export function reportOf(results: readonly GroupResult[]): ConformanceReport {
  const files = [...new Set(results.map(({ group }) => group.file))]
  const label = ({ group }: GroupResult) => `${group.file}: ${group.description}`
  return {
    files: files.map((file) =>
      rowOf(
        file,
        results.filter(({ group }) => group.file === file),
      ),
    ),
    plain: rowOf(
      'without references',
      results.filter(({ group }) => group.plain),
    ),
    all: rowOf('everything', results),
    refusals: results
      .filter(({ refusals }) => refusals.length > 0)
      .map((result) => ({ schema: label(result), rules: [...new Set(result.refusals.map(({ rule, message }) => `${rule}: ${message}`))] })),
    wrong: results.flatMap((result) => result.wrong.map((test) => ({ schema: label(result), test }))),
  }
}

/** What at least must pass of the schemas without references, in percent. */
export const requiredPercent = 97.4

const percent = (row: ConformanceRow): number => (row.assertions === 0 ? 100 : (100 * row.passed) / row.assertions)

/** Whether the run is good: enough passed, and nothing was weakened. */
export const isGood = (report: ConformanceReport): boolean => percent(report.plain) >= requiredPercent && report.all.wrong === 0

export function formatReport(report: ConformanceReport): string {
  const rows = [...report.files, report.plain, report.all]
  const width = Math.max(...rows.map(({ name }) => name.length))
  const cell = (value: number | string) => String(value).padStart(10)
  const line = (row: ConformanceRow) =>
    row.name.padEnd(width) +
    [row.schemas, row.assertions, row.passed, row.refused, row.wrong, `${percent(row).toFixed(2)} %`].map(cell).join('')
  const rule = '-'.repeat(width + 60)
  const head = `${'file'.padEnd(width)}${['schemas', 'assertions', 'passed', 'refused', 'wrong', ''].map(cell).join('')}`
  const refusals = report.refusals.map(({ schema, rules }) => `  ${schema}\n${rules.map((text) => `    ${text}`).join('\n')}`)
  const wrong = report.wrong.map(({ schema, test }) => `  ${schema}: ${test}`)
  return [
    head,
    rule,
    ...report.files.map(line),
    rule,
    line(report.plain),
    line(report.all),
    ...(refusals.length === 0 ? [] : ['', 'Refused by name:', ...refusals]),
    ...(wrong.length === 0 ? [] : ['', 'Wrong:', ...wrong]),
  ].join('\n')
}
