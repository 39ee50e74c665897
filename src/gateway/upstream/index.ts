import type { AnyHandler, OperationContract, UpstreamContract } from '../contract.ts'

export function upstreamHandler(upstream: UpstreamContract, operation: OperationContract): AnyHandler {
  throw new Error(`${operation.operationId}: ${upstream.url}`)
}
