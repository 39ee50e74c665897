/** The one identifier sanitiser: names of a document become TypeScript names that are valid, not reserved and unique in their module. */

const reserved = new Set(
  (
    'abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum eval ' +
    'export extends false finally for from function get global globalThis if implements import in infer instanceof interface is keyof let module namespace never new null number ' +
    'object of package private protected prototype public readonly require return satisfies set static string super switch symbol this throw true try type typeof ' +
    'undefined unique unknown using var void while with yield Array Object String Number Boolean Map Set Promise Date RegExp Error JSON Math Reflect Symbol Proxy Function z'
  ).split(' '),
)

/** ASCII letters, digits and `_` only; words joined in camel case; never empty, never starting with a digit, never reserved. */
export function identifier(name: string): string {
  const words = name.split(/[^A-Za-z0-9_]+/).filter((word) => word !== '')
  const joined = words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
  const safe = joined === '' ? '_' : /^[0-9]/.test(joined) ? `_${joined}` : joined
  return reserved.has(safe) || safe === '__proto__' ? `${safe}_` : safe
}

/** Gives each distinct key of a module one identifier; the same key gets the same one again, another key with the same spelling gets a numbered one. */
export class Names {
  readonly #byKey = new Map<string, string>()
  readonly #taken = new Set<string>()

  constructor(taken: Iterable<string> = []) {
    for (const name of taken) this.#taken.add(name)
  }

  of(key: string, wish: string = key): string {
    const known = this.#byKey.get(key)
    if (known !== undefined) return known
    const base = identifier(wish)
    let name = base
    for (let count = 2; this.#taken.has(name); count += 1) name = `${base}${count}`
    this.#taken.add(name)
    this.#byKey.set(key, name)
    return name
  }
}
