/** Short-lived tokens of a signed-in person: kept in memory, issued again before they end. */
export interface IssuedToken {
  readonly token: string
  /** Seconds. */
  readonly expires_in: number
}

export interface TokenSource {
  /** A token that works for a minute at least. Callers at one moment share one request. Rejects as `issue` does. */
  token(): Promise<string>
  /** The API refused it: the next call asks for another. One that has been replaced meanwhile is left alone. */
  forget(token: string): void
}

/** A request that starts now may take a while until it is judged. */
const marginMs = 60_000

export function tokenSource(issue: () => Promise<IssuedToken>, now: () => number): TokenSource {
  let held: { readonly token: string; readonly untilMs: number } | null = null
  let issuing: Promise<string> | null = null
  const renew = async (): Promise<string> => {
    const askedMs = now()
    const { token, expires_in } = await issue()
    held = { token, untilMs: askedMs + expires_in * 1000 }
    return token
  }
  return {
    token: async () => {
      if (held !== null && held.untilMs - now() > marginMs) return held.token
      issuing ??= renew().finally(() => {
        issuing = null
      })
      return issuing
    },
    forget: (token) => {
      if (held?.token === token) held = null
    },
  }
}
