/** What the emitters of contracts need from the module of compiled validators: the exported name of a schema's validator. */
import type { Schema } from '../model/types.ts'

/** A request is filled with defaults and trimmed, a response is projected; for `check` a value is only judged. */
export type ValidatorUse = 'request' | 'response' | 'check'

export interface ValidatorNames {
  /**
   * The export of `validators.ts` that checks `schema`; `hint` names an inline one. The same schema always has the same name. `use` (default: `check`)
   * says what else it must do; several uses of one schema add up.
   */
  nameOf(schema: Schema, hint: string, use?: ValidatorUse): string
}
