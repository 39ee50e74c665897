/** What the handlers of Artemis need beside their context. */
import type { Statement } from '../../gateway/contract.ts'

/** `Store.read`: one compiled select for one organization, without a transaction, in one flush. */
export type ReadPort = <Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values) => Promise<Row[]>

export interface ArtemisPorts {
  readonly read: ReadPort
}
