import { lazy } from 'preact-iso'
import type { Section } from '../app/section.ts'
import { accounts } from './client.ts'

export const section: Section = {
  api: 'platform',
  title: 'Keys',
  text: 'API keys of the organization: make, rotate and revoke them.',
  pages: [{ path: 'keys', title: 'API keys', component: lazy(() => import('./keys-page.tsx').then(({ KeysPage: page }) => page)) }],
  accounts,
}
