/** Duties: none. The same document, compressed once, as a static file from node:http. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { mounts } from '../../generated/index.ts'
import { announce } from '../support/peer.ts'

const [mount] = mounts
if (mount === undefined) throw new Error('Nothing is generated.')
const body = gzipSync(JSON.stringify(JSON.parse(readFileSync(mount.document, 'utf8'))))
const server = createServer((request, response) => {
  request.resume()
  response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': body.length })
  response.end(body)
})
server.listen(0, '127.0.0.1')
announce(server)
