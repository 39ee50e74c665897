import { describe, expect, test } from 'vitest'
import { bodyOf, mayGive, scopesFor } from '../../../src/console/platform/key-draft.ts'

const scopes = [
  { name: 'read', description: 'Read.', roles: ['viewer', 'member', 'admin', 'owner'] },
  { name: 'write', description: 'Write.', roles: ['member', 'admin', 'owner'] },
  { name: 'admin', description: 'All.', roles: ['admin', 'owner'] },
]

describe('a key that is about to be made', () => {
  test('may have the scopes that the role of its maker may give', () => {
    expect(scopesFor(scopes, 'owner')).toEqual(['read', 'write', 'admin'])
    expect(scopesFor(scopes, 'member')).toEqual(['read', 'write'])
    expect(scopes.map((scope) => mayGive(scope, 'viewer'))).toEqual([true, false, false])
  })

  test('is sent with its scopes, and with an end only where one was chosen', () => {
    const draft = { api: 'kairos', name: ' Reporting ', scopes: ['read'], mode: 'live', expires: '' } as const
    expect(bodyOf(draft)).toEqual({ api: 'kairos', name: 'Reporting', scopes: ['read'], mode: 'live' })
    const ends = bodyOf({ ...draft, expires: '2027-01-01T00:00' }).expires_at ?? ''
    expect(ends).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(Date.parse(ends)).toBe(new Date(2027, 0, 1).getTime())
  })
})
