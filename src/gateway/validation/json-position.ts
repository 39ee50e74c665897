/** Where JSON stops being JSON (RFC 8259): the index of the first character that cannot be there, or the length when it ends early. */

const space = /[ \t\n\r]*/y
const numeral = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const begunNumeral = /-?(?:(?:0|[1-9][0-9]*)(?:\.(?:[0-9]+(?:[eE][+-]?)?)?|[eE][+-]?)?)?/y
/** Everything from U+0020 on but the quote and the backslash. */
const plain = /[ !#-[\]-\uffff]*/y
const literals = ['true', 'false', 'null'] as const

/** Length of what `pattern` (sticky) matches at `from`. */
function run(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.[0].length ?? 0
}

/** Only for text that `JSON.parse` refused; no recursion, so depth does not matter. */
export function firstError(text: string): number {
  const open: ('{' | '[')[] = []
  let at = run(space, text, 0)
  /** `key-or-end` after `{`, `value-or-end` after `[`, `after` a complete value. */
  let want: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'after' = 'value'
  for (;;) {
    at += run(space, text, at)
    const char = text[at]
    if (char === undefined) return at
    if (want === 'after') {
      const inside = open.at(-1)
      if (inside === undefined) return at
      if (char === ',') want = inside === '{' ? 'key' : 'value'
      else if (char === (inside === '{' ? '}' : ']')) open.pop()
      else return at
      at++
    } else if (want === 'colon') {
      if (char !== ':') return at
      want = 'value'
      at++
    } else if (want === 'key' || want === 'key-or-end') {
      if (char === '}' && want === 'key-or-end') {
        open.pop()
        want = 'after'
        at++
      } else {
        const end = stringEnd(text, at)
        if (!end.complete) return end.at
        at = end.at
        want = 'colon'
      }
    } else if (char === ']' && want === 'value-or-end') {
      open.pop()
      want = 'after'
      at++
    } else if (char === '{' || char === '[') {
      open.push(char)
      want = char === '{' ? 'key-or-end' : 'value-or-end'
      at++
    } else {
      const end = scalarEnd(text, at)
      if (!end.complete) return end.at
      at = end.at
      want = 'after'
    }
  }
}

interface End {
  readonly complete: boolean
  readonly at: number
}

function scalarEnd(text: string, from: number): End {
  if (text[from] === '"') return stringEnd(text, from)
  for (const literal of literals) {
    let same = 0
    while (same < literal.length && text[from + same] === literal[same]) same++
    if (same > 0) return { complete: same === literal.length, at: from + same }
  }
  const begun = run(begunNumeral, text, from)
  const length = run(numeral, text, from)
  return { complete: length > 0 && length === begun, at: from + Math.max(begun, length) }
}

function stringEnd(text: string, from: number): End {
  if (text[from] !== '"') return { complete: false, at: from }
  for (let at = from + 1; ; ) {
    at += run(plain, text, at)
    const char = text[at]
    if (char === '"') return { complete: true, at: at + 1 }
    if (char !== '\\') return { complete: false, at }
    const escaped = text[at + 1] ?? ''
    if (escaped === 'u') {
      for (let digit = at + 2; digit < at + 6; digit++) if (!/[0-9a-fA-F]/.test(text[digit] ?? '')) return { complete: false, at: digit }
      at += 6
    } else if (/["\\/bfnrt]/.test(escaped)) at += 2
    else return { complete: false, at: at + 1 }
  }
}
