/** A new key: of which API, what it may do, and for how long. */
import { useState } from 'preact/hooks'
import type { Role } from '../api/accounts.ts'
import type { ApiSettings, ScopeSettings } from '../api/settings.ts'
import { Dialog } from '../components/dialog.tsx'
import { Failed } from '../components/states.tsx'
import { platform } from './client.ts'
import { bodyOf, type KeyDraft, mayGive, scopesFor } from './key-draft.ts'
import type { KeyWithSecret } from './types.ts'

interface NewKeyProps {
  /** Those that have keys; at least one. */
  readonly apis: readonly ApiSettings[]
  readonly role: Role
  readonly onClose: () => void
  readonly onMade: (key: KeyWithSecret) => void
}

const scopesOf = (apis: readonly ApiSettings[], id: string): readonly ScopeSettings[] =>
  apis.find((api) => api.id === id)?.keys?.scopes ?? []

export function NewKey({ apis, role, onClose, onMade }: NewKeyProps) {
  const first = apis[0]?.id ?? ''
  const [draft, setDraft] = useState<KeyDraft>({
    api: first,
    name: '',
    scopes: scopesFor(scopesOf(apis, first), role),
    mode: 'live',
    expires: '',
  })
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(undefined)
  const change = (part: Partial<KeyDraft>): void => setDraft((former) => ({ ...former, ...part }))
  const hasTest = apis.find(({ id }) => id === draft.api)?.keys?.prefixes.some((prefix) => /(^|[_-])test[_-]$/.test(prefix)) === true
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    setError(undefined)
    try {
      onMade(await platform.createKey({ body: bodyOf(draft) }))
    } catch (thrown) {
      setError(thrown)
      setBusy(false)
    }
  }
  return (
    <Dialog title="New API key" onClose={onClose}>
      <form class="paste" onSubmit={submit}>
        <div class="fields">
          <label>
            Name
            <input
              value={draft.name}
              required
              maxLength={100}
              autocomplete="off"
              placeholder="what it is for"
              onInput={(event) => change({ name: event.currentTarget.value })}
            />
          </label>
          <label>
            API
            <select
              value={draft.api}
              onChange={(event) => {
                const api = event.currentTarget.value
                change({ api, scopes: scopesFor(scopesOf(apis, api), role), mode: 'live' })
              }}
            >
              {apis.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          {hasTest && (
            <label>
              Mode
              <select value={draft.mode} onChange={(event) => change({ mode: event.currentTarget.value === 'test' ? 'test' : 'live' })}>
                <option value="live">live</option>
                <option value="test">test</option>
              </select>
            </label>
          )}
          <label>
            Expires, if at all
            <input type="datetime-local" value={draft.expires} onInput={(event) => change({ expires: event.currentTarget.value })} />
          </label>
        </div>
        <ScopeChoice scopes={scopesOf(apis, draft.api)} role={role} chosen={draft.scopes} onChoose={(scopes) => change({ scopes })} />
        {error !== undefined && <Failed error={error} />}
        <div class="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" class="primary" disabled={busy || draft.scopes.length === 0}>
            {busy ? 'Making…' : 'Make the key'}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

interface ScopeChoiceProps {
  readonly scopes: readonly ScopeSettings[]
  readonly role: Role
  readonly chosen: readonly string[]
  readonly onChoose: (scopes: readonly string[]) => void
}

const ScopeChoice = ({ scopes, role, chosen, onChoose }: ScopeChoiceProps) => (
  <fieldset class="plain checks">
    <legend>Scopes</legend>
    {scopes.map((scope) => (
      <label key={scope.name} class="inline top">
        <input
          type="checkbox"
          checked={chosen.includes(scope.name)}
          disabled={!mayGive(scope, role)}
          onChange={(event) => onChoose(event.currentTarget.checked ? [...chosen, scope.name] : chosen.filter((one) => one !== scope.name))}
        />
        <span>
          <code>{scope.name}</code> {scope.description}
          {!mayGive(scope, role) && ` Not for a ${role} to give.`}
        </span>
      </label>
    ))}
  </fieldset>
)
