/** The file store that the configuration names. */
import { join, resolve } from 'node:path'
import { openLocalFiles } from './local.ts'
import type { FilesPlace } from './place.ts'
import type { OwnedFiles } from './port.ts'
import type { S3Credentials } from './s3-client.ts'

export interface OpenFilesOptions {
  readonly place: FilesPlace
  readonly dataDir: string
  /** Needed for a bucket. */
  readonly credentials: S3Credentials | null
  readonly now: () => Date
  /** Told what could not be cleared away after an upload that has failed. */
  readonly onError: (error: unknown) => void
}

export async function openFiles({ place, dataDir, credentials, now, onError }: OpenFilesOptions): Promise<OwnedFiles> {
  if (place.kind === 'local') return openLocalFiles(place.folder ?? join(resolve(dataDir), 'files'), now)
  if (credentials === null) throw new Error('A bucket needs credentials.')
  // The AWS SDK is loaded only where it is used.
  const { openS3Files } = await import('./s3.ts')
  return openS3Files({ place, credentials, now, onError })
}
