/** Keys as the command line manages them, with the rights of the operator of the server: any organization, any scope of the API. */
import { and, desc, eq, isNull, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { keys, organizations } from '../../../../generated/platform/tables.ts'
import type { ApiContract, Clock, Ids } from '../../../gateway/contract.ts'
import type { Store } from '../../../store/store.ts'
import { insertKey, type Key, keySchemeOf, lockKey, prefixOf, revokeKey, rotateKey, toKey } from './rows.ts'

export interface AdministrationPorts {
  readonly store: Store
  readonly ids: Ids
  readonly clock: Clock
  readonly apis: readonly ApiContract[]
}

/** What the operator got wrong; the message says what to do. */
export class AdministrationRefused extends Error {
  override readonly name = 'AdministrationRefused'
}

/** What an option takes, for who has given something else. */
const takes = {
  organization: '--organization takes the id or name of an organization',
  api: '--api takes the id of an API',
  name: '--name takes 1 to 100 characters',
  scopes: '--scopes takes one scope or more, separated by commas',
  mode: '--mode takes live or test',
  expires: '--expires takes a time as in RFC 3339, before the year 10000 in UTC: 2030-12-31T23:59:59Z',
  key: 'The key takes the id of one',
}

/** In UTC, years have four digits in what the database reads and in what is answered. */
const lastExpiry = Date.UTC(10_000, 0)

const organizationParam = z.object({ organization: z.string(takes.organization).min(1, takes.organization).optional() })
const createParams = organizationParam.extend({
  api: z.string(takes.api),
  name: z.string(takes.name).min(1, takes.name).max(100, takes.name),
  scopes: z.array(z.string(takes.scopes), takes.scopes).min(1, takes.scopes).optional(),
  mode: z.enum(['live', 'test'], takes.mode),
  expires: z.iso
    .datetime({ offset: true, error: takes.expires })
    .refine((time) => new Date(time).getTime() < lastExpiry, takes.expires)
    .optional(),
})
const listParams = organizationParam.extend({ api: z.string(takes.api).optional() })
const keyParams = organizationParam.extend({ key: z.string(takes.key) })

/** Throws `AdministrationRefused` with a line for each option that is wrong. */
function parsed<Params>(schema: z.ZodType<Params>, params: unknown): Params {
  const { data, error } = schema.safeParse(params)
  if (error !== undefined) throw new AdministrationRefused([...new Set(error.issues.map(({ message }) => `${message}.`))].join('\n'))
  return data
}

export type KeyWithSecret = Key & { readonly secret: string }

/** Every method checks its own parameters: they come from another process. */
export interface KeyAdministration {
  create(params: unknown): Promise<KeyWithSecret>
  list(params: unknown): Promise<Key[]>
  rotate(params: unknown): Promise<KeyWithSecret>
  revoke(params: unknown): Promise<{ id: string }>
}

export function keyAdministration(ports: AdministrationPorts): KeyAdministration {
  const { store, clock } = ports

  const schemeOf = (id: string): NonNullable<ReturnType<typeof keySchemeOf>> => {
    const api = ports.apis.find((candidate) => candidate.id === id)
    const scheme = api === undefined ? null : keySchemeOf(api)
    if (scheme !== null) return scheme
    const known = ports.apis.filter((candidate) => keySchemeOf(candidate) !== null).map((candidate) => candidate.id)
    throw new AdministrationRefused(`No API "${id}" with keys is served here; there are ${known.join(', ')}.`)
  }

  /** By id or name; without either, the only one there is. */
  const findOrganization = async (wish: string | undefined): Promise<string> => {
    const found = await store.system((tx) =>
      tx.db
        .select({ id: organizations.id, name: organizations.name })
        .from(organizations)
        .where(
          and(
            isNull(organizations.deleted_at),
            wish === undefined ? undefined : or(sql`${organizations.id}::text = ${wish}`, eq(organizations.name, wish)),
          ),
        )
        .limit(20),
    )
    const [only] = found
    if (only !== undefined && found.length === 1) return only.id
    if (found.length === 0)
      throw new AdministrationRefused(wish === undefined ? 'There is no organization yet.' : `There is no organization "${wish}".`)
    throw new AdministrationRefused(`Say which organization: ${found.map(({ id, name }) => `${name} (${id})`).join(', ')}.`)
  }

  const withKey = async <T>(
    params: unknown,
    work: (
      context: { tx: Parameters<typeof lockKey>[0] } & AdministrationPorts,
      row: NonNullable<Awaited<ReturnType<typeof lockKey>>>,
    ) => Promise<T>,
  ): Promise<T> => {
    const { key, organization } = parsed(keyParams, params)
    const owner = organization === undefined ? await ownerOf(key) : await findOrganization(organization)
    return store.transaction(owner, async (tx) => {
      const row = await lockKey(tx, key)
      if (row === null) throw new AdministrationRefused(`There is no key "${key}".`)
      if (row.revoked_at !== null) throw new AdministrationRefused(`The key ${key} was revoked on ${row.revoked_at.toISOString()}.`)
      return work({ tx, ...ports }, row)
    })
  }

  const ownerOf = async (key: string): Promise<string> => {
    const [row] = await store.system((tx) => tx.db.select({ organization: keys.organization_id }).from(keys).where(eq(keys.id, key)))
    if (row === undefined) throw new AdministrationRefused(`There is no key "${key}".`)
    return row.organization
  }

  return {
    async create(params) {
      const wish = parsed(createParams, params)
      const scheme = schemeOf(wish.api)
      const prefix = prefixOf(scheme, wish.mode)
      if (prefix === null) throw new AdministrationRefused(`${wish.api} has no ${wish.mode} keys.`)
      const known = Object.keys(scheme.scopes)
      const unknown = (wish.scopes ?? []).filter((scope) => !known.includes(scope))
      if (unknown.length > 0) throw new AdministrationRefused(`${wish.api} has no scope ${unknown.join(', ')}; it has ${known.join(', ')}.`)
      const expiresAt = wish.expires === undefined ? null : new Date(wish.expires)
      if (expiresAt !== null && expiresAt <= clock.now()) throw new AdministrationRefused('The key would have expired already.')
      const organization = await findOrganization(wish.organization)
      return store.transaction(organization, async (tx) => {
        const { row, secret } = await insertKey(
          { tx, ...ports },
          { api: wish.api, name: wish.name, prefix, scopes: wish.scopes ?? known, mode: wish.mode, createdBy: null, expiresAt },
        )
        return { ...toKey(row, clock.now()), secret }
      })
    },
    async list(params) {
      const { api, organization } = parsed(listParams, params)
      if (api !== undefined) schemeOf(api)
      const owner = await findOrganization(organization)
      const rows = await store.transaction(owner, (tx) =>
        tx.db
          .select()
          .from(keys)
          .where(and(eq(keys.organization_id, owner), api === undefined ? undefined : eq(keys.api, api)))
          .orderBy(desc(keys.created_at), desc(keys.id)),
      )
      return rows.map((row) => toKey(row, clock.now()))
    },
    rotate: (params) =>
      withKey(params, async (context, row) => {
        const rotated = await rotateKey(context, row)
        return { ...toKey(rotated.row, clock.now()), secret: rotated.secret }
      }),
    revoke: (params) =>
      withKey(params, async (context, row) => {
        await revokeKey(context, row)
        return { id: row.id }
      }),
  }
}
