/** The console: its bar, the routes of its sections, and who gets to see them. */
import { Fragment } from 'preact'
import { LocationProvider, Route, Router } from 'preact-iso'
import { accessTo, session } from '../api/access.ts'
import { Notices } from '../components/notices.tsx'
import { Empty } from '../components/states.tsx'
import { HomePage } from './home.tsx'
import { hrefOf, served } from './pages.ts'
import type { SectionPage } from './section.ts'
import { SectionBar } from './section-bar.tsx'
import { SignIn } from './sign-in.tsx'
import { TopBar } from './top-bar.tsx'

export const App = () => (
  <LocationProvider scope="/console">
    <a class="skip" href="#content">
      Skip to the content
    </a>
    <TopBar />
    <main id="content" tabIndex={-1}>
      <Router onRouteChange={arrive}>
        <Route path="/console" component={HomePage} />
        <Route path="/console/sign-in" component={SignInPage} />
        {routes.map(({ path, component }) => (
          <Route key={path} path={path} component={component} />
        ))}
        <Route default component={NotFound} />
      </Router>
    </main>
    <Notices />
  </LocationProvider>
)

const SignInPage = () => <SignIn />

/** A page of an API: for whoever has a credential for it; others are asked for one, and then see the page that they came for. */
const guarded =
  (api: string, { component: Page }: SectionPage) =>
  () => {
    if (accessTo(api) === null) return <SignIn api={api} />
    // Another organization, another page.
    return (
      <Fragment key={session.value?.organization?.id}>
        <SectionBar api={api} />
        <Page />
      </Fragment>
    )
  }

/** Components of their own, made once: one that is made while rendering is another one each time. */
const routes = served.flatMap((section) =>
  section.pages.map((page) => ({ path: hrefOf(section, page.path), component: guarded(section.api, page) })),
)

const NotFound = () => (
  <Empty title="There is nothing here">
    <p>
      The console has no page at this address. <a href="/console">Its APIs</a> are a good place to go on.
    </p>
  </Empty>
)

/** A new page begins at its top, for the eye and for a screen reader. */
function arrive(): void {
  scrollTo(0, 0)
  document.getElementById('content')?.focus({ preventScroll: true })
}
