import { describe, expect, test } from 'vitest'
import { anything, arrayOf, boolean, integer, json, object, operation, string } from '../../support/contracts.ts'
import { testGateway } from '../../support/gateway.ts'

const robot = object({ name: string, 'battery?': integer, 'tags?': arrayOf(string), 'on?': boolean })
const gateway = testGateway([
  operation({ operationId: 'json', method: 'post', path: '/json', body: { required: true, media: [json(robot, { maxBytes: 200 })] } }),
  operation({
    operationId: 'any',
    method: 'post',
    path: '/any',
    body: { required: false, media: [json(anything, { maxBytes: 100_000 })] },
  }),
  operation({
    operationId: 'form',
    method: 'post',
    path: '/form',
    body: { required: true, media: [json(robot, { mediaType: 'application/x-www-form-urlencoded', kind: 'form' })] },
  }),
  operation({
    operationId: 'multipart',
    method: 'post',
    path: '/multipart',
    body: {
      required: true,
      media: [
        json(object({ name: string, 'battery?': integer, 'file?': anything }), { mediaType: 'multipart/form-data', kind: 'multipart' }),
      ],
    },
  }),
  operation({
    operationId: 'text',
    method: 'post',
    path: '/text',
    body: {
      required: true,
      media: [json(string, { mediaType: 'text/plain', kind: 'text' }), json(null, { mediaType: 'image/*', kind: 'binary' })],
    },
  }),
  operation({ operationId: 'none', method: 'post', path: '/none' }),
])

const post = (path: string, body: string | Uint8Array<ArrayBuffer> | FormData | null, headers: Record<string, string> = {}) =>
  gateway.app.request(`/v1${path}`, { method: 'POST', body, headers })
const asJson = { 'content-type': 'application/json' }
const failure = async (answer: Response) => ({ status: answer.status, ...(await answer.json()).error })
const issuesOf = async (answer: Response): Promise<string[]> =>
  (await answer.json()).error.details.issues.map((issue: { path: string; message: string }) => `${issue.path}: ${issue.message}`)

describe('JSON', () => {
  test.each([
    ['{"name":"a",}', 12, 1, 13],
    ['{"name"', 7, 1, 8],
    ['{\n"name":tru}', 12, 2, 11],
    ["{'name':1}", 1, 1, 2],
    ['{"name":01}', 9, 1, 10],
    ['[1,]', 3, 1, 4],
    ['nul', 3, 1, 4],
    ['{"name":"a', 10, 1, 11],
    ['{"name":"\t"}', 9, 1, 10],
    ['{"name":"\\x"}', 10, 1, 11],
    ['[1 2]', 3, 1, 4],
    ['{"a":1}}', 7, 1, 8],
    ['NaN', 0, 1, 1],
    ['-', 1, 1, 2],
    ['1.', 2, 1, 3],
  ])('%j is MALFORMED_JSON and says where', async (body, position, line, column) => {
    expect(await failure(await post('/any', body, asJson))).toMatchObject({
      status: 400,
      code: 'MALFORMED_JSON',
      details: { position, line, column },
    })
  })

  test('a name that occurs twice in one object is refused, also when written differently', async () => {
    for (const body of ['{"name":"a","name":"b"}', '{"name":"a","n\\u0061me":"b"}', '[{"a":{"b":1,"b":2}}]'])
      expect(await failure(await post('/any', body, asJson))).toMatchObject({
        code: 'MALFORMED_JSON',
        message: expect.stringContaining('twice'),
      })
    expect((await post('/any', '[{"a":1},{"a":2}]', asJson)).status).toBe(200)
    expect((await post('/any', '{"a:b":"c:d"}', asJson)).status).toBe(200)
  })

  test('__proto__ is a property like any other and changes no prototype', async () => {
    const answer = await post('/any', '{"__proto__":{"admin":true}}', asJson)
    const text = await answer.text()
    expect(text).toContain('"__proto__":{"admin":true}')
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
    expect(await issuesOf(await post('/json', '{"name":"a","__proto__":1}', asJson))).toEqual(['__proto__: Unknown property'])
  })

  test('101 levels are refused, 100 are not', async () => {
    expect((await post('/any', '['.repeat(100) + ']'.repeat(100), asJson)).status).toBe(200)
    expect(await failure(await post('/any', '['.repeat(101) + ']'.repeat(101), asJson))).toMatchObject({ code: 'MALFORMED_JSON' })
    expect(await failure(await post('/any', '['.repeat(50_000), asJson))).toMatchObject({ code: 'MALFORMED_JSON' })
  })

  test.each([
    ['{"a":["x","b\\u0000"]}', 'a.1: String must not contain U+0000'],
    ['{"a":{"\\ud800":1}}', 'a: String must not contain lone surrogates'],
    ['"\\udfff"', ': String must not contain lone surrogates'],
    ['{"a":[1,-1E400]}', 'a.1: Number must be finite'],
    [`{"a":${'9'.repeat(400)}}`, 'a: Number must be finite'],
    ['1e400', ': Number must be finite'],
  ])('%j holds what cannot be stored: an issue names it', async (body, issue) => {
    expect(await issuesOf(await post('/any', body, asJson))).toEqual([issue])
  })

  test('long numbers and large exponents that a double holds are numbers', async () => {
    expect((await post('/any', `[1e308,-1.5E-400,${'9'.repeat(308)},"1e400"]`, asJson)).status).toBe(200)
  })

  test('a surrogate pair and every other escape are text', async () => {
    expect((await post('/any', '"\\ud83d\\ude00\\u00e9\\n"', asJson)).status).toBe(200)
  })

  test('what is not UTF-8 is not JSON', async () => {
    expect(await failure(await post('/any', new Uint8Array([34, 0xff, 34]), asJson))).toMatchObject({ code: 'MALFORMED_JSON' })
  })

  test('unknown fields and wrong types are issues with dotted paths', async () => {
    expect(await issuesOf(await post('/json', '{"battery":"x","tags":["a",1],"nmae":"a"}', asJson))).toEqual([
      'name: Required',
      'battery: Expected integer, received string',
      'tags.1: Expected string, received number',
      'nmae: Unknown property',
    ])
  })

  test('a required body that is absent is an issue; an optional one may be absent', async () => {
    expect(await issuesOf(await post('/json', null))).toEqual([': Required'])
    expect(await issuesOf(await post('/json', '', asJson))).toEqual([': Required'])
    expect((await post('/any', null)).status).toBe(200)
    expect((await post('/any', '', asJson)).status).toBe(200)
  })
})

