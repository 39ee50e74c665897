/** The generated client of Kairos. */
import { createKairosClient } from '../../../generated/clients/typescript/kairos.ts'
import { optionsFor } from '../api/client-options.ts'

export const kairos = createKairosClient(optionsFor('kairos'))
/** Without repeats of its own: whoever follows a stream decides when it is opened again. */
export const kairosStreams = createKairosClient({ ...optionsFor('kairos'), maxRetries: 0 })
