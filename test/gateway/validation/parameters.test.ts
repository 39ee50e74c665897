import { describe, expect, test } from 'vitest'
import type { ParameterContract, ParameterShape } from '../../../src/gateway/contract.ts'
import { anything, arrayOf, boolean, integer, operation, parameter, string } from '../../support/contracts.ts'
import { testGateway } from '../../support/gateway.ts'

const text: ParameterShape = { kind: 'scalar', types: ['string'] }
const whole: ParameterShape = { kind: 'scalar', types: ['integer'] }
const yes: ParameterShape = { kind: 'scalar', types: ['boolean'] }
const number: ParameterShape = { kind: 'scalar', types: ['number'] }
const mixed: ParameterShape = { kind: 'scalar', types: ['null', 'boolean', 'integer', 'number', 'string'] }
const list: ParameterShape = { kind: 'array', items: ['string'] }
const numbers: ParameterShape = { kind: 'array', items: ['integer'] }
const color: ParameterShape = {
  kind: 'object',
  properties: {
    R: { types: ['integer'], array: false },
    G: { types: ['integer'], array: false },
    tags: { types: ['string'], array: true },
  },
  additional: null,
}
const open: ParameterShape = { kind: 'object', properties: { R: { types: ['integer'], array: false } }, additional: ['integer', 'string'] }

type Given = Partial<ParameterContract> & Pick<ParameterContract, 'in'>
interface Row {
  readonly given: Given
  /** Path segment, query, header value or cookie header. */
  readonly sent: string
  readonly want?: unknown
  /** `path message` of each issue. */
  readonly issues?: readonly string[]
}

