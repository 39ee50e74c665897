import type { GatewayConfig } from '../config.ts'
import type { OperationContract } from '../contract.ts'

/** `x-when`: an operation exists while every configuration value that it names is among those that it lists. */
export const exists = (operation: OperationContract, values: GatewayConfig['values']): boolean =>
  operation.when === null || Object.entries(operation.when).every(([name, allowed]) => allowed.includes(values[name] ?? ''))
