/** Whether the API works. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'getKairosHealth'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const healthHandlers = (_ports: KairosPorts): Own => ({
  getKairosHealth: notBuilt,
})
