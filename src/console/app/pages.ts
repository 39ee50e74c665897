/** Where the console begins for each API that it has pages for. */
import { apiOf } from '../api/access.ts'

const all = [
  {
    api: 'kairos',
    href: '/console/kairos/simulations',
    title: 'Kairos',
    text: 'Simulations: watch agents on the lattice, step, play, decree, fork.',
  },
  { api: 'artemis', href: '/console/artemis/robots', title: 'Artemis', text: 'Robots: which are online, and what each does now.' },
] as const

/** Those whose API this gateway serves. */
export const pagesOf = all.filter(({ api }) => apiOf(api) !== undefined)
