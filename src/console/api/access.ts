/**
 * Who the console is for each API: an API key of this tab, else a short-lived token of the signed-in person, else nobody.
 */

import { sections } from 'console:sections'
import { computed, signal } from '@preact/signals'
import type { Accounts, Session } from './accounts.ts'
import { failureOf } from './failure.ts'
import { keys, setKey } from './keys.ts'
import { type ApiSettings, settings } from './settings.ts'
import { type TokenSource, tokenSource } from './tokens.ts'

export interface Access {
  readonly kind: 'key' | 'session'
  /** How a person knows it: `krs_demo`, `…x7Qa`, an e-mail address. */
  readonly label: string
}

/** Whether this browser had a session when it was here last: without it, nobody is asked, since a refusal would be an error in the console. */
const hint = 'specway.session'

export const session = signal<Session | null>(null)
/** Why a credential is gone, for the page that asks for another. */
export const refusal = signal<string | null>(null)

export const apiOf = (id: string): ApiSettings | undefined => settings.apis.find((api) => api.id === id)

/** Where people sign in; null: nowhere here, keys are all there is. */
export const accounts: Accounts | null =
  sections.find(({ api, accounts }) => accounts !== undefined && apiOf(api) !== undefined)?.accounts ?? null

function requireAccounts(): Accounts {
  if (accounts === null) throw new Error('This gateway has no API that people sign in to.')
  return accounts
}

const tokens = new Map<string, TokenSource>()

function tokensOf(api: string): TokenSource {
  let source = tokens.get(api)
  if (source === undefined) {
    source = tokenSource(
      async () => requireAccounts().tokenFor(api),
      () => Date.now(),
    )
    tokens.set(api, source)
  }
  return source
}

export const accessTo = (api: string): Access | null => {
  const key = keys.value[api]
  if (key !== undefined) return { kind: 'key', label: key === apiOf(api)?.demoKey ? key : `…${key.slice(-4)}` }
  return session.value === null ? null : { kind: 'session', label: session.value.user.email }
}
export const isSignedIn = computed(() => session.value !== null || Object.keys(keys.value).length > 0)

/** The credential of the next call. Rejects when there is none. */
export async function credentialOf(api: string): Promise<string> {
  const key = keys.peek()[api]
  if (key !== undefined) return key
  if (session.peek() === null) throw new Error('Not signed in.')
  return tokensOf(api).token()
}

/** A call of `api` was answered 401: its key is forgotten; of a session it is asked whether it still lives. */
export async function refused(api: string, credential: string): Promise<void> {
  if (keys.peek()[api] === credential) {
    refusal.value = 'The key was refused: unknown, expired or revoked.'
    setKey(api, null)
    return
  }
  tokensOf(api).forget(credential)
  await restoreSession()
}

export async function signIn(email: string, password: string): Promise<void> {
  adopt(await requireAccounts().signIn(email, password))
}

/** Reads the session that the browser's cookie names; quietly none when there is none. */
export async function restoreSession(): Promise<void> {
  if (accounts === null || !remembers()) return
  try {
    adopt(await accounts.session())
  } catch (error) {
    if (failureOf(error).status !== 401) throw error
    if (session.peek() !== null) refusal.value = 'The session has ended.'
    adopt(null)
  }
}

/** What the tokens of the session act in from now on. */
export async function switchOrganization(id: string): Promise<void> {
  adopt(await requireAccounts().switchTo(id))
}

/** Ends the session and forgets every key. */
export async function signOut(): Promise<void> {
  const ending = session.peek() === null ? null : requireAccounts().signOut()
  for (const api of Object.keys(keys.peek())) setKey(api, null)
  await ending
  adopt(null)
}

function adopt(now: Session | null): void {
  if (now?.organization?.id !== session.peek()?.organization?.id) tokens.clear()
  session.value = now
  if (now !== null) refusal.value = null
  remember(now !== null)
}

function remembers(): boolean {
  try {
    return localStorage.getItem(hint) !== null
  } catch {
    return true
  }
}

function remember(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(hint, '1')
    else localStorage.removeItem(hint)
  } catch {
    // Storage is switched off: the session is asked for at each visit.
  }
}
