/** `specway generate`: compiles the documents and writes what changed. */
import { generate } from '../../compiler/generate.ts'
import { requireFolder } from '../folder.ts'
import { printJson, printLine } from '../output.ts'

export async function generateCommand(options: { readonly spec: string; readonly out: string; readonly json?: boolean }): Promise<void> {
  requireFolder(options.spec, '--spec')
  const report = await generate({ spec: options.spec, out: options.out })
  if (options.json === true) {
    printJson({ apis: report.apis, written: report.drifted, files: report.files, tookMs: Math.round(report.tookMs) })
    return
  }
  for (const path of report.drifted) printLine(`wrote ${options.out}/${path}`)
  for (const api of report.apis) printLine(`${api.id}: ${api.operations} operations, ${api.tables} tables`)
  printLine(`${report.files} files, ${report.drifted.length} changed, ${Math.round(report.tookMs)} ms`)
}
