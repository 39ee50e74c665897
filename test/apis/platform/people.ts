/** People with a browser: they sign up, keep the cookie and send the origin. */
import type { Answer, CallOptions, TestSpecway } from '../../support/specway.ts'

export const origin = 'http://localhost'
export const password = 'correct horse battery staple'

export interface Person {
  readonly id: string
  readonly email: string
  /** The organization that the person made at sign-up. */
  readonly organization: string
  cookie: string
  /** With cookie and origin, under `/platform/v1`. */
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer>
}

/** The cookie of an answer as a browser sends it back. */
export const cookieOf = (answer: Answer): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

let people = 0

/** Signs in or up as one person without being counted as the same address: limits are per IP, which is one for all in a test. */
export async function person(specway: TestSpecway, email = `person${++people}@example.com`): Promise<Person> {
  specway.clock.advance(60_000)
  const answer = await specway.call('POST', '/platform/v1/auth/sign-up', { body: { email, password, name: `Person ${email}` } })
  if (answer.status !== 201) throw new Error(`sign-up: ${answer.status} ${JSON.stringify(answer.body)}`)
  return session(specway, answer)
}

/** A person from the answer that signed them in. */
export function session(specway: TestSpecway, answer: Answer): Person {
  const made: Person = {
    id: answer.body.user.id,
    email: answer.body.user.email,
    organization: answer.body.organization?.id ?? '',
    cookie: cookieOf(answer),
    call: (method, path, body, options = {}) =>
      specway.call(method, `/platform/v1${path}`, {
        ...options,
        headers: { cookie: made.cookie, origin, ...options.headers },
        ...(body !== undefined && { body }),
      }),
  }
  return made
}

/** Invites an e-mail to the organization of `host` and lets a new person accept. */
export async function join(specway: TestSpecway, host: Person, role: string, email = `person${++people}@example.com`): Promise<Person> {
  const invited = await host.call('POST', `/organizations/${host.organization}/members`, { email, role })
  if (invited.status !== 201) throw new Error(`invitation: ${invited.status} ${JSON.stringify(invited.body)}`)
  specway.clock.advance(60_000)
  const answer = await specway.call('POST', `/platform/v1/invitations/${tokenOf(invited)}/accept`, { body: { name: 'New', password } })
  if (answer.status !== 200) throw new Error(`acceptance: ${answer.status} ${JSON.stringify(answer.body)}`)
  return session(specway, answer)
}

export const tokenOf = (invited: Answer): string => String(invited.body.link).split('/').at(-1) ?? ''
