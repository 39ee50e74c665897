/**
 * A `jsonb` column gives the keys of its objects back in an order of its own. Answers that the gateway prints get the document's order there; those that
 * are text from the beginning get it here, so that a simulation reads the same wherever it is shown.
 */
import { api } from '../../../../generated/kairos/api.ts'
import { prophecyResponseValidator } from '../../../../generated/kairos/validators.ts'
import type { SchemaContract } from '../../../gateway/contract.ts'

const replyOf = (operationId: string, status: string): SchemaContract => {
  const operation = api.operations.find((candidate) => candidate.operationId === operationId)
  const schema = operation?.responses.find((response) => response.status === status)?.media[0]?.schema
  if (schema === undefined || schema === null) throw new Error(`${operationId} has no schema for ${status}.`)
  return schema
}

const inOrder =
  ({ project }: SchemaContract) =>
  <T>(value: T): T =>
    project === undefined ? value : (project(value) as T)

export const simulationInOrder = inOrder(replyOf('getSimulation', '200'))
export const prophecyInOrder = inOrder(prophecyResponseValidator)
