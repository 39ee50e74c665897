/** `specway keys create|list|rotate|revoke`. */

import { type KeyWithSecret, keyAdministration } from '../../apis/platform/keys/administration.ts'
import { type Key, keySchemeOf } from '../../apis/platform/keys/rows.ts'
import { systemClock } from '../../store/clock.ts'
import { createIds } from '../../store/ids.ts'
import { contracts } from '../../wiring/handlers.ts'
import type { World } from '../../wiring/world.ts'
import { printJson, printLine, printTable, UsageError } from '../output.ts'
import { reach } from '../world.ts'

interface Common {
  readonly organization?: string
  readonly json?: boolean
}

const local = (world: World) =>
  keyAdministration({ store: world.store, clock: systemClock, ids: createIds('base36', systemClock), apis: contracts })

/** A refusal of the operator's input is shown without a stack, wherever it was found. */
async function refusable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    if (error instanceof Error && ['AdministrationRefused', 'ControlRefused'].includes(error.name)) throw new UsageError(error.message)
    throw error
  }
}

const scopesOf = (list: string): string[] =>
  list
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '')

export async function create(
  options: Common & { api: string; scopes?: string; name: string; mode: string; expires?: string },
): Promise<void> {
  const { scopes, json, ...rest } = options
  const params = { ...rest, ...(scopes !== undefined && { scopes: scopesOf(scopes) }) }
  const key = await refusable(reach<KeyWithSecret>('keys.create', params, (world) => local(world).create(params)))
  if (json === true) printJson(key)
  else shown(key, 'Send it as')
}

export async function list(options: Common & { api?: string }): Promise<void> {
  const { json, ...params } = options
  const keys = await refusable(reach<Key[]>('keys.list', params, (world) => local(world).list(params)))
  if (json === true) printJson(keys)
  else
    printTable(
      ['ID', 'API', 'NAME', 'KEY', 'SCOPES', 'STATUS', 'CREATED', 'LAST USED'],
      keys.map((key) => [
        key.id,
        key.api,
        key.name,
        key.prefix + key.hint,
        key.scopes.join(' '),
        key.status,
        key.created_at,
        key.last_used_at ?? 'never',
      ]),
    )
}

export async function rotate(id: string, options: Common): Promise<void> {
  const { json, ...rest } = options
  const params = { key: id, ...rest }
  const key = await refusable(reach<KeyWithSecret>('keys.rotate', params, (world) => local(world).rotate(params)))
  if (json === true) printJson(key)
  else {
    shown(key, 'Send the new one as')
    printLine(`The old one works until ${key.previous_expires_at ?? 'now'}.`)
  }
}

export async function revoke(id: string, options: Common): Promise<void> {
  const { json, ...rest } = options
  const params = { key: id, ...rest }
  const revoked = await refusable(reach<{ id: string }>('keys.revoke', params, (world) => local(world).revoke(params)))
  if (json === true) printJson(revoked)
  else printLine(`${revoked.id} is revoked.`)
}

function shown(key: KeyWithSecret, how: string): void {
  const api = contracts.find((contract) => contract.id === key.api)
  const scheme = api === undefined ? null : keySchemeOf(api)
  const header = scheme?.type === 'apiKey' ? `${scheme.parameter}: ${key.secret}` : `Authorization: Bearer ${key.secret}`
  printLine(`${key.id}  ${key.name}  ${key.api}: ${key.scopes.join(' ')}`)
  printLine(`${how}  ${header}`)
  printLine('It is shown this once.')
}
