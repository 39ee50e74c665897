import { describe, expect, test } from 'vitest'
import { operation } from '../support/contracts.ts'
import { testGateway } from '../support/gateway.ts'

const gateway = testGateway([
  operation({ operationId: 'listModels', method: 'get', path: '/models' }),
  operation({ operationId: 'createModel', method: 'post', path: '/models' }),
  operation({ operationId: 'getModel', method: 'get', path: '/models/{id}' }),
  operation({ operationId: 'trainModel', method: 'post', path: '/models/train' }),
  operation({ operationId: 'getLayer', method: 'get', path: '/models/{id}/layers/{layer}' }),
  operation({ operationId: 'getTrainLog', method: 'get', path: '/models/train/log' }),
  operation({ operationId: 'getVersion', method: 'get', path: '/docs/v{ver}' }),
  operation({ operationId: 'getDoc', method: 'get', path: '/docs/{name}' }),
  operation({ operationId: 'getRange', method: 'get', path: '/ranges/{from}-{to}' }),
  operation({ operationId: 'getAction', method: 'get', path: '/models/{id}:explain' }),
  operation({ operationId: 'listSlash', method: 'get', path: '/slash/' }),
  operation({ operationId: 'getCafe', method: 'get', path: '/café/{id}' }),
  operation({ operationId: 'headOnly', method: 'head', path: '/probe' }),
])

interface Row {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly operationId?: string
  readonly allow?: string
}
const rows: readonly Row[] = [
  { method: 'GET', path: '/v1/models', status: 200, operationId: 'listModels' },
  { method: 'POST', path: '/v1/models', status: 200, operationId: 'createModel' },
  { method: 'GET', path: '/v1/models/m1', status: 200, operationId: 'getModel' },
  { method: 'POST', path: '/v1/models/train', status: 200, operationId: 'trainModel' },
  { method: 'GET', path: '/v1/models/train', status: 405, allow: 'OPTIONS, POST' },
  { method: 'DELETE', path: '/v1/models/m1', status: 405, allow: 'GET, HEAD, OPTIONS' },
  { method: 'BREW', path: '/v1/models/m1', status: 405, allow: 'GET, HEAD, OPTIONS' },
  { method: 'GET', path: '/v1/models/train/log', status: 200, operationId: 'getTrainLog' },
  { method: 'GET', path: '/v1/models/train/layers/2', status: 200, operationId: 'getLayer' },
  { method: 'GET', path: '/v1/models/m1/layers/2', status: 200, operationId: 'getLayer' },
  { method: 'GET', path: '/v1/models/m1:explain', status: 200, operationId: 'getAction' },
  { method: 'GET', path: '/v1/docs/v2', status: 200, operationId: 'getVersion' },
  { method: 'GET', path: '/v1/docs/v', status: 200, operationId: 'getDoc' },
  { method: 'GET', path: '/v1/docs/intro', status: 200, operationId: 'getDoc' },
  { method: 'GET', path: '/v1/ranges/3-7', status: 200, operationId: 'getRange' },
  { method: 'GET', path: '/v1/ranges/37', status: 404 },
  { method: 'GET', path: '/v1/models/', status: 404 },
  { method: 'GET', path: '/v1/models//layers/2', status: 404 },
  { method: 'GET', path: '/v1/models/m1/', status: 404 },
  { method: 'GET', path: '/v1/slash/', status: 200, operationId: 'listSlash' },
  { method: 'GET', path: '/v1/slash', status: 404 },
  { method: 'GET', path: '/v1/m%6Fdels', status: 200, operationId: 'listModels' },
  { method: 'GET', path: '/v1/caf%C3%A9/7', status: 200, operationId: 'getCafe' },
  { method: 'GET', path: '/v1/models%2Fm1', status: 404 },
  { method: 'GET', path: '/v1/models/a%2Fb', status: 200, operationId: 'getModel' },
  { method: 'GET', path: '/v1/MODELS', status: 404 },
  { method: 'GET', path: '/v1', status: 404 },
  { method: 'GET', path: '/', status: 404 },
  { method: 'GET', path: '/v2/models', status: 404 },
  { method: 'HEAD', path: '/v1/probe', status: 200 },
  { method: 'GET', path: '/v1/probe', status: 405, allow: 'HEAD, OPTIONS' },
]

describe('a path and a method find their operation, or 404, or 405 with Allow', () => {
  test.each(rows)('$method $path -> $status $operationId', async ({ method, path, status, operationId, allow }) => {
    const answer = await gateway.app.request(path, { method })
    expect(answer.status).toBe(status)
    if (allow !== undefined) expect(answer.headers.get('allow')).toBe(allow)
    if (operationId !== undefined) expect(await answer.json()).toMatchObject({ operationId })
    if (status === 404) expect(await answer.json()).toMatchObject({ error: { code: 'NOT_FOUND', details: null } })
    if (status === 405) expect(await answer.json()).toMatchObject({ error: { code: 'METHOD_NOT_ALLOWED' } })
    expect(answer.headers.get('x-request-id')).toMatch(/^req_[0-9a-z]{22,}$/)
  })
})
