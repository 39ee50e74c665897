/** `specway routes`: every operation of the generated contracts as a table. */
import { apis } from '../../../generated/index.ts'
import type { ApiContract, OperationContract } from '../../gateway/contract.ts'
import { printJson, printLine, printTable, UsageError } from '../output.ts'

const handlerOf = (operation: OperationContract): string =>
  operation.upstream !== null ? 'upstream' : operation.crud ? 'generated' : 'written'

/** `ArtemisKey: read | (A + B)`; `-`: anybody. */
const securityOf = (operation: OperationContract): string =>
  operation.security.length === 0
    ? '-'
    : operation.security
        .map((alternative) =>
          alternative.length === 0
            ? '-'
            : alternative.map(({ scheme, scopes }) => (scopes.length === 0 ? scheme : `${scheme}: ${scopes.join(' ')}`)).join(' + '),
        )
        .join(' | ')

interface RouteRow {
  readonly api: string
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly security: string
  readonly limits: readonly string[]
  readonly handler: string
}

const rowOf = (api: ApiContract, operation: OperationContract): RouteRow => ({
  api: api.id,
  operation: operation.operationId,
  method: operation.method.toUpperCase(),
  path: api.mount + operation.path,
  security: securityOf(operation),
  limits: operation.limits,
  handler: handlerOf(operation),
})

export function routes(options: { readonly api?: string; readonly json?: boolean }): void {
  const wanted = apis.filter(({ id }) => options.api === undefined || id === options.api)
  if (wanted.length === 0)
    throw new UsageError(`No API "${options.api ?? ''}" is generated; there are ${apis.map(({ id }) => id).join(', ')}.`)
  const rows = wanted.flatMap(({ contract }) => contract.operations.map((operation) => rowOf(contract, operation)))
  if (options.json === true) {
    printJson(rows)
    return
  }
  printTable(
    ['API', 'OPERATION', 'METHOD', 'PATH', 'SECURITY', 'CLASS', 'HANDLER'],
    rows.map((row) => [row.api, row.operation, row.method, row.path, row.security, row.limits.join(' '), row.handler]),
  )
  printLine()
  printLine(`${rows.length} operations of ${wanted.length} API${wanted.length === 1 ? '' : 's'}.`)
}
