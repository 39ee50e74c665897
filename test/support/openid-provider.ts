/** An OpenID provider on this machine: discovery, keys and tokens. It signs whoever in that a test names, and can be told to lie. */
import { createHash, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'

export interface TestProvider {
  readonly issuer: string
  /** What the browser does at the provider: signs in as the person and is sent back with a code. `claims` are added to those of the ID token. */
  consent(authorizationUrl: string, claims: Readonly<Record<string, unknown>>): URL
  close(): Promise<void>
}

export async function openIdProvider(clientId: string): Promise<TestProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const codes = new Map<
    string,
    { readonly claims: Readonly<Record<string, unknown>>; readonly nonce: string; readonly challenge: string }
  >()
  let issuer = ''
  const server = createServer((request, response) => {
    const answer = (status: number, value: object) => {
      response.writeHead(status, { 'content-type': 'application/json' })
      response.end(JSON.stringify(value))
    }
    const serve = async () => {
      if (request.url === '/.well-known/openid-configuration')
        return answer(200, {
          issuer,
          authorization_endpoint: `${issuer}/authorize`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
          code_challenge_methods_supported: ['S256'],
        })
      if (request.url === '/jwks') return answer(200, { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'one' }] })
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const form = new URLSearchParams(Buffer.concat(chunks).toString())
      const code = codes.get(form.get('code') ?? '')
      codes.delete(form.get('code') ?? '')
      const challenge = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      if (code === undefined || code.challenge !== challenge) return answer(400, { error: 'invalid_grant' })
      const idToken = await new SignJWT({ nonce: code.nonce, iss: issuer, aud: clientId, ...code.claims })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
      return answer(200, { access_token: 'token', token_type: 'Bearer', id_token: idToken })
    }
    serve().catch((error: unknown) => answer(500, { error: String(error) }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The provider has no port.')
  issuer = `http://127.0.0.1:${address.port}`
  return {
    issuer,
    consent(authorizationUrl, claims) {
      const { searchParams } = new URL(authorizationUrl)
      const code = randomBytes(16).toString('hex')
      codes.set(code, { claims, nonce: searchParams.get('nonce') ?? '', challenge: searchParams.get('code_challenge') ?? '' })
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', searchParams.get('state') ?? '')
      return back
    },
    close: () => new Promise((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error)))),
  }
}
