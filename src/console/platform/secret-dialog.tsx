/** A secret, once: nobody can read it again, neither here nor from the API. */
import { CopyButton } from '../components/copy-button.tsx'
import { Dialog } from '../components/dialog.tsx'
import type { KeyWithSecret } from './types.ts'

export const SecretDialog = ({ made, onClose }: { readonly made: KeyWithSecret; readonly onClose: () => void }) => (
  <Dialog title={`Secret of ${made.name}`} onClose={onClose}>
    <p class="banner warn">Keep it now: it is shown this once, and only its end is known afterwards.</p>
    <div class="curl secret">
      <code>{made.secret}</code>
      <CopyButton text={made.secret} label="Copy the secret" />
    </div>
    {made.previous_expires_at !== null && <p class="soft">The former secret works for 24 hours more.</p>}
    <div class="actions">
      <button type="button" class="primary" onClick={onClose}>
        I have it
      </button>
    </div>
  </Dialog>
)
