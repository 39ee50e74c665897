/** The robot behind an agent's token. */
import type { BaseContext, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { findRobot, type RobotRow } from '../robots/rows.ts'

/** The identity of the scheme `RobotAgent` always names its robot. */
export function robotIdOf(context: Pick<BaseContext, 'identity'>): string {
  const { robotId } = context.identity.claims
  if (robotId === undefined) throw new Error('The identity of an agent names no robot.')
  return robotId
}

/** Which of the robot's tokens it came with. */
export function tokenIdOf(context: Pick<BaseContext, 'identity'>): string {
  const { tokenId } = context.identity.claims
  if (tokenId === undefined) throw new Error('The identity of an agent names no token.')
  return tokenId
}

/** The token was good when the request began; a robot deleted since is no identity any more. */
export async function requireSelf(tx: Transaction, context: Pick<BaseContext, 'identity' | 'clock'>): Promise<RobotRow> {
  const row = await findRobot(tx, robotIdOf(context), context.clock.now())
  if (row === null) throw new ApiError('UNAUTHORIZED')
  return row
}
