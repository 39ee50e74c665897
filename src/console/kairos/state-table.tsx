/** The current state as numbers: what the pictures show, for reading and for screen readers. */

import { palette } from '../charts/palette.ts'
import { Scroller } from '../components/scroller.tsx'
import type { SimulationModel } from './model.ts'
import { decimal, moveName, signed } from './numbers.ts'
import type { TimelineState } from './timeline/state.ts'

interface StateTableProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function StateTable({ model, timeline }: StateTableProps) {
  model.beat.value
  const store = model.store.value
  const cursor = timeline.cursor.value
  const snapshot = store?.snapshot(cursor === null ? store.rows - 1 : store.rowAt(cursor)) ?? null
  if (snapshot === null) return null
  const colours = palette.value
  return (
    <section class="card" aria-labelledby="state-title">
      <h2 id="state-title">
        State <small>at tick {snapshot.t.toLocaleString('en')}</small>
      </h2>
      <Scroller label="Agents">
        <table class="dense">
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col" class="number">
                b
              </th>
              <th scope="col" class="number">
                Λ
              </th>
              <th scope="col" class="number">
                Γ
              </th>
              <th scope="col" class="number">
                Σ S
              </th>
            </tr>
          </thead>
          <tbody>
            {snapshot.agents.map((agent, index) => (
              <tr key={agent.id} class={agent.alive ? '' : 'lost'}>
                <th scope="row">
                  <svg viewBox="0 0 8 8" width="8" height="8" aria-hidden="true" focusable="false">
                    <circle cx="4" cy="4" r="4" fill={colours.agent(index)} />
                  </svg>{' '}
                  <Broken name={agent.id} /> {!agent.alive && <small>lost</small>}
                </th>
                <td class="number" title={moveName(agent.lastMove)}>
                  {signed(agent.b)} <Move move={agent.lastMove} />
                </td>
                <td class="number" title={String(agent.lambda)}>
                  {decimal(agent.lambda)}
                </td>
                <td class="number" title={String(agent.gamma)}>
                  {decimal(agent.gamma)}
                </td>
                <td class="number" title={`Running total of stability: ${agent.stability}`}>
                  {agent.stability >= 1_000 ? Math.round(agent.stability).toLocaleString('en') : agent.stability.toFixed(1)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {snapshot.fields.length > 0 && (
        <Scroller label="Fields">
          <table class="dense">
            <thead>
              <tr>
                <th scope="col">Field</th>
                <th scope="col">Kind</th>
                <th scope="col" class="number">
                  b
                </th>
                <th scope="col" class="number">
                  Strength
                </th>
              </tr>
            </thead>
            <tbody>
              {snapshot.fields.map(({ id, kind, b, strength }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>
                    <i class={`swatch ${kind}`} /> {kind}
                  </td>
                  <td class="number">{signed(b)}</td>
                  <td class="number" title={String(strength)}>
                    {decimal(strength)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  )
}

/** May be broken where words of an id meet. */
const Broken = ({ name }: { readonly name: string }) => (
  <>{name.split(/(?<=[_-])/).map((word, index) => [index > 0 && <wbr key={word} />, word])}</>
)

const arrows = { idle: '·', left: '↓', stay: '→', right: '↑' } as const

/** Right is up in the picture. */
const Move = ({ move }: { readonly move: keyof typeof arrows }) => (
  <span class="move">
    <span aria-hidden="true">{arrows[move]}</span>
    <span class="unseen">{moveName(move)}</span>
  </span>
)
