/** The whole process, as `npm start` runs it: database, policy, handlers, background work. Configured by the environment. */
import { readConfig } from '../../src/config.ts'
import { returnLoadingHeap } from '../../src/wiring/heap.ts'
import { start } from '../../src/wiring/process.ts'
import { announcePort } from '../support/peer.ts'

const running = await start(
  readConfig({ ...process.env, PORT: '0', HTTPS: 'optional', DEMO: '1', LOG_LEVEL: 'warn', RESPONSE_CHECK: 'log' }),
)
await running.service.begin()
returnLoadingHeap()
announcePort(running.server.port)
