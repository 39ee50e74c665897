/** `specway conformance <folder>`: how exactly the compiled validators follow the JSON Schema test suite. */
import { formatReport, isGood, reportOf } from '../../compiler/conformance/report.ts'
import { type ConformanceOptions, runConformance } from '../../compiler/conformance/run.ts'

/** Prints the table (or JSON) and gives the exit code: 1 when less than the required share passed, or anything was answered wrongly. */
export async function conformance(
  folder: string,
  { json = false, ...options }: { readonly json?: boolean } & ConformanceOptions = {},
): Promise<number> {
  const report = reportOf(await runConformance(folder, options))
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : formatReport(report)}\n`)
  return isGood(report) ? 0 : 1
}
