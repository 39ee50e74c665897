/** Finds schemas that apply to the same value again and again: `{ $ref: '#' }`, or through `allOf`, `if`, …. Nothing could ever judge a value by them. */
import type { Schema } from '../types.ts'

function* inPlace(schema: Schema): Generator<Schema> {
  const { keywords } = schema
  if (keywords.ref !== undefined) yield keywords.ref
  if (keywords.dynamicRef !== undefined) yield keywords.dynamicRef.initial
  for (const list of [keywords.allOf, keywords.anyOf, keywords.oneOf]) yield* list ?? []
  for (const single of [keywords.not, keywords.if, keywords.then, keywords.else]) if (single !== undefined) yield single
  yield* keywords.dependentSchemas?.values() ?? []
}

/** The schemas among `schemas` that lead back to themselves on the same value; one for each loop. */
export function findEndlessRecursion(schemas: readonly Schema[]): Schema[] {
  const state = new Map<Schema, 'open' | 'done'>()
  const found: Schema[] = []
  const visit = (schema: Schema): void => {
    const known = state.get(schema)
    if (known === 'open') found.push(schema)
    if (known !== undefined) return
    state.set(schema, 'open')
    for (const next of inPlace(schema)) visit(next)
    state.set(schema, 'done')
  }
  for (const schema of schemas) visit(schema)
  return found
}
