import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage, overflowOf } from '../support/browser.ts'
import { ask, projectRoot, type Served, serve } from '../support/served.ts'

/** Where pictures go; they are looked at by people, not compared. */
const pictures = join(projectRoot, '.test-output/pictures')

describe('the pages in a browser', () => {
  let browser: Browser
  let served: Served
  let folder = ''

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true })
    folder = await mkdtemp(join(tmpdir(), 'specway-pages-'))
    served = await serve({ DATA_DIR: folder })
    await ask(served, 'POST', '/v1/robots', { body: { name: 'warehouse-arm-01', type: 'manipulator', ros_distro: 'humble' } })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  async function open(path: string, options: BrowserContextOptions = {}) {
    const opened = await openPage(browser, served.url, path, options)
    await opened.settled()
    return opened
  }
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })

  it.each([
    ['/', 'index', 'Specway'],
    ['/v1/docs', 'docs', 'Artemis'],
    ['/platform/v1/docs', 'platform-docs', 'Platform'],
  ])('%s renders, asks nobody else and breaks no rule of its own policy', async (path, name, text) => {
    const { page, elsewhere, errors, close } = await open(path)
    await page.getByText(text).first().waitFor()
    await picture(page, name)
    expect(elsewhere).toEqual([])
    // Scalar's schema library asks whether it may compile text; the policy says no, and it goes on without.
    expect(errors.filter((error) => error !== 'CSP script-src eval')).toEqual([])
    await close()
  })

  it.each([
    ['/', 'index'],
    ['/v1/docs', 'docs'],
  ])('%s fits a phone, in the dark', async (path, name) => {
    const { page, elsewhere, close } = await open(path, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' })
    await page
      .getByText(path === '/' ? 'Specway' : 'Artemis')
      .filter({ visible: true })
      .first()
      .waitFor()
    await picture(page, `${name}-phone-dark`)
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(
      background
        .match(/[0-9.]+/g)
        ?.slice(0, 3)
        .every((part) => Number(part) < 80),
    ).toBe(true)
    expect(elsewhere).toEqual([])
    await close()
  })

  it('every link of the index can be reached and followed by keyboard', async () => {
    const { page, close } = await open('/')
    const links = await page.locator('a').count()
    const reached = new Set<string>()
    for (let presses = 0; presses < links * 3; presses++) {
      await page.keyboard.press('Tab')
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '')
      if (href === '') continue
      reached.add(href)
      const shown = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body)
        return style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      })
      expect(shown, `focus on ${href} is visible`).toBe(true)
    }
    const wanted = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect([...reached].sort()).toEqual([...new Set(wanted)].sort())
    for (const href of wanted) expect((await fetch(new URL(href, served.url))).status, href).toBe(200)
    await close()
  })

  it('"try it" in the docs is answered with the robots of the demo organization at the first click', async () => {
    const { page, elsewhere, errors, close } = await open('/v1/docs#artemis/tag/robots/GET/robots')
    const section = page.locator('[id$="GET/robots"]').first()
    await section.waitFor({ state: 'attached' })
    await section.scrollIntoViewIfNeeded()
    await section.getByRole('button', { name: /Test Request/ }).click()
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/v1/robots')
    await page.getByRole('button', { name: /^Send/ }).first().click()
    const response = await answered
    expect(response.status()).toBe(200)
    expect(response.request().headers().authorization).toBe('Bearer kai_live_demo')
    expect(new URL(response.url()).search, 'no filter is filled in').toBe('')
    expect((await response.json()).data[0].name).toBe('warehouse-arm-01')
    await page.getByText('warehouse-arm-01').first().waitFor()
    await picture(page, 'try-it')
    expect(elsewhere).toEqual([])
    expect(errors.filter((error) => error !== 'CSP script-src eval')).toEqual([])
    await close()
  })
})
