/** What has ended and is worth nothing any more goes. */
import { lt } from 'drizzle-orm'
import { api_token_hashes, invitations, key_hashes, oidc_states } from '../../../generated/platform/tables.ts'
import type { PlatformPorts } from './ports.ts'

/** So long an invitation that was not accepted, or was, can be asked about by the operator. */
const invitationsKeptMs = 30 * 24 * 60 * 60 * 1000

/** Former secrets of rotated keys, tokens of people, sign-ins that nobody came back from, old invitations. Hourly. */
export async function removeEnded({ store, clock }: Pick<PlatformPorts, 'store' | 'clock'>): Promise<void> {
  const now = clock.now()
  await store.system(async (tx) => {
    await tx.db.delete(key_hashes).where(lt(key_hashes.expires_at, now))
    await tx.db.delete(api_token_hashes).where(lt(api_token_hashes.expires_at, now))
    await tx.db.delete(oidc_states).where(lt(oidc_states.expires_at, now))
    await tx.db.delete(invitations).where(lt(invitations.expires_at, new Date(now.getTime() - invitationsKeptMs)))
  })
}
