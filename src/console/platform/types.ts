/** What the platform API's document calls its shapes, under the names that the console uses. */
import type { components } from '../../../generated/clients/typescript/platform.types.ts'

type Schemas = components['schemas']
export type Key = Schemas['KeyResponse']
export type KeyWithSecret = Schemas['KeyWithSecretResponse']
export type KeyStatus = Schemas['KeyStatus']
export type CreateKey = Schemas['CreateKey']
