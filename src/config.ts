/**
 * The one place that reads the environment. Every variable is checked at start and named in the refusal; docs/operations.md has the table.
 */
import { z } from 'zod'
import { trustedProxies } from './gateway/transport/proxies.ts'
import { type FilesPlace, FilesUrlRefused, parseFilesUrl } from './store/files/place.ts'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const port = z.coerce.number().int().min(0).max(65535)
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)
/** Adds what `refusalOf` says of the items. */
const listOf = (refusalOf: (item: string) => string | null) =>
  list.superRefine((items, context) => {
    for (const message of items.map(refusalOf)) if (message !== null) context.addIssue({ code: 'custom', message })
  })

const proxies = listOf((item) => {
  try {
    trustedProxies([item])
    return null
  } catch {
    return `${item} is no address or network (10.0.0.0/8)`
  }
})

/** As browsers send them (RFC 6454, 6.2): what is written otherwise would never be met. */
function originRefusal(item: string): string | null {
  const { protocol = '', host = '', origin = '' } = URL.parse(item) ?? {}
  if (protocol === 'http:' || protocol === 'https:')
    return origin === item ? null : `${protocol}//${host} is how browsers send the origin of what stands there; anything else never matches`
  // Schemes of programs that hold pages (`capacitor:`, `chrome-extension:`): URL tells no origin of them.
  return /^(?!wss?:|ftp:|file:)[a-z][a-z0-9+.-]*:\/\/[a-z0-9._-]+(:[0-9]+)?$/.test(item)
    ? null
    : `${item} is no origin (https://app.example.com)`
}

/** The drivers decode user, password and path. */
const decodes = (text: string): boolean => {
  const { username = '', password = '', pathname = '' } = URL.parse(text) ?? {}
  try {
    decodeURIComponent(username + password + pathname)
    return true
  } catch {
    return false
  }
}
const undecodable = 'a % in it stands for itself only as %25'

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().min(1).optional(),
  PORT: port.default(8080),
  METRICS_PORT: port.optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .refine(decodes, undecodable)
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(500).default(10),
  REDIS_URL: z
    .url({ protocol: /^(rediss?|valkeys?)$/ })
    .refine(decodes, undecodable)
    .optional(),
  FILES_URL: z.string().min(1).optional(),
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  AWS_SESSION_TOKEN: z.string().min(1).optional(),
  ROLE: z.enum(['all', 'api', 'worker']).default('all'),
  DEMO: flag.optional(),
  CONTRACT_KEYS: flag.default(false),
  HTTPS: z.enum(['required', 'optional']).optional(),
  TLS_CERT: z.string().min(1).optional(),
  TLS_KEY: z.string().min(1).optional(),
  TRUSTED_PROXIES: proxies.default([]),
  CORS_ORIGINS: listOf((item) => (item === '*' ? null : originRefusal(item))).default(['*']),
  WEB_ORIGINS: listOf(originRefusal).default([]),
  RESPONSE_CHECK: z.enum(['off', 'log', 'enforce']).optional(),
  SECRETS_KEY: z.string().min(1).optional(),
  JWT_ISSUER: z.string().min(1).optional(),
  JWT_AUDIENCE: z.string().min(1).optional(),
  JWT_JWKS_URL: z.url().optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  SIGN_UP: z.enum(['open', 'closed']).default('open'),
  ADMIN_EMAIL: z.email().optional(),
  ADMIN_PASSWORD: z.string().min(12).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_FROM: z.string().min(3).default('Specway <no-reply@localhost>'),
  BILLING_WEBHOOK_SECRET: z.string().min(1).optional(),
  AUDIT_RETENTION_DAYS: z.coerce.number().int().min(0).max(36_500).default(400),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  OTEL_SERVICE_NAME: z.string().min(1).default('specway'),
  SHUTDOWN_TIMEOUT_S: z.coerce.number().int().min(1).max(600).default(30),
  KAIROS_COMPUTE_TIMEOUT_MS: z.coerce.number().int().min(1).max(3_600_000).default(60_000),
  REQUEST_TIMEOUT_S: z.coerce.number().int().min(1).max(600).default(30),
})

