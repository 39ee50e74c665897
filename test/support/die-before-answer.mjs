// Loaded into a server by `--import`: the process is killed when it would send the first byte of an answer to a POST. What it had committed, it had.
import { ServerResponse } from 'node:http'

for (const name of ['writeHead', 'write', 'end']) {
  const send = ServerResponse.prototype[name]
  ServerResponse.prototype[name] = function (...args) {
    if (this.req?.method === 'POST') process.kill(process.pid, 'SIGKILL')
    return send.apply(this, args)
  }
}
