/** Built-in scenarios: public, the same for everybody, and valid as they are answered. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSimulationValidator } from '../../../generated/kairos/validators.ts'
import { engineOf, newestVersion } from '../../../src/engines/causality/index.ts'
import { builtInScenarios } from '../../../src/engines/causality/scenarios/index.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'

let specway: TestSpecway
beforeAll(async () => {
  specway = await startSpecway()
})
afterAll(() => specway.close())

const get = (path: string, headers = {}) => specway.call('GET', `/v1${path}`, { headers })

test('are listed in the order of the engine', async () => {
  const { status, body } = await get('/scenarios')
  expect(status).toBe(200)
  expect(body).toEqual({ data: builtInScenarios.map(({ id, label, seed, tags, note }) => ({ id, label, seed, tags, note })) })
  expect(body.data[0]).toMatchObject({ id: 'capability-divergence', label: 'Capability-Alignment Divergence', seed: 42 })
})

test('are shown with every default written out, and can be sent back', async () => {
  const engine = engineOf(newestVersion)
  if (engine === undefined) throw new Error('The newest engine does not run here.')
  for (const scenario of builtInScenarios) {
    const { status, body } = await get(`/scenarios/${scenario.id}`)
    expect(status).toBe(200)
    expect(body).toEqual(engine.complete(scenario))
    expect(engine.complete(body)).toEqual(body)
    expect(createSimulationValidator.explain({ scenario: body })).toEqual([])
    expect(engine.check(body)).toEqual([])
  }
})

test('an unknown one is 404', async () => {
  const { status, body } = await get('/scenarios/toString')
  expect(status).toBe(404)
  expect(body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Scenario not found.', details: null })
})

test('a credential that is sent along is not looked at', async () => {
  expect((await get('/scenarios', { 'x-api-key': 'krs_wrong' })).status).toBe(200)
  expect((await get('/scenarios/standard', { 'x-api-key': 'krs_wrong', authorization: 'Bearer wrong' })).status).toBe(200)
})

test('are limited by address', async () => {
  const { headers } = await get('/scenarios')
  expect(headers.get('x-ratelimit-limit')).toBe('120')
})
