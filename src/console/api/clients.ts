/** The generated clients, each with the credential that the reader has for its API. A refused credential is given up at once. */
import { type ArtemisClient, createArtemisClient } from '../../../generated/clients/typescript/artemis.ts'
import { createKairosClient, type KairosClient } from '../../../generated/clients/typescript/kairos.ts'
import type { ClientOptions } from '../../../generated/clients/typescript/support/call.ts'
import { apiOf, credentialOf, refused } from './access.ts'

function optionsFor(api: string): ClientOptions {
  const watched: typeof fetch = async (url, init) => {
    const response = await fetch(url, init)
    if (response.status === 401) {
      const headers = new Headers(init?.headers)
      const sent = headers.get('x-api-key') ?? headers.get('authorization')?.replace(/^Bearer /, '')
      if (sent !== undefined) await refused(api, sent)
    }
    return response
  }
  return { baseUrl: apiOf(api)?.mount ?? '', credential: () => credentialOf(api), fetch: watched, maxWaitMs: 5_000 }
}

export const artemis: ArtemisClient = createArtemisClient(optionsFor('artemis'))
export const kairos: KairosClient = createKairosClient(optionsFor('kairos'))
/** Without repeats of its own: whoever follows a stream decides when it is opened again. */
export const kairosStreams: KairosClient = createKairosClient({ ...optionsFor('kairos'), maxRetries: 0 })
