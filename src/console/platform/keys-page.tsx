/** The API keys of the organization that the signed-in person acts in. */
import { useEffect, useState } from 'preact/hooks'
import { apiOf, restoreSession, session } from '../api/access.ts'
import { failureOf } from '../api/failure.ts'
import { settings } from '../api/settings.ts'
import { useAction } from '../components/action.ts'
import { Curl } from '../components/curl.tsx'
import { CursorPager } from '../components/cursor-pager.tsx'
import { Confirm } from '../components/dialog.tsx'
import { Icon } from '../components/icon.tsx'
import { useLoad } from '../components/load.ts'
import { notify, report } from '../components/notices.tsx'
import { Empty, Failed, Loading } from '../components/states.tsx'
import { useTitle } from '../components/title.ts'
import { platform } from './client.ts'
import { KeyTable } from './key-table.tsx'
import { NewKey } from './new-key.tsx'
import { SecretDialog } from './secret-dialog.tsx'
import type { Key, KeyStatus, KeyWithSecret } from './types.ts'

const limit = 25
const statuses: readonly KeyStatus[] = ['active', 'rotating', 'expired', 'revoked']
const withKeys = settings.apis.filter(({ keys }) => keys !== null)

export function KeysPage() {
  useTitle('API keys')
  const role = session.value?.organization?.role ?? 'viewer'
  const [api, setApi] = useState('')
  const [status, setStatus] = useState<KeyStatus | undefined>()
  /** Of the pages before this one, and of this one. */
  const [cursors, setCursors] = useState<readonly string[]>([])
  const [making, setMaking] = useState(false)
  const [shown, setShown] = useState<KeyWithSecret | null>(null)
  const [asked, setAsked] = useState<{ readonly what: 'rotate' | 'revoke'; readonly key: Key } | null>(null)
  const action = useAction()
  const cursor = cursors.at(-1)
  const query = { limit, ...(api !== '' && { api }), ...(status !== undefined && { status }), ...(cursor !== undefined && { cursor }) }
  const { value, error, reload } = useLoad((signal) => platform.listKeys({ query }, { signal }), [JSON.stringify(query)])
  // A session that has ended meanwhile: the page gives way to the sign-in.
  useEffect(() => {
    if (failureOf(error).status === 401) restoreSession().catch(report)
  }, [error])
  const filtered = api !== '' || status !== undefined
  const refilter = (change: () => void): void => {
    change()
    setCursors([])
  }
  const rotate = (key: Key): void =>
    action.run(key.id, async () => {
      setShown(await platform.rotateKey({ path: { id: key.id } }))
      reload()
    })
  const revoke = (key: Key): void =>
    action.run(key.id, async () => {
      await platform.revokeKey({ path: { id: key.id } })
      notify('good', `${key.name} is revoked`, 'It stops working everywhere within a second.')
      reload()
    })
  const search = new URLSearchParams(Object.entries(query).map(([name, one]) => [name, String(one)]))
  return (
    <div class="page">
      <div class="head">
        <h1>API keys</h1>
        <label class="inline">
          API
          <select value={api} onChange={(event) => refilter(() => setApi(event.currentTarget.value))}>
            <option value="">all</option>
            {withKeys.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="inline">
          Status
          <select
            value={status ?? ''}
            onChange={(event) => refilter(() => setStatus(statuses.find((one) => one === event.currentTarget.value)))}
          >
            <option value="">all</option>
            {statuses.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" disabled={role === 'viewer'} onClick={() => setMaking(true)}>
          <Icon name="plus" /> New key
        </button>
      </div>
      {role === 'viewer' && <p class="banner">You are viewer of this organization: you may see its keys, and make none.</p>}
      {error !== undefined && <Failed error={error} retry={reload} />}
      {value === undefined && error === undefined && <Loading what="keys" />}
      {value !== undefined && value.data.length === 0 && (
        <Empty title={filtered ? 'No key fits' : 'No keys yet'}>
          <p>A key lets a program call one API as this organization, and do no more than its scopes allow.</p>
        </Empty>
      )}
      {value !== undefined && value.data.length > 0 && (
        <>
          <KeyTable
            keys={value.data}
            titleOf={(id) => apiOf(id)?.title ?? id}
            busy={action.busy}
            onAsk={(what, key) => setAsked({ what, key })}
          />
          <CursorPager
            what="keys"
            first={cursors.length === 0}
            onBack={() => setCursors(cursors.slice(0, -1))}
            onNext={value.next_cursor === null ? null : () => setCursors([...cursors, value.next_cursor ?? ''])}
          />
        </>
      )}
      <Curl api="platform" path={`/keys?${search}`} what="the keys" />
      {making && (
        <NewKey
          apis={withKeys}
          role={role}
          onClose={() => setMaking(false)}
          onMade={(key) => {
            setMaking(false)
            setShown(key)
            reload()
          }}
        />
      )}
      {shown !== null && <SecretDialog made={shown} onClose={() => setShown(null)} />}
      {asked !== null && (
        <Confirm
          title={asked.what === 'rotate' ? `Rotate ${asked.key.name}?` : `Revoke ${asked.key.name}?`}
          text={
            asked.what === 'rotate'
              ? 'It gets a new secret, which is shown once. The present one works for 24 hours more.'
              : 'Whoever uses it is refused within a second. This cannot be undone.'
          }
          action={asked.what === 'rotate' ? 'Rotate it' : 'Revoke it'}
          onConfirm={() => (asked.what === 'rotate' ? rotate(asked.key) : revoke(asked.key))}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  )
}
