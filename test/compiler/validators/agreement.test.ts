import { describe, expect, it } from 'vitest'
import { satisfies } from '../../../src/compiler/model/schema/judge.ts'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import { compileComponents, readComponents } from './compile.ts'
import { Interpreter } from './interpreter.ts'

/** Repeatable: a linear congruential generator (Numerical Recipes). */
class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }
  below(count: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * count)
  }
  of<T>(list: readonly T[]): T {
    const item = list[this.below(list.length)]
    if (item === undefined) throw new Error('Nothing to choose from.')
    return item
  }
}

const names = ['a', 'b', 'c', 'kind', '', '__proto__', 'constructor']

function value(dice: Dice, depth: number): Json {
  const kind = dice.below(depth > 0 ? 8 : 5)
  if (kind === 5) return Array.from({ length: dice.below(4) }, () => value(dice, depth - 1))
  if (kind > 5) return Object.fromEntries(Array.from({ length: dice.below(4) }, () => [dice.of(names), value(dice, depth - 1)]))
  return dice.of<Json>([null, true, false, 0, 1, 2, 3, 0.5, -1.5, '', 'x', 'abc', 'cat', 'dog', '💩'])
}

type Make = (dice: Dice, inner: () => Json) => JsonObject
const makers: readonly Make[] = [
  (dice) => ({ type: dice.of(['null', 'boolean', 'object', 'array', 'number', 'string', 'integer']) }),
  () => ({ type: ['object', 'string', 'null'] }),
  (dice) => ({ enum: [value(dice, 1), 'cat', 1] }),
  (dice) => ({ const: value(dice, 1) }),
  (dice) => ({ minimum: dice.below(3), multipleOf: dice.of([0.5, 2]) }),
  (dice) => ({ minLength: dice.below(3), maxLength: dice.below(4), pattern: dice.of(['^c', 'x', '^.$']) }),
  (dice) => ({ required: [dice.of(names)] }),
  (dice, inner) => ({ properties: Object.fromEntries([dice.of(names), dice.of(names)].map((name) => [name, inner()])) }),
  (dice, inner) => ({ properties: Object.fromEntries([[dice.of(names), inner()]]), additionalProperties: dice.of([false, inner()]) }),
  (_, inner) => ({ patternProperties: { '^.$': inner() } }),
  (dice, inner) => ({ propertyNames: dice.of([{ maxLength: 4 }, inner()]) }),
  (_, inner) => ({ items: inner() }),
  (_, inner) => ({ prefixItems: [inner(), inner()], items: inner() }),
  (dice) => ({ uniqueItems: true, minItems: dice.below(2) }),
  (_, inner) => ({ allOf: [inner(), inner()] }),
  (_, inner) => ({ anyOf: [inner(), inner()] }),
  (_, inner) => ({ oneOf: [inner(), inner()] }),
  (_, inner) => ({
    oneOf: ['cat', 'dog'].map((word) => ({ type: 'object', required: ['kind'], properties: { kind: { const: word }, a: inner() } })),
  }),
  (_, inner) => ({ not: inner() }),
  // biome-ignore lint/suspicious/noThenProperty: the keyword's own name
  (_, inner) => ({ if: inner(), then: inner(), else: inner() }),
  (dice, inner) => ({ dependentSchemas: Object.fromEntries([[dice.of(names), inner()]]) }),
  () => ({ $ref: '#/components/schemas/Shared' }),
  (dice, inner) => ({ contains: inner(), maxContains: 1 + dice.below(2) }),
  (_, inner) => ({ anyOf: [inner(), inner()], unevaluatedProperties: false }),
  (_, inner) => ({ prefixItems: [inner()], allOf: [inner()], unevaluatedItems: false }),
  (_, inner) => ({ if: inner(), unevaluatedProperties: inner() }),
]

function schema(dice: Dice, depth: number): Json {
  if (dice.below(20) === 0) return dice.of([true, false])
  const usable = depth > 0 ? makers : makers.slice(0, 7)
  const inner = () => schema(dice, depth - 1)
  return Object.assign({}, ...Array.from({ length: 1 + dice.below(2) }, () => dice.of(usable)(dice, inner)))
}

const shared: JsonObject = {
  type: ['object', 'string'],
  properties: { a: { type: 'integer' }, b: { $ref: '#/components/schemas/Shared' } },
  maxLength: 2,
}

describe.each([1, 2, 3, 4])('random schemas, seed %i', (seed) => {
  it('are judged as the specification reads, explained exactly when invalid, and projected whole when valid', async () => {
    const dice = new Dice(seed)
    const components: JsonObject = { Shared: shared }
    for (let index = 0; index < 100; index += 1) components[`S${index}`] = schema(dice, 3)
    const { contract } = await compileComponents(components)
    const interpreter = new Interpreter(components)
    const { schemas } = readComponents(components)
    for (const [name, json] of Object.entries(components)) {
      const compiled = contract(name)
      const read = schemas.get(name)
      if (read === undefined) throw new Error(`No schema ${name}.`)
      for (let round = 0; round < 40; round += 1) {
        const tried = value(dice, 3)
        const valid = interpreter.isValid(json, tried)
        const got = { valid: compiled.is(tried), explained: compiled.explain(tried).length > 0 }
        expect({ name, json, tried, ...got }).toEqual({ name, json, tried, valid, explained: !valid })
        // What judges defaults while compiling.
        expect({ name, json, tried, satisfied: satisfies(read, tried) }).toEqual({ name, json, tried, satisfied: valid })
        if (valid && compiled.project !== undefined) expect(compiled.project(tried)).toEqual(tried)
      }
    }
  })
})
