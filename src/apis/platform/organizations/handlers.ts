/** Organizations of the caller. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/platform/handlers.ts'
import { api_token_hashes, key_hashes, memberships, organizations, personal_tokens } from '../../../../generated/platform/tables.ts'
import { type Context, created, noContent, ok, organizationOptional, type PublicContext } from '../../../gateway/contract.ts'
import { conflict } from '../../../gateway/errors/catalogue.ts'
import { asSystem, requireMembership, requirePerson, requireRole } from '../access.ts'
import { sessionChannel } from '../auth/sessions.ts'
import { credentialChannel } from '../keys/rows.ts'
import { membersChannel } from '../members/directory.ts'
import { type PageQuery, pager } from '../pages.ts'
import type { PlatformPorts } from '../ports.ts'
import { planChannel } from '../subscriptions/plans.ts'
import { makeOrganization, showOrganization } from './rows.ts'

type OrganizationHandlers = Pick<
  Handlers,
  'listOrganizations' | 'createOrganization' | 'getOrganization' | 'updateOrganization' | 'deleteOrganization'
>

export function organizationHandlers(ports: PlatformPorts): OrganizationHandlers {
  const { store } = ports
  const pages = pager(ports, 'organizations')

  return {
    listOrganizations: organizationOptional((context: PublicContext, { query }: { readonly query: PageQuery }) =>
      asSystem(store, context, async (tx) => {
        const userId = requirePerson(context)
        const rows = await tx.db
          .select({ organization: organizations, role: memberships.role })
          .from(memberships)
          .innerJoin(organizations, and(eq(organizations.id, memberships.organization), isNull(organizations.deleted_at)))
          .where(and(eq(memberships.user_id, userId), pages.after(query, userId, organizations.created_at, organizations.id)))
          .orderBy(...pages.order(organizations.created_at, organizations.id))
          .limit(query.limit + 1)
        return ok(
          pages.page(
            rows,
            query,
            userId,
            ({ organization }) => ({ created: organization.created_at, id: organization.id }),
            ({ organization, role }) => showOrganization(organization, role),
          ),
        )
      }),
    ),

    createOrganization: organizationOptional((context: PublicContext, { body }: { readonly body: { readonly name: string } }) =>
      asSystem(store, context, async (tx) => {
        const userId = requirePerson(context)
        const row = await makeOrganization(tx, ports.ids, ports.apis, body.name, userId, context.clock.now())
        // A token that names no organization acts in the only one of its bearer, which this is not any more.
        await ports.changes.notify(tx, membersChannel, userId)
        return created(showOrganization(row, 'owner'), `/platform/v1/organizations/${row.id}`)
      }),
    ),

    getOrganization: (context, { path }) =>
      context.tx.asSystem(async () => {
        const { organization, role } = await requireMembership(context.tx, requirePerson(context), path.id)
        return ok(showOrganization(organization, role))
      }),

    updateOrganization: (context, { path, body }) =>
      context.tx.asSystem(async () => {
        const { organization, role } = await requireRole(context, path.id, 'admin')
        const [changed] = await context.db
          .update(organizations)
          .set({ ...(body.name !== undefined && { name: body.name }), updated_at: context.clock.now() })
          .where(eq(organizations.id, organization.id))
          .returning()
        if (changed === undefined) throw new Error('The organization has gone within its transaction.')
        return ok(showOrganization(changed, role))
      }),

    deleteOrganization: (context, { path, query }) =>
      context.tx.asSystem(async () => {
        const { organization } = await requireRole(context, path.id, 'owner')
        if (organization.name !== query.name) throw conflict('name_mismatch', 'The name is not that of the organization.')
        await endOrganization(ports, context, organization.id)
        return noContent()
      }),
  }
}

/** Nothing of it works from the commit on; its data goes later (`removeDeletedOrganizations`). With the rights of the system. */
async function endOrganization({ changes, endCredentials }: PlatformPorts, context: Context, id: string): Promise<void> {
  const { tx, clock } = context
  await tx.db.update(organizations).set({ deleted_at: clock.now() }).where(eq(organizations.id, id))
  await tx.db.delete(key_hashes).where(eq(key_hashes.organization, id))
  await tx.db.delete(api_token_hashes).where(eq(api_token_hashes.organization, id))
  await tx.db.delete(personal_tokens).where(eq(personal_tokens.organization, id))
  await endCredentials(context, id)
  // Empty: everything is read again. It happens rarely, and there may be many of them.
  await changes.notify(tx, credentialChannel, '')
  await changes.notify(tx, sessionChannel, '')
  await changes.notify(tx, membersChannel, '')
  await changes.notify(tx, planChannel, id)
}
