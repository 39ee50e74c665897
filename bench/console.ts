/**
 * `node bench/console.ts [--profile <file>]`: how smoothly the page of a simulation draws, in headless Chromium without a GPU. Not one of the suites of
 * `npm run bench`: it needs Chromium. Frames are counted in the page; what a frame costs is the processor time of all of Chromium's processes, which
 * says the same on a machine that is busy with other things.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import { launchBrowser, openPage } from '../test/support/browser.ts'
import { type Served, serve } from '../test/support/served.ts'
import { figure, printTable, type Row } from './support/table.ts'

const { values } = parseArgs({ options: { profile: { type: 'string' } } })
const measuredMs = 8_000
const zoomedTicks = 100_000
const clockTicksPerSecond = 100

async function ask(served: Served, method: string, path: string, body?: unknown) {
  const response = await fetch(`${served.url}/v1${path}`, {
    method,
    headers: { 'x-api-key': 'krs_demo', ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return (await response.json()) as { readonly id: string }
}

/** Processor time of Chromium's processes, all of which descend from this one, in milliseconds. */
async function chromiumCpuMs(): Promise<number> {
  const all = new Map<number, { readonly parent: number; readonly name: string; readonly cpuMs: number }>()
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      const end = stat.lastIndexOf(')')
      const fields = stat.slice(end + 2).split(' ')
      const cpuMs = ((Number(fields[11]) + Number(fields[12])) * 1000) / clockTicksPerSecond
      all.set(Number(pid), { parent: Number(fields[1]), name: stat.slice(stat.indexOf('(') + 1, end), cpuMs })
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => pid === process.pid || (pid > 1 && isOurs(all.get(pid)?.parent ?? 0))
  return [...all].reduce((sum, [pid, { name, cpuMs }]) => sum + (name.startsWith('chrom') && isOurs(pid) ? cpuMs : 0), 0)
}

interface Drawn {
  readonly perSecond: number
  readonly cpuMs: number
  /** Of all frames but each twentieth, the longest pause before one. */
  readonly p95Ms: number
}

/** Counts frames while `work` (an expression that is called once a frame with the time since the start) changes the page. */
async function frames(page: Page, work: string): Promise<Drawn> {
  const before = await chromiumCpuMs()
  const gaps = (await page.evaluate(`new Promise((resolve) => {
    const gaps = []
    let began = 0
    let last = 0
    const work = ${work}
    const frame = (now) => {
      if (began === 0) began = now
      else gaps.push(now - last)
      last = now
      if (now - began >= ${measuredMs}) return resolve(gaps)
      work(now - began)
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
  })`)) as number[]
  const cpu = (await chromiumCpuMs()) - before
  const sorted = [...gaps].sort((one, other) => one - other)
  const lastedMs = gaps.reduce((sum, gap) => sum + gap, 0)
  return {
    perSecond: (gaps.length * 1000) / lastedMs,
    cpuMs: cpu / gaps.length,
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  }
}

const rowsOf = (what: string, { perSecond, cpuMs, p95Ms }: Drawn): Row[] => [
  figure(`${what}: frames`, perSecond, '/s'),
  figure(`${what}: 95 of 100 frames within`, p95Ms, 'ms'),
  figure(`${what}: processor time a frame`, cpuMs, 'ms'),
]

/** Five agents that live on: everything that moves is drawn to the end. */
const scenario = {
  seed: 42,
  label: 'Five that live',
  agents: Array.from({ length: 5 }, (_, index) => ({
    id: `agent_${index + 1}`,
    policy: { lambda: 0.15 + index * 0.03, gamma: 0.75 - index * 0.03 },
  })),
  initialState: { radius: 12 },
}
const nothing = '() => {}'
/** In and out around the middle, by the wheel: as far in a second, however many frames that is. */
const zooming = `(() => {
  const place = document.querySelector('.stack')
  const box = place.getBoundingClientRect()
  const at = { clientX: box.left + box.width / 2, clientY: box.top + 150, ctrlKey: true, bubbles: true, cancelable: true }
  let before = 0
  return (ms) => {
    const by = (ms - before) / 2
    before = ms
    place.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: Math.floor(ms / 1000) % 2 === 0 ? -by : by }))
  }
})()`

const folder = await mkdtemp(join(tmpdir(), 'specway-bench-'))
const served = await serve({ DATA_DIR: folder })
const browser = await launchBrowser()
try {
  const session = { 'specway.keys': '{"kairos":"krs_demo"}' }
  const open = (path: string) => openPage(browser, served.url, path, { viewport: { width: 1440, height: 1000 }, session })
  const rows: Row[] = []
  for (const [what, view] of [
    ['200 ticks/s, followed', 'Follow'],
    ['200 ticks/s, all of it', 'All'],
  ] as const) {
    const { id } = await ask(served, 'POST', '/simulations', { scenario })
    for (let done = 0; done < 4_000; done += 2_000) await ask(served, 'POST', `/simulations/${id}/step`, { ticks: 2_000, include: [] })
    const { page, close } = await open(`/console/kairos/simulations/${id}`)
    await page.getByText('live', { exact: true }).waitFor()
    await page.getByRole('button', { name: view, exact: true }).click()
    await ask(served, 'POST', `/simulations/${id}/playback`, { action: 'play', ticksPerSecond: 200 })
    await page.locator('.pill', { hasText: 'running' }).waitFor()
    rows.push(...rowsOf(what, await frames(page, nothing)))
    await ask(served, 'POST', `/simulations/${id}/playback`, { action: 'stop' })
    await close()
  }
  const { id } = await ask(served, 'POST', '/simulations', { scenario })
  for (let done = 0; done < zoomedTicks; done += 10_000)
    await ask(served, 'POST', `/simulations/${id}/step`, { ticks: 10_000, include: [] })
  const { page, close } = await open(`/console/kairos/simulations/${id}`)
  await page.getByText('live', { exact: true }).waitFor({ timeout: 60_000 })
  await page.getByRole('button', { name: 'All', exact: true }).click()
  const profiler = values.profile === undefined ? null : await page.context().newCDPSession(page)
  await profiler?.send('Profiler.enable')
  await profiler?.send('Profiler.start')
  rows.push(...rowsOf(`zooming over ${zoomedTicks.toLocaleString('en')} ticks`, await frames(page, zooming)))
  if (profiler !== null) await writeFile(values.profile ?? '', JSON.stringify((await profiler.send('Profiler.stop')).profile))
  await close()
  printTable({ title: 'Drawing of the console', notes: [`Node.js ${process.version}, Chromium ${browser.version()}.`], rows })
} finally {
  await browser.close()
  await served.stop('SIGKILL')
  await rm(folder, { recursive: true, force: true })
}
