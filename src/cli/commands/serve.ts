/** `specway serve`: the gateway in the foreground until SIGINT or SIGTERM. */
import { reportFailure, runServer } from '../../wiring/process.ts'

/** As `npm start`, failures included. */
export const serve = (): Promise<void> => runServer(process.env).catch(reportFailure)
