import { lazy } from 'preact-iso'
import type { Section } from '../app/section.ts'

export const section: Section = {
  api: 'kairos',
  title: 'Kairos',
  text: 'Simulations: watch agents on the lattice, step, play, decree, fork.',
  pages: [
    {
      path: 'simulations',
      title: 'Simulations',
      component: lazy(() => import('./simulations-page.tsx').then(({ SimulationsPage: page }) => page)),
    },
    { path: 'simulations/:id', component: lazy(() => import('./simulation-page.tsx').then(({ SimulationPage: page }) => page)) },
  ],
}
