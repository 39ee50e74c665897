/** Duties: API key by hash, scope, rate limit with headers (@fastify/rate-limit), request id, validation (Ajv), compiled serialisation. */
import { hash } from 'node:crypto'
import rateLimit from '@fastify/rate-limit'
import fastify from 'fastify'
import { announce } from '../support/peer.ts'
import { benchKey, robot, robotStates, robotTypes, rosDistros } from '../support/robot.ts'

declare module 'fastify' {
  interface FastifyRequest {
    caller: { id: string; scopes: ReadonlySet<string> } | null
  }
}

const keys = new Map([[hash('sha256', benchKey), { id: 'key_bench', scopes: new Set(['read', 'write']) }]])
const nullable = { type: ['string', 'null'] }
const robotSchema = {
  type: 'object',
  required: Object.keys(robot),
  properties: {
    id: { type: 'string' },
    name: { type: 'string' },
    type: { enum: robotTypes },
    status: { enum: robotStates },
    ros_distro: nullable,
    fleet_id: nullable,
    active_model: nullable,
    model_version: nullable,
    maintenance: { type: 'boolean' },
    metadata: { type: 'object', additionalProperties: true },
    heartbeat_interval_s: { type: 'integer' },
    agent_version: nullable,
    created_at: { type: 'string' },
    updated_at: { type: 'string' },
    last_seen: nullable,
  },
}
const inputSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['name', 'type'],
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 100, pattern: '\\S' },
    type: { enum: robotTypes },
    ros_distro: { enum: rosDistros },
    fleet_id: { type: 'string', maxLength: 64 },
    metadata: { type: 'object', additionalProperties: true, maxProperties: 64, default: {} },
  },
}
const app = fastify({ logger: false, ajv: { customOptions: { coerceTypes: false, removeAdditional: false } } })
app.decorateRequest('caller', null)
app.addHook('onRequest', async (request, reply) => {
  const sent = request.headers['x-request-id']
  reply.header('x-request-id', typeof sent === 'string' ? sent : request.id)
  const credential = request.headers.authorization
  if (credential?.startsWith('Bearer ') !== true) return reply.code(401).send({ error: { code: 'UNAUTHORIZED' } })
  const caller = keys.get(hash('sha256', credential.slice(7)))
  if (caller === undefined) return reply.code(401).send({ error: { code: 'UNAUTHORIZED' } })
  if (!caller.scopes.has(request.method === 'GET' ? 'read' : 'write'))
    return reply.code(403).send({ error: { code: 'INSUFFICIENT_SCOPE' } })
  request.caller = caller
  return undefined
})
await app.register(rateLimit, {
  max: 100_000_000,
  timeWindow: '1 minute',
  keyGenerator: (request) => request.caller?.id ?? request.ip,
  enableDraftSpec: true,
})
app.get(
  '/v1/robots/:id',
  { schema: { params: { type: 'object', properties: { id: { type: 'string', maxLength: 64 } } }, response: { 200: robotSchema } } },
  async () => ({ ...robot }),
)
app.post<{ Body: { name: string; type: string; metadata: Record<string, unknown> } }>(
  '/v1/robots',
  { schema: { body: inputSchema, response: { 201: robotSchema } } },
  async (request, reply) => {
    reply.code(201)
    return { ...robot, name: request.body.name, type: request.body.type, metadata: request.body.metadata }
  },
)
await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server)
