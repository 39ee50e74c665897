/** Mail of the platform: a job in the transaction of what it is about, so that it is sent exactly when that has happened. */
import { z } from 'zod'
import type { Context } from '../../../gateway/contract.ts'
import type { QueueDefinition } from '../../../store/jobs.ts'
import type { PlatformPorts } from '../ports.ts'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}
export type SendMail = (mail: Mail) => Promise<void>

/** `url`: `smtp://user:password@host:587` or `smtps://…`; `from` in the form `Name <address>`. */
export async function smtpMail(url: string, from: string): Promise<SendMail> {
  // Loaded only where mail is configured.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport(url, { from })
  return async (mail) => {
    await transport.sendMail(mail)
  }
}

export const mailQueue = 'platform.mail'

const job = z.object({ id: z.string(), to: z.string(), subject: z.string(), sealed: z.string() })
const contextOf = (id: string): string => `platform.mail/${id}/text`

/** The queue that sends; null where no mail is configured. */
export function mailQueueDefinition({ sendMail, secrets }: Pick<PlatformPorts, 'sendMail' | 'secrets'>): QueueDefinition | null {
  if (sendMail === null) return null
  return {
    name: mailQueue,
    retryLimit: 5,
    expireInSeconds: 60,
    async handler(data) {
      const { id, to, subject, sealed } = job.parse(data)
      await sendMail({ to, subject, text: secrets.decrypt(sealed, contextOf(id)) })
    },
  }
}

/** False: no mail is configured. The text holds the link, which nobody who reads the queue may see, so it is encrypted. */
export async function sendInvitation(
  { sendMail, secrets }: Pick<PlatformPorts, 'sendMail' | 'secrets'>,
  { jobs, tx }: Context,
  invitation: { readonly id: string; readonly to: string; readonly organization: string; readonly link: string },
): Promise<boolean> {
  if (sendMail === null) return false
  // The organization's name is what its people typed: it must not begin a header of its own.
  const organization = invitation.organization.replace(/\s+/g, ' ')
  const text = `You are invited to join ${organization}.\n\nAccept within 7 days:\n${invitation.link}\n\nIf you do not know what this is about, ignore this mail.\n`
  await jobs.send(tx, mailQueue, {
    id: invitation.id,
    to: invitation.to,
    subject: `Invitation to ${organization}`,
    sealed: secrets.encrypt(text, contextOf(invitation.id)),
  })
  return true
}
