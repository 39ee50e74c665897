/** Duties: none. node:http and the `postgres` driver: select by primary key, and a bare insert, each in one statement, as a superuser without policies. */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import postgres from 'postgres'
import { announce } from '../support/peer.ts'

const url = process.env.DATABASE_URL
const organization = process.env.BENCH_ORGANIZATION
if (url === undefined || organization === undefined) throw new Error('DATABASE_URL and BENCH_ORGANIZATION are needed.')
const sql = postgres(url, { max: 10 })
const server = createServer((request, response) => {
  const answer = (status: number, value: unknown): void => {
    const body = JSON.stringify(value)
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  }
  const failed = (error: unknown): void => answer(500, { message: String(error) })
  if (request.method === 'GET') {
    const id = (request.url ?? '').split('/').pop() ?? ''
    sql`select id, name, type, ros_distro, fleet_id, active_model, model_version, maintenance, metadata, heartbeat_interval_s, agent_version, created_at, updated_at, last_seen
      from artemis.robots where organization_id = ${organization} and id = ${id}`.then(
      ([row]) => answer(row === undefined ? 404 : 200, row),
      failed,
    )
    return
  }
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { name: string; description: string | null }
    const id = `flt_${randomUUID()}`
    sql`insert into artemis.fleets (organization_id, id, name, description) values (${organization}, ${id}, ${`${body.name} ${id}`}, ${body.description ?? null}) returning *`.then(
      ([row]) => answer(201, row),
      failed,
    )
  })
})
server.listen(0, '127.0.0.1')
announce(server)
