/** The adapters against spec/kairos: what the document lets in is what they scale, and its examples run. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { domainAdapterById, domainAdapters } from '../../../../src/engines/causality/domains/index.ts'
import { defaultSurgeTicks } from '../../../../src/engines/causality/domains/schedule.ts'
import type { DomainInput, Metric } from '../../../../src/engines/causality/domains/types.ts'
import { engine } from '../../../../src/engines/causality/v1_4_4/index.ts'

interface Schema {
  readonly type?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly examples?: readonly unknown[]
  readonly $ref?: string
  readonly allOf?: readonly { readonly if: Schema & { properties: { domain: { const: string } } }; readonly then: Schema }[]
}
const schemas = parse(readFileSync(new URL('../../../../spec/kairos/schemas/domains.yaml', import.meta.url), 'utf8')) as Record<
  string,
  Schema
>
const follow = (schema: Schema | undefined): Schema => {
  const target = schema?.$ref === undefined ? schema : schemas[schema.$ref.slice(2)]
  if (target === undefined) throw new Error(`${schema?.$ref ?? 'Nothing'} is no schema of domains.yaml.`)
  return target
}
const conditions = schemas.InputOfDomain?.allOf ?? []
const inputs = conditions.map((condition) => ({
  id: condition.if.properties.domain.const,
  schema: follow(condition.then.properties?.input),
}))

it('the document knows exactly the domains that have adapters, in their order', () => {
  expect(inputs.map(({ id }) => id)).toEqual(domainAdapters.map(({ id }) => id))
})

describe.each(inputs)('$id', ({ id, schema }) => {
  const adapter = domainAdapterById(id)
  if (adapter === undefined) throw new Error(`There is no adapter ${id}.`)
  const actor = follow(follow(schema.properties?.[id === 'ai-safety' ? 'models' : 'actors']).items)
  const { name: _, ...metrics } = actor.properties ?? {}

  it('declares the metrics that the adapter scales, with their ranges as bounds and the primary ones required', () => {
    const declared = Object.entries(metrics).map(([name, { type, minimum, maximum }]) => ({
      name,
      type,
      inputRange: [minimum, maximum],
      primary: actor.required?.includes(name),
    }))
    const scaled = adapter.metrics.map(({ name, inputRange, primary }: Metric) => ({ name, type: 'number', inputRange, primary }))
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect(declared.sort(byName)).toEqual(scaled.sort(byName))
  })

  it('every example becomes a scenario without an issue, and all its events decrees', () => {
    const examples = (schema.examples ?? []) as DomainInput[]
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const { scenario, schedule, issues } = adapter.toScenario(example, 42)
      expect(issues).toEqual([])
      expect(engine.check(scenario)).toEqual([])
      expect(scenario.agents.length).toBe((example.actors ?? example.models)?.length)
      expect(schedule.length).toBe(example.events?.length ?? 0)
    }
  })
})

it('the document says how long an oversight surge lasts when nothing is said', () => {
  expect(schemas.DomainOversightSurge?.properties?.durationTicks?.description).toContain(`${defaultSurgeTicks} when left out`)
})
