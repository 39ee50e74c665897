/**
 * Patterns that may take exponential time on a text that almost matches: something repeated without bound inside something repeated without bound,
 * with nothing between two rounds that tells where one ends. `^(a+)+$` tries every way to cut a row of a; `^a+(_a+)*$` has only one.
 * @see ECMA-262, 22.2.1 Patterns
 */

/** Code points of the characters that one step of a pattern may take; null: not a single character. */
type Characters = ReadonlySet<number> | null

interface Item {
  readonly characters: Characters
  /** Of a group: its alternatives. */
  readonly alternatives: readonly (readonly Item[])[]
  readonly least: number
  readonly unbounded: boolean
}

/** Characters by which sets are compared: what patterns name is nearly always among them. */
const compared = 0x400

/** Whether there are nested unbounded repetitions in a pattern (valid, in Unicode mode) that a text can be cut into in many ways. */
export const mayBacktrack = (pattern: string): boolean => new Reader(pattern).read().some(hasNested)

const hasNested = (alternative: readonly Item[]): boolean =>
  alternative.some((item) => item.alternatives.some((inner) => hasNested(inner) || (item.unbounded && isUnclear(inner))))

/** A round that holds an unbounded repetition, and no character that must be there and belongs to none of them. */
function isUnclear(round: readonly Item[]): boolean {
  const repeated = round.flatMap(unboundedIn)
  if (repeated.length === 0) return false
  return !round.some(
    ({ characters, least, unbounded }) =>
      characters !== null && least > 0 && !unbounded && repeated.every((others) => others !== null && !meet(characters, others)),
  )
}

function unboundedIn(item: Item): Characters[] {
  if (item.characters !== null) return item.unbounded ? [item.characters] : []
  const inside = item.alternatives.flat()
  return item.unbounded ? inside.flatMap(charactersIn) : inside.flatMap(unboundedIn)
}

const charactersIn = (item: Item): Characters[] =>
  item.characters === null ? item.alternatives.flat().flatMap(charactersIn) : [item.characters]

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((character) => b.has(character))

const atom = /\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|k<[^>]*>|.)|\[(?:\\.|[^\]\\])*\]|./suy
const quantifier = /(?:([*+?])|\{([0-9]+)(,?)([0-9]*)\})\??/y
const opening = /\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?/y

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Alternatives up to the closing bracket, or the end. */
  read(): Item[][] {
    const alternatives: Item[][] = [[]]
    while (this.#at < this.#text.length && this.#text[this.#at] !== ')') {
      if (this.#take(/\|/y) !== null) alternatives.push([])
      else alternatives.at(-1)?.push(this.#item())
    }
    return alternatives
  }

  #take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at
    const found = form.exec(this.#text)
    if (found !== null) this.#at = form.lastIndex
    return found
  }

  #item(): Item {
    if (this.#take(opening) !== null) {
      const alternatives = this.read()
      this.#take(/\)/y)
      return { characters: null, alternatives, ...this.#times() }
    }
    const text = this.#take(atom)?.[0] ?? ''
    // Assertions take no character, and a reference to a group takes many.
    const characters = /^(?:[\^$]|\\(?:[bB1-9]|k<.*))$/.test(text) ? null : charactersOf(text)
    return { characters, alternatives: [], ...this.#times() }
  }

  #times(): { least: number; unbounded: boolean } {
    const found = this.#take(quantifier)
    if (found === null) return { least: 1, unbounded: false }
    const [, sign, least, comma, most] = found
    if (sign !== undefined) return { least: sign === '+' ? 1 : 0, unbounded: sign !== '?' }
    return { least: Number(least), unbounded: comma === ',' && most === '' }
  }
}

function charactersOf(text: string): ReadonlySet<number> {
  const one = new RegExp(`^(?:${text})$`, 'u')
  const found = new Set<number>()
  for (let character = 0; character < compared; character += 1) if (one.test(String.fromCodePoint(character))) found.add(character)
  return found
}
