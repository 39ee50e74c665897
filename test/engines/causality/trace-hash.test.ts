import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TraceHash } from '../../../src/engines/causality/trace-hash.ts'

const reference = (pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
}
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom('', 'x'.repeat(64), 'ü'.repeat(5_000), new Uint8Array(9_000).fill(7), 'z'.repeat(2_731)),
)

describe('TraceHash', () => {
  it('of nothing is the SHA-256 of nothing', () => {
    expect(new TraceHash().digest()).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('is the SHA-256 of everything taken, wherever it is asked for, kept and taken up again', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ piece, ask: fc.boolean(), keep: fc.boolean() }), { maxLength: 30 }), (steps) => {
        let hash = new TraceHash()
        const taken: (string | Uint8Array)[] = []
        for (const { piece, ask, keep } of steps) {
          hash.update(piece)
          taken.push(piece)
          if (ask) expect(hash.digest()).toBe(reference(taken))
          if (keep) hash = TraceHash.restore(Uint8Array.from(hash.save()))
        }
        expect(hash.digest()).toBe(reference(taken))
      }),
    )
  })

  it('goes on from a saved state that lies somewhere in a larger buffer', () => {
    const saved = new TraceHash().update('abc').save()
    const larger = new Uint8Array(saved.length + 10)
    larger.set(saved, 5)
    expect(
      TraceHash.restore(larger.subarray(5, 5 + saved.length))
        .update('def')
        .digest(),
    ).toBe(reference(['abcdef']))
  })

  it('saves what FIPS 180-4 calls the state, not what the library does', () => {
    // One block of zeros: the chaining value after it, of which FIPS 180-4 knows nothing else.
    const saved = new TraceHash().update(new Uint8Array(64)).update('ab').save()
    expect(Buffer.from(saved).toString('hex')).toBe(
      `01${'0000000000000042'}${'da5698be17b9b46962335799779fbeca8ce5d491c0d26243bafef9ea1837a9d8'}${'6162'}`,
    )
  })

  it('does not end or change with a digest or a save', () => {
    const hash = new TraceHash().update('one')
    expect(hash.digest()).toBe(hash.digest())
    hash.save()
    expect(hash.update('two').digest()).toBe(reference(['onetwo']))
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['another format', Uint8Array.from(new TraceHash().save()).fill(2, 0, 1)],
    ['a tail that is cut', new TraceHash().update('abc').save().slice(0, -1)],
    ['a tail that is too long', new Uint8Array([...new TraceHash().save(), 1])],
  ])('refuses %s', (_, saved) => {
    expect(() => TraceHash.restore(saved)).toThrow(RangeError)
  })
})
