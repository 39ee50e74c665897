/** Duties: routing and validation of the request, as the documentation of @hono/zod-openapi shows it. No key, no limit, no reply check. */
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi'
import { announcePort } from '../support/peer.ts'
import { robot, robotStates, robotTypes, rosDistros } from '../support/robot.ts'

const Robot = z
  .object({
    id: z.string(),
    name: z.string().min(1).max(100),
    type: z.enum(robotTypes),
    status: z.enum(robotStates),
    ros_distro: z.enum(rosDistros).nullable(),
    fleet_id: z.string().nullable(),
    active_model: z.string().nullable(),
    model_version: z.string().nullable(),
    maintenance: z.boolean(),
    metadata: z.record(z.string(), z.unknown()),
    heartbeat_interval_s: z.number().int(),
    agent_version: z.string().nullable(),
    created_at: z.string(),
    updated_at: z.string(),
    last_seen: z.string().nullable(),
  })
  .openapi('Robot')
const RobotInput = z
  .strictObject({
    name: z.string().min(1).max(100).regex(/\S/),
    type: z.enum(robotTypes),
    ros_distro: z.enum(rosDistros).optional(),
    fleet_id: z.string().max(64).optional(),
    metadata: z.record(z.string().min(1).max(64), z.unknown()).default({}),
  })
  .openapi('RobotInput')
const content = { 'application/json': { schema: Robot } }
const app = new OpenAPIHono()
app.openapi(
  createRoute({
    method: 'get',
    path: '/v1/robots/{id}',
    request: { params: z.object({ id: z.string().max(64) }) },
    responses: { 200: { description: 'The robot.', content } },
  }),
  (c) => {
    c.req.valid('param')
    return c.json({ ...robot }, 200)
  },
)
app.openapi(
  createRoute({
    method: 'post',
    path: '/v1/robots',
    request: { body: { required: true, content: { 'application/json': { schema: RobotInput } } } },
    responses: { 201: { description: 'The robot.', content } },
  }),
  (c) => {
    const input = c.req.valid('json')
    return c.json({ ...robot, name: input.name, type: input.type, metadata: input.metadata }, 201)
  },
)
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) => announcePort(info.port))
server.on('error', (error) => {
  throw error
})
