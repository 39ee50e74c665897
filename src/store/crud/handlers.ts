/** The generated handlers of an API (`x-crud`), composed once at start: nothing of a query is built while a request waits. */
import type { AnyHandler, ApiContract, CrudContract } from '../../gateway/contract.ts'
import { changeHandler } from './change.ts'
import { createHandler } from './create.ts'
import { getHandler } from './get.ts'
import { listHandler } from './list.ts'
import type { CrudPorts } from './ports.ts'
import { removeHandler } from './remove.ts'

/** A read needs no transaction: the pipeline gives such a handler a `DetachedContext`, and it reads in one flush. */
const detached = (handler: AnyHandler): AnyHandler => Object.assign(handler, { detached: true as const })

function handlerOf(api: ApiContract, contract: CrudContract, ports: CrudPorts): AnyHandler {
  switch (contract.do) {
    case 'list':
      return detached(listHandler(api, contract, ports))
    case 'get':
      return detached(getHandler(api, contract, ports))
    case 'create':
      return createHandler(api, contract, ports)
    case 'update':
    case 'replace':
      return changeHandler(api, contract, ports)
    case 'delete':
      return removeHandler(api, contract)
    default:
      throw new TypeError(`Unknown operation ${String(contract.do satisfies never)}.`)
  }
}

/** operationId -> handler, for every operation with `x-crud`. Throws when a contract does not fit its tables. */
export function crudHandlers(api: ApiContract, ports: CrudPorts): Record<string, AnyHandler> {
  return Object.fromEntries(api.crud.map((contract) => [contract.operationId, handlerOf(api, contract, ports)]))
}
