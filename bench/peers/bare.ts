/** Duties: none. Constant JSON from node:http, no router. */
import { createServer } from 'node:http'
import { announce } from '../support/peer.ts'
import { robot } from '../support/robot.ts'

const body = JSON.stringify(robot)
const server = createServer((request, response) => {
  request.resume()
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1')
announce(server)
