/** Boolean expressions of generated code, kept in both directions so that a failing check reads `a || b`, not `!(!a && !b)`. */

type Level = 'atom' | 'and' | 'or'
interface Side {
  readonly text: string
  readonly level: Level
}
/** `yes` is true exactly when `no` is false. */
export interface Test {
  readonly yes: Side
  readonly no: Side
}

const inside = (side: Side): string => (side.level === 'atom' ? side.text : `(${side.text})`)
const join = (sides: readonly Side[], level: 'and' | 'or', empty: string): Side => {
  const [first, ...rest] = sides
  if (first === undefined) return { text: empty, level: 'atom' }
  if (rest.length === 0) return first
  const text = sides.map((side) => (side.level === level ? side.text : inside(side))).join(level === 'and' ? ' && ' : ' || ')
  return { text, level }
}

/** An expression without `&&` and `||` at its top, and its opposite (default: `!` before it, which needs a call or a name). */
export const atom = (yes: string, no: string = `!${yes}`): Test => ({ yes: { text: yes, level: 'atom' }, no: { text: no, level: 'atom' } })
export const not = (test: Test): Test => ({ yes: test.no, no: test.yes })
export const always: Test = atom('true', 'false')
export const never: Test = atom('false', 'true')

export const all = (tests: readonly Test[]): Test => ({
  yes: join(
    tests.map((test) => test.yes),
    'and',
    'true',
  ),
  no: join(
    tests.map((test) => test.no),
    'or',
    'false',
  ),
})
export const any = (tests: readonly Test[]): Test => not(all(tests.map(not)))

export const holds = (test: Test): string => test.yes.text
export const fails = (test: Test): string => test.no.text
/** For use as an operand. */
export const holdsOperand = (test: Test): string => inside(test.yes)
