/** `specway generate`: compiles the documents and writes what changed. */
import { generate } from '../../compiler/generate.ts'
import { requireFolder } from '../folder.ts'
import { printJson, printLine } from '../output.ts'

export async function generateCommand(options: {
  readonly spec: string
  readonly out: string
  readonly drop?: readonly string[]
  readonly json?: boolean
}): Promise<void> {
  requireFolder(options.spec, '--spec')
  const report = await generate({ spec: options.spec, out: options.out, drop: options.drop ?? [] })
  const removed = new Set(report.removed)
  const written = report.drifted.filter((path) => !removed.has(path))
  if (options.json === true) {
    printJson({ apis: report.apis, written, removed: report.removed, files: report.files, tookMs: Math.round(report.tookMs) })
    return
  }
  for (const path of written) printLine(`wrote ${options.out}/${path}`)
  for (const path of report.removed) printLine(`removed ${options.out}/${path}`)
  for (const api of report.apis) printLine(`${api.id}: ${api.operations} operations, ${api.tables} tables`)
  printLine(`${report.files} files, ${report.drifted.length} changed, ${Math.round(report.tookMs)} ms`)
}
