import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GatewayPage } from '../../src/gateway/compose/factories.ts'
import { documentPages } from '../../src/gateway/documents/index.ts'
import { homePage } from '../../src/gateway/pages/home.ts'
import { referencePages } from '../../src/gateway/pages/reference.ts'
import { api, operation } from '../support/contracts.ts'
import { testGateway } from '../support/gateway.ts'

const scheme = {
  name: 'Key',
  type: 'http',
  in: 'header',
  parameter: 'Authorization',
  httpScheme: 'bearer',
  bearerFormat: null,
  prefixes: ['kai_live_'],
  scopes: {},
} as const
const security = [[{ scheme: 'Key', scopes: [] }]]
const contract = api(
  [
    operation({ operationId: 'listRobots', method: 'get', path: '/robots', security }),
    operation({ operationId: 'train', method: 'post', path: '/train', security, when: { TRAINER: ['external'] } }),
  ],
  { id: 'artemis', title: 'Artemis <&> "Robots"', schemes: { Key: scheme } },
)
const document = {
  openapi: '3.1.0',
  tags: [{ name: 'Robots' }, { name: 'Training' }],
  paths: { '/robots': { get: { tags: ['Robots'] } }, '/train': { post: { tags: ['Training'] } } },
  padding: 'x'.repeat(2_000),
}
const text = JSON.stringify(document)
let folder: string
let mounts: Parameters<typeof documentPages>[0]
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'specway-pages-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, text)
  mounts = [{ mount: '/v1', document: pathToFileURL(file), apis: [{ contract, document: pathToFileURL(file) }] }]
})
afterAll(() => rmSync(folder, { recursive: true }))

const serve = (pages: readonly GatewayPage[]) => testGateway([], { pages }).app

