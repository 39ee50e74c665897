/** Decrees: issue and list. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'issueDecree' | 'listDecrees'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const decreeHandlers = (_ports: KairosPorts): Own => ({
  issueDecree: notBuilt,
  listDecrees: notBuilt,
})
