/** Processes killed while they compute: what was committed stands, what was not never was, and the rest goes on as if nothing had happened. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPostgres } from '../../../src/store/postgres.ts'
import { freshPostgresUrl } from '../../support/databases.ts'
import { type Served, serve } from '../../support/served.ts'
import { crowd, type Shown } from './world.ts'

const playedTicks = 200
const key = { 'x-api-key': 'krs_demo' }

function client(served: Served) {
  const call = async (method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Shown> => {
    const response = await fetch(`${served.url}/v1${path}`, {
      method,
      headers: { ...key, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = response.headers.get('content-type')?.startsWith('application/json') === true
    return { status: response.status, headers: response.headers, text, body: json ? JSON.parse(text) : undefined }
  }
  /** Ids of `tick` events as they come; ends with the process, or when `enough` says so. */
  async function follow(id: string, ids: string[], enough: () => boolean): Promise<void> {
    const last = ids.at(-1)
    const headers = { ...key, ...(last !== undefined && { 'last-event-id': last }) }
    const aborting = new AbortController()
    const response = await fetch(`${served.url}/v1/simulations/${id}/events?types=tick${last === undefined ? '&from=0' : ''}`, {
      headers,
      signal: aborting.signal,
    })
    expect(response.status).toBe(200)
    let text = ''
    try {
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk).toString('utf8')
        const frames = text.split('\n\n')
        text = frames.pop() ?? ''
        for (const frame of frames) if (/^event: tick$/m.test(frame)) ids.push(/^id: (.*)$/m.exec(frame)?.[1] ?? '')
        if (enough()) return aborting.abort()
      }
    } catch (error) {
      if (!aborting.signal.aborted && !(error instanceof TypeError)) throw error
    }
  }
  return {
    call,
    follow,
    post: (path: string, body?: unknown, headers?: Readonly<Record<string, string>>) => call('POST', path, body, headers),
  }
}

/** Begins a step, a run and a playback, and kills the process in the middle of all three. */
async function killedInTheMiddle(served: Served) {
  const { post, follow } = client(served)
  const [stepped, played] = await Promise.all([
    post('/simulations', { scenario: crowd(32) }),
    post('/simulations', { scenarioId: 'capability-divergence' }),
  ])
  const runBody = { scenario: crowd(8), ticks: 2_500 }
  const keys = { step: { 'idempotency-key': randomUUID() }, run: { 'idempotency-key': randomUUID(), accept: 'application/x-ndjson' } }
  const ids: string[] = []
  await post(`/simulations/${played.body.id}/playback`, { action: 'play', ticksPerSecond: 200, untilTick: playedTicks })
  await follow(played.body.id, ids, () => ids.length > 50)
  const run = await fetch(`${served.url}/v1/simulations/run`, {
    method: 'POST',
    headers: { ...key, 'content-type': 'application/json', ...keys.run },
    body: JSON.stringify(runBody),
  })
  const reader = run.body?.getReader()
  await reader?.read()
  const step = post(`/simulations/${stepped.body.id}/step`, { ticks: 1_500 }, keys.step).catch(() => 'gone')
  await new Promise((resolve) => setTimeout(resolve, 60))
  await served.stop('SIGKILL')
  expect(await step).toBe('gone')
  await reader?.read().catch(() => undefined)
  return {
    stepped: stepped.body.id as string,
    played: played.body.id as string,
    run: run.headers.get('location')?.split('/').at(-1) ?? '',
    runBody,
    keys,
    ids,
  }
}

async function goesOn(
  served: Served,
  { stepped, played, run, runBody, keys, ids }: Awaited<ReturnType<typeof killedInTheMiddle>>,
): Promise<void> {
  const { call, post, follow } = client(served)
  // The stream is taken up where it broke: every tick once.
  await follow(played, ids, () => ids.at(-1) === `${playedTicks}.${ids.at(-1)?.split('.')[1]}`)
  expect(ids.map((id) => Number(id.split('.')[0]))).toEqual(Array.from({ length: playedTicks }, (_, index) => index + 1))

  // The same key finds the run.
  const lines = (await post('/simulations/run', runBody, keys.run)).text.trimEnd().split('\n')
  const { simulation } = JSON.parse(lines.at(-1) ?? '')
  expect([simulation.id, simulation.status, lines.length]).toEqual([run, 'completed', 2_501])

  // Nothing of the step was there, and the same request may be sent again.
  const step = await post(`/simulations/${stepped}/step`, { ticks: 1_500 }, keys.step)
  expect([step.status, step.body?.t, step.body?.ticks]).toEqual([200, 1_500, 1_500])

  const undisturbed = async (body: object, ticks: number): Promise<string> => {
    const { id } = (await post('/simulations', body)).body
    return (await post(`/simulations/${id}/step`, { ticks, include: [] })).body.traceHash
  }
  const shown = (await call('GET', `/simulations/${played}`)).body
  expect(shown).toMatchObject({ status: 'paused', statusReason: 'untilTick', t: playedTicks })
  expect(shown.traceHash).toBe(await undisturbed({ scenarioId: 'capability-divergence' }, playedTicks))
  expect(simulation.traceHash).toBe(await undisturbed({ scenario: runBody.scenario }, runBody.ticks))
  for (const id of [played, run]) expect((await post(`/simulations/${id}/verify`)).body).toMatchObject({ verified: true })
}

describe('a process killed in a step, a run and a playback', () => {
  test('embedded: the next one goes on at its start', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'specway-killed-'))
    const before = await killedInTheMiddle(await serve({ DATA_DIR: folder }))
    const served = await serve({ DATA_DIR: folder })
    await goesOn(served, before)
    await served.stop()
    await rm(folder, { recursive: true })
  })

  test('with PostgreSQL: another one takes over once the claims have lapsed', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'specway-killed-'))
    const DATABASE_URL = await freshPostgresUrl()
    const env = { DATA_DIR: folder, DATABASE_URL, DEMO: '1' }
    const first = await serve(env)
    const second = await serve(env)
    const before = await killedInTheMiddle(first)
    const { post } = client(second)
    // As long as it may be alive, nobody takes anything from it.
    const { status, body } = await post(`/simulations/${before.played}/step`)
    expect([status, body.error.details.status]).toEqual([409, 'running'])
    const store = openPostgres({ url: DATABASE_URL })
    // Half a minute later.
    await store.owner((tx) =>
      tx.query("update kairos.simulations set claim_expires_at = now() - interval '1 second' where claim_token is not null", []),
    )
    await store.close()
    await goesOn(second, before)
    await second.stop()
    await rm(folder, { recursive: true })
  })
})
