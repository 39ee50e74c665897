/** Domains and their adapters. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { KairosPorts } from '../ports.ts'

type Own = Pick<Handlers, 'listDomains' | 'getDomain'>

const notBuilt = (): never => {
  throw new Error('not built yet')
}

export const domainHandlers = (_ports: KairosPorts): Own => ({
  listDomains: notBuilt,
  getDomain: notBuilt,
})
