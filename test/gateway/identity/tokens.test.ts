/** JSON Web Tokens: own keys, an external issuer, and every way of forging one that is known (RFC 8725, section 2). */
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { createLocalJWKSet, exportJWK, exportSPKI, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Identity, Role, SecuritySchemeContract } from '../../../src/gateway/contract.ts'
import { ownKeys, type SigningKey, type SigningKeyStore } from '../../../src/gateway/identity/signing-keys.ts'
import { tokenVerifiers } from '../../../src/gateway/identity/tokens.ts'
import { testClock } from '../../support/clock.ts'
import { api } from '../../support/contracts.ts'
import { exchange } from '../../support/exchange.ts'

const day = 24 * 60 * 60 * 1000
const scheme: SecuritySchemeContract = {
  name: 'jwt',
  type: 'http',
  in: 'header',
  parameter: 'Authorization',
  httpScheme: 'bearer',
  bearerFormat: 'JWT',
  prefixes: [],
  scopes: {},
}

function memoryStore(): SigningKeyStore & { keys: SigningKey[] } {
  const store = {
    keys: [] as SigningKey[],
    load: async (now: Date) => store.keys.filter((key) => key.expiresAt > now),
    add: async (key: SigningKey, from: Date) => {
      if (store.keys.some((known) => known.signsUntil > from)) return
      store.keys.push(key)
    },
  }
  return store
}

const members: Record<string, readonly { organization: string; role: Role }[]> = {
  ada: [{ organization: 'org_1', role: 'owner' }],
  bob: [
    { organization: 'org_1', role: 'member' },
    { organization: 'org_2', role: 'admin' },
  ],
}
const externalIssuer = 'https://issuer.example/'
const foreignOrganization = '01977200-0000-7000-8000-000000000009'
let externalKey: CryptoKey
let externalJwk: JWK
let rsaPublicPem: string

beforeAll(async () => {
  const pair = await generateKeyPair('RS256', { extractable: true })
  externalKey = pair.privateKey
  externalJwk = { ...(await exportJWK(pair.publicKey)), kid: 'ext', alg: 'RS256', use: 'sig' }
  rsaPublicPem = await exportSPKI(pair.publicKey)
})

let ids = 0
async function world(store = memoryStore()) {
  const clock = testClock()
  const own = await ownKeys(store, clock, 'https://gateway.example', () => `kid_${++ids}`)
  const asked: string[] = []
  let changed: (userId: string | null) => void = () => undefined
  const verify = tokenVerifiers({
    own,
    external: {
      issuer: externalIssuer,
      audience: 'kairos',
      jwksUrl: 'https://issuer.example/jwks',
      keys: createLocalJWKSet({ keys: [externalJwk] }),
    },
    members: {
      membershipsOf: async (userId) => {
        asked.push(userId)
        return members[userId] ?? []
      },
      onChange: (listener) => {
        changed = listener
        return () => undefined
      },
    },
    clock,
  }).verifier(api([], { id: 'kairos' }), scheme)
  const who = async (token: string): Promise<Identity | null> => verify(token, exchange())
  const seconds = (): number => Math.floor(clock.now().getTime() / 1000)
  const external = (claims: object, header: object = {}): Promise<string> =>
    new SignJWT({ iss: externalIssuer, aud: 'kairos', sub: 'eve', org: foreignOrganization, exp: seconds() + 600, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'ext', ...header })
      .sign(externalKey)
  return { clock, own, store, who, verify, external, seconds, asked, changed: (userId: string | null) => changed(userId) }
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('own tokens', () => {
  test('carry subject, organization, scopes and role', async () => {
    const { own, who } = await world()
    const token = await own.sign(
      { org: 'org_1', scope: 'simulation:read usage:read' },
      { subject: 'ada', audience: 'kairos', ttlSeconds: 900 },
    )
    const identity = await who(token)
    expect(identity).toMatchObject({ id: 'user:ada', kind: 'user', organization: 'org_1', role: 'owner', scheme: 'jwt' })
    expect([...(identity?.scopes ?? [])]).toEqual(['simulation:read', 'usage:read'])
  })

  test('are answered at once when they were seen before, until they expire', async () => {
    const { own, verify, clock } = await world()
    const token = await own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'kairos', ttlSeconds: 30 })
    await verify(token, exchange())
    expect(verify(token, exchange())).toMatchObject({ id: 'user:ada' })
    clock.advance(36_000)
    expect(await verify(token, exchange())).toBeNull()
  })

  test('of another API are refused', async () => {
    const { own, who } = await world()
    expect(await who(await own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'artemis', ttlSeconds: 900 }))).toBeNull()
  })

  test('without org act in the only organization; with several that is FORBIDDEN', async () => {
    const { own, who } = await world()
    const token = (subject: string) => own.sign({}, { subject, audience: 'kairos', ttlSeconds: 900 })
    expect(await who(await token('ada'))).toMatchObject({ organization: 'org_1', role: 'owner' })
    await expect(token('bob').then(who)).rejects.toMatchObject({ code: 'FORBIDDEN', message: 'The token names no organization.' })
  })

  test('of a role that the bearer has no longer are refused, at once', async () => {
    const { own, verify, who, changed } = await world()
    const token = await own.sign({ org: 'org_1', role: 'admin', scope: 'x' }, { subject: 'eve', audience: 'kairos', ttlSeconds: 900 })
    members.eve = [{ organization: 'org_1', role: 'admin' }]
    expect(await who(token)).toMatchObject({ role: 'admin' })
    members.eve = [{ organization: 'org_1', role: 'viewer' }]
    // Believed until the change is heard of.
    expect(verify(token, exchange())).toMatchObject({ role: 'admin' })
    changed('ada')
    expect(verify(token, exchange())).toMatchObject({ role: 'admin' })
    changed('eve')
    expect(await who(token)).toBeNull()
    delete members.eve
  })

  test('of somebody who is no member any more are FORBIDDEN', async () => {
    const { own, who } = await world()
    const token = await own.sign({ org: 'org_3' }, { subject: 'bob', audience: 'kairos', ttlSeconds: 900 })
    await expect(who(token)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('carry no scopes without the claim', async () => {
    const { own, who } = await world()
    const identity = await who(await own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'kairos', ttlSeconds: 900 }))
    expect(identity?.scopes.size).toBe(0)
  })
})

