/** An exchange by hand, for tests of single steps. */
import type { ApiContract, Identity, OperationContract } from '../../src/gateway/contract.ts'
import type { Exchange, RequestInput } from '../../src/gateway/exchange.ts'

export interface ExchangeOptions {
  readonly method?: string
  readonly path?: string
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly ip?: string
  readonly origin?: string
  readonly identity?: Identity | null
  readonly input?: RequestInput | null
  readonly api?: ApiContract
  readonly operation?: OperationContract
  readonly pathValues?: Readonly<Record<string, string>>
  readonly requestId?: string
  readonly signal?: AbortSignal
}

export function exchange(options: ExchangeOptions = {}): Exchange {
  const { method = 'GET', path = '/v1/things', query = '', origin = 'http://localhost:8080' } = options
  return {
    request: new Request(`${origin}${path}${query === '' ? '' : `?${query}`}`, { method }),
    header: (name) => options.headers?.[name],
    repeated: () => null,
    readBody: async () => new Uint8Array(),
    method,
    path,
    query,
    startedMs: 0,
    requestId: options.requestId ?? 'req_test',
    ip: options.ip ?? '203.0.113.7',
    secure: false,
    origin,
    connection: null,
    signal: options.signal ?? new AbortController().signal,
    api: options.api ?? null,
    operation: options.operation ?? null,
    pathValues: options.pathValues ?? {},
    identity: options.identity ?? null,
    plan: null,
    rate: null,
    input: options.input ?? null,
    out: {},
    onClose: [],
    auditNote: null,
    answerType: 'application/json',
    bytesOut: 0,
    status: 0,
    errorCode: null,
    error: null,
  }
}

/** What the end of an answer does. */
export const close = (x: Exchange): void => {
  for (const effect of x.onClose.splice(0)) effect()
}

export const withBody = (body: unknown): RequestInput => ({
  path: {},
  query: {},
  headers: {},
  cookies: {},
  body,
  bodyMediaType: 'application/json',
})

export function identity(given: Partial<Identity> = {}): Identity {
  return {
    id: 'key:key_1',
    kind: 'key',
    scheme: 'ApiKey',
    organization: 'org_1',
    scopes: new Set(['read']),
    role: null,
    userId: null,
    keyId: 'key_1',
    label: 'test',
    claims: {},
    ...given,
  }
}
