/** The file store of the configuration; what it keeps of what a crash has left is removed with the shared hourly work. */
import type { Config } from '../config.ts'
import type { Clock } from '../gateway/contract.ts'
import { openFiles } from '../store/files/open.ts'
import type { OwnedFiles } from '../store/files/port.ts'

export const filesOf = (config: Config, clock: Pick<Clock, 'now'>, onError: (error: unknown) => void): Promise<OwnedFiles> =>
  openFiles({ place: config.files, dataDir: config.DATA_DIR, credentials: credentialsOf(config), now: () => clock.now(), onError })

const credentialsOf = ({ AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN }: Config) =>
  AWS_ACCESS_KEY_ID === undefined || AWS_SECRET_ACCESS_KEY === undefined
    ? null
    : { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY, sessionToken: AWS_SESSION_TOKEN ?? null }
