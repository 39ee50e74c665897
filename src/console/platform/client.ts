/** The generated client of the platform API, by the session cookie, which scripts cannot read. */
import { createPlatformClient } from '../../../generated/clients/typescript/platform.ts'
import type { Accounts } from '../api/accounts.ts'
import { mountOf } from '../api/settings.ts'

export const platform = createPlatformClient({ baseUrl: mountOf('platform'), maxRetries: 0 })

export const accounts: Accounts = {
  signIn: (email, password) => platform.signIn({ body: { email, password } }),
  session: () => platform.getSession(),
  signOut: () => platform.signOut(),
  tokenFor: (api) => platform.issueApiToken({ body: { api } }),
  organizations: async (signal) => (await platform.listOrganizations({ query: { limit: 100 } }, { signal })).data,
  switchTo: (organization) => platform.switchOrganization({ body: { organization_id: organization } }),
}
