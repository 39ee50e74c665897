/** How each property of a body becomes the value of its column. */
import type { CrudContract } from '../../gateway/contract.ts'
import type { Issue } from '../../gateway/errors/catalogue.ts'
import { columnOf } from './rows.ts'
import { encoderOf, keptBy } from './values.ts'

export interface Writer {
  readonly json: string
  readonly column: string
  /** Of an absent property; null where there is none. */
  readonly fallback: unknown
  readonly nullable: boolean
  /** What is wrong with a value that the document admits and the column cannot keep; null: nothing. */
  problem(given: unknown): Issue | null
  /** `seal` encrypts the text of a property under `x-encrypted`. */
  value(given: unknown, seal: (text: string) => string): unknown
}

export function writers(contract: CrudContract): Writer[] {
  return contract.written.map(({ json, column, fallback, nullable, encrypted }) => {
    const target = columnOf(contract.table, column)
    const encode = encoderOf(target)
    const kept = encrypted ? null : keptBy(target)
    return {
      json,
      column,
      fallback: fallback ?? null,
      nullable,
      problem(given) {
        if (kept === null || given === null || given === undefined) return null
        const message = kept(given)
        return message === null ? null : { path: json, in: 'body', message }
      },
      value(given, seal) {
        if (given === null || given === undefined) return null
        if (encrypted) return Buffer.from(seal(typeof given === 'string' ? given : JSON.stringify(given)))
        return encode === null ? given : encode(given)
      },
    }
  })
}