const rows: readonly Row[] = [
  // path
  { given: { in: 'path', shape: text }, sent: 'blue', want: 'blue' },
  { given: { in: 'path', shape: text }, sent: 'a%20b%2Fc+d', want: 'a b/c+d' },
  { given: { in: 'path', shape: whole, schema: integer }, sent: '42', want: 42 },
  { given: { in: 'path', shape: whole, schema: integer }, sent: '042', issues: ['p Expected integer, received string'] },
  { given: { in: 'path', shape: text }, sent: '%E0%A4%A', issues: ['p Malformed percent-encoding'] },
  { given: { in: 'path', shape: text }, sent: '%ED%A0%80', issues: ['p Malformed percent-encoding'] },
  { given: { in: 'path', shape: text }, sent: 'a%00b', issues: ['p String must not contain U+0000'] },
  { given: { in: 'path', shape: list }, sent: 'a,b,c', want: ['a', 'b', 'c'] },
  { given: { in: 'path', shape: list }, sent: 'a%2Cb,c', want: ['a,b', 'c'] },
  { given: { in: 'path', shape: color }, sent: 'R,100,G,200', want: { R: 100, G: 200 } },
  { given: { in: 'path', shape: color, explode: true }, sent: 'R=100,G=200', want: { R: 100, G: 200 } },
  { given: { in: 'path', shape: color }, sent: 'R,100,G', issues: ['p Must be a list of names and values in turn'] },
  { given: { in: 'path', style: 'label', shape: text }, sent: '.blue', want: 'blue' },
  { given: { in: 'path', style: 'label', shape: text }, sent: 'blue', issues: ['p Must begin with "." (style label)'] },
  { given: { in: 'path', style: 'label', shape: numbers }, sent: '.3,4,5', want: [3, 4, 5] },
  { given: { in: 'path', style: 'label', explode: true, shape: numbers }, sent: '.3.4.5', want: [3, 4, 5] },
  { given: { in: 'path', style: 'label', shape: color }, sent: '.R,100,G,200', want: { R: 100, G: 200 } },
  { given: { in: 'path', style: 'label', explode: true, shape: color }, sent: '.R=100.G=200', want: { R: 100, G: 200 } },
  { given: { in: 'path', style: 'matrix', shape: text }, sent: ';p=blue', want: 'blue' },
  { given: { in: 'path', style: 'matrix', shape: text }, sent: ';p', want: '' },
  { given: { in: 'path', style: 'matrix', shape: text }, sent: ';q=blue', issues: ['p Must begin with ";p=" (style matrix)'] },
  { given: { in: 'path', style: 'matrix', shape: numbers }, sent: ';p=3,4', want: [3, 4] },
  { given: { in: 'path', style: 'matrix', explode: true, shape: numbers }, sent: ';p=3;p=4', want: [3, 4] },
  { given: { in: 'path', style: 'matrix', shape: color }, sent: ';p=R,100,G,200', want: { R: 100, G: 200 } },
  { given: { in: 'path', style: 'matrix', explode: true, shape: color }, sent: ';R=100;G=200', want: { R: 100, G: 200 } },
  { given: { in: 'path', shape: { kind: 'content', mediaType: 'application/json' } }, sent: '%7B%22a%22%3A1%7D', want: { a: 1 } },
  // query, form
  { given: { in: 'query', shape: text }, sent: 'p=a+b%2Bc', want: 'a b+c' },
  { given: { in: 'query', shape: text }, sent: 'p=', want: '' },
  { given: { in: 'query', shape: text }, sent: 'p', want: '' },
  { given: { in: 'query', shape: text }, sent: 'p=a&p=b', issues: ['p Must be given once'] },
  { given: { in: 'query', shape: text }, sent: 'p=a=b', want: 'a=b' },
  { given: { in: 'query', shape: text }, sent: '%70=a', want: 'a' },
  { given: { in: 'query', shape: text, required: true }, sent: '', issues: ['p Required'] },
  { given: { in: 'query', shape: text, fallback: 'x' }, sent: '', want: 'x' },
  { given: { in: 'query', shape: text }, sent: 'p=%', issues: ['p Malformed percent-encoding'] },
  { given: { in: 'query', shape: text }, sent: 'p=a&q=1', issues: ['q Unknown query parameter'] },
  { given: { in: 'query', shape: text }, sent: 'p=a&q=1&q=2', issues: ['q Unknown query parameter'] },
  { given: { in: 'query', shape: text }, sent: 'p=a&__proto__=1', issues: ['__proto__ Unknown query parameter'] },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=-7', want: -7 },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=-0', want: 0 },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=', issues: ['p Must not be empty'] },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=1.0', issues: ['p Expected integer, received string'] },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=1e3', issues: ['p Expected integer, received string'] },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=1.5', issues: ['p Expected integer, received number'] },
  { given: { in: 'query', shape: mixed }, sent: 'p=1.5', want: 1.5 },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=%2B1', issues: ['p Expected integer, received string'] },
  { given: { in: 'query', shape: whole, schema: integer }, sent: 'p=9007199254740993', issues: ['p Expected integer, received string'] },
  { given: { in: 'query', shape: number }, sent: 'p=1.5e2', want: 150 },
  { given: { in: 'query', shape: number }, sent: 'p=0x10', want: '0x10' },
  { given: { in: 'query', shape: yes, schema: boolean }, sent: 'p=true', want: true },
  { given: { in: 'query', shape: yes, schema: boolean }, sent: 'p=True', issues: ['p Expected boolean, received string'] },
  { given: { in: 'query', shape: yes, schema: boolean }, sent: 'p=1', issues: ['p Expected boolean, received string'] },
  { given: { in: 'query', shape: mixed }, sent: 'p=null', want: null },
  { given: { in: 'query', shape: mixed }, sent: 'p=01', want: '01' },
  { given: { in: 'query', shape: list, explode: true }, sent: 'p=a&p=b', want: ['a', 'b'] },
  { given: { in: 'query', shape: list, explode: true }, sent: 'p=a,b', want: ['a,b'] },
  { given: { in: 'query', shape: list, explode: true }, sent: 'p=', issues: ['p Must not be empty'] },
  { given: { in: 'query', shape: list, explode: false }, sent: 'p=a,b%2Cc', want: ['a', 'b,c'] },
  { given: { in: 'query', shape: list, explode: false }, sent: 'p=a&p=b', issues: ['p Must be given once'] },
  { given: { in: 'query', shape: numbers, schema: arrayOf(integer) }, sent: 'p=1&p=x', issues: ['p.1 Expected integer, received string'] },
  { given: { in: 'query', shape: color, explode: true }, sent: 'R=1&G=2&tags=a&tags=b', want: { R: 1, G: 2, tags: ['a', 'b'] } },
  { given: { in: 'query', shape: color, explode: true }, sent: 'R=1&B=2', issues: ['B Unknown query parameter'] },
  { given: { in: 'query', shape: color, explode: true }, sent: 'R=1&R=2', issues: ['p.R Must be given once'] },
  { given: { in: 'query', shape: open, explode: true }, sent: 'R=1&B=2&C=x', want: { R: 1, B: 2, C: 'x' } },
  { given: { in: 'query', shape: color, explode: false }, sent: 'p=R,1,G,2', want: { R: 1, G: 2 } },
  // query, other styles
  { given: { in: 'query', style: 'spaceDelimited', explode: false, shape: list }, sent: 'p=a%20b+c', want: ['a', 'b', 'c'] },
  { given: { in: 'query', style: 'spaceDelimited', explode: false, shape: color }, sent: 'p=R%201%20G%202', want: { R: 1, G: 2 } },
  { given: { in: 'query', style: 'pipeDelimited', explode: false, shape: list }, sent: 'p=a|b%7Cc', want: ['a', 'b', 'c'] },
  { given: { in: 'query', style: 'pipeDelimited', explode: false, shape: color }, sent: 'p=R%7C1%7CG%7C2', want: { R: 1, G: 2 } },
  { given: { in: 'query', style: 'deepObject', shape: color }, sent: 'p[R]=1&p%5BG%5D=2', want: { R: 1, G: 2 } },
  { given: { in: 'query', style: 'deepObject', shape: color }, sent: 'p[tags]=a&p[tags]=b', want: { tags: ['a', 'b'] } },
  { given: { in: 'query', style: 'deepObject', shape: color }, sent: 'p[tags][]=a&p[tags][]=b', want: { tags: ['a', 'b'] } },
  { given: { in: 'query', style: 'deepObject', shape: color }, sent: 'p[R]=1&p[R]=2', issues: ['p.R Must be given once'] },
  { given: { in: 'query', style: 'deepObject', shape: open }, sent: 'p[x y]=1', want: { 'x y': 1 } },
  { given: { in: 'query', style: 'deepObject', shape: color }, sent: 'p=1', issues: ['p Unknown query parameter'] },
  { given: { in: 'query', shape: { kind: 'content', mediaType: 'application/json' } }, sent: 'p=%5B1%5D', want: [1] },
  {
    given: { in: 'query', shape: { kind: 'content', mediaType: 'application/json' } },
    sent: 'p=%5B1',
    issues: ['p Must be JSON: The body is not valid JSON'],
  },
  // header
  { given: { in: 'header', shape: text }, sent: ' blue ', want: 'blue' },
  { given: { in: 'header', shape: text }, sent: 'a%20b', want: 'a%20b' },
  { given: { in: 'header', shape: list }, sent: 'a, b,c', want: ['a', 'b', 'c'] },
  { given: { in: 'header', shape: whole, schema: integer }, sent: '7', want: 7 },
  { given: { in: 'header', shape: color }, sent: 'R,100,G,200', want: { R: 100, G: 200 } },
  { given: { in: 'header', shape: color, explode: true }, sent: 'R=100, G=200', want: { R: 100, G: 200 } },
  // cookie
  { given: { in: 'cookie', shape: text }, sent: 'other=1; p=a%20b', want: 'a b' },
  { given: { in: 'cookie', shape: text }, sent: 'p="quoted"', want: 'quoted' },
  { given: { in: 'cookie', shape: whole, schema: integer }, sent: 'p=7', want: 7 },
  { given: { in: 'cookie', shape: list, explode: false }, sent: 'p=a,b', want: ['a', 'b'] },
  { given: { in: 'cookie', shape: text, required: true }, sent: 'other=1', issues: ['p Required'] },
]

