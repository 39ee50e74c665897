import { lazy } from 'preact-iso'
import type { Section } from '../app/section.ts'

export const section: Section = {
  api: 'artemis',
  title: 'Artemis',
  text: 'Robots: which are online, and what each does now.',
  pages: [{ path: 'robots', title: 'Robots', component: lazy(() => import('./robots.tsx').then(({ RobotsPage: page }) => page)) }],
}
