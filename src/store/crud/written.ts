/** How each property of a body becomes the value of its column. */
import type { CrudContract } from '../../gateway/contract.ts'
import { columnOf } from './rows.ts'
import { encoderOf } from './values.ts'

export interface Writer {
  readonly json: string
  readonly column: string
  /** Of an absent property; null where there is none. */
  readonly fallback: unknown
  readonly nullable: boolean
  /** `seal` encrypts the text of a property under `x-encrypted`. */
  value(given: unknown, seal: (text: string) => string): unknown
}

export function writers(contract: CrudContract): Writer[] {
  return contract.written.map(({ json, column, fallback, nullable, encrypted }) => {
    const encode = encoderOf(columnOf(contract.table, column))
    return {
      json,
      column,
      fallback: fallback ?? null,
      nullable,
      value(given, seal) {
        if (given === null || given === undefined) return null
        if (encrypted) return Buffer.from(seal(typeof given === 'string' ? given : JSON.stringify(given)))
        return encode === null ? given : encode(given)
      },
    }
  })
}
