/** The entry of a worker thread. Starting is mostly loading modules; those that the process keeps compiled are kept for its workers too. */
import { enableCompileCache } from 'node:module'
import { workerData } from 'node:worker_threads'
import type { WorkerData } from './protocol.ts'

const { compiled } = workerData as WorkerData
if (compiled !== null) enableCompileCache(compiled)
await import('./scheduler.ts')
