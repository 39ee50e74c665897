/** Accounts of people: who has which e-mail, and what a new one needs. */
import { eq } from 'drizzle-orm'
import { memberships, users } from '../../../../generated/platform/tables.ts'
import type { Ids, Transaction } from '../../../gateway/contract.ts'
import { conflict, invalid } from '../../../gateway/errors/catalogue.ts'
import { uniqueViolation } from '../../../store/sql-error.ts'
import { hashPassword, isCommonPassword } from '../passwords.ts'
import { type UserRow, userColumns } from './sessions.ts'

/** Upper and lower case, and spaces around it, do not make another e-mail. */
export const normalEmail = (email: string): string => email.trim().toLowerCase()

export interface Account {
  readonly id: string
  readonly email: string
  readonly passwordHash: string | null
  /** In whose audit logs stands what happens to the account; an empty one, nobody's, where the person is in no organization. */
  readonly organizations: readonly string[]
}

/** Within a system transaction, in one statement, whether there is such a person or not: the time that it takes says nothing. */
export async function findAccount(tx: Transaction, email: string): Promise<Account | null> {
  const rows = await tx.db
    .select({ id: users.id, email: users.email, passwordHash: users.password_hash, organization: memberships.organization })
    .from(users)
    .leftJoin(memberships, eq(memberships.user_id, users.id))
    .where(eq(users.email, normalEmail(email)))
  const [user] = rows
  if (user === undefined) return null
  const { organization: _, ...account } = user
  return { ...account, organizations: rows.map(({ organization }) => organization ?? '') }
}

/** The hash of a new password. Throws `VALIDATION_ERROR` for a common one. Slow on purpose: to be called outside a transaction. */
export async function newPassword(password: string): Promise<string> {
  if (await isCommonPassword(password)) throw invalid([{ path: 'password', in: 'body', message: 'The password is too common' }])
  return hashPassword(password)
}

const taken = () => conflict('email_taken', 'Somebody with this e-mail has an account: sign in.')

export interface NewUser {
  readonly name: string
  readonly email: string
  /** Null for a person who signs in elsewhere only. */
  readonly passwordHash: string | null
  readonly oidc?: { readonly issuer: string; readonly subject: string }
}

/** Within a system transaction. Throws `CONFLICT` (`email_taken`), also when two sign up at the same moment. */
export async function insertUser(tx: Transaction, ids: Ids, user: NewUser, now: Date): Promise<UserRow> {
  const email = normalEmail(user.email)
  const [known] = await tx.db.select({ id: users.id }).from(users).where(eq(users.email, email))
  if (known !== undefined) throw taken()
  try {
    const [row] = await tx.db
      .insert(users)
      .values({
        id: ids.create('usr_'),
        name: user.name,
        email,
        created_at: now,
        password_hash: user.passwordHash,
        oidc_issuer: user.oidc?.issuer ?? null,
        oidc_subject: user.oidc?.subject ?? null,
      })
      .returning(userColumns)
    if (row === undefined) throw new Error('The new user did not come back from the database.')
    return row
  } catch (error) {
    if (uniqueViolation(error) === 'users_email_key') throw taken()
    throw error
  }
}