const sections = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const

describe('a parameter in every location, style and shape becomes exactly one value, or an issue that names it', () => {
  const label = ({ given, sent }: Row): string =>
    `${given.in} ${given.style ?? ''}${given.explode === true ? '*' : ''} ${given.shape?.kind ?? ''} ${sent}`
  test.each(rows.map((row) => [label(row), row] as const))('%s', async (_, { given, sent, want, issues }) => {
    const contract = parameter({ name: 'p', schema: anything, ...given })
    const gateway = testGateway([
      operation({ operationId: 'read', method: 'get', path: given.in === 'path' ? '/read/{p}' : '/read', parameters: [contract] }),
    ])
    const path = given.in === 'path' ? `/v1/read/${sent}` : `/v1/read${given.in === 'query' && sent !== '' ? `?${sent}` : ''}`
    const headers: Record<string, string> = given.in === 'header' ? { p: sent } : given.in === 'cookie' ? { cookie: sent } : {}
    const answer = await gateway.app.request(path, { headers })
    const body = await answer.json()
    if (issues === undefined) expect(body.input?.[sections[given.in]]).toEqual(want === undefined ? {} : { p: want })
    else {
      expect(answer.status).toBe(400)
      expect(body.error.details.issues.map((issue: { path: string; message: string }) => `${issue.path} ${issue.message}`)).toEqual(issues)
      expect(body.error.details.issues[0].in).toBe(given.in)
    }
  })
})

