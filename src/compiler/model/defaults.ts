/**
 * A default is a value like any other: where its own schema refuses it, whoever leaves the property out would be answered with an error about it.
 * It is refused in our documents. Those of others may say it (JSON Schema validation, 9.2, only recommends a valid one): there it is a remark that
 * nobody fills in.
 */
import type { Refusal } from '../refusal.ts'
import { satisfies } from './schema/judge.ts'
import type { JsonObject, Position, Schema } from './types.ts'

export function checkDefaults(
  schemas: Iterable<Schema>,
  own: boolean,
  positionOf: (node: JsonObject, key: string) => Position,
  refuse: (refusal: Refusal) => void,
): void {
  for (const schema of schemas) {
    const { default: value } = schema.annotations
    if (value === undefined || typeof schema.source !== 'object' || schema.source === null || Array.isArray(schema.source)) continue
    if (satisfies(schema, value)) continue
    if (!own) {
      delete schema.annotations.default
      continue
    }
    const shown = JSON.stringify(value)
    const message = `The default ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown} is not valid by its own schema.`
    refuse({ rule: 'invalid-default', message, position: positionOf(schema.source, 'default') })
  }
}
