/** Debian's Chromium, and pages whose every request, console error and violation of their policy is written down. */
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core'

/** Silent on the network but for what the page itself asks. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', headless: true, args: quiet })

export interface OpenPage {
  readonly page: Page
  /** Requests to anybody but the server. */
  readonly elsewhere: readonly string[]
  /** Errors in the console, uncaught ones, and what the page's policy forbade. */
  readonly errors: readonly string[]
  /** Resolves when nothing was under way for half a second. Chromium's own `networkidle` may never come for a page that is at rest. */
  settled(): Promise<void>
  close(): Promise<void>
}

const restMs = 500

export interface OpenPageOptions extends BrowserContextOptions {
  /** What the tab's `sessionStorage` holds before the page runs. */
  readonly session?: Readonly<Record<string, string>>
}

export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  { session = {}, ...options }: OpenPageOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  await context.addInitScript((entries) => {
    for (const [name, value] of entries) if (sessionStorage.getItem(name) === null) sessionStorage.setItem(name, value)
  }, Object.entries(session))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`))
  })
  const page = await context.newPage()
  const elsewhere: string[] = []
  const errors: string[] = []
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && asked !== origin) elsewhere.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  const underWay = new Set<Request>()
  let lastMs = performance.now()
  const ended = (request: Request): void => {
    underWay.delete(request)
    lastMs = performance.now()
  }
  page.on('request', (request) => underWay.add(request))
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  const settled = async (): Promise<void> => {
    while (underWay.size > 0 || performance.now() - lastMs < restMs) await page.waitForTimeout(50)
  }
  await page.goto(origin + path)
  return { page, elsewhere, errors, settled, close: () => context.close() }
}

/** Pixels that the page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
