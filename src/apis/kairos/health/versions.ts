/** Versions of the engine that run here, as they are listed. */
import { newestVersion } from '../../../engines/causality/index.ts'
import { engineVersions } from '../simulations/drafts.ts'

export const versionsNewestLast: readonly string[] = [...engineVersions.filter((version) => version !== newestVersion), newestVersion]
