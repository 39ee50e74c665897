/** `specway serve`: the gateway in the foreground until SIGINT or SIGTERM. */
import { runServer } from '../../main.ts'

export const serve = (): Promise<void> => runServer(process.env)
