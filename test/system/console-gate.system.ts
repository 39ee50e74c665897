/** The gate, usage and keys in the console, over the real gateway. */
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
const owner = { ADMIN_EMAIL: 'ada@example.com', ADMIN_PASSWORD: 'correct horse battery' }
const demoKey = { 'specway.keys': '{"kairos":"krs_demo"}' }

describe('the gate, usage and keys in the console', () => {
  let browser: Browser
  let served: Served
  let folder = ''
  let axe = ''

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true })
    folder = await mkdtemp(join(tmpdir(), 'specway-console-'))
    axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
    served = await serve({ DATA_DIR: folder, ...owner })
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await served.stop('SIGKILL')
    await rm(folder, { recursive: true, force: true })
  })

  const withKey = (path: string, options: BrowserContextOptions = {}) =>
    openPage(browser, served.url, path, { session: demoKey, ...options })
  async function asOwner(path: string, options: BrowserContextOptions = {}) {
    const opened = await openPage(browser, served.url, path, options)
    await opened.page.getByLabel('E-mail').fill(owner.ADMIN_EMAIL)
    await opened.page.getByLabel('Password').fill(owner.ADMIN_PASSWORD)
    await opened.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await opened.page.getByRole('button', { name: 'Sign out' }).waitFor()
    return opened
  }
  const picture = (page: Page, name: string) => page.screenshot({ path: join(pictures, `console-${name}.png`), fullPage: true })

  /** A decision of the gate, as a program asks for it. */
  async function evaluated(requestId: string, metrics: Readonly<Record<string, number>>): Promise<string> {
    const response = await fetch(`${served.url}/v1/evaluations`, {
      method: 'POST',
      headers: { 'x-api-key': 'krs_demo', 'content-type': 'application/json' },
      body: JSON.stringify({ envelopeVersion: 1, requestId, snapshot: { timestamp: new Date().toISOString(), metrics } }),
    })
    expect(response.status).toBe(200)
    return ((await response.json()) as { readonly id: string }).id
  }

  it('evaluates the example of a domain, explains the decision, and finds it again by its filters', async () => {
    const { page, elsewhere, errors, close } = await withKey('/console/kairos/evaluations')
    await page.getByRole('heading', { name: 'The gate was not asked yet' }).waitFor()
    await page.getByRole('link', { name: 'Evaluate a snapshot' }).click()
    await page.getByLabel('capabilityIndex', { exact: true }).waitFor()
    expect(await page.getByRole('spinbutton', { name: 'alignmentScore', exact: true }).inputValue(), 'the example of the domain').toBe('72')
    await page.getByLabel('Request id').fill('eval-pass')
    await picture(page, 'evaluate')
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click()
    await page.getByRole('heading', { name: 'eval-pass' }).waitFor()
    await page.getByText('Nothing stood against it.').waitFor()
    const stage = (name: string) => page.locator('.stages > li', { hasText: name })
    expect(await stage('State gate').getAttribute('class')).toBe('passed')
    expect(await stage('Hazard gate').getAttribute('class')).toBe('skipped')
    await page.getByText('As JSON').click()
    await page.getByText('"envelopeVersion": 1').waitFor()

    await evaluated('eval-low', { capabilityIndex: 900, alignmentScore: 8 })
    await page.getByRole('link', { name: 'Evaluations' }).first().click()
    await page.getByRole('rowheader', { name: 'eval-low' }).waitFor()
    await page.getByLabel('Decision').selectOption('REJECT_STATE')
    await page.getByRole('rowheader', { name: 'eval-pass' }).waitFor({ state: 'detached' })
    expect(await page.locator('.curl code').textContent()).toContain('decision=REJECT_STATE')
    await page.getByLabel('Actor').fill('nobody')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'No evaluation fits' }).waitFor()
    await page.getByRole('button', { name: 'Show all' }).click()
    await page.getByRole('link', { name: 'eval-low' }).click()
    await page.getByText('The buffer Γ is below the floor.').waitFor()
    expect(await stage('State gate').getAttribute('class')).toBe('rejected')
    expect(await stage('Action gate').getAttribute('class')).toBe('unreached')
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  it('judges an action with its changes, and shows what the API refuses beside what was entered', async () => {
    const { page, close } = await withKey('/console/kairos/evaluations/new')
    await page.getByLabel('Somebody is about to do something').check()
    await page.getByLabel('guardrailCoverage', { exact: true }).fill('')
    await page.getByLabel('Change of alignmentScore').fill('-70')
    await page.getByLabel('Mode').selectOption('observe')
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click()
    await page.getByRole('group', { name: 'Request' }).getByRole('alert').waitFor()
    await page.getByLabel('Mode').selectOption('state_plus_action_gate')
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click()
    await page.getByText('Propose another action.').waitFor()
    expect(await page.locator('.stages > li', { hasText: 'Action gate' }).getAttribute('class')).toBe('rejected')
    await close()
  })

  it('moves a simulation on by the tick of an evaluation', async () => {
    const made = await fetch(`${served.url}/v1/simulations/from-domain`, {
      method: 'POST',
      headers: { 'x-api-key': 'krs_demo', 'content-type': 'application/json' },
      body: JSON.stringify({
        domain: 'ai-safety',
        input: { name: 'Judged', models: [{ name: 'frontier', capabilityIndex: 100, alignmentScore: 90 }] },
      }),
    })
    expect(made.status).toBe(201)
    const { id } = (await made.json()) as { readonly id: string }
    const { page, close } = await withKey('/console/kairos/evaluations/new')
    await page.locator(`select option[value="${id}"]`).waitFor({ state: 'attached' })
    await page.getByLabel('Simulation').selectOption(id)
    await page.getByLabel('Actor, an agent of the simulation').fill('frontier')
    await page.getByRole('button', { name: 'Evaluate', exact: true }).click()
    await page.locator('.stages > li.passed', { hasText: 'Hazard gate' }).waitFor()
    await page.locator(`.facts a[href$="${id}"]`).click()
    await page.getByRole('heading', { name: 'Judged' }).waitFor()
    await page.waitForFunction(() => document.querySelector('.facts strong')?.textContent === '1')
    await close()
  })

  it('lets a key read the gate policy, and an owner replace it', async () => {
    const reader = await withKey('/console/kairos/gate-policy')
    await reader.page.getByText('A key may only read the policy.').waitFor()
    expect(await reader.page.getByRole('button', { name: 'Replace the policy' }).count()).toBe(0)
    await reader.close()

    const { page, errors, close } = await asOwner('/console/kairos/gate-policy')
    const version = page.getByRole('heading', { name: /^What holds/ })
    await version.getByText('version 1').waitFor()
    await page.getByLabel('Floor of Γ', { exact: true }).fill('0.1')
    await page.getByRole('button', { name: 'Replace the policy' }).click()
    await page.getByRole('form', { name: 'How it is set' }).getByRole('alert').first().waitFor()
    await page.getByLabel('Floor of Γ', { exact: true }).fill('0.25')
    await picture(page, 'gate-policy')
    await page.getByRole('button', { name: 'Replace the policy' }).click()
    await version.getByText('version 2').waitFor()
    await page.locator('.pairs').getByText('0.250').waitFor()
    // Signed snapshots need a secret with every change, and leave none behind.
    const signed = page.getByLabel('Snapshots must be signed')
    const secret = page.getByLabel('Secret that signs', { exact: true })
    expect(await secret.count()).toBe(0)
    await signed.check()
    expect(await secret.getAttribute('required')).not.toBeNull()
    await secret.fill('a secret of thirty-two characters')
    await page.getByRole('button', { name: 'Replace the policy' }).click()
    await version.getByText('version 3').waitFor()
    await page.getByText('Asked for with every change').waitFor()
    expect(await secret.inputValue()).toBe('')
    await picture(page, 'gate-policy-signed')
    await signed.uncheck()
    await page.getByText('The secret is forgotten with this change.').waitFor()
    await page.getByRole('button', { name: 'Replace the policy' }).click()
    await version.getByText('version 4').waitFor()
    expect(errors.filter((error) => !error.includes('400'))).toEqual([])
    await close()
  })

  it('shows the usage of the month and before, and what the plan allows', async () => {
    const { page, errors, close } = await withKey('/console/kairos/usage')
    await page.getByText('Ticks computed').first().waitFor()
    await page.getByRole('img', { name: /^API calls answered/ }).waitFor()
    await page.getByText('As a table').click()
    const days = page.getByRole('region', { name: 'Usage by period' })
    await days.getByRole('rowheader').first().waitFor()
    await page.getByRole('button', { name: 'By month' }).click()
    await days.getByRole('rowheader', { name: String(new Date().getUTCFullYear()) }).waitFor()
    await page.getByText('requests a minute').first().waitFor()
    await picture(page, 'usage')
    expect(errors).toEqual([])
    await close()
  })

  it('makes a key whose secret is shown once and works, rotates it and revokes it', async () => {
    const { page, elsewhere, errors, close } = await asOwner('/console/platform/keys')
    await page.getByRole('button', { name: 'New key' }).click()
    await page.getByLabel('Name').fill('Reporting')
    await page.getByRole('dialog').getByLabel('API').selectOption('kairos')
    await page.getByLabel(/^simulation:write/).uncheck()
    await picture(page, 'new-key')
    await page.getByRole('button', { name: 'Make the key' }).click()
    const secretOf = async (): Promise<string> => (await page.locator('.secret code').textContent()) ?? ''
    await page.getByRole('heading', { name: 'Secret of Reporting' }).waitFor()
    const first = await secretOf()
    const status = async (key: string, method = 'GET'): Promise<number> =>
      (await fetch(`${served.url}/v1/evaluations`, { method, headers: { 'x-api-key': key } })).status
    expect(await status(first)).toBe(200)
    expect(await status(first, 'POST'), 'the scope was left out').toBe(403)
    await page.getByRole('button', { name: 'I have it' }).click()
    const row = page.getByRole('row', { name: /^Reporting/ })
    await row.waitFor()
    expect(await page.content(), 'nowhere any more').not.toContain(first)

    await page.getByRole('button', { name: 'Rotate Reporting' }).click()
    await page.getByRole('button', { name: 'Rotate it' }).click()
    await page.getByRole('heading', { name: 'Secret of Reporting' }).waitFor()
    const second = await secretOf()
    expect(second).not.toBe(first)
    await page.getByRole('button', { name: 'I have it' }).click()
    await row.getByText('rotating').waitFor()
    expect([await status(first), await status(second)]).toEqual([200, 200])

    await page.getByRole('button', { name: 'Revoke Reporting' }).click()
    await page.getByRole('button', { name: 'Revoke it' }).click()
    await row.getByText('revoked').waitFor()
    await expect.poll(() => status(second)).toBe(401)
    await page.getByLabel('Status').selectOption('active')
    await row.waitFor({ state: 'detached' })
    await page
      .getByRole('row', { name: /^Demo key/ })
      .first()
      .waitFor()
    expect(elsewhere).toEqual([])
    expect(errors).toEqual([])
    await close()
  })

  it('asks for an account where a key does not do', async () => {
    const { page, close } = await withKey('/console/platform/keys')
    await page.getByRole('heading', { name: 'With your account' }).waitFor()
    expect(await page.getByLabel('Key', { exact: true }).count()).toBe(0)
    await close()
  })

  it.each([
    ['light', {}],
    ['dark', {}],
    ['light', phone],
  ] as const)('has nothing that the rules of axe find fault with, and fits: %s %j', async (colorScheme, size) => {
    const id = await evaluated(`axe-${colorScheme}`, { capabilityIndex: 900, alignmentScore: 8 })
    const { page, errors, close } = await asOwner('/console/kairos/evaluations', { colorScheme, ...size })
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
      expect(await overflowOf(page), where).toBeLessThanOrEqual(0)
    }
    await page
      .getByRole('rowheader', { name: `axe-${colorScheme}` })
      .first()
      .waitFor()
    await check('evaluations')
    await page.locator(`a[href$="${id}"]`).click()
    await page.getByRole('heading', { name: 'How it was decided' }).waitFor()
    await check('an evaluation')
    await page.getByRole('link', { name: 'Evaluations' }).first().click()
    await page.getByRole('link', { name: 'Evaluate a snapshot' }).click()
    await page.getByLabel('Somebody is about to do something').check()
    await check('the form of a snapshot')
    await page.getByRole('link', { name: 'Gate policy' }).click()
    await page.getByRole('button', { name: 'Replace the policy' }).waitFor()
    await check('gate policy')
    await page.getByRole('link', { name: 'Usage' }).click()
    await page.getByText('requests a minute').first().waitFor()
    await page.getByRole('img', { name: /^API calls answered/ }).waitFor()
    await check('usage')
    await page.getByRole('link', { name: 'Keys' }).click()
    await page
      .getByRole('row', { name: /^Demo key/ })
      .first()
      .waitFor()
    await check('keys')
    await page.getByRole('button', { name: 'New key' }).click()
    await page.getByRole('button', { name: 'Make the key' }).waitFor()
    await check('a new key')
    expect(errors).toEqual([])
    await close()
  })
})
