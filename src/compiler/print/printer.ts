/**
 * The one printer of TypeScript source. It owns the header, imports, indentation and comments of a generated module.
 * Text given to `line` is our own syntax around literals and names from `literal.ts` and `identifiers.ts`; nothing of a document comes in raw.
 */
import { commentText, stringLiteral } from './literal.ts'

export class Printer {
  readonly #lines: string[] = []
  readonly #imports = new Map<string, { values: Set<string>; types: Set<string>; namespace: string | null }>()
  readonly #locate: (module: string) => string
  #depth = 0

  /** `locate` says where an imported module stands for the file that is printed; by default where the emitter says. */
  constructor(locate: (module: string) => string = (module) => module) {
    this.#locate = locate
  }

  /** `import { name } from "module"`; the same name twice is one. */
  import(module: string, ...names: string[]): void {
    for (const name of names) this.#module(module).values.add(name)
  }

  importType(module: string, ...names: string[]): void {
    for (const name of names) this.#module(module).types.add(name)
  }

  importNamespace(module: string, name: string): void {
    this.#module(module).namespace = name
  }

  #module(name: string) {
    const module = this.#locate(name)
    let entry = this.#imports.get(module)
    if (entry === undefined) {
      entry = { values: new Set(), types: new Set(), namespace: null }
      this.#imports.set(module, entry)
    }
    return entry
  }

  line(text = ''): this {
    this.#lines.push(text === '' ? '' : '  '.repeat(this.#depth) + text)
    return this
  }

  /** `open`, the body one level deeper, `close`. */
  block(open: string, body: () => void, close = '}'): this {
    this.line(open)
    this.#depth += 1
    body()
    this.#depth -= 1
    return this.line(close)
  }

  /** The body one level deeper. */
  indent(body: () => void): this {
    this.#depth += 1
    body()
    this.#depth -= 1
    return this
  }

  /** A JSDoc comment; each paragraph is made one safe line. */
  doc(...paragraphs: (string | null | undefined)[]): this {
    const texts = paragraphs
      .filter((text) => text !== null && text !== undefined)
      .map(commentText)
      .filter((text) => text !== '')
    if (texts.length === 0) return this
    if (texts.length === 1) return this.line(`/** ${texts[0]} */`)
    this.line('/**')
    for (const text of texts) this.line(` * ${text}`)
    return this.line(' */')
  }

  comment(text: string): this {
    return this.line(`// ${commentText(text)}`)
  }

  /** The whole module: header, sorted imports, body, one newline at the end. */
  toString(header: string): string {
    const head = [`// Written by \`specway generate\`. Never edited by hand. ${commentText(header)}`]
    for (const [module, { values, types, namespace }] of [...this.#imports].sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (namespace !== null) head.push(`import * as ${namespace} from ${stringLiteral(module)}`)
      if (values.size > 0) head.push(`import { ${[...values].sort().join(', ')} } from ${stringLiteral(module)}`)
      if (types.size > 0) head.push(`import type { ${[...types].sort().join(', ')} } from ${stringLiteral(module)}`)
    }
    return `${[...head, '', ...this.#lines].join('\n').trimEnd()}\n`
  }
}
