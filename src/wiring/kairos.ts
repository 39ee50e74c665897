/** Kairos with what it brings along: workers that compute, the bell of its simulations, and what drives those that run. */

import { Driver } from '../apis/kairos/driver/driver.ts'
import { kairosHandlers } from '../apis/kairos/index.ts'
import type { KairosPorts } from '../apis/kairos/ports.ts'
import { openSimulationChanges } from '../apis/kairos/simulations/changes.ts'
import { Queues } from '../apis/kairos/simulations/queue.ts'
import type { Config } from '../config.ts'
import { Compute } from '../engines/causality/compute/compute.ts'
import type { Metrics } from '../gateway/records/metrics.ts'

export type KairosGiven = Omit<KairosPorts, 'compute' | 'computeTimeoutMs' | 'changes' | 'queues' | 'driver' | 'mismatch'>

/** A claim lasts 30 s; with this, what a killed process has left goes on after 35 s at most. */
const takeOverEveryMs = 5_000

export interface Kairos {
  readonly handlers: ReturnType<typeof kairosHandlers>
  /** Goes on with what was running when the processes ended. */
  start(): Promise<void>
  /** Each process for itself: whoever looks first takes it. */
  readonly recurring: Readonly<Record<string, { readonly everyMs: number; readonly run: () => Promise<unknown> }>>
  /** Gives back what is driven here, and ends the workers. */
  close(): Promise<void>
}

export async function openKairos(config: Config, given: KairosGiven, metrics: Metrics): Promise<Kairos> {
  const changes = await openSimulationChanges(given.store, given.ids.uuid())
  const computeTimeoutMs = config.KAIROS_COMPUTE_TIMEOUT_MS
  const compute = new Compute({ limitMs: computeTimeoutMs })
  const queues = new Queues()
  const driver = new Driver({ ...given, compute, changes, queues })
  const mismatches = metrics.counter('kairos_replay_mismatch_total', 'Traces that were recomputed and differ from what is stored.')
  const mismatch: KairosPorts['mismatch'] = (simulation, err) => {
    mismatches.add()
    given.log.error({ simulation, err }, 'A recomputed trace differs from what is stored')
  }
  return {
    handlers: kairosHandlers({ ...given, compute, computeTimeoutMs, changes, queues, driver, mismatch }),
    start: () => driver.start({ alone: config.embedded }),
    recurring:
      config.ROLE === 'api' ? {} : { 'simulations that nobody drives': { everyMs: takeOverEveryMs, run: () => driver.takeOver() } },
    async close() {
      await driver.stop()
      await compute.close()
      await changes.close()
    },
  }
}
