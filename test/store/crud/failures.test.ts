import { expect, test } from 'vitest'
import type { ApiContract } from '../../../src/gateway/contract.ts'
import { unknownReference } from '../../../src/store/crud/failures.ts'

const issues = (path: string) => [{ path, in: 'body', message: 'Refers to something that does not exist' }]

test.each([
  [404, 'fleet_id', { code: 'NOT_FOUND', status: 404, details: { field: 'fleet_id' } }],
  [400, 'agentId', { code: 'VALIDATION_ERROR', status: 400, details: { issues: issues('agentId') } }],
  [422, 'agent_id', { code: 'UNPROCESSABLE', status: 422, details: { reason: 'unknown_agent', issues: issues('agent_id') } }],
  [
    422,
    'contextSourceId',
    { code: 'UNPROCESSABLE', status: 422, details: { reason: 'unknown_context_source', issues: issues('contextSourceId') } },
  ],
] as const)('with x-api.references %d an unknown %s is answered as the API decided', (references, json, want) => {
  expect(unknownReference({ references } as ApiContract, json)).toMatchObject(want)
})