describe('media types', () => {
  test.each(['text/plain', 'application/xml', 'json', 'application/json; charset=latin1', ''])(
    '%j is 415 with what is supported',
    async (type) => {
      const answer = await post('/json', '{"name":"a"}', type === '' ? {} : { 'content-type': type })
      expect(answer.headers.get('accept')).toBe('application/json')
      expect(await failure(answer)).toMatchObject({
        status: 415,
        code: 'UNSUPPORTED_MEDIA_TYPE',
        details: { supported: ['application/json'] },
      })
    },
  )
  test.each(['application/json', 'Application/JSON', 'application/json; charset=utf-8', 'application/json;charset="UTF-8"'])(
    '%j is JSON',
    async (type) => {
      expect((await post('/json', '{"name":"a"}', { 'content-type': type })).status).toBe(200)
    },
  )
  test('a compressed body is 415: its size could not be judged', async () => {
    expect((await post('/json', '{"name":"a"}', { ...asJson, 'content-encoding': 'gzip' })).status).toBe(415)
  })
  test('a range of the document takes the type that was sent', async () => {
    const answer = await post('/text', new Uint8Array([1, 2]), { 'content-type': 'image/png' })
    expect((await answer.json()).input.bodyMediaType).toBe('image/png')
  })
  test('text is UTF-8 without U+0000', async () => {
    expect((await (await post('/text', 'héllo', { 'content-type': 'text/plain' })).json()).input.body).toBe('héllo')
    expect(await issuesOf(await post('/text', 'a\u0000', { 'content-type': 'text/plain' }))).toEqual([': String must not contain U+0000'])
  })
})

describe('forms', () => {
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' }
  test('fields become what their schema wants, strictly', async () => {
    const answer = await post('/form', 'name=a+b&battery=7&tags=x&on=true', asForm)
    expect((await answer.json()).input.body).toEqual({ name: 'a b', battery: 7, tags: ['x'], on: true })
    expect(await issuesOf(await post('/form', 'name=a&battery=07', asForm))).toEqual(['battery: Expected integer, received string'])
  })
  test('a text that looks like a number stays text where text is wanted', async () => {
    expect((await (await post('/form', 'name=7', asForm)).json()).input.body).toEqual({ name: '7' })
  })
  test('repeated fields are an array; broken encoding is an issue', async () => {
    expect((await (await post('/form', 'name=a&tags=x&tags=y', asForm)).json()).input.body.tags).toEqual(['x', 'y'])
    expect((await post('/form', 'name=%', asForm)).status).toBe(400)
  })
  test('multipart has text parts and files', async () => {
    const form = new FormData()
    form.append('name', 'arm')
    form.append('battery', '5')
    form.append('file', new File(['abc'], 'a.txt', { type: 'text/plain' }))
    const answer = await post('/multipart', form)
    expect((await answer.json()).input.body).toMatchObject({ name: 'arm', battery: 5 })
  })
  test('multipart without its boundary is 400', async () => {
    expect(await failure(await post('/multipart', 'x', { 'content-type': 'multipart/form-data; boundary=b' }))).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
    })
  })
})

describe('sizes', () => {
  test('a body over the limit is 413, whether its length is announced or not', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(300) })
    expect(await failure(await post('/json', large, { ...asJson, 'content-length': String(large.length) }))).toMatchObject({
      status: 413,
      details: { maxBytes: 200 },
    })
    expect(await failure(await post('/json', large, asJson))).toMatchObject({ status: 413, code: 'PAYLOAD_TOO_LARGE' })
  })
  test('an operation without a body ignores one', async () => {
    expect((await post('/none', '{}', asJson)).status).toBe(200)
  })
})