describe('forged tokens are refused', () => {
  test('alg none', async () => {
    const { own, who, seconds } = await world()
    const claims = { iss: own.issuer, aud: 'kairos', sub: 'ada', org: 'org_1', exp: seconds() + 600 }
    expect(await who(`${encoded({ alg: 'none' })}.${encoded(claims)}.`)).toBeNull()
    expect(await who(`${encoded({ alg: 'None' })}.${encoded(claims)}.x`)).toBeNull()
  })

  test('HS256 signed with the public key', async () => {
    const { own, who, seconds } = await world()
    const hmac = (secret: string | Buffer, claims: object, kid: string) => {
      const text = `${encoded({ alg: 'HS256', kid })}.${encoded(claims)}`
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    }
    const claims = { sub: 'ada', org: 'org_1', aud: 'kairos', exp: seconds() + 600 }
    const [published] = own.jwks().keys
    expect(await who(hmac(rsaPublicPem, { ...claims, iss: externalIssuer }, 'ext'))).toBeNull()
    expect(await who(hmac(Buffer.from(published?.x ?? '', 'base64url'), { ...claims, iss: own.issuer }, published?.kid ?? ''))).toBeNull()
  })

  test('signed with a key that came along in the header (jwk, jku)', async () => {
    const { own, who, seconds } = await world()
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
    const jwk = await exportJWK(publicKey)
    const token = await new SignJWT({ iss: own.issuer, aud: 'kairos', sub: 'ada', org: 'org_1', exp: seconds() + 600 })
      .setProtectedHeader({ alg: 'ES256', jwk, jku: 'https://evil.example/jwks', kid: own.jwks().keys[0]?.kid ?? '' })
      .sign(privateKey)
    expect(await who(token)).toBeNull()
  })

  test('signed by the external issuer in the name of the gateway', async () => {
    const { own, who, external } = await world()
    expect(await who(await external({ iss: own.issuer, sub: 'ada', org: 'org_1' }))).toBeNull()
  })

  test('changed after signing', async () => {
    const { own, who } = await world()
    const token = await own.sign({ org: 'org_1' }, { subject: 'bob', audience: 'kairos', ttlSeconds: 900 })
    const [head, , signature] = token.split('.')
    expect(
      await who(`${head}.${encoded({ iss: own.issuer, aud: 'kairos', sub: 'ada', org: 'org_1', exp: 9_999_999_999 })}.${signature}`),
    ).toBeNull()
  })

  test('without exp, or without sub', async () => {
    const { who, external } = await world()
    expect(await who(await external({ exp: undefined }))).toBeNull()
    expect(await who(await external({ sub: undefined }))).toBeNull()
  })

  test('expired, or not valid yet', async () => {
    const { who, external, seconds } = await world()
    expect(await who(await external({ exp: seconds() - 1 }))).toBeNull()
    expect(await who(await external({ nbf: seconds() + 4 }))).not.toBeNull()
    expect(await who(await external({ nbf: seconds() + 60 }))).toBeNull()
  })

  test('of another issuer, or for another audience', async () => {
    const { who, external } = await world()
    expect(await who(await external({ iss: 'https://other.example/' }))).toBeNull()
    expect(await who(await external({ aud: 'something-else' }))).toBeNull()
  })

  test('with an algorithm that is not on the list', async () => {
    const { who, seconds } = await world()
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const token = await new SignJWT({ iss: externalIssuer, aud: 'kairos', sub: 'eve', org: foreignOrganization, exp: seconds() + 600 })
      .setProtectedHeader({ alg: 'PS256', kid: 'ext' })
      .sign(privateKey)
    expect(await who(token)).toBeNull()
  })

  test.each(['', 'abc', 'a.b.c', '..', `${'x'.repeat(10_000)}.y.z`])('what is no token at all: %#', async (token) => {
    const { who } = await world()
    expect(await who(token)).toBeNull()
  })
})

