/** `specway check`: compiles everything and compares; nothing is written. Exit code 1 on drift. */
import { generate } from '../../compiler/generate.ts'
import { requireFolder } from '../folder.ts'
import { printJson, printLine } from '../output.ts'

export async function check(options: { readonly spec: string; readonly out: string; readonly json?: boolean }): Promise<void> {
  requireFolder(options.spec, '--spec')
  const report = await generate({ spec: options.spec, out: options.out, check: true })
  if (options.json === true) printJson({ drifted: report.drifted })
  else if (report.drifted.length === 0) printLine(`${options.out} is what ${options.spec} says.`)
  else {
    for (const file of report.drifted) printLine(`differs: ${file}`)
    printLine(
      `${report.drifted.length} file${report.drifted.length === 1 ? '' : 's'} of ${options.out} differ from ${options.spec}; run \`npm run generate\`.`,
    )
  }
  if (report.drifted.length > 0) process.exitCode = 1
}
