/** The action that an operation's audit record names. */
import type { HttpMethod } from '../../gateway/contract.ts'
import { extensionOf, type ModelContext } from './context.ts'
import type { JsonObject } from './types.ts'

/** `x-audit`; without it `agent.created` from `createAgent`, for every operation that is not read-only by its method. */
export function auditOf(context: ModelContext, node: JsonObject, method: HttpMethod, operationId: string): string | null {
  const given = extensionOf(context, node, 'x-audit')
  if (given === false) return null
  if (typeof given === 'string') return given
  if (given === undefined && (method === 'get' || method === 'head' || method === 'options' || method === 'trace')) return null
  return actionOf(operationId)
}

const irregular: Readonly<Record<string, string>> = {
  run: 'run',
  set: 'set',
  put: 'put',
  reset: 'reset',
  send: 'sent',
  resend: 'resent',
  begin: 'begun',
  get: 'read',
  make: 'made',
  stop: 'stopped',
  submit: 'submitted',
  plan: 'planned',
  undo: 'undone',
  find: 'found',
  write: 'written',
  pay: 'paid',
}

/** `createAgent` -> `agent.created`, `cancelTrainingRun` -> `training_run.cancelled`; one word alone stays as it is. */
export function actionOf(operationId: string): string {
  const words = operationId
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase())
  const [verb, ...nouns] = words
  if (verb === undefined) return 'operation.performed'
  return nouns.length === 0 ? verb : `${nouns.join('_')}.${pastOf(verb)}`
}

function pastOf(verb: string): string {
  const known = Object.hasOwn(irregular, verb) ? irregular[verb] : undefined
  if (known !== undefined) return known
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  if (verb === 'cancel') return 'cancelled'
  return `${verb}ed`
}
