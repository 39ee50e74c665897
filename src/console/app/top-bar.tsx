import { useLocation } from 'preact-iso'
import { accounts, apiOf, isSignedIn, session, signOut, switchOrganization } from '../api/access.ts'
import { keys } from '../api/keys.ts'
import { Icon, type IconName } from '../components/icon.tsx'
import { useLoad } from '../components/load.ts'
import { report } from '../components/notices.tsx'
import { served, startOf } from './pages.ts'
import { chooseTheme, themeChoice } from './theme.ts'
import type { ThemeChoice } from './theme-choice.ts'

const themes: Readonly<Record<ThemeChoice, { readonly icon: IconName; readonly next: ThemeChoice; readonly label: string }>> = {
  system: { icon: 'screen', next: 'light', label: 'Theme: as the system' },
  light: { icon: 'sun', next: 'dark', label: 'Theme: light' },
  dark: { icon: 'moon', next: 'system', label: 'Theme: dark' },
}

export function TopBar() {
  const { path, route } = useLocation()
  const { icon, next, label } = themes[themeChoice.value]
  const leave = async (): Promise<void> => {
    try {
      await signOut()
      route('/console')
    } catch (error) {
      report(error)
    }
  }
  const [onlyKey] = Object.values(keys.value)
  const who =
    session.value?.user.email ??
    (onlyKey === undefined ? null : Object.keys(keys.value).length > 1 ? 'Keys of this tab' : shortened(onlyKey))
  return (
    <header class="bar">
      <a class="brand" href="/console" aria-label="Specway console, start">
        <Mark />
        <span>Specway</span>
      </a>
      <nav aria-label="APIs">
        {served
          .filter(({ pages }) => pages.length > 0)
          .map((section) => (
            <a key={section.api} href={startOf(section)} aria-current={path.startsWith(`/console/${section.api}/`) ? 'page' : undefined}>
              {section.title}
            </a>
          ))}
      </nav>
      <div class="bar-end">
        {session.value !== null && <Organizations current={session.value.organization?.id ?? ''} />}
        {who !== null && <span class="who">{who}</span>}
        {isSignedIn.value ? (
          <button type="button" class="quiet" onClick={leave}>
            Sign out
          </button>
        ) : (
          <a class="button quiet" href="/console/sign-in">
            Sign in
          </a>
        )}
        <button type="button" class="quiet icon" aria-label={`${label}. Change`} title={label} onClick={() => chooseTheme(next)}>
          <Icon name={icon} />
        </button>
      </div>
    </header>
  )
}

/** Which organization one acts in, for members of several. */
function Organizations({ current }: { readonly current: string }) {
  const { value = [] } = useLoad(async (signal) => (await accounts?.organizations(signal)) ?? [], [session.value?.user.id])
  if (value.length < 2) return null
  return (
    <select
      class="organizations"
      aria-label="Organization"
      value={current}
      onChange={(event) => {
        switchOrganization(event.currentTarget.value).catch(report)
      }}
    >
      {value.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}

const shortened = (key: string): string =>
  Object.keys(keys.value).some((api) => apiOf(api)?.demoKey === key) ? key : `key …${key.slice(-4)}`

const Mark = () => (
  <svg class="mark" viewBox="0 0 32 32" width="24" height="24" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="7" />
    <path d="M7 11h9a5 5 0 0 1 0 10H7m9-10 6-4m-6 14 9 0" />
  </svg>
)
