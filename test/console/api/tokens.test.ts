import { describe, expect, test } from 'vitest'
import { tokenSource } from '../../../src/console/api/tokens.ts'

function source() {
  let now = 0
  let issued = 0
  const tokens = tokenSource(
    async () => {
      issued += 1
      return { token: `token ${issued}`, expires_in: 900 }
    },
    () => now,
  )
  return { tokens, issued: () => issued, pass: (ms: number) => (now += ms) }
}

describe('tokens of a signed-in person', () => {
  test('are issued once for all calls of a moment, and kept until a minute before their end', async () => {
    const { tokens, issued, pass } = source()
    expect(await Promise.all([tokens.token(), tokens.token(), tokens.token()])).toEqual(['token 1', 'token 1', 'token 1'])
    pass(839_000)
    expect(await tokens.token()).toBe('token 1')
    pass(1_000)
    expect(await tokens.token()).toBe('token 2')
    expect(issued()).toBe(2)
  })

  test('are issued again once one was refused, but not for a refusal that came late', async () => {
    const { tokens } = source()
    const first = await tokens.token()
    tokens.forget(first)
    expect(await tokens.token()).toBe('token 2')
    tokens.forget(first)
    expect(await tokens.token()).toBe('token 2')
  })

  test('a failure is nobody else’s: the next call asks again', async () => {
    let fails = true
    const tokens = tokenSource(
      async () => {
        if (fails) throw new Error('No.')
        return { token: 'yes', expires_in: 900 }
      },
      () => 0,
    )
    await expect(tokens.token()).rejects.toThrow('No.')
    fails = false
    expect(await tokens.token()).toBe('yes')
  })
})
