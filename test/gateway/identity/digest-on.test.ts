import { expect, test } from 'vitest'
import { digest, digestOn } from '../../../src/gateway/identity/digest-cache.ts'

test('the digest on a connection is that of the credential sent now, whatever came before', () => {
  const connection = {}
  const other = {}
  for (const secret of ['a', 'a', 'b', 'a', '', 'b', 'b']) {
    expect(digestOn(connection, secret)).toBe(digest(secret))
    expect(digestOn(other, `${secret}x`)).toBe(digest(`${secret}x`))
    expect(digestOn(null, secret)).toBe(digest(secret))
  }
})
