/** What a simulation is made of, before there is one: the version that runs it, and a complete scenario out of what the caller sent. Nothing here is stored. */
import { randomBytes } from 'node:crypto'
import { domainAdapterById } from '../../../engines/causality/domains/index.ts'
import type { DomainInput, ScheduledDecree } from '../../../engines/causality/domains/types.ts'
import { engineOf, engines, newestVersion } from '../../../engines/causality/index.ts'
import { scenarioById } from '../../../engines/causality/scenarios/index.ts'
import type { Engine, Scenario, ScenarioInput } from '../../../engines/causality/types.ts'
import { ApiError, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { bodyIssue } from './refusals.ts'

/** Versions that run here, newest first. */
export const engineVersions: readonly string[] = [newestVersion, ...Object.keys(engines).filter((version) => version !== newestVersion)]

/** The version that was asked for, the newest when none was. Throws 400 with `details.validVersions` for one that does not run here. */
export function engineFor(version: string = newestVersion): Engine {
  const engine = engineOf(version)
  if (engine !== undefined) return engine
  const expected = engineVersions.map((known) => `'${known}'`).join(' | ')
  throw new ApiError('VALIDATION_ERROR', {
    details: {
      issues: [bodyIssue(['engineVersion'], `Invalid enum value. Expected ${expected}, received '${version}'`)],
      validVersions: engineVersions,
    },
  })
}

/** 53 random bits: any seed that there can be. */
const randomSeed = (): number => Number(randomBytes(8).readBigUInt64BE() >> 11n)

/** Exactly one of the three, as the document asks; `seed` only with `scenarioId`. */
export type Source =
  | { readonly scenarioId: string; readonly seed?: number | undefined }
  | { readonly scenario: ScenarioInput }
  | { readonly domain: string; readonly input: DomainInput }

/** Out of a body that the document has judged: it has one of `scenarioId`, `scenario`, and `domain` with `input`. */
export function sourceOf(body: {
  readonly scenarioId?: string
  readonly scenario?: ScenarioInput
  readonly domain?: string
  readonly input?: object
  readonly seed?: number
}): Source {
  const { scenarioId, scenario, domain, input, seed } = body
  if (scenarioId !== undefined) return { scenarioId, seed }
  if (scenario !== undefined) return { scenario }
  // The schema of the domain's input says the same as the adapters' type; which one holds follows from `domain`.
  if (domain !== undefined && input !== undefined) return { domain, input: input as DomainInput }
  throw new Error('The body names nothing to simulate.')
}

export interface Draft {
  readonly engine: Engine
  readonly scenarioId: string | null
  readonly domain: string | null
  readonly label: string | null
  /** Every default written out. */
  readonly scenario: Scenario
  /** Decrees that come with it, in order. */
  readonly schedule: readonly ScheduledDecree[]
}

/** Throws 404 for an unknown scenario or domain, 400 for what contradicts itself (`scenario.agents.1.id`, `input.events.0.target`). */
export function draftOf(source: Source, engine: Engine): Draft {
  if ('scenarioId' in source) return fromBuiltIn(source.scenarioId, source.seed, engine)
  if ('scenario' in source) return fromScenario(source.scenario, engine)
  return fromDomain(source.domain, source.input, engine)
}

function fromBuiltIn(scenarioId: string, seed: number | undefined, engine: Engine): Draft {
  const builtIn = scenarioById(scenarioId)
  if (builtIn === undefined) throw notFound('Scenario not found.')
  const scenario = engine.complete(seed === undefined ? builtIn : { ...builtIn, seed })
  return { engine, scenarioId, domain: null, label: builtIn.label ?? null, scenario, schedule: [] }
}

function fromScenario(input: ScenarioInput, engine: Engine): Draft {
  const issues = engine.check(input)
  if (issues.length > 0) throw invalid(issues.map(({ path, message }) => bodyIssue(['scenario', ...path], message)))
  return { engine, scenarioId: null, domain: null, label: input.label ?? null, scenario: engine.complete(input), schedule: [] }
}

function fromDomain(domain: string, input: DomainInput, engine: Engine): Draft {
  const adapter = domainAdapterById(domain)
  if (adapter === undefined) throw notFound('Domain adapter not found.')
  const made = adapter.toScenario(input, input.seed ?? randomSeed())
  if (made.issues.length > 0) throw invalid(made.issues.map(({ path, message }) => bodyIssue(['input', ...path], message)))
  const wrong = engine.check(made.scenario)
  // The adapter's own output: what its caller sent was right.
  if (wrong.length > 0) throw new Error(`The adapter of ${domain} made a scenario that contradicts itself: ${JSON.stringify(wrong)}`)
  return { engine, scenarioId: null, domain, label: input.name, scenario: engine.complete(made.scenario), schedule: made.schedule }
}