export type Environment = z.infer<typeof environment>

export interface Config extends Omit<Environment, 'DEMO' | 'HTTPS' | 'RESPONSE_CHECK' | 'LOG_LEVEL' | 'HOST'> {
  /** PGlite in this process, files under `DATA_DIR`. */
  readonly embedded: boolean
  readonly production: boolean
  readonly DEMO: boolean
  readonly HTTPS: 'required' | 'optional'
  readonly RESPONSE_CHECK: 'off' | 'log' | 'enforce'
  readonly LOG_LEVEL: NonNullable<Environment['LOG_LEVEL']>
  readonly HOST: string
  /** What `FILES_URL` says. */
  readonly files: FilesPlace
  /** Every variable as text, for `x-when`. */
  readonly values: Readonly<Record<string, string | undefined>>
}

/** A configuration that cannot be used; `problems` has one line per variable. */
export class ConfigError extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
    this.name = 'ConfigError'
    this.problems = problems
  }
}

/** Empty variables count as absent. Throws `ConfigError`. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  const values = parsed.data
  const production = values.NODE_ENV === 'production'
  const embedded = values.DATABASE_URL === undefined
  const problems: string[] = []
  if (production && values.SECRETS_KEY === undefined) problems.push('SECRETS_KEY: required in production (32 bytes, base64)')
  if (values.METRICS_PORT === values.PORT && values.PORT !== 0) problems.push(`METRICS_PORT: ${values.PORT} is PORT already`)
  if ((values.TLS_CERT === undefined) !== (values.TLS_KEY === undefined)) problems.push('TLS_CERT and TLS_KEY: both or neither')
  if ((values.JWT_ISSUER === undefined) !== (values.JWT_JWKS_URL === undefined))
    problems.push('JWT_ISSUER and JWT_JWKS_URL: both or neither')
  const oidc = [values.OIDC_ISSUER, values.OIDC_CLIENT_ID, values.OIDC_CLIENT_SECRET].filter((value) => value !== undefined).length
  if (oidc !== 0 && oidc !== 3) problems.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET: all or none')
  if (production && values.CONTRACT_KEYS) problems.push('CONTRACT_KEYS: not in production')
  if (production && values.SMTP_URL !== undefined && values.PUBLIC_URL === undefined)
    problems.push('PUBLIC_URL: required in production with SMTP_URL, so that no Host header decides where the links in mails lead')
  if (embedded && values.ROLE !== 'all')
    problems.push(`ROLE: ${values.ROLE} needs DATABASE_URL; the embedded database belongs to one process`)
  const files = filesPlace(values.FILES_URL, production, problems)
  if (files.kind === 's3' && (values.AWS_ACCESS_KEY_ID === undefined || values.AWS_SECRET_ACCESS_KEY === undefined))
    problems.push('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: required where FILES_URL is a bucket')
  if (problems.length > 0) throw new ConfigError(problems)
  return {
    ...values,
    production,
    embedded,
    DEMO: values.DEMO ?? (embedded && !production),
    HTTPS: values.HTTPS ?? (production ? 'required' : 'optional'),
    RESPONSE_CHECK: values.RESPONSE_CHECK ?? (production ? 'log' : 'enforce'),
    LOG_LEVEL: values.LOG_LEVEL ?? (values.NODE_ENV === 'test' ? 'silent' : 'info'),
    HOST: values.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    files,
    values: env,
  }
}

function filesPlace(text: string | undefined, production: boolean, problems: string[]): FilesPlace {
  try {
    return parseFilesUrl(text, { production })
  } catch (error) {
    if (!(error instanceof FilesUrlRefused)) throw error
    problems.push(`FILES_URL: ${error.message}`)
    return { kind: 'local', folder: null }
  }
}
