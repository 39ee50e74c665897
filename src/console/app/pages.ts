/** Where the console begins for each API that it has pages for. */
import { sections } from 'console:sections'
import { apiOf } from '../api/access.ts'
import type { Section } from './section.ts'

/** Those whose API this gateway serves. */
export const served = sections.filter(({ api }) => apiOf(api) !== undefined)

export const hrefOf = (section: Section, path: string): string => `/console/${section.api}/${path}`

/** Its pages that a reader chooses from. */
export const entriesOf = (section: Section): readonly { readonly href: string; readonly title: string }[] =>
  section.pages.flatMap(({ path, title }) => (title === undefined ? [] : [{ href: hrefOf(section, path), title }]))

export const startOf = (section: Section): string => entriesOf(section)[0]?.href ?? '/console'
