/** How commands speak: tables for people, one JSON value for programs, failures in one line each on standard error. */
import { CompileError, formatRefusal } from '../compiler/refusal.ts'
import { ConfigError } from '../config.ts'

/** A mistake of the person at the terminal: shown without a stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const printJson = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
}

export const printLine = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}

/** Columns padded to their widest cell; the last column is left as it is. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)))
  const render = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd()
  printLine(render(head))
  printLine(widths.map((width) => '-'.repeat(width)).join('  '))
  for (const row of rows) printLine(render(row))
}

export function printFailure(error: unknown, asJson: boolean): void {
  if (asJson) {
    const refusals = error instanceof CompileError ? error.refusals : undefined
    process.stderr.write(
      `${JSON.stringify({ error: { name: nameOf(error), message: messageOf(error), ...(refusals && { refusals }) } })}\n`,
    )
    return
  }
  if (error instanceof CompileError) {
    for (const refusal of error.refusals) process.stderr.write(`${formatRefusal(refusal)}\n`)
    process.stderr.write(`\n${error.refusals.length} refused; nothing was written.\n`)
  } else if (error instanceof Error && plain.includes(error.name)) process.stderr.write(`${error.message}\n`)
  else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
}

export const exitCodeOf = (error: unknown): number => (isForPeople(error) ? 2 : 1)

/** Refusals whose message says all that the person needs; by name, because their modules are loaded by few commands. */
const plain: readonly string[] = ['UsageError', 'ConfigError', 'MigrationRefused', 'DataDirBusy', 'SecretsRefused']

/** By name: their modules are not loaded for every command. */
const forPeople: ReadonlySet<string> = new Set(['DataDirBusy', 'MigrationRefused', 'SecretsRefused'])
const isForPeople = (error: unknown): error is Error =>
  error instanceof UsageError || error instanceof ConfigError || (error instanceof Error && forPeople.has(error.name))

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error')
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
