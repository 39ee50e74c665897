/** Credentials of signed-in people for the other APIs: 15 minutes, in the form that each API takes. */
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { api_token_hashes } from '../../../../generated/platform/tables.ts'
import type { ApiContract, Context, SecuritySchemeContract } from '../../../gateway/contract.ts'
import { ApiError, invalid } from '../../../gateway/errors/catalogue.ts'
import { scopesOfRole } from '../../../gateway/identity/sessions.ts'
import { requirePerson } from '../access.ts'
import { hashSecret, keySchemeOf, prefixOf } from '../keys/rows.ts'
import type { PlatformPorts } from '../ports.ts'

export const apiTokenSeconds = 900

/** The scheme whose credentials are JSON Web Tokens; null: the API has none. */
export const tokenSchemeOf = (api: ApiContract): SecuritySchemeContract | null =>
  Object.values(api.schemes).find(({ type, bearerFormat }) => type === 'http' && bearerFormat?.toLowerCase() === 'jwt') ?? null

/** The scopes of the role there. Throws `FORBIDDEN` when the role has none. */
function scopesFor(api: ApiContract, scheme: SecuritySchemeContract, { identity }: Context): string[] {
  const scopes = scopesOfRole(scheme, identity.role)
  if (scopes.length === 0)
    throw new ApiError('FORBIDDEN', {
      message: `The role ${identity.role ?? 'of nobody'} has no scope in ${api.title}.`,
      details: { reason: 'no_scopes' },
    })
  return scopes
}

export function issueApiToken(ports: PlatformPorts): Handlers['issueApiToken'] {
  return async (context, { body }) => {
    const userId = requirePerson(context)
    const api = ports.apis.find(({ id }) => id === body.api && id !== 'platform')
    const tokenScheme = api === undefined ? null : tokenSchemeOf(api)
    const keyScheme = api === undefined ? null : keySchemeOf(api)
    const scheme = tokenScheme ?? keyScheme
    if (api === undefined || scheme === null) throw invalid([{ path: 'api', in: 'body', message: `Unknown API '${body.api}'` }])
    // A scheme of tokens may leave its scopes to the scheme of the keys.
    const scoped = Object.keys(scheme.scopes).length > 0 ? scheme : (keyScheme ?? scheme)
    const scopes = scopesFor(api, scoped, context)
    const token =
      tokenScheme === null
        ? await issueKey(ports, context, api, scheme, userId, scopes)
        : await issueJwt(ports, context, api, userId, scopes)
    return {
      status: 200,
      body: { token, token_type: 'Bearer', expires_in: apiTokenSeconds },
      headers: { 'cache-control': 'no-store' },
    }
  }
}

const issueJwt = (
  ports: PlatformPorts,
  { identity, organization }: Context,
  api: ApiContract,
  userId: string,
  scopes: string[],
): Promise<string> =>
  ports.ownKeys.sign(
    { org: organization, scope: scopes.join(' '), role: identity.role, email: identity.label },
    { subject: userId, audience: api.id, ttlSeconds: apiTokenSeconds },
  )

async function issueKey(
  ports: PlatformPorts,
  { tx, clock, organization }: Context,
  api: ApiContract,
  scheme: SecuritySchemeContract,
  userId: string,
  scopes: string[],
): Promise<string> {
  const prefix = prefixOf(scheme, 'live')
  if (prefix === null) throw new Error(`The API ${api.id} has no prefix for keys.`)
  const token = prefix + ports.ids.secret(32)
  const now = clock.now()
  await tx.asSystem(async () => {
    await tx.db.insert(api_token_hashes).values({
      id: ports.ids.uuid(),
      hash: hashSecret(token),
      organization,
      user_id: userId,
      api: api.id,
      scopes,
      created_at: now,
      expires_at: new Date(now.getTime() + apiTokenSeconds * 1000),
    })
  })
  return token
}
