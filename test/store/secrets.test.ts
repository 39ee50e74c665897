import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSecrets, Secrets, SecretsRefused } from '../../src/store/secrets.ts'

const newKey = (): string => randomBytes(32).toString('base64')

describe('secrets at rest', () => {
  const secrets = new Secrets(newKey())

  it('come back as they were', () => {
    expect(secrets.decrypt(secrets.encrypt('pässword 😀', 'a'), 'a')).toBe('pässword 😀')
  })

  it('look different each time', () => {
    expect(secrets.encrypt('x', 'a')).not.toBe(secrets.encrypt('x', 'a'))
  })

  it('do not decrypt in another place', () => {
    expect(() => secrets.decrypt(secrets.encrypt('x', 'row 1'), 'row 2')).toThrow(SecretsRefused)
  })

  it('do not decrypt when a bit was changed', () => {
    const sealed = secrets.encrypt('x', 'a')
    const changed = sealed.slice(0, -2) + (sealed.endsWith('AA') ? 'BB' : 'AA')
    expect(() => secrets.decrypt(changed, 'a')).toThrow(SecretsRefused)
  })

  it('outlive a rotation, and are then stale', () => {
    const [before, after] = [newKey(), newKey()]
    const sealed = new Secrets(before).encrypt('x', 'a')
    const rotated = new Secrets(`${after},${before}`)
    expect(rotated.decrypt(sealed, 'a')).toBe('x')
    expect([rotated.isStale(sealed), rotated.isStale(rotated.encrypt('x', 'a'))]).toEqual([true, false])
    expect(() => new Secrets(after).decrypt(sealed, 'a')).toThrow('does not hold')
  })

  it('derives another key for each purpose, the same each time', () => {
    expect(secrets.derive('cookies')).toEqual(secrets.derive('cookies'))
    expect(secrets.derive('cookies')).not.toEqual(secrets.derive('links'))
  })

  it.each(['', 'short', Buffer.alloc(31).toString('base64')])('refuses the key %j by the name of the variable', (key) => {
    expect(() => new Secrets(key)).toThrow('SECRETS_KEY')
  })
})

describe('the key of an embedded server', () => {
  it('is made once, readable by its owner only, and found again', async () => {
    const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), 'data')
    const options = { secretsKey: undefined, dataDir, production: false }
    const [one, two] = await Promise.all([loadSecrets(options), loadSecrets(options)])
    const three = await loadSecrets(options)
    expect(three.decrypt(one.encrypt('x', 'a'), 'a')).toBe('x')
    expect(three.decrypt(two.encrypt('y', 'a'), 'a')).toBe('y')
    expect((await stat(join(dataDir, 'secrets.key'))).mode & 0o777).toBe(0o600)
    expect(Buffer.from(await readFile(join(dataDir, 'secrets.key'), 'utf8'), 'base64')).toHaveLength(32)
  })

  it('is not made in production', async () => {
    await expect(loadSecrets({ secretsKey: undefined, dataDir: tmpdir(), production: true })).rejects.toThrow('SECRETS_KEY is required')
  })
})
