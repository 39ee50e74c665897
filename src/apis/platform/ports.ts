/** What the platform's handlers need beside their context. Wired in `src/wiring`. */
import type { ApiContract, Clock, Context, Ids } from '../../gateway/contract.ts'
import type { OwnKeys } from '../../gateway/identity/signing-keys.ts'
import type { Secrets } from '../../store/secrets.ts'
import type { Store } from '../../store/store.ts'

export interface PlatformPorts {
  readonly store: Store
  /** Tells every instance what has changed, within the transaction: this one right after the commit, so that the caller's next request sees it. */
  readonly changes: Pick<Store, 'notify'>
  readonly secrets: Secrets
  readonly clock: Clock
  /** In the form of the platform API's ids. */
  readonly ids: Ids
  /** All APIs of this gateway, the platform's own among them. */
  readonly apis: readonly ApiContract[]
  /** Sign the tokens of APIs that take JSON Web Tokens. */
  readonly ownKeys: OwnKeys
  /** Signs cursors; the first signs, all verify. */
  readonly cursorKeys: readonly [Uint8Array, ...Uint8Array[]]
  /** Ends the credentials that other APIs have given out in an organization, when it ends. With the rights of the system, in its transaction. */
  readonly endCredentials: (context: Pick<Context, 'tx' | 'events'>, organization: string) => Promise<void>
  /** Where people reach this server: links in mails begin with it. Null: they begin with what the request was sent to. */
  readonly publicUrl: string | null
  readonly signUpOpen: boolean
  readonly billingSecret: string | null
  /** Sends an invitation by mail; null: no mail is configured, the link is in the answer. */
  readonly sendMail: ((mail: { readonly to: string; readonly subject: string; readonly text: string }) => Promise<void>) | null
}
