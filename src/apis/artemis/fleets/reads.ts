/** Fleets: read and list. One prepared select each, in one flush, without a transaction. */
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { detached, ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import type { ArtemisPorts } from '../ports.ts'
import { countFleets, fleetPage, oneFleet, toFleet } from './rows.ts'

export function fleetReads({ read }: ArtemisPorts): Pick<Handlers, 'getFleet' | 'listFleets'> {
  const getFleet: Handlers['getFleet'] = async ({ organization, clock }, { path }) => {
    const [row] = await read(organization, oneFleet, { organization, id: path.id, now: clock.now() })
    if (row === undefined) throw notFound()
    return ok(toFleet(row))
  }

  const listFleets: Handlers['listFleets'] = async ({ organization, clock }, { query: { page, per_page } }) => {
    const offset = (page - 1) * per_page
    const rows = await read(organization, fleetPage, { organization, now: clock.now(), limit: per_page, offset })
    const [first] = rows
    // Past the end there is no row to carry the number of all.
    const [counted] = first === undefined && offset > 0 ? await read(organization, countFleets, { organization }) : [first]
    return ok({ data: rows.map(toFleet), total: counted?.total ?? 0, page, per_page })
  }

  return { getFleet: detached(getFleet), listFleets: detached(listFleets) }
}
