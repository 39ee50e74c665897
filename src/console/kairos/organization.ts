/** The organization that the reader acts in, and what they are there: a key has one, a person chose one. */
import { session } from '../api/access.ts'
import { type Loaded, useLoad } from '../components/load.ts'
import { kairos } from './client.ts'

export interface OwnOrganization {
  readonly id: string
  readonly name: string
  readonly role: 'owner' | 'admin' | 'member' | 'viewer' | 'api_key'
}

/** Undefined when the list has none. */
async function readOwn(signal: AbortSignal): Promise<OwnOrganization | undefined> {
  const { data } = await kairos.listKairosOrganizations({}, { signal })
  const chosen = session.peek()?.organization?.id
  return data.find(({ role, id }) => role === 'api_key' || id === chosen) ?? data[0]
}

/** What belongs to the organization, read together with it. */
export function useOwn<Value>(
  read: (organization: OwnOrganization, signal: AbortSignal) => Promise<Value>,
  inputs: readonly unknown[] = [],
  everyMs = 0,
): Loaded<{ readonly organization: OwnOrganization; readonly value: Value }> {
  return useLoad(
    async (signal) => {
      const organization = await readOwn(signal)
      if (organization === undefined) throw new Error('The credential belongs to no organization.')
      return { organization, value: await read(organization, signal) }
    },
    inputs,
    everyMs,
  )
}
