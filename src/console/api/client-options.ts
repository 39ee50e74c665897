/** What a generated client is opened with: the credential that the reader has for its API. A refused credential is given up at once. */
import type { ClientOptions } from '../../../generated/clients/typescript/support/call.ts'
import { credentialOf, refused } from './access.ts'
import { mountOf } from './settings.ts'

export function optionsFor(api: string): ClientOptions {
  const watched: typeof fetch = async (url, init) => {
    const response = await fetch(url, init)
    if (response.status === 401) {
      const headers = new Headers(init?.headers)
      const sent = headers.get('x-api-key') ?? headers.get('authorization')?.replace(/^Bearer /, '')
      if (sent !== undefined) await refused(api, sent)
    }
    return response
  }
  return { baseUrl: mountOf(api), credential: () => credentialOf(api), fetch: watched, maxWaitMs: 5_000 }
}
