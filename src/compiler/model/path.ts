/** Path templates. @see OAS 3.1, 4.8.8.2 Path Templating Matching; 4.8.12.1 */
import type { Refusal } from '../refusal.ts'
import type { OperationModel } from './types.ts'

/** Names in braces, in order. */
export const pathParameters = (path: string): string[] => [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')

/** Why a template cannot be matched; null when it can. A trailing slash is another path; an empty segment is none. */
export function pathProblem(path: string): string | null {
  const names = pathParameters(path)
  if (/[?#]/.test(path)) return 'holds "?" or "#", which end a path'
  if (/[{}]/.test(path.replace(/\{[^{}]+\}/g, ''))) return 'holds braces that are no template expression'
  if (/\}\{/.test(path)) return 'holds two expressions with nothing between them'
  if (names.some((name) => name.includes('/'))) return 'holds an expression over several segments'
  if (/\/\//.test(path)) return 'holds an empty segment'
  if (/\/:/.test(path)) return 'holds ":name", which OpenAPI writes "{name}"'
  return new Set(names).size < names.length ? 'names one parameter twice' : null
}

/** Two operations with one id, or two templates that match the same paths, cannot be told apart. */
export function checkUnique(operations: readonly OperationModel[], refuse: (refusal: Refusal) => void): void {
  const ids = new Map<string, OperationModel>()
  const routes = new Map<string, OperationModel>()
  for (const operation of operations) {
    const { operationId, method, path, position } = operation
    const sameId = ids.get(operationId)
    if (sameId === undefined) ids.set(operationId, operation)
    else
      refuse({ rule: 'duplicate-operation-id', message: `The operationId "${operationId}" is also that of ${placeOf(sameId)}.`, position })
    const route = `${method} ${path.replace(/\{[^{}]*\}/g, '{}')}`
    const sameRoute = routes.get(route)
    if (sameRoute === undefined) routes.set(route, operation)
    else
      refuse({
        rule: 'ambiguous-path',
        message: `${method.toUpperCase()} ${path} matches the same requests as ${placeOf(sameRoute)}.`,
        position,
      })
  }
}

export const placeOf = ({ method, path, position }: OperationModel): string =>
  `${method.toUpperCase()} ${path} at ${position.file}:${position.line}:${position.column}`
