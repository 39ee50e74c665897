/** The robots of the organization, as they are now. Status is computed when it is read, so it is read again every few seconds. */
import { useState } from 'preact/hooks'
import { Curl } from '../components/curl.tsx'
import { useLoad } from '../components/load.ts'
import { Pager } from '../components/pager.tsx'
import { Scroller } from '../components/scroller.tsx'
import { Empty, Failed, Loading } from '../components/states.tsx'
import { When } from '../components/time.tsx'
import { useTitle } from '../components/title.ts'
import { artemis } from './client.ts'

const everyMs = 5_000
const perPage = 50
const states = ['online', 'offline', 'deploying', 'error', 'maintenance'] as const
type State = (typeof states)[number]
const tones: Readonly<Record<State, string>> = { online: 'good', offline: 'still', deploying: 'busy', error: 'bad', maintenance: 'warn' }

const stateOf = (text: string): State | undefined => states.find((state) => state === text)

export function RobotsPage() {
  useTitle('Robots')
  const [status, setStatus] = useState<State | undefined>()
  const [page, setPage] = useState(1)
  const query = { page, per_page: perPage, ...(status !== undefined && { status }) }
  const { value, error, reload } = useLoad((signal) => artemis.listRobots({ query }, { signal }), [status, page], everyMs)
  return (
    <div class="page">
      <div class="head">
        <h1>Robots</h1>
        <label class="inline">
          Status
          <select
            value={status ?? ''}
            onChange={(event) => {
              setStatus(stateOf(event.currentTarget.value))
              setPage(1)
            }}
          >
            <option value="">all</option>
            {states.map((state) => (
              <option key={state}>{state}</option>
            ))}
          </select>
        </label>
      </div>
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="robots" />}
      {value !== undefined && value.data.length === 0 && (
        <Empty title={status === undefined ? 'No robots yet' : `No robot is ${status}`}>
          <p>
            Register one with <code>POST /robots</code>; the <a href="/v1/docs#artemis">documentation</a> has it ready to send.
          </p>
        </Empty>
      )}
      {value !== undefined && value.data.length > 0 && (
        <>
          <Scroller label="Robots">
            <table>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  <th scope="col">Status</th>
                  <th scope="col">Type</th>
                  <th scope="col">ROS 2</th>
                  <th scope="col">Model</th>
                  <th scope="col">Last seen</th>
                </tr>
              </thead>
              <tbody>
                {value.data.map((robot) => (
                  <tr key={robot.id}>
                    <th scope="row">
                      {robot.name} <code class="soft">{robot.id}</code>
                    </th>
                    <td>
                      <span class={`pill ${tones[robot.status]}`}>{robot.status}</span>
                    </td>
                    <td>{robot.type}</td>
                    <td>{robot.ros_distro ?? '–'}</td>
                    <td>{robot.model_version === null ? '–' : `${robot.active_model ?? ''} ${robot.model_version}`}</td>
                    <td>
                      <When at={robot.last_seen} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
          <Pager
            total={value.total}
            offset={(page - 1) * perPage}
            shown={value.data.length}
            limit={perPage}
            onOffset={(offset) => setPage(offset / perPage + 1)}
          />
        </>
      )}
      <Curl api="artemis" path={`/robots${status === undefined ? '' : `?status=${status}`}`} what="the robots" />
    </div>
  )
}