test('failures of path, query, header, cookie and body come in one answer', async () => {
  const gateway = testGateway([
    operation({
      operationId: 'all',
      method: 'post',
      path: '/all/{id}',
      parameters: [
        parameter({ name: 'id', in: 'path', shape: whole, schema: integer }),
        parameter({ name: 'limit', in: 'query', shape: whole, schema: integer }),
        parameter({ name: 'X-Mode', in: 'header', required: true, schema: string }),
        parameter({ name: 'session', in: 'cookie', required: true, schema: string }),
      ],
      body: { required: true, media: [{ mediaType: 'application/json', kind: 'json', maxBytes: 1000, streamed: false, schema: integer }] },
    }),
  ])
  const answer = await gateway.app.request('/v1/all/x?limit=y&other=1', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '"z"',
  })
  expect(answer.status).toBe(400)
  const { error } = await answer.json()
  expect(error).toMatchObject({ code: 'VALIDATION_ERROR', message: 'Request validation failed.' })
  expect(error.details.issues).toEqual([
    { path: 'id', in: 'path', message: 'Expected integer, received string' },
    { path: 'other', in: 'query', message: 'Unknown query parameter' },
    { path: 'limit', in: 'query', message: 'Expected integer, received string' },
    { path: 'X-Mode', in: 'header', message: 'Required' },
    { path: 'session', in: 'cookie', message: 'Required' },
    { path: '', in: 'body', message: 'Expected integer, received string' },
  ])
})

test('a credential in the query is no unknown parameter', async () => {
  const scheme = {
    name: 'QueryKey',
    type: 'apiKey',
    in: 'query',
    parameter: 'api_key',
    httpScheme: null,
    bearerFormat: null,
    prefixes: [],
    scopes: {},
  } as const
  const secured = operation({ operationId: 'read', method: 'get', path: '/read', security: [[{ scheme: 'QueryKey', scopes: [] }]] })
  const gateway = testGateway([secured], {
    contract: { schemes: { QueryKey: scheme } },
    steps: { identity: () => () => ({ ...nobody, organization: 'org' }) },
  })
  expect((await gateway.app.request('/v1/read?api_key=k')).status).toBe(200)
  expect((await gateway.app.request('/v1/read?other=k')).status).toBe(400)
})

const nobody = {
  id: 'key:1',
  kind: 'key',
  scheme: 'QueryKey',
  scopes: new Set<string>(),
  role: null,
  userId: null,
  keyId: '1',
  label: '',
  claims: {},
} as const
