/** What the emitters of contracts need from the module of compiled validators: the exported name of a schema's validator. */
import type { Schema } from '../model/types.ts'

export interface ValidatorNames {
  /** The export of `validators.ts` that checks `schema`; `hint` names an inline one. The same schema always has the same name. */
  nameOf(schema: Schema, hint: string): string
}
