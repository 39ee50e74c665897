/** `specway serve`: the gateway in the foreground until SIGINT or SIGTERM. */
import { runServer } from '../../wiring/process.ts'

export const serve = (): Promise<void> => runServer(process.env)
