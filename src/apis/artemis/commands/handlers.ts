/** Commands that people give. */
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { accepted } from '../../../gateway/contract.ts'
import { conflict, notFound } from '../../../gateway/errors/catalogue.ts'
import { findRobot, lockRobot } from '../robots/rows.ts'
import { sendCommand, toCommand } from './rows.ts'

export const reloadRobot: Handlers['reloadRobot'] = async (context, { path }) => {
  const { tx } = context
  const now = context.clock.now()
  if ((await lockRobot(tx, path.id)) === null) throw notFound()
  const robot = await findRobot(tx, path.id, now)
  if (robot === null) throw notFound()
  if (robot.active_model === null) throw conflict('no_active_model', 'The robot runs no model.', { robot_id: robot.id })
  const [command] = await sendCommand(
    context,
    [robot.id],
    { type: 'reload', payload: { model_id: robot.active_model, model_version: robot.model_version } },
    now,
  )
  if (command === undefined) throw new Error('The command did not come back from the database.')
  return accepted(toCommand(command))
}
