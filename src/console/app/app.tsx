/** The console: its bar, its routes, and who gets to see them. */
import { type ComponentChildren, Fragment } from 'preact'
import { LocationProvider, lazy, Route, Router } from 'preact-iso'
import { accessTo, apiOf, session } from '../api/access.ts'
import { Notices } from '../components/notices.tsx'
import { Empty } from '../components/states.tsx'
import { HomePage } from './home.tsx'
import { SignIn } from './sign-in.tsx'
import { TopBar } from './top-bar.tsx'

const SimulationsPage = lazy(() => import('../kairos/simulations-page.tsx').then(({ SimulationsPage: page }) => page))
const SimulationPage = lazy(() => import('../kairos/simulation-page.tsx').then(({ SimulationPage: page }) => page))
const RobotsPage = lazy(() => import('../artemis/robots.tsx').then(({ RobotsPage: page }) => page))

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
        <Route path="/console/kairos/simulations" component={SimulationsRoute} />
        <Route path="/console/kairos/simulations/:id" component={SimulationRoute} />
        <Route path="/console/artemis/robots" component={RobotsRoute} />
        <Route default component={NotFound} />
      </Router>
    </main>
    <Notices />
  </LocationProvider>
)

const SignInPage = () => <SignIn />
const SimulationsRoute = () => (
  <Guarded api="kairos">
    <SimulationsPage />
  </Guarded>
)
const SimulationRoute = () => (
  <Guarded api="kairos">
    <SimulationPage />
  </Guarded>
)
const RobotsRoute = () => (
  <Guarded api="artemis">
    <RobotsPage />
  </Guarded>
)

/** A page of an API: for whoever has a credential for it; others are asked for one, and then see the page that they came for. */
function Guarded({ api, children }: { readonly api: string; readonly children: ComponentChildren }) {
  const settings = apiOf(api)
  if (settings === undefined) return <NotFound />
  if (accessTo(api) === null) return <SignIn api={api} />
  // Another organization, another page.
  return <Fragment key={session.value?.organization?.id}>{children}</Fragment>
}

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
