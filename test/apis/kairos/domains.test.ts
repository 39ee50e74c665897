/** Domains as the API shows them: adapters with the schemas by which requests are checked. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createSimulationFromDomainValidator, runSimulationValidator } from '../../../generated/kairos/validators.ts'
import { domainAdapters } from '../../../src/engines/causality/domains/index.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'

let specway: TestSpecway
let headers: Record<string, string>
beforeAll(async () => {
  specway = await startSpecway()
  const organization = await specway.organization()
  headers = { 'X-Api-Key': (await organization.key('kairos', ['simulation:read'])).secret }
})
afterAll(() => specway.close())
const get = (path: string) => specway.call('GET', `/v1${path}`, { headers })

describe('GET /domains', () => {
  it('lists the eight domains in the order of the adapters', async () => {
    const { status, body } = await get('/domains')
    expect(status).toBe(200)
    expect(body).toEqual({ data: domainAdapters.map(({ id, label, lambdaFrom, gammaFrom }) => ({ id, label, lambdaFrom, gammaFrom })) })
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([
      'ai-safety',
      'llm-reliability',
      'robotics',
      'finance',
      'geopolitics',
      'cybersecurity',
      'epidemiology',
      'supply-chain',
    ])
  })
})

describe('GET /domains/{id}', () => {
  it('shows how the metrics of a domain are scaled and composed', async () => {
    const { status, body } = await get('/domains/robotics')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      id: 'robotics',
      adapterVersion: 1,
      metrics: [
        { name: 'velocity', into: 'lambda', primary: true, fn: 'linear', inputRange: [0, 10], outputRange: [0, 10], weight: 1 },
        { name: 'planningHorizon', into: 'lambda', inputRange: [0, 20] },
        { name: 'safetyMargin', into: 'gamma', inputRange: [0, 5], outputRange: [0.05, 0.95] },
      ],
      lambda: { composite: 'product', inputRange: [0, 100], outputRange: [0.1, 0.95] },
      gamma: { composite: 'sum', outputRange: [0.05, 0.95] },
    })
    expect(body.gamma).not.toHaveProperty('inputRange')
  })

  it.each(['alchemy', 'constructor', 'Finance'])('%s: 404', async (id) => {
    const { status, body } = await get(`/domains/${id}`)
    expect(status).toBe(404)
    expect(body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Domain adapter not found.' })
  })
})

/** Every change of one place in an input that could make it invalid. */
function* mutations(value: unknown): Generator<unknown> {
  yield* [null, 'x', -1, 1e12, 0.5, {}, []]
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1)
      for (const other of mutations(item)) yield value.with(index, other)
    }
    yield [...value, ...Array(70).fill(value[0])]
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, surplus: 1 }
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      for (const other of mutations(item)) yield { ...value, [key]: other }
    }
  }
}

describe.each(domainAdapters)('the input schema of $id', ({ id, metrics }) => {
  it('stands alone, and takes and refuses exactly what a request is checked by', async () => {
    const { body } = await get(`/domains/${id}`)
    expect(body.inputSchema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    const ajv = new Ajv2020({ allErrors: false, strict: true })
    const takes = ajv.compile(body.inputSchema)
    expect(takes(body.example), JSON.stringify(takes.errors)).toBe(true)
    const counts = { taken: 0, refused: 0 }
    const disagreements: unknown[] = []
    const events = [
      { tick: 5, type: 'capability_jump', target: 'x', magnitude: 0.1 },
      { tick: 5, type: 'oversight_surge', magnitude: 0.1, durationTicks: 9 },
      { tick: 5, type: 'exogenous_shock', magnitude: 0.1 },
    ]
    for (const input of mutations({ ...body.example, seed: 3, events })) {
      const valid = takes(input)
      const request = { domain: id, input }
      if ([createSimulationFromDomainValidator, runSimulationValidator].some((validator) => validator.is(request) !== valid)) {
        disagreements.push(input)
      }
      counts[valid ? 'taken' : 'refused'] += 1
    }
    expect(disagreements).toEqual([])
    expect(counts.taken).toBeGreaterThan(5)
    expect(counts.refused).toBeGreaterThan(100)
  })

  it('says where an input is wrong', () => {
    const list = id === 'ai-safety' ? 'models' : 'actors'
    const [first] = metrics
    if (first === undefined) throw new Error('A domain has metrics.')
    const value = Object.fromEntries(metrics.filter(({ primary }) => primary).map(({ name, inputRange: [a] }) => [name, a]))
    const wrong = { ...value, name: 'x', [first.name]: first.inputRange[1] + 1 }
    const issues = createSimulationFromDomainValidator.explain({ domain: id, input: { name: 'y', [list]: [wrong] } })
    expect(issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      `input.${list}.0.${first.name}: Number must be less than or equal to ${first.inputRange[1]}`,
    ])
  })
})

it('an unknown domain is not judged by the document: the handler answers it as unknown', () => {
  expect(createSimulationFromDomainValidator.is({ domain: 'alchemy', input: { lead: 1 } })).toBe(true)
})
