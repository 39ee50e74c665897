/** Which API? */
import { accessTo } from '../api/access.ts'
import { settings } from '../api/settings.ts'
import { useTitle } from '../components/title.ts'
import { served, startOf } from './pages.ts'

export function HomePage() {
  useTitle('Console')
  return (
    <div class="page narrow">
      <h1>Console</h1>
      <p class="lead">
        Watch and steer what runs on this gateway. Every picture here is drawn from the published APIs, and says how to fetch what it shows.
      </p>
      <ul class="cards">
        {settings.apis.map(({ id, title, version, mount }) => {
          const section = served.find(({ api, pages }) => api === id && pages.length > 0)
          const access = accessTo(id)
          return (
            <li key={id} class="card">
              <h2>
                {section === undefined ? title : <a href={startOf(section)}>{title}</a>} <small>{version}</small>
              </h2>
              <p>{section?.text ?? 'No pages here: use its documentation, clients or the command line.'}</p>
              <p class="soft">
                <a href={`${mount}/docs#${id}`}>Documentation</a>
                {section !== undefined && <span>{access === null ? 'Not signed in' : `As ${access.label}`}</span>}
              </p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
