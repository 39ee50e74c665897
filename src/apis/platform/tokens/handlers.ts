/** The signed-in person's own tokens. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { personal_tokens } from '../../../../generated/platform/tables.ts'
import type { components } from '../../../../generated/platform/types.ts'
import { created, noContent, ok, organizationOptional, type PublicContext } from '../../../gateway/contract.ts'
import { invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { requiredInstant, seconds, secondsOrNull } from '../../times.ts'
import { asSystem, requirePerson } from '../access.ts'
import { credentialChannel, hashSecret } from '../keys/rows.ts'
import { type PageQuery, pager } from '../pages.ts'
import type { PlatformPorts } from '../ports.ts'

type TokenHandlers = Pick<Handlers, 'listPersonalTokens' | 'createPersonalToken' | 'revokePersonalToken'>
type PersonalToken = components['schemas']['PersonalTokenResponse']

const show = (row: typeof personal_tokens.$inferSelect): PersonalToken => ({
  id: row.id,
  name: row.name,
  hint: row.hint,
  // Written by `createPersonalToken` only.
  scopes: row.scopes as PersonalToken['scopes'],
  organization: row.organization,
  created_at: seconds(row.created_at),
  last_used_at: secondsOrNull(row.last_used_at),
  expires_at: secondsOrNull(row.expires_at),
})

export function tokenHandlers(ports: PlatformPorts): TokenHandlers {
  const { store, changes, ids } = ports
  const pages = pager(ports, 'tokens')

  return {
    listPersonalTokens: organizationOptional((context: PublicContext, { query }: { readonly query: PageQuery }) =>
      asSystem(store, context, async (tx) => {
        const userId = requirePerson(context)
        const rows = await tx.db
          .select()
          .from(personal_tokens)
          .where(
            and(
              eq(personal_tokens.user_id, userId),
              isNull(personal_tokens.revoked_at),
              pages.after(query, userId, personal_tokens.created_at, personal_tokens.id),
            ),
          )
          .orderBy(...pages.order(personal_tokens.created_at, personal_tokens.id))
          .limit(query.limit + 1)
        return ok(pages.page(rows, query, userId, (row) => ({ created: row.created_at, id: row.id }), show))
      }),
    ),

    createPersonalToken: (context, { body }) =>
      context.tx.asSystem(async () => {
        const now = context.clock.now()
        const expiresAt =
          body.expires_at === undefined || body.expires_at === null ? null : requiredInstant(body.expires_at, 'expires_at', 'body')
        if (expiresAt !== null && expiresAt <= now) throw invalid([{ path: 'expires_at', in: 'body', message: 'Must be in the future' }])
        const secret = `swp_${ids.secret(32)}`
        const [row] = await context.db
          .insert(personal_tokens)
          .values({
            id: ids.create('pat_'),
            name: body.name,
            hint: `…${secret.slice(-4)}`,
            scopes: body.scopes,
            organization: context.organization,
            created_at: now,
            expires_at: expiresAt,
            user_id: requirePerson(context),
            hash: hashSecret(secret),
          })
          .returning()
        if (row === undefined) throw new Error('The new token did not come back from the database.')
        return created({ ...show(row), secret }, `/platform/v1/tokens/${row.id}`)
      }),

    revokePersonalToken: organizationOptional((context: PublicContext, { path }: { readonly path: { readonly id: string } }) =>
      asSystem(store, context, async (tx) => {
        const [gone] = await tx.db
          .delete(personal_tokens)
          .where(and(eq(personal_tokens.id, path.id), eq(personal_tokens.user_id, requirePerson(context))))
          .returning({ hash: personal_tokens.hash })
        if (gone === undefined) throw notFound()
        await changes.notify(tx, credentialChannel, gone.hash)
        return noContent()
      }),
    ),
  }
}
