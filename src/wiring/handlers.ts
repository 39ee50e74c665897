/** Which code answers which operation: the generated handlers, and what each API wrote by hand. */
import { apis as generatedApis, type HandlersByApi } from '../../generated/index.ts'
import type { GatewayApi } from '../gateway/compose/factories.ts'
import type { AnyHandler, ApiContract } from '../gateway/contract.ts'
import { crudHandlers } from '../store/crud/handlers.ts'
import type { CrudPorts } from '../store/crud/ports.ts'

/** Every API with its handlers. A missing or superfluous one is refused when the gateway is composed (and by the type check). */
export function gatewayApis(written: HandlersByApi, ports: CrudPorts): GatewayApi[] {
  const byApi: Readonly<Record<string, Readonly<Record<string, AnyHandler>>>> = Object.fromEntries(
    Object.entries(written).map(([id, handlers]) => [id, { ...handlers } as Readonly<Record<string, AnyHandler>>]),
  )
  return generatedApis.map(({ contract }) => ({ contract, handlers: { ...crudHandlers(contract, ports), ...byApi[contract.id] } }))
}

export const contracts: readonly ApiContract[] = generatedApis.map(({ contract }) => contract)
