/**
 * Step 6: everything that the document says about a request, path, query, headers, cookies and body together. All failures come in one answer.
 * A reader is composed once per operation; what an operation does not have costs nothing.
 */
import type { ApiContract, OperationContract, ParameterLocation } from '../contract.ts'
import { ApiError, type Issue } from '../errors/catalogue.ts'
import type { RequestInput } from '../exchange.ts'
import type { GatewayExchange } from '../transport/exchange.ts'
import { type BodyReader, bodyReader, type ReadBody } from './body.ts'
import { type ParameterReader, parameterReader } from './parameter.ts'
import { type PairsReader, pairsReader } from './query.ts'

const empty: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null))
const noInput: RequestInput = Object.freeze({
  path: empty,
  query: empty,
  headers: empty,
  cookies: empty,
  body: undefined,
  bodyMediaType: null,
})
/** OAS 3.1, 4.8.12.1: a header parameter of one of these names is ignored. */
const notParameters = new Set(['accept', 'content-type', 'authorization'])

interface HeaderReader {
  readonly name: string
  /** Sent twice it is an issue. */
  readonly once: boolean
  readonly read: ParameterReader
}

export type ValidationStep = (x: GatewayExchange) => void | Promise<void>

/** Sets `x.input`. Throws `VALIDATION_ERROR` with every issue, and what reading a body throws. */
export function validationStep(
  api: ApiContract,
  operation: OperationContract,
  pathNames: readonly string[],
  bodyTimeoutMs: number,
): ValidationStep {
  const of = (location: ParameterLocation) => operation.parameters.filter((parameter) => parameter.in === location)
  const paths = of('path').map((parameter): [number, ParameterReader] => [
    pathNames.indexOf(parameter.name),
    parameterReader(parameter, false),
  ])
  const headers = of('header')
    .filter((parameter) => !notParameters.has(parameter.name.toLowerCase()))
    .map(
      (parameter): HeaderReader => ({
        name: parameter.name.toLowerCase(),
        // Fields of a list may be sent apart (RFC 9110, 5.3).
        once: parameter.shape.kind === 'scalar',
        read: parameterReader(parameter, false),
      }),
    )
  const query = pairsReader(of('query'), '&', true, credentialParameters(api, operation))
  const queryParameters = of('query').length > 0
  const cookieParameters = of('cookie')
  const cookies: PairsReader | null = cookieParameters.length === 0 ? null : pairsReader(cookieParameters, ';', false, [])
  const body: BodyReader | null = operation.body === null ? null : bodyReader(operation.body, bodyTimeoutMs)
  const bare = paths.length === 0 && headers.length === 0 && !queryParameters && cookies === null && body === null

  return (x) => {
    if (bare && x.query === '') {
      x.input = noInput
      return undefined
    }
    const issues: Issue[] = []
    let path = empty
    if (paths.length > 0) {
      const values: Record<string, unknown> = {}
      for (const [index, read] of paths) read(x.pathList[index], values, issues)
      path = values
    }
    let queries = empty
    if (queryParameters || x.query !== '') {
      const values: Record<string, unknown> = {}
      query(x.query, values, issues)
      queries = values
    }
    let fields = empty
    if (headers.length > 0) {
      const values: Record<string, unknown> = {}
      for (const { name, once, read } of headers) {
        const several = once ? x.repeated(name) : null
        read(several === null ? x.header(name) : [...several], values, issues)
      }
      fields = values
    }
    let crumbs = empty
    if (cookies !== null) {
      const values: Record<string, unknown> = {}
      cookies(x.header('cookie') ?? '', values, issues)
      crumbs = values
    }
    if (body === null) {
      if (issues.length > 0) throw failed(issues)
      x.input = { path, query: queries, headers: fields, cookies: crumbs, body: undefined, bodyMediaType: null }
      return undefined
    }
    const finish = ({ value, mediaType }: ReadBody): void => {
      if (issues.length > 0) throw failed(issues)
      x.input = { path, query: queries, headers: fields, cookies: crumbs, body: value, bodyMediaType: mediaType }
    }
    const read = body(x, issues)
    if (read instanceof Promise) return read.then(finish)
    finish(read)
    return undefined
  }
}

const failed = (issues: readonly Issue[]): ApiError => new ApiError('VALIDATION_ERROR', { details: { issues } })

/** A credential in the query is no unknown parameter. */
function credentialParameters(api: ApiContract, operation: OperationContract): string[] {
  return operation.security.flatMap((alternative) =>
    alternative.flatMap(({ scheme }) => {
      const found = api.schemes[scheme]
      return found !== undefined && found.type === 'apiKey' && found.in === 'query' ? [found.parameter] : []
    }),
  )
}
