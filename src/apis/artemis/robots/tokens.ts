/** Tokens of robots: `kai_agent_` + 32 base62 characters, kept as SHA-256 only. */
import { hash } from 'node:crypto'
import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { robot_tokens } from '../../../../generated/artemis/tables.ts'
import type { Clock, Context, Ids, Transaction } from '../../../gateway/contract.ts'
import type { Verifier } from '../../../gateway/ports.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'
import { agentTopic } from './topics.ts'

export const overlapMs = 24 * 60 * 60 * 1000

export const newToken = (ids: Ids): string => `kai_agent_${ids.secret(32)}`
const hashOf = (token: string): string => hash('sha256', token)

export async function storeToken(tx: Transaction, ids: Ids, robotId: string, token: string, now: Date): Promise<void> {
  if (tx.organization === null) throw new Error('A robot token belongs to an organization.')
  const row = { id: ids.uuid(), hash: hashOf(token), organization: tx.organization, robot_id: robotId, expires_at: null, created_at: now }
  await tx.asSystem(async () => {
    await tx.db.insert(robot_tokens).values(row)
  })
}

/** The present token works until `expiresAt` (null: not at all any more); older ones end now. Gives the ids of those that ended. */
export async function retireTokens(tx: Transaction, robotId: string, expiresAt: Date | null): Promise<string[]> {
  const own = and(eq(robot_tokens.organization, tx.organization ?? ''), eq(robot_tokens.robot_id, robotId))
  return tx.asSystem(async () => {
    const ending = expiresAt === null ? own : and(own, isNotNull(robot_tokens.expires_at))
    const ended = await tx.db.delete(robot_tokens).where(ending).returning({ id: robot_tokens.id })
    if (expiresAt !== null) await tx.db.update(robot_tokens).set({ expires_at: expiresAt }).where(own)
    return ended.map(({ id }) => id)
  })
}

/** The organization has ended: no token of its robots works any more, and their streams end. With the rights of the system. */
export async function endTokensOf({ tx, events }: Pick<Context, 'tx' | 'events'>, organization: string): Promise<void> {
  const ended = await tx.db
    .delete(robot_tokens)
    .where(eq(robot_tokens.organization, organization))
    .returning({ id: robot_tokens.id, robotId: robot_tokens.robot_id })
  for (const { id, robotId } of ended) await events.append(tx, agentTopic(robotId), 'revoked', [id])
}

/** Whether the token that an agent came with still works. */
export async function tokenWorks(tx: Transaction, tokenId: string, now: Date): Promise<boolean> {
  const found = await tx.asSystem(() =>
    tx.db
      .select({ id: robot_tokens.id })
      .from(robot_tokens)
      .where(and(eq(robot_tokens.id, tokenId), or(isNull(robot_tokens.expires_at), gt(robot_tokens.expires_at, now)))),
  )
  return found.length > 0
}

const byHash = compile(
  builder
    .select({ id: robot_tokens.id, organization: robot_tokens.organization, robotId: robot_tokens.robot_id })
    .from(robot_tokens)
    .where(
      and(
        eq(robot_tokens.hash, sql.placeholder('hash')),
        or(isNull(robot_tokens.expires_at), gt(robot_tokens.expires_at, sql.placeholder('now'))),
      ),
    ),
)

/** The verifier of the scheme `RobotAgent`. Read on every request: a revoked token stops at once, and heartbeats are rare. */
export const robotVerifier =
  (store: Store, clock: Clock): Verifier =>
  async (credential) => {
    const [row] = await store.system((tx) => tx.run(byHash, { hash: hashOf(credential), now: clock.now() }))
    if (row === undefined) return null
    return {
      id: `robot:${row.robotId}`,
      kind: 'device',
      scheme: 'RobotAgent',
      organization: row.organization,
      scopes: new Set(),
      role: null,
      userId: null,
      keyId: null,
      label: row.robotId,
      claims: { robotId: row.robotId, tokenId: row.id },
    }
  }
