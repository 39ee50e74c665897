/** `specway conformance <folder>`: how exactly the compiled validators follow the JSON Schema test suite. */
import { readdirSync } from 'node:fs'
import { formatReport, isGood, reportOf } from '../../compiler/conformance/report.ts'
import { type ConformanceOptions, runConformance } from '../../compiler/conformance/run.ts'
import { locateSuite } from '../../compiler/conformance/suite.ts'
import { requireFolder } from '../folder.ts'
import { UsageError } from '../output.ts'

/** Prints the table (or JSON) and gives the exit code: 1 when less than the required share passed, or anything was answered wrongly. */
export async function conformance(
  folder: string,
  { json = false, ...options }: { readonly json?: boolean } & ConformanceOptions = {},
): Promise<number> {
  requireFolder(folder, '<folder>')
  if (!readdirSync(locateSuite(folder).tests).some((name) => name.endsWith('.json')))
    throw new UsageError(`<folder>: ${folder} holds no .json files of the JSON Schema test suite.`)
  const report = reportOf(await runConformance(folder, options))
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : formatReport(report)}\n`)
  return isGood(report) ? 0 : 1
}
