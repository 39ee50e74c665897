/** Whether the API works. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { newestVersion } from '../../../engines/causality/index.ts'
import { ok } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { milliseconds } from '../../times.ts'
import type { KairosPorts } from '../ports.ts'
import { versionsNewestLast } from './versions.ts'

type Own = Pick<Handlers, 'getKairosHealth'>

/** How long the database may take to answer. */
const patienceMs = 1_000

export const healthHandlers = ({ store }: Pick<KairosPorts, 'store'>): Own => ({
  async getKairosHealth({ api, clock }) {
    await store.ping(patienceMs).catch((cause: unknown) => {
      throw new ApiError('UNAVAILABLE', { headers: { 'retry-after': '1' }, cause })
    })
    return ok({
      status: 'ok',
      version: api.version,
      engineVersion: newestVersion,
      engineVersions: [...versionsNewestLast],
      time: milliseconds(clock.now()),
    })
  },
})
