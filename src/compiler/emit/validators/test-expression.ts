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
const join = (sides: readonly Side[], level: 'and' | 'or'): Side => ({
  text: sides.map((side) => (side.level === level ? side.text : inside(side))).join(level === 'and' ? ' && ' : ' || '),
  level,
})

const callOrName = /^[A-Za-z_$][\w$.]*(?:\([^()]*\))?$/

/** An expression without `&&` and `||` at its top, and its opposite; by default `!` before it. */
export const atom = (yes: string, no: string = callOrName.test(yes) ? `!${yes}` : `!(${yes})`): Test => ({
  yes: { text: yes, level: 'atom' },
  no: { text: no, level: 'atom' },
})
export const always: Test = atom('true', 'false')
export const never: Test = atom('false', 'true')
export const not = (test: Test): Test => (test === always ? never : test === never ? always : { yes: test.no, no: test.yes })

export function all(tests: readonly Test[]): Test {
  if (tests.includes(never)) return never
  const open = tests.filter((test) => test !== always)
  if (open.length === 0) return always
  const [first] = open
  if (open.length === 1 && first !== undefined) return first
  return {
    yes: join(
      open.map((test) => test.yes),
      'and',
    ),
    no: join(
      open.map((test) => test.no),
      'or',
    ),
  }
}
export const any = (tests: readonly Test[]): Test => not(all(tests.map(not)))

export const holds = (test: Test): string => test.yes.text
export const fails = (test: Test): string => test.no.text
