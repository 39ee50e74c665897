/** The first start: somebody must be able to sign in. */
import { eq, sql } from 'drizzle-orm'
import { organizations, users } from '../../../generated/platform/tables.ts'
import { insertUser, normalEmail } from './auth/accounts.ts'
import { addMember, makeOrganization } from './organizations/rows.ts'
import { hashPassword, isCommonPassword } from './passwords.ts'
import type { PlatformPorts } from './ports.ts'
import { demoOrganization } from './seed.ts'

export interface OwnerConfig {
  readonly ADMIN_EMAIL?: string | undefined
  readonly ADMIN_PASSWORD?: string | undefined
}

export interface NewOwner {
  readonly email: string
  /** To be shown once; null: it was given. */
  readonly generatedPassword: string | null
}

const defaultEmail = 'owner@example.com'

/**
 * Makes an account that owns an organization (the demo organization, where there is one) while nobody has an account; null: somebody has. Instances that
 * start at the same moment make one. Throws for a password that is among the commonest.
 */
export async function ensureOwner(
  ports: Pick<PlatformPorts, 'store' | 'ids' | 'clock' | 'apis'>,
  config: OwnerConfig,
): Promise<NewOwner | null> {
  const { store, ids, apis } = ports
  if (!(await store.system(isEmpty))) return null
  const given = config.ADMIN_PASSWORD ?? null
  if (given !== null && (await isCommonPassword(given)))
    throw new Error('ADMIN_PASSWORD is among the commonest passwords: choose another one.')
  const password = given ?? ids.secret(20)
  const passwordHash = await hashPassword(password)
  const email = normalEmail(config.ADMIN_EMAIL ?? defaultEmail)
  return store.system(async (tx) => {
    await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('platform.owner', 0))`)
    if (!(await isEmpty(tx))) return null
    const now = ports.clock.now()
    const user = await insertUser(tx, ids, { name: 'Owner', email, passwordHash }, now)
    const [demo] = await tx.db.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, demoOrganization.id))
    if (demo === undefined) await makeOrganization(tx, ids, apis, 'My organization', user.id, now)
    else await addMember(tx, ids, demo.id, user.id, 'owner', now)
    return { email, generatedPassword: given === null ? password : null }
  })
}

type System = Parameters<PlatformPorts['store']['system']>[0]
const isEmpty = async (tx: Parameters<System>[0]): Promise<boolean> =>
  (await tx.db.select({ id: users.id }).from(users).limit(1)).length === 0
