/** Keys with what they may do, and what can be done with them. */
import { Scroller } from '../components/scroller.tsx'
import { When } from '../components/time.tsx'
import type { Key, KeyStatus } from './types.ts'

const tones: Readonly<Record<KeyStatus, string>> = { active: 'good', rotating: 'busy', expired: 'warn', revoked: '' }

interface KeyTableProps {
  readonly keys: readonly Key[]
  readonly titleOf: (api: string) => string
  /** The id of the key that something is being done with. */
  readonly busy: string | null
  readonly onAsk: (what: 'rotate' | 'revoke', key: Key) => void
}

export const KeyTable = ({ keys, titleOf, busy, onAsk }: KeyTableProps) => (
  <Scroller label="API keys">
    <table>
      <thead>
        <tr>
          <th scope="col">Key</th>
          <th scope="col">API</th>
          <th scope="col">Status</th>
          <th scope="col">Scopes</th>
          <th scope="col">Last used</th>
          <th scope="col">Made</th>
          <th scope="col">Expires</th>
          <th scope="col">Actions</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <th scope="row">
              {key.name}{' '}
              <code class="soft">
                {key.prefix}
                {key.hint}
              </code>
            </th>
            <td>{titleOf(key.api)}</td>
            <td>
              <span class={`pill ${tones[key.status]}`}>{key.status}</span>
              {key.previous_expires_at !== null && (
                <small class="soft">
                  {' '}
                  former secret ends <When at={key.previous_expires_at} />
                </small>
              )}
            </td>
            <td>
              <span class="tags">
                {key.scopes.map((scope) => (
                  <span key={scope} class="tag">
                    {scope}
                  </span>
                ))}
              </span>
            </td>
            <td>
              <When at={key.last_used_at} />
            </td>
            <td>
              <When at={key.created_at} />
            </td>
            <td>
              <When at={key.expires_at} />
            </td>
            <td>
              <Actions idle={busy === null} keyOf={key} onAsk={onAsk} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Scroller>
)

interface ActionsProps {
  readonly idle: boolean
  readonly keyOf: Key
  readonly onAsk: KeyTableProps['onAsk']
}

/** What has ended cannot be rotated; what was revoked is over. */
function Actions({ idle, keyOf, onAsk }: ActionsProps) {
  const { name, status } = keyOf
  if (status === 'revoked') return <span class="soft">none</span>
  return (
    <span class="row-actions">
      {status !== 'expired' && (
        <button type="button" disabled={!idle} aria-label={`Rotate ${name}`} onClick={() => onAsk('rotate', keyOf)}>
          Rotate
        </button>
      )}
      <button type="button" class="danger" disabled={!idle} aria-label={`Revoke ${name}`} onClick={() => onAsk('revoke', keyOf)}>
        Revoke
      </button>
    </span>
  )
}
