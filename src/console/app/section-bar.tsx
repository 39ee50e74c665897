/** The pages of one API, where there are several. */
import { useLocation } from 'preact-iso'
import { entriesOf, served } from './pages.ts'

export function SectionBar({ api }: { readonly api: string }) {
  const { path } = useLocation()
  const section = served.find((one) => one.api === api)
  const entries = section === undefined ? [] : entriesOf(section)
  if (section === undefined || entries.length < 2) return null
  return (
    <nav class="section-bar" aria-label={`Pages of ${section.title}`}>
      {entries.map(({ href, title }) => (
        <a key={href} href={href} aria-current={path === href ? 'page' : path.startsWith(`${href}/`) ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
