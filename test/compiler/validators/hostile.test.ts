import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import { compileComponents } from './compile.ts'

/** Texts that end a string, a comment, a template, a line or a statement of TypeScript; running any of them would set `globalThis.escaped`. */
const hostile = [
  '__proto__',
  'constructor',
  '"; globalThis.escaped = 1; "',
  "'; globalThis.escaped = 1; '",
  '*/ globalThis.escaped = 1; /*',
  '`\u0024{globalThis.escaped = 1}`',
  '\u0024{globalThis.escaped = 1}',
  'a\nglobalThis.escaped = 1\n',
  'a\u2028globalThis.escaped = 1\u2029',
  '\\"); globalThis.escaped = 1; ("',
  '</script><script>globalThis.escaped = 1</script>',
  '{{globalThis.escaped = 1}}',
  'value',
  'issues',
  'isObject',
  'await',
  'ünï😀',
  '',
  ' ',
  '0',
]
const object = (entries: [string, JsonObject][]): JsonObject => Object.fromEntries(entries)
const record = (key: string, value: unknown): unknown => Object.fromEntries([[key, value]])

describe('no text of a document ever becomes code', () => {
  it.each(hostile)('as name, property, word, pattern, default and description: %j', async (text) => {
    const quoted = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    const schema: JsonObject = {
      type: 'object',
      title: text,
      description: text,
      required: [text],
      properties: object([
        [text, { type: 'string', description: text, enum: [text, 'other'] }],
        [`${text}default`, { type: 'string', default: text, 'x-trim': true }],
        [`${text}pattern`, { type: 'string', pattern: `^${quoted}$` }],
        [`${text}const`, { const: { [`${text}x`]: text } }],
        [`${text}closed`, { type: 'object', properties: object([[text, {}]]), additionalProperties: false, writeOnly: true }],
      ]),
      patternProperties: object([[`^${quoted}!$`, { type: 'number' }]]),
      dependentRequired: { [`${text}const`]: [text] },
      oneOf: [
        { properties: object([[text, { const: text }]]), required: [text] },
        { properties: object([[text, { const: 'other' }]]), required: [text] },
      ],
      additionalProperties: false,
    }
    const name = text === '__proto__' ? 'proto__' : text
    const { contract, source } = await compileComponents({ [name]: schema })
    const compiled = contract(name)
    expect(compiled.is(record(text, text))).toBe(true)
    expect(compiled.is(record(text, 'third'))).toBe(false)
    expect(compiled.is(record(`${text}pattern`, text))).toBe(false)
    expect(compiled.explain(record('zzz', 1)).map((issue) => issue.message)).toContain("Unrecognized key(s) in object: 'zzz'")
    const filled = compiled.defaults?.(record(text, text))
    expect(JSON.stringify(filled)).toBe(JSON.stringify({ ...(record(text, text) as object), [`${text}default`]: text }))
    expect(JSON.stringify(compiled.project?.(filled))).toBe(JSON.stringify(filled))
    expect(Reflect.has(globalThis, 'escaped')).toBe(false)
    expect(Object.getPrototypeOf(compiled.project?.(filled))).toBe(Object.prototype)
    expect(source).not.toMatch(/\u2028|\u2029/)
  })
})
