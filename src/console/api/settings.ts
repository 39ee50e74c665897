/** What the page is told about the gateway that serves it: written into the shell by `server/shell.ts`, read once here. */
export interface ScopeSettings {
  readonly name: string
  readonly description: string
  /** Those that may give it to a key. */
  readonly roles: readonly string[]
}

export interface ApiSettings {
  readonly id: string
  readonly title: string
  readonly version: string
  /** `/v1` */
  readonly mount: string
  /** How its keys look and where they go; null: it has none. */
  readonly keys: {
    readonly prefixes: readonly string[]
    readonly header: string
    readonly lead: string
    readonly scopes: readonly ScopeSettings[]
  } | null
  /** Only where the demo organization exists. */
  readonly demoKey: string | null
}

export interface ConsoleSettings {
  readonly apis: readonly ApiSettings[]
}

function read(): ConsoleSettings {
  const text = document.getElementById('settings')?.textContent
  if (text === undefined || text === null) throw new Error('The page has no settings.')
  // Written by the same release of the gateway.
  return JSON.parse(text) as ConsoleSettings
}

export const settings = read()

/** Where the API is served; empty for one that is not. */
export const mountOf = (api: string): string => settings.apis.find(({ id }) => id === api)?.mount ?? ''