describe('documents', () => {
  const all = { TRAINER: 'external' }
  test('are the bytes that were generated, with a strong ETag', async () => {
    const app = serve(await documentPages(mounts, all))
    for (const path of ['/v1/openapi.json', '/v1/openapi/artemis.json']) {
      const answer = await app.request(path)
      expect(await answer.text()).toBe(text)
      expect(answer.headers.get('etag')).toMatch(/^"[A-Za-z0-9_-]{22}"$/)
      expect(answer.headers.get('content-type')).toBe('application/json')
    }
    expect((await app.request('/v1/openapi/other.json')).status).toBe(404)
  })

  test('come compressed as the caller prefers, each form with its own ETag', async () => {
    const app = serve(await documentPages(mounts, all))
    const get = async (encoding: string) => {
      const answer = await app.request('/v1/openapi.json', { headers: { 'accept-encoding': encoding } })
      return {
        encoding: answer.headers.get('content-encoding'),
        etag: answer.headers.get('etag'),
        vary: answer.headers.get('vary'),
        bytes: Buffer.from(await answer.arrayBuffer()),
      }
    }
    const br = await get('gzip, deflate, br')
    expect([br.encoding, br.vary, brotliDecompressSync(br.bytes).toString()]).toEqual(['br', 'Origin, Accept-Encoding', text])
    const gzip = await get('gzip, br;q=0.5')
    expect([gzip.encoding, gunzipSync(gzip.bytes).toString()]).toEqual(['gzip', text])
    const plain = await get('br;q=0, identity')
    expect(plain.encoding).toBeNull()
    expect(new Set([br.etag, gzip.etag, plain.etag]).size).toBe(3)
  })

  test('are 304 for who has them, weakly compared', async () => {
    const app = serve(await documentPages(mounts, all))
    const etag = (await app.request('/v1/openapi.json')).headers.get('etag') ?? ''
    for (const condition of [etag, `"other", W/${etag}`, '*']) {
      const answer = await app.request('/v1/openapi.json', { headers: { 'if-none-match': condition } })
      expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag])
    }
    expect((await app.request('/v1/openapi.json', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  test('HEAD has the headers of GET', async () => {
    const app = serve(await documentPages(mounts, all))
    const head = await app.request('/v1/openapi.json', { method: 'HEAD' })
    expect([head.status, await head.text(), head.headers.get('content-length')]).toEqual([200, '', String(text.length)])
  })

  test('leave out what the configuration switches off, with its tag', async () => {
    const app = serve(await documentPages(mounts, {}))
    const served = await (await app.request('/v1/openapi.json')).json()
    expect(Object.keys(served.paths)).toEqual(['/robots'])
    expect(served.tags).toEqual([{ name: 'Robots' }])
  })
})

describe('the interactive docs', () => {
  const app = () => serve(referencePages({ mounts: [{ mount: '/v1', apis: [contract] }], demoKeys: { artemis: 'kai_live_demo' } }))

  test('allow scripts by hash and from here only, and connect nowhere else', async () => {
    const answer = await app().request('/v1/docs')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]{44}'/)
    expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe')
    expect(policy).not.toMatch(/https?:/)
  })

  test('ask nothing of another origin', async () => {
    const html = await (await app().request('/v1/docs')).text()
    expect(html.match(/(?:src|href)="[^"]*"/g)).toEqual([expect.stringMatching(/^src="\/assets\/scalar-[0-9a-f]{12}\.js"$/)])
    expect(html).toContain('"withDefaultFonts": false')
    expect(html).toContain('"telemetry": false')
    expect(html).not.toContain('cdn.')
  })

  test('a title is a title: it ends no script, and the policy allows no other', async () => {
    const html = async (title: string) =>
      (await serve(referencePages({ mounts: [{ mount: '/v1', apis: [{ ...contract, title }] }], demoKeys: {} })).request('/v1/docs')).text()
    const plain = await html('Plain')
    const hostile = await html('</title></script><script>alert(1)</script><!--<img src=x onerror=alert(1)>')
    expect(hostile.match(/<\/?script/g)).toEqual(plain.match(/<\/?script/g))
    expect(hostile).not.toContain('<img')
    expect(hostile.match(/<!--/g)).toEqual(plain.match(/<!--/g))
    const json = hostile.split('\n').find((line) => line.includes('"title"')) ?? ''
    expect(JSON.parse(`{${json.trim().replace(/,$/, '')}}`).title).toContain('</script><script>alert(1)</script><!--')
  })

  test('have one entry per API, with the demo key filled in for its scheme', async () => {
    const html = await (await app().request('/v1/docs')).text()
    expect(html).toContain('"url": "/v1/docs/artemis.json"')
    expect(html).toMatch(/"Key": \{\s*"token": "kai_live_demo"/)
    const without = serve(referencePages({ mounts: [{ mount: '/v1', apis: [contract] }], demoKeys: {} }))
    expect(await (await without.request('/v1/docs')).text()).not.toContain('kai_live_demo')
  })

  test('serve their script under its hash, for ever; another hash is 404', async () => {
    const served = app()
    const path = (await (await served.request('/v1/docs')).text()).match(/\/assets\/scalar-[0-9a-f]+\.js/)?.[0] ?? ''
    const script = await served.request(path, { method: 'HEAD' })
    expect([script.status, script.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await served.request('/assets/scalar-000000000000.js')).status).toBe(404)
  })

  test('are GET and HEAD; everything else is 405', async () => {
    const answer = await app().request('/v1/docs', { method: 'POST' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('the index page', () => {
  test('leads to docs, documents and health, and shows a line that works as pasted', async () => {
    const html = await (
      await serve([homePage({ apis: [contract], demoKeys: { artemis: 'kai_live_demo' } })]).request('http://gateway.example:8080/')
    ).text()
    for (const href of ['/v1/docs#artemis', '/v1/openapi/artemis.json', '/healthz', '/readyz']) expect(html).toContain(`href="${href}"`)
    expect(html).toContain('curl -H &quot;Authorization: Bearer kai_live_demo&quot; http://gateway.example:8080/v1/robots')
  })
  test('shows names as text', async () => {
    const html = await (await serve([homePage({ apis: [contract], demoKeys: {} })]).request('/')).text()
    expect(html).toContain('Artemis &lt;&amp;&gt; &quot;Robots&quot;')
  })
  test('runs no script', async () => {
    const answer = await serve([homePage({ apis: [contract], demoKeys: {} })]).request('/')
    expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'; style-src 'self' 'sha256-/)
    expect(await answer.text()).not.toContain('<script')
  })
})
