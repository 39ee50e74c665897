/** What the database or a missing row means to the caller. */
import type { ApiContract, CrudContract } from '../../gateway/contract.ts'
import { ApiError, conflict, type Issue, invalid } from '../../gateway/errors/catalogue.ts'
import { foreignKeyViolation, uniqueViolation } from '../sql-error.ts'

type Reference = CrudContract['references'][number]

/** `fleet_id`, `fleetId` -> `unknown_fleet`. */
const unknownReason = (json: string): string =>
  `unknown_${json
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/_id$/, '')}`

/** An id in a body that does not exist, answered as the API decides (`x-api.references`). */
export function unknownReference(api: ApiContract, json: string): ApiError {
  const issues = [{ path: json, in: 'body', message: 'Refers to something that does not exist' } as const]
  switch (api.references) {
    case 404:
      return new ApiError('NOT_FOUND', { details: { field: json } })
    case 400:
      return invalid(issues)
    case 422:
      return new ApiError('UNPROCESSABLE', { details: { reason: unknownReason(json), issues } })
    default:
      throw new TypeError(`Unknown status ${String(api.references satisfies never)}.`)
  }
}

/** Well-formed, and wrong all the same: answered as the API decides (`x-api.errors`). */
export const semanticFailure = (api: ApiContract, issues: readonly Issue[]): ApiError =>
  api.errors === 422 ? new ApiError('UNPROCESSABLE', { details: { issues } }) : invalid(issues)

/** A refusal of the database that is the caller's doing, as the answer it means; anything else as it came. */
export function translated(error: unknown, api: ApiContract, contract: CrudContract): unknown {
  const unique = uniqueViolation(error)
  if (unique !== null) {
    const key = contract.unique.find(({ constraint }) => constraint === unique)
    if (key !== undefined) {
      const field = key.json.at(-1) ?? ''
      return conflict(key.reason, `Another one has this ${key.json.join(', ')} already.`, { field })
    }
    if (contract.id.prefix === null && !contract.id.uuid)
      return conflict('id_taken', `This ${contract.id.json} is taken.`, { field: contract.id.json })
  }
  const foreignKey = foreignKeyViolation(error)
  if (foreignKey !== null) {
    if (contract.do === 'delete') return conflict(contract.inUse, 'Other resources still refer to this one.')
    const reference: Reference | undefined = contract.references.find(({ constraint }) => constraint === foreignKey)
    if (reference !== undefined) return unknownReference(api, reference.json)
  }
  return error
}
