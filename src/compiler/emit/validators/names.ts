/** Identifiers of the module: functions and constants at its top, locals inside one function. The two never meet. */
import { identifier, Names } from '../../print/identifiers.ts'

const topLevel = /^(is|explain|fill|trim|project|pick|covers|pattern|values|words|keys)([A-Z0-9_]|$)|Validator[0-9]*$/

/** Names imported from the runtime, and the fixed words of generated functions. */
const fixed = [
  'value',
  'at',
  'issues',
  'result',
  'key',
  'isObject',
  'isArray',
  'isInteger',
  'isNumber',
  'own',
  'setOwn',
  'copyOwn',
  'countKeys',
  'countProperties',
  'hasOthers',
  'unknownKeys',
  'codePoints',
  'longEnough',
  'shortEnough',
  'isMultipleOf',
  'deepEqual',
  'areUnique',
  'Issues',
  'wrongType',
  'wrongEnum',
  'unrecognized',
  'wrongKey',
  'filledWithinStack',
  'once',
  'afresh',
  'withinStack',
  'explained',
  'explainedWithinStack',
]

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
/** Document text as the middle of an identifier: `user-name` -> `UserName`. */
export const wordOf = (text: string): string => upperFirst(identifier(text).replace(/^_+/, ''))

/** Locals of one generated function. */
export class Locals {
  readonly #names = new Names(fixed)
  #count = 0

  /** A new local, named after what it holds. */
  fresh(wish: string): string {
    const base = identifier(wish)
    this.#count += 1
    return this.#names.of(String(this.#count), topLevel.test(base) ? `_${base}` : base)
  }
}
