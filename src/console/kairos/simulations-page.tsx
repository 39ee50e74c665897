/** The simulations of the organization, newest first, and the way to a new one. */
import { useState } from 'preact/hooks'
import { Curl } from '../components/curl.tsx'
import { Icon } from '../components/icon.tsx'
import { useLoad } from '../components/load.ts'
import { Pager } from '../components/pager.tsx'
import { Scroller } from '../components/scroller.tsx'
import { Empty, Failed, Loading } from '../components/states.tsx'
import { When } from '../components/time.tsx'
import { useTitle } from '../components/title.ts'
import { kairos } from './client.ts'
import { NewSimulation } from './new-simulation.tsx'
import { decimal } from './numbers.ts'
import { PhaseMark, StatusPill } from './status.tsx'
import type { SimulationStatus } from './types.ts'

const everyMs = 5_000
const limit = 25
const statuses: readonly SimulationStatus[] = ['ready', 'running', 'paused', 'completed', 'collapsed', 'failed']

export function SimulationsPage() {
  useTitle('Simulations')
  const [status, setStatus] = useState<SimulationStatus | undefined>()
  const [offset, setOffset] = useState(0)
  const [making, setMaking] = useState(false)
  const { value, error, reload } = useLoad(
    (signal) => kairos.listSimulations({ query: { limit, offset, ...(status !== undefined && { status }) } }, { signal }),
    [status, offset],
    everyMs,
  )
  const make = (
    <button type="button" class="primary" onClick={() => setMaking(true)}>
      <Icon name="plus" /> New simulation
    </button>
  )
  return (
    <div class="page">
      <div class="head">
        <h1>Simulations</h1>
        <label class="inline">
          Status
          <select
            value={status ?? ''}
            onChange={(event) => {
              setStatus(statuses.find((one) => one === event.currentTarget.value))
              setOffset(0)
            }}
          >
            <option value="">all</option>
            {statuses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        {make}
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="simulations" />}
      {value !== undefined && value.data.length === 0 && (
        <Empty title={status === undefined ? 'No simulations yet' : `No simulation is ${status}`}>
          <p>
            Agents on a lattice, whose stability is measured every tick. Begin with one of the built-in scenarios, or paste one of your own.
          </p>
          {status === undefined && make}
        </Empty>
      )}
      {value !== undefined && value.data.length > 0 && (
        <>
          <Scroller label="Simulations">
            <table>
              <thead>
                <tr>
                  <th scope="col">Simulation</th>
                  <th scope="col">Status</th>
                  <th scope="col">Phase</th>
                  <th scope="col" class="number">
                    Tick
                  </th>
                  <th scope="col" class="number">
                    Stability
                  </th>
                  <th scope="col">Seed</th>
                  <th scope="col">Made</th>
                  <th scope="col">Changed</th>
                </tr>
              </thead>
              <tbody>
                {value.data.map((simulation) => (
                  <tr key={simulation.id}>
                    <th scope="row">
                      <a href={`/console/kairos/simulations/${simulation.id}`}>
                        {simulation.label ?? simulation.scenarioId ?? simulation.domain ?? 'Simulation'}
                      </a>{' '}
                      <code class="soft">{simulation.id.slice(-12)}</code>
                    </th>
                    <td>
                      <StatusPill status={simulation.status} />
                    </td>
                    <td>
                      <PhaseMark phase={simulation.phase} />
                    </td>
                    <td class="number">{simulation.t.toLocaleString('en')}</td>
                    <td class="number" title={String(simulation.stability)}>
                      {decimal(simulation.stability)}
                    </td>
                    <td>{simulation.seed}</td>
                    <td>
                      <When at={simulation.createdAt} />
                    </td>
                    <td>
                      <When at={simulation.updatedAt} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <Pager total={value.pagination.total} offset={offset} shown={value.data.length} limit={limit} onOffset={setOffset} />
        </>
      )}
      <Curl
        api="kairos"
        path={`/simulations?limit=${limit}${offset > 0 ? `&offset=${offset}` : ''}${status === undefined ? '' : `&status=${status}`}`}
        what="the simulations"
      />
      {making && <NewSimulation onClose={() => setMaking(false)} />}
    </div>
  )
}
