/** The console in a browser, over the real gateway. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage, overflowOf } from '../support/browser.ts'
import { ask, projectRoot, type Served, serve } from '../support/served.ts'

const pictures = join(projectRoot, '.test-output/pictures')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const owner = { ADMIN_EMAIL: 'ada@example.com', ADMIN_PASSWORD: 'correct horse battery' }

describe('the console in a browser', () => {
  let browser: Browser
  let served: Served
  let folder = ''

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true })
    folder = await mkdtemp(join(tmpdir(), 'specway-console-'))
    served = await serve({ DATA_DIR: folder, ...owner })
    await ask(served, 'POST', '/v1/robots', { body: { name: 'sorting-arm-07', type: 'manipulator', ros_distro: 'humble' } })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })
  const open = (path: string, options: BrowserContextOptions = {}) => openPage(browser, served.url, path, options)
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `console-${name}.png`) })

  it('leads from the index to the robots of the demo organization with the key that is filled in', async () => {
    const { page, elsewhere, errors, close } = await open('/')
    await page.getByRole('link', { name: 'Console' }).click()
    await picture(page, 'home')
    await page.getByRole('heading', { name: 'Artemis' }).getByRole('link').click()
    await picture(page, 'sign-in')
    expect(await page.getByLabel('Key', { exact: true }).inputValue()).toBe('kai_live_demo')
    await page.getByRole('button', { name: 'Use this key' }).click()
    await page.getByRole('rowheader', { name: /sorting-arm-07/ }).waitFor()
    await picture(page, 'robots')
    expect(await page.locator('.curl code').textContent()).toContain('-H "Authorization: Bearer kai_live_demo"')
    // For this tab: another one is asked again.
    await page.reload()
    await page.getByRole('rowheader', { name: /sorting-arm-07/ }).waitFor()
    const other = await page.context().newPage()
    await other.goto(`${served.url}/console/artemis/robots`)
    await other.getByRole('heading', { name: 'Sign in to Artemis' }).waitFor()
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  it('lets a person in by account, with tokens that it never stores, until they sign out', async () => {
    const { page, elsewhere, errors, close } = await open('/console/artemis/robots')
    const used = page.waitForRequest((request) => new URL(request.url()).pathname === '/v1/robots')
    await page.getByLabel('E-mail').fill(owner.ADMIN_EMAIL)
    await page.getByLabel('Password').fill(owner.ADMIN_PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByRole('rowheader', { name: /sorting-arm-07/ }).waitFor()
    const token = ((await used).headers().authorization ?? '').replace('Bearer ', '')
    expect(token).toMatch(/^kai_live_/)
    const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]))
    expect(stored).not.toContain(token)
    expect(await page.locator('.curl code').textContent()).toContain('$SPECWAY_TOKEN')
    // The session outlives the page.
    await page.reload()
    await page.getByRole('rowheader', { name: /sorting-arm-07/ }).waitFor()
    // In another organization there are other robots: none.
    const status = await page.evaluate(async () => {
      const body = JSON.stringify({ name: 'Second organization' })
      return (await fetch('/platform/v1/organizations', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).status
    })
    expect(status).toBe(201)
    await page.reload()
    await page.getByLabel('Organization').selectOption('Second organization')
    await page.getByRole('heading', { name: 'No robots yet' }).waitFor()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.goto(`${served.url}/console/artemis/robots`)
    await page.getByRole('heading', { name: 'Sign in to Artemis' }).waitFor()
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  it('says what is wrong with a credential, and asks for another', async () => {
    const { page, close } = await open('/console/artemis/robots')
    const key = page.getByLabel('Key', { exact: true })
    const use = page.getByRole('button', { name: 'Use this key' })
    await key.fill('sk_live_something')
    await use.click()
    await page.getByText('Keys of Artemis begin with kai_live_').waitFor()
    await key.fill('kai_live_00000000000000000000000000000000')
    await use.click()
    await page.getByText('The key was refused').waitFor()
    await page.getByLabel('E-mail').fill(owner.ADMIN_EMAIL)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.locator('form', { hasText: 'With your account' }).getByRole('alert').waitFor()
    await picture(page, 'sign-in-refused')
    await close()
  })

  it('is dark where the reader wants it, from the first paint, and fits a phone', async () => {
    const { page, close } = await open('/console', { ...phone, colorScheme: 'dark' })
    await page.getByRole('heading', { name: 'Console' }).waitFor()
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await background()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await picture(page, 'home-phone-dark')
    await page.getByRole('button', { name: /^Theme/ }).click()
    expect(await background()).not.toBe(dark)
    await page.reload()
    await page.getByRole('heading', { name: 'Console' }).waitFor()
    expect(await background()).not.toBe(dark)
    await page.goto(`${served.url}/console/sign-in`)
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await close()
  })

  it('answers an address that it has no page for', async () => {
    const { page, errors, close } = await open('/console/nowhere/at-all')
    await page.getByRole('heading', { name: 'There is nothing here' }).waitFor()
    await page.getByRole('link', { name: 'Its APIs' }).click()
    await page.getByRole('heading', { name: 'Console' }).waitFor()
    expect(errors).toEqual([])
    await close()
  })
})
