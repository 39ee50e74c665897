/** The pages that the console has for one API: `src/console/<api>/section.tsx` exports one. It imports its pages lazily, and nothing that reads sections. */
import type { ComponentType } from 'preact'
import type { Accounts } from '../api/accounts.ts'

export interface SectionPage {
  /** Below `/console/<api>/`: `simulations/:id`. */
  readonly path: string
  /** In the navigation; absent: it is reached from another page. The first page that has one is where the section begins. */
  readonly title?: string
  readonly component: ComponentType
}

export interface Section {
  /** As its document calls it. */
  readonly api: string
  /** In the bar. */
  readonly title: string
  /** On the start page: what there is to see. */
  readonly text: string
  readonly pages: readonly SectionPage[]
  /** Where people sign in: of one section. */
  readonly accounts?: Accounts
}
