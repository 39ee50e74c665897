import { lazy } from 'preact-iso'
import type { Section } from '../app/section.ts'

export const section: Section = {
  api: 'kairos',
  title: 'Kairos',
  text: 'Simulations: watch agents on the lattice, step, play, decree, fork. Evaluations of the gate and its policy, usage and plan.',
  pages: [
    {
      path: 'simulations',
      title: 'Simulations',
      component: lazy(() => import('./simulations-page.tsx').then(({ SimulationsPage: page }) => page)),
    },
    {
      path: 'evaluations',
      title: 'Evaluations',
      component: lazy(() => import('./gate/evaluations-page.tsx').then(({ EvaluationsPage: page }) => page)),
    },
    {
      path: 'gate-policy',
      title: 'Gate policy',
      component: lazy(() => import('./gate/policy-page.tsx').then(({ PolicyPage: page }) => page)),
    },
    { path: 'usage', title: 'Usage', component: lazy(() => import('./usage/usage-page.tsx').then(({ UsagePage: page }) => page)) },
    // Before the one of any id.
    { path: 'evaluations/new', component: lazy(() => import('./gate/evaluate-page.tsx').then(({ EvaluatePage: page }) => page)) },
    { path: 'evaluations/:id', component: lazy(() => import('./gate/evaluation-page.tsx').then(({ EvaluationPage: page }) => page)) },
    { path: 'simulations/:id', component: lazy(() => import('./simulation-page.tsx').then(({ SimulationPage: page }) => page)) },
  ],
}
