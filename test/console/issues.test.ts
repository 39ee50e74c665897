import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/console/api/failure.ts'
import { issueOf, restOf } from '../../src/console/components/issues.ts'

const failure = (issues: Failure['issues']): Failure => ({
  title: 'Not valid',
  text: 'The request is not valid.',
  issues,
  requestId: 'req_1',
  code: 'VALIDATION_ERROR',
  status: 400,
})

describe('what the API refuses', () => {
  test('stands beside the input that it is about, and the rest where all is said', () => {
    const refused = failure([
      { path: 'policy.mode', message: 'Invalid' },
      { path: '', message: 'Too much' },
      { path: 'other', message: 'Required' },
    ])
    expect(issueOf(refused, 'policy.mode')).toBe('Invalid')
    expect(issueOf(refused, 'policy')).toBeUndefined()
    expect(restOf(refused, ['policy.mode'])).toBe('Too much. other: Required')
    expect(restOf(refused, ['policy.mode', '', 'other'])).toBeNull()
  })

  test('is the failure itself where it has no issues, and nothing without one', () => {
    expect(restOf(failure([]), [])).toBe('The request is not valid.')
    expect(restOf(null, [])).toBeNull()
    expect(issueOf(null, 'a')).toBeUndefined()
  })
})
