/** Simulations in the console, over the real gateway and its engine. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, openPage, overflowOf } from '../support/browser.ts'
import { projectRoot, type Served, serve } from '../support/served.ts'

const pictures = join(projectRoot, '.test-output/pictures')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true }
const list = '/console/kairos/simulations'

describe('simulations in the console', () => {
  let browser: Browser
  let served: Served
  let folder = ''
  let axe = ''

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true })
    folder = await mkdtemp(join(tmpdir(), 'specway-console-'))
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
    served = await serve({ DATA_DIR: folder, ADMIN_EMAIL: 'ada@example.com', ADMIN_PASSWORD: 'correct horse battery' })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  /** As somebody who has signed in with the demo key. */
  const open = (path: string, options: BrowserContextOptions = {}) =>
    openPage(browser, served.url, path, {
      viewport: { width: 1440, height: 1000 },
      session: { 'specway.keys': '{"kairos":"krs_demo"}' },
      ...options,
    })
  /** A simulation that has computed so many ticks. */
  async function made(body: object, ticks = 0): Promise<string> {
    const { status, body: simulation } = await ofKairos('POST', '/simulations', body)
    expect(status).toBe(201)
    for (let left = ticks; left > 0; left -= 10_000)
      expect((await ofKairos('POST', `/simulations/${simulation.id}/step`, { ticks: Math.min(left, 10_000), include: [] })).status).toBe(
        200,
      )
    return simulation.id
  }
  async function ofKairos(method: string, path: string, body?: unknown) {
    const response = await fetch(`${served.url}/v1${path}`, {
      method,
      headers: { 'x-api-key': 'krs_demo', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    // biome-ignore lint/suspicious/noExplicitAny: tests look into answers freely
    return { status: response.status, body: (text === '' ? undefined : JSON.parse(text)) as any }
  }
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `console-${name}.png`) })
  /** The tick that the head of the page shows. */
  const tickOf = async (page: Page): Promise<number> =>
    Number((await page.locator('.facts strong').first().textContent())?.replaceAll(',', ''))
  const untilTick = (page: Page, tick: number): Promise<unknown> =>
    page.waitForFunction((wanted) => Number(document.querySelector('.facts strong')?.textContent?.replaceAll(',', '')) >= wanted, tick, {
      timeout: 20_000,
    })
  /** Coloured pixels of the trail of an agent: those near the colour of its line in the legend. */
  const trailPixels = (page: Page, agent: string): Promise<number> =>
    page.evaluate((name) => {
      const chip = [...document.querySelectorAll('.chip')].find((button) => button.textContent?.includes(name))
      const line = chip?.querySelector('line')?.getAttribute('stroke') ?? ''
      const canvas = document.querySelector<HTMLCanvasElement>('figure canvas')
      const probe = new OffscreenCanvas(1, 1).getContext('2d')
      const context = canvas?.getContext('2d')
      if (!canvas || !context || !probe) throw new Error('There is no picture.')
      probe.fillStyle = line
      probe.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0] = probe.getImageData(0, 0, 1, 1).data
      const { data } = context.getImageData(0, 0, canvas.width * 0.85, canvas.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4) {
        const near = Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue)
        if (near < 24) count += 1
      }
      return count
    }, agent)

  it('leads with the demo key from nothing to a simulation that is stepped, played, decreed on and paused, live', async () => {
    const { page, elsewhere, errors, close } = await openPage(browser, served.url, '/console', { viewport: { width: 1440, height: 1000 } })
    await page.getByRole('heading', { name: 'Kairos' }).getByRole('link').click()
    expect(await page.getByLabel('Key', { exact: true }).inputValue()).toBe('krs_demo')
    await page.getByRole('button', { name: 'Use this key' }).click()
    await page.getByRole('heading', { name: 'No simulations yet' }).waitFor()
    await picture(page, 'simulations-empty')
    await page.getByRole('button', { name: 'New simulation' }).first().click()
    await page.getByRole('button', { name: 'Create Capability-Alignment Divergence' }).click()
    await page.getByRole('heading', { name: 'Capability-Alignment Divergence' }).waitFor()
    await page.getByText('live', { exact: true }).waitFor()
    const before = await trailPixels(page, 'oversight_board')

    await page.getByRole('button', { name: 'Step 10 ticks' }).click()
    await untilTick(page, 10)
    expect(await tickOf(page)).toBe(10)
    await page.getByLabel('Speed').selectOption('100')
    await page.getByRole('button', { name: 'Play' }).click()
    await untilTick(page, 120)
    await page.locator('.pill', { hasText: 'running' }).waitFor()
    expect(await trailPixels(page, 'oversight_board')).toBeGreaterThan(before + 100)

    await page.getByRole('button', { name: 'Issue oversight surge' }).click()
    await page.locator('.log').getByText('Oversight surge').waitFor()
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.locator('.pill', { hasText: 'paused' }).waitFor()
    const { body } = await ofKairos('GET', `/simulations/${page.url().split('/').at(-1)}`)
    expect(await tickOf(page), 'nothing of the stream is missing').toBe(body.t)
    const shown = await page
      .locator('.card', { hasText: 'State' })
      .getByRole('row', { name: /oversight_board/ })
      .textContent()
    expect(shown).toContain(body.state.agents[1].lambda.toFixed(3))
    await picture(page, 'simulation')
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  it('can be worked with the keyboard alone', async () => {
    const { page, errors, close } = await openPage(browser, served.url, list)
    const { keyboard } = page
    /** Tab until the control is reached whose name begins so; every stop on the way is visible. */
    const reach = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses += 1) {
        await keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const element = document.activeElement
          const style = getComputedStyle(element ?? document.body)
          return {
            name: element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '',
            visible: style.outlineStyle !== 'none' || element?.tagName === 'INPUT' || element?.tagName === 'DIALOG',
          }
        })
        expect(at.visible, `focus on ${at.name} is visible`).toBe(true)
        if (at.name.startsWith(name)) return
      }
      throw new Error(`${name} cannot be reached.`)
    }
    await page.getByRole('heading', { name: 'Sign in to Kairos' }).waitFor()
    await reach('Use this key')
    await keyboard.press('Enter')
    await page.getByRole('button', { name: 'New simulation' }).waitFor()
    await reach('New simulation')
    await keyboard.press('Enter')
    await page.getByRole('button', { name: 'Create Standard World' }).waitFor()
    await reach('Create Standard World')
    await keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Standard World' }).waitFor()
    await page.getByText('live', { exact: true }).waitFor()
    await keyboard.press('s')
    await untilTick(page, 1)
    await keyboard.press('d')
    await untilTick(page, 11)
    await reach('Cursor on the time axis')
    const cursor = page.getByRole('slider')
    expect(await cursor.getAttribute('aria-valuenow')).toBe('11')
    await keyboard.press('ArrowLeft')
    await keyboard.press('Shift+ArrowLeft')
    expect(await cursor.getAttribute('aria-valuenow')).toBe('0')
    expect(await cursor.getAttribute('aria-valuetext')).toMatch(/^Tick 0: stability 2\.246, resonant; builder at -3/)
    await page.getByRole('button', { name: 'Fork at 0' }).waitFor()
    await keyboard.press('Escape')
    expect(await cursor.getAttribute('aria-valuenow')).toBe('11')
    await keyboard.press('?')
    await page.getByRole('heading', { name: 'Keyboard' }).waitFor()
    await page.getByLabel('Single keys are commands').uncheck()
    await keyboard.press('Escape')
    await keyboard.press('d')
    await page.getByRole('button', { name: 'Step 1 tick' }).click()
    await untilTick(page, 12)
    expect(await tickOf(page), 'single keys are off').toBe(12)
    expect(errors).toEqual([])
    await close()
  })

  it('says what the API refuses beside the input, as its description and not in its name', async () => {
    const { page, errors, close } = await open(`${list}/${await made({ scenarioId: 'standard' }, 5)}`)
    await page.getByText('live', { exact: true }).waitFor()
    for (const [form, input, button] of [
      ['Decree', 'Magnitude, -1 to 1', 'Issue oversight surge'],
      ['Policies', 'Λ', 'Change the policy'],
    ] as const) {
      const panel = page.getByRole('form', { name: form })
      const field = panel.getByLabel(input, { exact: true })
      await field.fill('3')
      // The browser would refuse it before the API could.
      await panel.evaluate((element) => {
        ;(element as HTMLFormElement).noValidate = true
      })
      await panel.getByRole('button', { name: button }).click()
      const told = panel.getByRole('alert')
      await told.waitFor()
      expect(await told.textContent()).toMatch(/^Number must be less than or equal to [12]$/)
      expect(await panel.locator('label .problem').count()).toBe(0)
      expect(await field.getAttribute('aria-invalid')).toBe('true')
      expect(await field.getAttribute('aria-describedby')).toBe(await told.getAttribute('id'))
    }
    await page.getByRole('form', { name: 'Policies' }).scrollIntoViewIfNeeded()
    await picture(page, 'refused')
    expect(errors.filter((error) => !error.includes('400'))).toEqual([])
    await close()
  })

  it('is as live for a person who signs in with their account', async () => {
    const id = await made({ scenarioId: 'standard' }, 5)
    const { page, errors, close } = await openPage(browser, served.url, `${list}/${id}`)
    const streamed = page.waitForRequest((request) => new URL(request.url()).pathname.endsWith('/events'))
    await page.getByLabel('E-mail').fill('ada@example.com')
    await page.getByLabel('Password').fill('correct horse battery')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('live', { exact: true }).waitFor()
    const headers = (await streamed).headers()
    expect(headers.authorization, 'a JWT').toMatch(/^Bearer eyJ/)
    expect(headers['x-api-key']).toBeUndefined()
    await page.getByRole('button', { name: 'Step 10 ticks' }).click()
    await untilTick(page, 15)
    expect(errors).toEqual([])
    await close()
  })

  it('tells screen readers what happens', async () => {
    const { page, close } = await open(`${list}/${await made({ scenarioId: 'multi-actor' })}`)
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Step 100 ticks' }).click()
    await page
      .getByRole('log', { name: 'Events' })
      .getByText(/is lost: PARADOX/)
      .waitFor()
    // The same is in the list for everybody, and a press puts the cursor there.
    await page.locator('.log button', { hasText: 'is lost' }).click()
    expect(await page.getByRole('slider').getAttribute('aria-valuenow')).toBe('36')
    await page.getByRole('heading', { name: 'State at tick 36' }).waitFor()
    await picture(page, 'multi-actor')
    await close()
  })

  it('goes on reading while the stream is refused, and is live again when it is let in', async () => {
    const id = await made({ scenarioId: 'standard' }, 20)
    const { page, close } = await open(list)
    await page.route('**/events?*', (route) => route.abort('connectionrefused'))
    await page.route('**/events', (route) => route.abort('connectionrefused'))
    await page.locator(`a[href$="${id}"]`).click()
    await page.getByText(/stream waits/).waitFor()
    await ofKairos('POST', `/simulations/${id}/step`, { ticks: 15 })
    await untilTick(page, 35)
    await page.unroute('**/events?*')
    await page.unroute('**/events')
    await page.getByText('live', { exact: true }).waitFor({ timeout: 40_000 })
    await ofKairos('POST', `/simulations/${id}/step`, { ticks: 5 })
    await untilTick(page, 40)
    await close()
  })

  it('shows a long run whole, and reads what it left out where one looks closer', async () => {
    const id = await made({ scenarioId: 'standard' }, 30_000)
    const { page, errors, close } = await open(list)
    const asked: string[] = []
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.pathname.endsWith('/trace')) asked.push(url.search)
    })
    await page.locator(`a[href$="${id}"]`).click()
    await page.getByText('live', { exact: true }).waitFor({ timeout: 30_000 })
    expect(asked).toEqual(['?from=0&every=3'])
    await page.getByRole('button', { name: 'All' }).click()
    await picture(page, 'long')
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    for (let times = 0; times < 7; times += 1) await page.keyboard.press('+')
    await page.waitForRequest((request) => /every=1&include=steps$/.test(new URL(request.url()).search))
    const [seventh] = (await ofKairos('GET', `/simulations/${id}/trace?from=7&to=7&include=steps`)).body.trace.steps
    for (let tick = 0; tick < 7; tick += 1) await page.keyboard.press('ArrowRight')
    await page.waitForFunction(
      (stability) => document.querySelector('.readout [title]')?.getAttribute('title') === stability,
      String(seventh.state.stability),
    )
    expect(errors).toEqual([])
    await close()
  })

  it('forks at the cursor, verifies, stops for good and deletes', async () => {
    const parent = await made({ scenarioId: 'capability-divergence' }, 300)
    const { page, errors, close } = await open(`${list}/${parent}`)
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Verify' }).click()
    await page.getByText('Verified', { exact: true }).waitFor()
    await page.getByRole('slider').focus()
    await page.keyboard.press('PageDown')
    await page.getByRole('button', { name: 'Fork at 200' }).click()
    await page.getByText('fork of').waitFor()
    expect(await tickOf(page)).toBe(200)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByRole('button', { name: 'Stop it' }).click()
    await page.getByText('The simulation is completed (stop)').waitFor()
    expect(await page.getByRole('button', { name: 'Play' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await page.getByRole('button', { name: 'Delete it' }).click()
    await page.getByRole('heading', { name: 'Simulations' }).waitFor()
    expect((await ofKairos('GET', `/simulations/${parent}`)).status).toBe(200)
    expect(errors).toEqual([])
    await close()
  })

  it('shows what is wrong with a scenario where the API found it, and makes it once it is right', async () => {
    const { page, close } = await open(list)
    await page.getByRole('button', { name: 'New simulation' }).first().click()
    await page.getByRole('tab', { name: 'Own scenario' }).click()
    const text = page.getByLabel('Scenario as JSON')
    await text.fill('{')
    expect(await page.getByRole('button', { name: 'Create', exact: true }).isDisabled()).toBe(true)
    await text.fill('{"seed":1,"agents":[{"id":"a","policy":{"lambda":3,"gamma":0.5}}],"initialState":{}}')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('scenario.agents.0.policy.lambda').waitFor()
    await picture(page, 'scenario-issue')
    await text.fill('{"seed":1,"label":"Alone","agents":[{"id":"a","policy":{"lambda":0.3,"gamma":0.5}}],"initialState":{}}')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByRole('heading', { name: 'Alone' }).waitFor()
    await close()
  })

  it('makes a simulation of what a domain measures', async () => {
    const { page, close } = await open(list)
    await page.getByRole('button', { name: 'New simulation' }).first().click()
    await page.getByRole('tab', { name: 'Domain' }).click()
    await page.getByRole('combobox', { name: 'Domain' }).selectOption('finance')
    await page.getByRole('button', { name: 'Create', exact: true }).click()
    await page.getByText('domain finance').waitFor()
    await close()
  })

  it('says so when there is no such simulation', async () => {
    const { page, close } = await open(`${list}/0197721c-5b3a-7c41-9f60-2d1f6d0c8a11`)
    await page.getByRole('heading', { name: 'Not found' }).waitFor()
    await page.getByRole('link', { name: 'Simulations' }).click()
    await page.getByRole('heading', { name: 'Simulations' }).waitFor()
    await close()
  })

  it.each(['light', 'dark'] as const)('fits a phone, in the %s', async (colorScheme) => {
    const id = await made({ scenarioId: 'capability-divergence' }, 390)
    const { page, errors, close } = await open(`${list}/${id}`, { ...phone, colorScheme })
    await page.getByText('live', { exact: true }).waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await picture(page, `phone-${colorScheme}`)
    await page.getByRole('link', { name: 'Simulations', exact: true }).click()
    await page.getByRole('heading', { name: 'Simulations' }).waitFor()
    await page.getByRole('table').waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    await page.getByRole('button', { name: 'New simulation' }).click()
    await page.getByRole('button', { name: 'Create Standard World' }).waitFor()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(errors).toEqual([])
    await close()
  })

  it.each(['light', 'dark'] as const)('has nothing that the accessibility rules of axe find fault with, in the %s', async (colorScheme) => {
    const id = await made({ scenarioId: 'multi-actor' }, 120)
    const { page, close } = await open('/console', { colorScheme })
    const check = async (where: string): Promise<void> => {
      // The page's policy lets no script in that is not its own; the debugger is not bound by it.
      await page.evaluate(axe)
      const found = await page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: put there by the line above
        const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ['violations'] })
        // biome-ignore lint/suspicious/noExplicitAny: what axe answers
        return violations.map(({ id: rule, nodes }: any) => `${rule}: ${nodes.map((node: any) => node.html.slice(0, 160)).join(' | ')}`)
      })
      expect(found, where).toEqual([])
    }
    await page.getByRole('heading', { name: 'Console' }).waitFor()
    await check('home')
    await page.getByRole('heading', { name: 'Kairos' }).getByRole('link').click()
    await page.getByRole('table').waitFor()
    await check('simulations')
    await page.getByRole('button', { name: 'New simulation' }).click()
    for (const [tab, control] of [
      ['Built-in', 'Create Standard World'],
      ['Own scenario', 'Create'],
      ['Domain', 'Create'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click()
      await page.getByRole('button', { name: control, exact: true }).waitFor()
      await check(`new simulation: ${tab}`)
    }
    await page.keyboard.press('Escape')
    await page.locator(`a[href$="${id}"]`).click()
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByLabel('Λ drift').waitFor()
    await check('simulation')
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await check('shortcuts')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    await check('sign-in')
    await close()
  })
})
