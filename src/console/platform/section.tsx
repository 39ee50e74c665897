import type { Section } from '../app/section.ts'
import { accounts } from './client.ts'

export const section: Section = {
  api: 'platform',
  title: 'Organization',
  text: 'Keys of the APIs: make, rotate and revoke them.',
  pages: [],
  accounts,
}
