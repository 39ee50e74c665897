/** `specway lint`: refusals and findings of documents, with their positions. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lintDocument } from '../../compiler/lint/lint.ts'
import { requireFolder } from '../folder.ts'
import { printJson, printLine } from '../output.ts'

/** Exit code 1 when there is a finding. */
export function lint(documents: readonly string[], options: { readonly spec: string; readonly json?: boolean }): void {
  const paths = documents.length > 0 ? documents : ownDocuments(options.spec)
  const findings = paths.flatMap((path) => lintDocument(path))
  if (options.json === true) printJson({ findings })
  else {
    for (const { rule, message, position } of findings)
      printLine(`${position.file}:${position.line}:${position.column} ${rule}: ${message}`)
    printLine(`${paths.length} document${paths.length === 1 ? '' : 's'}, ${findings.length} finding${findings.length === 1 ? '' : 's'}.`)
  }
  if (findings.length > 0) process.exitCode = 1
}

function ownDocuments(spec: string): string[] {
  requireFolder(spec, '--spec')
  return readdirSync(spec, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map((entry) => join(spec, entry.name, 'openapi.yaml'))
    .sort()
}
