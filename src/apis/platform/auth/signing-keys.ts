/** The gateway's signing keys as rows: private halves encrypted, and of instances that make one at the same moment, one wins. */
import { and, gt, lt, sql } from 'drizzle-orm'
import type { JWK } from 'jose'
import { signing_keys } from '../../../../generated/platform/tables.ts'
import type { SigningKey, SigningKeyStore } from '../../../gateway/identity/signing-keys.ts'
import type { Secrets } from '../../../store/secrets.ts'
import type { Store } from '../../../store/store.ts'

const contextOf = (id: string): string => `platform.signing_keys/${id}/private_jwk`

export function signingKeyStore(store: Store, secrets: Secrets): SigningKeyStore {
  return {
    async load(now) {
      const rows = await store.system((tx) => tx.db.select().from(signing_keys).where(gt(signing_keys.expires_at, now)))
      return rows.map(
        (row): SigningKey => ({
          id: row.id,
          algorithm: 'EdDSA',
          // Written by `add` only.
          publicJwk: row.public_jwk as JWK,
          privateJwk: secrets.decrypt(Buffer.from(row.private_jwk).toString('utf8'), contextOf(row.id)),
          createdAt: row.created_at,
          signsUntil: row.signs_until,
          expiresAt: row.expires_at,
        }),
      )
    },
    async add(key, from) {
      await store.system(async (tx) => {
        await tx.db.execute(sql`select pg_advisory_xact_lock(hashtextextended('platform.signing_keys', 0))`)
        const beyond = await tx.db
          .select({ id: signing_keys.id })
          .from(signing_keys)
          .where(and(gt(signing_keys.signs_until, from), gt(signing_keys.expires_at, key.createdAt)))
          .limit(1)
        if (beyond.length > 0) return
        await tx.db.delete(signing_keys).where(lt(signing_keys.expires_at, key.createdAt))
        await tx.db.insert(signing_keys).values({
          id: key.id,
          algorithm: key.algorithm,
          public_jwk: key.publicJwk,
          private_jwk: Buffer.from(secrets.encrypt(key.privateJwk, contextOf(key.id))),
          created_at: key.createdAt,
          signs_until: key.signsUntil,
          expires_at: key.expiresAt,
        })
      })
    },
  }
}
