import { render } from 'preact'
import { restoreSession } from '../api/access.ts'
import { report } from '../components/notices.tsx'
import { App } from './app.tsx'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no place for the console.')
try {
  await restoreSession()
} catch (error) {
  report(error)
}
root.replaceChildren()
render(<App />, root)
