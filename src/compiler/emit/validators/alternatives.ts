/** What tells the branches of `anyOf` and `oneOf` apart: a property with different words in each, or different types of values. */
import type { Schema } from '../../model/types.ts'
import { possibleTypes, resolveAlias, tagsOf } from './analysis.ts'

export interface Tags {
  readonly property: string
  readonly branches: readonly { readonly schema: Schema; readonly words: readonly string[] }[]
  /** By the schemas themselves: an object with this word can be valid against this branch only, and no other branch takes objects. */
  readonly proven: boolean
}

/** Branches that take objects, with their words for one property, when those are different in each. */
function provenTags(branches: readonly Schema[]): Omit<Tags, 'proven'> | null {
  const objects = branches.filter((branch) => possibleTypes(branch).has('object'))
  const [first] = objects
  if (first === undefined || objects.length < 2) return null
  const all = objects.map(tagsOf)
  for (const property of tagsOf(first).keys()) {
    const words = all.map((tags) => tags.get(property))
    if (!words.every((set) => set !== undefined)) continue
    const flat = words.flatMap((set) => [...set])
    if (new Set(flat).size !== flat.length) continue
    return { property, branches: objects.map((schema, index) => ({ schema, words: [...(words[index] ?? [])] })) }
  }
  return null
}

/** No value can be valid against two of these. */
export function areApart(branches: readonly Schema[]): boolean {
  const typed = branches.map((branch) => possibleTypes(branch))
  const tags = provenTags(branches)
  const tagged = new Set(tags?.branches.map(({ schema }) => schema))
  for (const [index, types] of typed.entries()) {
    for (let other = 0; other < index; other += 1) {
      const shared = [...types].filter((type) => typed[other]?.has(type))
      const a = branches[index]
      const b = branches[other]
      const byTag = a !== undefined && b !== undefined && tagged.has(a) && tagged.has(b)
      if (shared.some((type) => !(type === 'object' && byTag))) return false
    }
  }
  return true
}

/**
 * How to tell which branch of a union holds for a value of this type that is known to be valid: `always` the only one that takes it, else by a
 * property's words. Null: only judging the value by each branch can tell.
 */
export function tellApart(branches: readonly Schema[], type: 'object' | 'array'): Map<Schema, Tag | 'always' | 'never'> | null {
  if (!areApart(branches)) return null
  const meant = new Set(branches.filter((branch) => possibleTypes(branch).has(type)))
  const tags = meant.size > 1 ? provenTags(branches) : null
  return new Map(
    branches.map((branch): [Schema, Tag | 'always' | 'never'] => {
      const words = tags?.branches.find(({ schema }) => schema === branch)?.words
      if (!meant.has(branch)) return [branch, 'never']
      return [branch, tags === null || words === undefined ? 'always' : { property: tags.property, words }]
    }),
  )
}
export interface Tag {
  readonly property: string
  readonly words: readonly string[]
}

/** The property that says which branch was meant: what the branches prove, else what `discriminator` declares. */
export function explainingTags(schema: Schema, branches: readonly Schema[]): Tags | null {
  const proven = provenTags(branches)
  const { discriminator } = schema.keywords
  if (proven !== null && (discriminator === undefined || discriminator.propertyName === proven.property)) {
    return { ...proven, proven: true }
  }
  if (discriminator === undefined) return null
  const found = branches.map((branch) => {
    const target = resolveAlias(branch)
    const words = [...discriminator.mapping].filter(([, mapped]) => resolveAlias(mapped) === target).map(([word]) => word)
    return { schema: branch, words }
  })
  const named = found.filter(({ words }) => words.length > 0)
  return named.length === 0 ? null : { property: discriminator.propertyName, branches: named, proven: false }
}
