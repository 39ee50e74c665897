/** Asks for a credential: an API key, kept for this tab; or an account, whose session gives short-lived tokens. */

import { useId, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { accounts, apiOf, refusal, session, signIn } from '../api/access.ts'
import { failureOf } from '../api/failure.ts'
import { setKey } from '../api/keys.ts'
import { type ApiSettings, settings } from '../api/settings.ts'
import { useTitle } from '../components/title.ts'
import { served, startOf } from './pages.ts'

/** @param api the API of the page that stands behind; absent: the reader chooses one, and is led to its page */
export function SignIn({ api }: { readonly api?: string }) {
  useTitle('Sign in')
  const { route } = useLocation()
  const arrive = (to: string): void => {
    const section = served.find((one) => one.api === to)
    if (api === undefined) route(section === undefined ? '/console' : startOf(section))
  }
  const choices = served
    .flatMap((section) => apiOf(section.api) ?? [])
    .filter(({ id, keys }) => keys !== null && (api === undefined || api === id))
  return (
    <div class="page narrow">
      <h1>{api === undefined ? 'Sign in' : `Sign in to ${apiOf(api)?.title ?? api}`}</h1>
      {refusal.value !== null && (
        <p class="banner bad" role="alert">
          {refusal.value}
        </p>
      )}
      {choices.length === 0 && accounts === null && (
        <p class="lead">
          This gateway serves no API that the console has pages for. Use the <a href="/">documentation</a>, the clients or the command line.
        </p>
      )}
      <div class="cards two">
        {choices.length > 0 && <KeyForm api={api} choices={choices} onDone={arrive} />}
        {accounts !== null && <AccountForm onDone={() => arrive('')} />}
      </div>
    </div>
  )
}

interface KeyFormProps {
  readonly api: string | undefined
  /** APIs that have pages here, and keys. */
  readonly choices: readonly ApiSettings[]
  readonly onDone: (api: string) => void
}

function KeyForm({ api, choices, onDone }: KeyFormProps) {
  const id = useId()
  const [chosen, setChosen] = useState(api ?? choices[0]?.id ?? '')
  const target = apiOf(chosen)
  const [entered, setEntered] = useState<string | null>(null)
  const key = entered ?? target?.demoKey ?? ''
  const [problem, setProblem] = useState<string | null>(null)

  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const trimmed = key.trim()
    if (target === undefined) return
    const fits = ({ keys: form }: ApiSettings): boolean => form?.prefixes.some((prefix) => trimmed.startsWith(prefix)) === true
    if (!fits(target)) {
      const other = settings.apis.find(fits)
      const form = `eys of ${target.title} begin with ${target.keys?.prefixes.join(' or ')}.`
      setProblem(other === undefined ? `K${form}` : `This is a key of ${other.title}; k${form}`)
      return
    }
    refusal.value = null
    setKey(target.id, trimmed)
    onDone(target.id)
  }
  return (
    <form class="card" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>With an API key</h2>
      {api === undefined && (
        <label>
          API
          <select
            value={chosen}
            onChange={(event) => {
              setChosen(event.currentTarget.value)
              setEntered(null)
              setProblem(null)
            }}
          >
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Key
        <input
          class="code"
          name="key"
          value={key}
          required
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-note`}
          aria-invalid={problem !== null}
          onInput={(event) => {
            setEntered(event.currentTarget.value)
            setProblem(null)
          }}
        />
      </label>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="soft" id={`${id}-note`}>
        {target?.demoKey === key && key !== '' ? 'The demo key of this gateway is filled in. ' : ''}It stays in this tab and goes with it.
      </p>
      <button type="submit" class="primary">
        Use this key
      </button>
    </form>
  )
}

function AccountForm({ onDone }: { readonly onDone: () => void }) {
  const id = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setProblem(null)
    try {
      await signIn(String(form.get('email')), String(form.get('password')))
      if (session.peek()?.organization === null) setProblem('The account is a member of no organization, so there is nothing to see yet.')
      else onDone()
    } catch (error) {
      setProblem(failureOf(error).text)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="card" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>With your account</h2>
      <label>
        E-mail
        <input type="email" name="email" required autocomplete="username" />
      </label>
      <label>
        Password
        <input type="password" name="password" required autocomplete="current-password" />
      </label>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="soft">The console then gets a token for each API that it calls, for 15 minutes at a time.</p>
      <button type="submit" class="primary" disabled={busy}>
        {busy ? 'Signing in…' : 'Sign in'}
      </button>
    </form>
  )
}