describe('an external issuer', () => {
  test('brings people whom the gateway does not know, in the organization that it names', async () => {
    const { who, external } = await world()
    expect(await who(await external({ scope: 'simulation:read' }))).toMatchObject({
      id: 'user:eve',
      organization: foreignOrganization,
      role: null,
    })
  })

  test('cannot put a member of one organization into another', async () => {
    const { who, external } = await world()
    await expect(external({ sub: 'ada', org: 'org_2' }).then(who)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('cannot name what is no organization here, or none', async () => {
    const { who, external } = await world()
    const refused = (org: unknown) => expect(external({ org }).then(who)).rejects
    await refused('acme').toMatchObject({ code: 'FORBIDDEN', message: 'The bearer is not a member of the organization.' })
    await refused(undefined).toMatchObject({ code: 'FORBIDDEN', message: 'The token names no organization.' })
    await refused(7).toMatchObject({ code: 'FORBIDDEN', message: 'The token names no organization.' })
    expect(await who(await external({ org: foreignOrganization.toUpperCase() }))).toMatchObject({ organization: foreignOrganization })
  })

  test('whose keys cannot be had makes the answer 503, not 401', async () => {
    const clock = testClock()
    const own = await ownKeys(memoryStore(), clock, 'https://gateway.example', () => `kid_${++ids}`)
    const { external } = await world()
    const verify = tokenVerifiers({
      own,
      external: {
        issuer: externalIssuer,
        audience: null,
        jwksUrl: 'unused',
        keys: async () => {
          throw new TypeError('fetch failed')
        },
      },
      members: { membershipsOf: async () => [] },
      clock,
    }).verifier(api([], { id: 'kairos' }), scheme)
    await expect(verify(await external({}), exchange())).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  })
})

describe('own keys', () => {
  test('are published without their private half', async () => {
    const { own } = await world()
    const [key] = own.jwks().keys
    expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' })
    expect(key).not.toHaveProperty('d')
    await expect(importJWK(key as JWK)).resolves.toBeDefined()
  })

  test('rotate every 30 days: the next one is published a day before it signs, the last one verifies a day longer', async () => {
    const { own, clock, who } = await world()
    const kid = (token: string): string => JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()).kid
    const sign = () => own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'kairos', ttlSeconds: 900 })
    const first = kid(await sign())
    clock.advance(28 * day)
    await own.rotate()
    expect(own.jwks().keys).toHaveLength(1)
    clock.advance(day + 1)
    await own.rotate()
    expect(own.jwks().keys).toHaveLength(2)
    expect(kid(await sign())).toBe(first)
    clock.advance(day - 1_000)
    const last = await sign()
    expect(kid(last)).toBe(first)
    clock.advance(1_000)
    expect(kid(await sign())).not.toBe(first)
    expect(await who(last)).toMatchObject({ id: 'user:ada' })
    clock.advance(day)
    await own.rotate()
    expect(own.jwks().keys.map((key) => key.kid)).not.toContain(first)
  })

  test('are shared: a token of one instance is valid on another that started before the key was made', async () => {
    const store = memoryStore()
    const one = await world(store)
    const two = await world(store)
    expect(store.keys).toHaveLength(1)
    for (const { clock } of [one, two]) clock.advance(30 * day)
    await one.own.rotate()
    const token = await one.own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'kairos', ttlSeconds: 900 })
    expect(await two.who(token)).toMatchObject({ id: 'user:ada' })
  })

  test('an instance that slept through a rotation makes a key when it has to sign', async () => {
    const { own, clock, who } = await world()
    clock.advance(45 * day)
    expect(await who(await own.sign({ org: 'org_1' }, { subject: 'ada', audience: 'kairos', ttlSeconds: 900 }))).toMatchObject({
      id: 'user:ada',
    })
  })
})
