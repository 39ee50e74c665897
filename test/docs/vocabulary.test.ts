/** docs/vocabulary.md against spec/vocabulary.schema.json: the same keys in the same places, with the same fields and values. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import vocabulary from '../../spec/vocabulary.schema.json' with { type: 'json' }

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: unknown, key: string): Json => {
  const found = isObject(value) ? value[key] : undefined
  return isObject(found) ? found : {}
}

const placeWords: Readonly<Record<string, string>> = {
  document: 'the document',
  pathItem: 'a path item',
  operation: 'an operation',
  securityScheme: 'a security scheme',
  queryParameter: 'a query parameter',
  requestMediaType: 'a media type of a request body',
  responseMediaType: 'a media type of a response',
  response: 'a response',
  componentSchema: 'a schema of components',
  property: 'the schema of a property',
  schema: 'any other schema',
}

const page = readFileSync(new URL('../../docs/vocabulary.md', import.meta.url), 'utf8')
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((text): [string, string] => [/^`([^`]+)`/.exec(text)?.[1] ?? text.slice(0, 20), text.replace(/\n## [\s\S]*/, '')]),
)

const keys = new Map<string, { readonly places: string[]; readonly schema: Json }>()
for (const [place, words] of Object.entries(placeWords))
  for (const [key, schema] of Object.entries(at(at(vocabulary.$defs, place), 'properties'))) {
    const known = keys.get(key)
    if (known === undefined) keys.set(key, { places: [words], schema: isObject(schema) ? schema : {} })
    else known.places.push(words)
  }

/** Names of fields and values of enums, at any depth. */
function words(schema: unknown, found: { fields: Set<string>; values: Set<string> }): void {
  if (Array.isArray(schema)) for (const item of schema) words(item, found)
  if (!isObject(schema)) return
  if (typeof schema.$ref === 'string') words(at(vocabulary.$defs, schema.$ref.replace('#/$defs/', '')), found)
  for (const [name, property] of Object.entries(at(schema, 'properties'))) {
    found.fields.add(name)
    words(property, found)
  }
  if (Array.isArray(schema.enum)) for (const value of schema.enum) found.values.add(String(value))
  for (const key of ['anyOf', 'items', 'additionalProperties']) words(schema[key], found)
}

describe('docs/vocabulary.md', () => {
  it('has a section for every key of the schema, and for no other', () => {
    expect([...sections.keys()].sort()).toEqual([...keys.keys()].sort())
  })

  it.each([...keys])('%s stands where the page says', (key, { places }) => {
    const line = /\n\nOn ([^.]*)\./.exec(sections.get(key) ?? '')?.[1] ?? ''
    expect(line.split(', ').sort()).toEqual([...places].sort())
  })

  it.each([...keys])('%s: every field and every value is on the page, and no other field', (key, { schema }) => {
    const section = sections.get(key) ?? ''
    const found = { fields: new Set<string>(), values: new Set<string>() }
    words(schema, found)
    const quoted = new Set([...section.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
    const missing = [...found.fields, ...found.values].filter(
      (word) => !quoted.has(word) && ![...quoted].some((text) => text.split(/[^A-Za-z0-9_-]+/).includes(word)),
    )
    expect(missing).toEqual([])
    const rows = [...section.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] ?? '')
    expect(rows.filter((name) => !found.fields.has(name))).toEqual([])
  })

  it('shows an example of every key', () => {
    const without = [...sections].filter(([key, text]) => !(/```yaml\n[\s\S]*?```/.exec(text)?.[0] ?? '').includes(key))
    expect(without.map(([key]) => key)).toEqual([])
  })

  it('names only rules that the compiler has', async () => {
    const { readdirSync } = await import('node:fs')
    const folder = new URL('../../src/compiler/', import.meta.url)
    const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    const rules = [...page.matchAll(/\(((?:`[a-z]+(?:-[a-z]+)+`(?:, )?)+)\)/g)].flatMap((match) =>
      [...(match[1] ?? '').matchAll(/`([^`]+)`/g)].map((rule) => rule[1] ?? ''),
    )
    expect(rules.length).toBeGreaterThan(30)
    expect(rules.filter((rule) => !source.includes(`'${rule}'`))).toEqual([])
  })
})
