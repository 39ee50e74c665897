/** The generated client of Artemis. */
import { createArtemisClient } from '../../../generated/clients/typescript/artemis.ts'
import { optionsFor } from '../api/client-options.ts'

export const artemis = createArtemisClient(optionsFor('artemis'))
