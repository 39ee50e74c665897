/** Domains: their adapters, joined with the schemas that the document gives their inputs. */
import { readFile } from 'node:fs/promises'
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { domainAdapterById, domainAdapters } from '../../../engines/causality/domains/index.ts'
import type { Composition, DomainAdapter, Metric } from '../../../engines/causality/domains/types.ts'
import { ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import type { KairosPorts } from '../ports.ts'
import { inputSchemasOf } from './input-schemas.ts'

type Own = Pick<Handlers, 'listDomains' | 'getDomain'>
type Schemas = components['schemas']

const contract = new URL('../../../../generated/kairos/openapi.json', import.meta.url)
let schemas: Promise<ReturnType<typeof inputSchemasOf>> | null = null
/** Read when they are first asked for, and kept: the contract does not change while the process lives. */
function inputSchemas(): Promise<ReturnType<typeof inputSchemasOf>> {
  schemas ??= readFile(contract, 'utf8').then(
    (text) => inputSchemasOf(JSON.parse(text)),
    (error: unknown) => {
      schemas = null
      throw error
    },
  )
  return schemas
}

const summary = ({ id, label, lambdaFrom, gammaFrom }: DomainAdapter): Schemas['DomainSummary'] => ({ id, label, lambdaFrom, gammaFrom })
const metric = ({ inputRange, outputRange, ...rest }: Metric): Schemas['DomainMetric'] => ({
  ...rest,
  inputRange: [...inputRange],
  outputRange: [...outputRange],
})
const composition = ({ composite, inputRange, outputRange }: Composition): Schemas['DomainComposition'] => ({
  composite,
  ...(inputRange === undefined ? {} : { inputRange: [...inputRange] }),
  outputRange: [...outputRange],
})

/** An input of the schema's own. Throws when the document gives none: its examples are for people, and one is promised here. */
function exampleOf(id: string, { examples }: Readonly<Record<string, unknown>>): Schemas['DomainInput'] {
  const [example]: unknown[] = Array.isArray(examples) ? examples : []
  if (typeof example !== 'object' || example === null) throw new TypeError(`The input of ${id} has no example.`)
  return { ...example }
}

export const domainHandlers = (_ports: KairosPorts): Own => ({
  listDomains: () => ok({ data: domainAdapters.map(summary) }),

  getDomain: async (_context, { path }) => {
    const adapter = domainAdapterById(path.id)
    if (adapter === undefined) throw notFound('Domain adapter not found.')
    const inputSchema = (await inputSchemas()).get(adapter.id)
    if (inputSchema === undefined) throw new TypeError(`The document has no input of ${adapter.id}.`)
    const { adapterVersion, metrics, lambda, gamma } = adapter
    return ok({
      ...summary(adapter),
      adapterVersion,
      metrics: metrics.map(metric),
      lambda: composition(lambda),
      gamma: composition(gamma),
      inputSchema,
      example: exampleOf(adapter.id, inputSchema),
    })
  },
})
