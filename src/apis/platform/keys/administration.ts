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

const organizationParam = z.object({ organization: z.string().min(1).optional() })
const createParams = organizationParam.extend({
  api: z.string(),
  name: z.string().min(1).max(100),
  scopes: z.array(z.string()).min(1).optional(),
  mode: z.enum(['live', 'test']),
  expires: z.iso.datetime({ offset: true }).optional(),
})
const listParams = organizationParam.extend({ api: z.string().optional() })
const keyParams = organizationParam.extend({ key: z.string() })

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
    const { key, organization } = keyParams.parse(params)
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
      const wish = createParams.parse(params)
      const api = ports.apis.find(({ id }) => id === wish.api)
      const scheme = api === undefined ? null : keySchemeOf(api)
      if (scheme === null) throw new AdministrationRefused(`No API "${wish.api}" with keys is served here.`)
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
      const { api, organization } = listParams.parse(params)
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
