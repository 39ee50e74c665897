/**
 * Validators side by side with what a user would pick instead: Ajv 8 (2020-12, with formats) and Zod 4. Nanoseconds for one valid value and for
 * one that fails at its last property; the median of several rounds, each validator in turn, in one process.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { z } from 'zod'
import type { JsonObject } from '../src/compiler/model/types.ts'
import { compileComponents } from '../test/compiler/validators/compile.ts'

const text = { type: 'string', minLength: 1, maxLength: 64 }
const count = { type: 'integer', minimum: 0, maximum: 10_000 }
const flat: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'name',
    'title',
    'email',
    'status',
    'kind',
    'age',
    'level',
    'score',
    'ratio',
    'active',
    'verified',
    'created',
    'tags',
    'city',
  ],
  properties: {
    id: { type: 'string', format: 'uuid' },
    name: text,
    title: text,
    email: { type: 'string', format: 'email' },
    status: { enum: ['draft', 'active', 'closed'] },
    kind: { const: 'person' },
    age: count,
    level: count,
    score: { type: 'number', minimum: 0, maximum: 1 },
    ratio: { type: 'number' },
    active: { type: 'boolean' },
    verified: { type: 'boolean' },
    created: { type: 'string', format: 'date-time' },
    tags: { type: 'array', items: text, maxItems: 10 },
    city: text,
    street: text,
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    phone: { type: ['string', 'null'] },
    notes: { type: ['string', 'null'], maxLength: 1000 },
    manager: { type: ['string', 'null'], format: 'uuid' },
  },
}
const person = {
  id: '3f0c7a52-5a0e-4b39-9a39-0a6f7f0f6c11',
  name: 'Ada Lovelace',
  title: 'Countess',
  email: 'ada@example.com',
  status: 'active',
  kind: 'person',
  age: 36,
  level: 7,
  score: 0.93,
  ratio: 1.618,
  active: true,
  verified: true,
  created: '2026-03-23T12:00:00Z',
  tags: ['mathematics', 'poetry', 'engines'],
  city: 'London',
  street: 'St James Square 12',
  country: 'GB',
  phone: null,
  notes: 'Wrote the first program.',
  manager: null,
}
const nested: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['total', 'items'],
  properties: {
    total: count,
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['sku', 'quantity', 'price'],
        properties: {
          sku: text,
          quantity: count,
          price: {
            type: 'object',
            additionalProperties: false,
            required: ['amount', 'currency'],
            properties: { amount: { type: 'number', minimum: 0 }, currency: { enum: ['EUR', 'USD', 'GBP'] } },
          },
        },
      },
    },
  },
}
const order = {
  total: 20,
  items: Array.from({ length: 20 }, (_, index) => ({
    sku: `sku-${index}`,
    quantity: index,
    price: { amount: index * 1.5, currency: 'EUR' },
  })),
}
const shape = (kind: string, properties: JsonObject): JsonObject => ({
  type: 'object',
  additionalProperties: false,
  required: ['kind', ...Object.keys(properties)],
  properties: { kind: { const: kind }, ...properties },
})
const side = { type: 'number', minimum: 0 }
const union: JsonObject = {
  oneOf: [
    shape('circle', { radius: side }),
    shape('square', { width: side }),
    shape('box', { width: side, height: side, depth: side }),
    shape('line', { length: side }),
  ],
}

const zText = z.string().min(1).max(64)
const zCount = z.int().min(0).max(10_000)
const zFlat = z.strictObject({
  id: z.uuid(),
  name: zText,
  title: zText,
  email: z.email(),
  status: z.enum(['draft', 'active', 'closed']),
  kind: z.literal('person'),
  age: zCount,
  level: zCount,
  score: z.number().min(0).max(1),
  ratio: z.number(),
  active: z.boolean(),
  verified: z.boolean(),
  created: z.iso.datetime({ offset: true }),
  tags: z.array(zText).max(10),
  city: zText,
  street: zText.optional(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .optional(),
  phone: z.string().nullable().optional(),
  notes: z.string().max(1000).nullable().optional(),
  manager: z.uuid().nullable().optional(),
})
const zNested = z.strictObject({
  total: zCount,
  items: z.array(
    z.strictObject({
      sku: zText,
      quantity: zCount,
      price: z.strictObject({ amount: z.number().min(0), currency: z.enum(['EUR', 'USD', 'GBP']) }),
    }),
  ),
})
const zSide = z.number().min(0)
const zUnion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('circle'), radius: zSide }),
  z.strictObject({ kind: z.literal('square'), width: zSide }),
  z.strictObject({ kind: z.literal('box'), width: zSide, height: zSide, depth: zSide }),
  z.strictObject({ kind: z.literal('line'), length: zSide }),
])

interface Case {
  readonly name: string
  readonly schema: JsonObject
  readonly zod: z.ZodType
  readonly valid: readonly unknown[]
  readonly invalid: readonly unknown[]
}
/** Values as they come from the wire, several of them, so that no engine can learn one by heart. */
const wire = (value: unknown): unknown[] => Array.from({ length: 64 }, () => JSON.parse(JSON.stringify(value)))
const cases: readonly Case[] = [
  { name: '20 keys', schema: flat, zod: zFlat, valid: wire(person), invalid: wire({ ...person, manager: 'nobody' }) },
  { name: '20 items', schema: nested, zod: zNested, valid: wire(order), invalid: wire({ ...order, total: -1 }) },
  {
    name: 'union of 4',
    schema: union,
    zod: zUnion,
    valid: wire({ kind: 'box', width: 1, height: 2, depth: 3 }),
    invalid: wire({ kind: 'box', width: 1, height: 2, depth: -3 }),
  },
]

const rounds = 15
function nanoseconds(check: (value: unknown) => unknown, values: readonly unknown[]): number {
  let kept = 0
  const start = process.hrtime.bigint()
  let calls = 0
  while (calls < 20_000) {
    for (const value of values) if (check(value) === true) kept += 1
    calls += values.length
  }
  const spent = Number(process.hrtime.bigint() - start) / calls
  if (kept !== 0 && kept !== calls) throw new Error('A validator changed its mind.')
  return spent
}
const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/** Prints the table; the last column is this project against Ajv. */
export async function benchValidators(): Promise<void> {
  const ajv = new Ajv2020({ allErrors: false, strict: false })
  addFormats.default(ajv)
  const line = (cells: readonly (string | number)[]) =>
    process.stdout.write(`${cells.map((cell, index) => (index === 0 ? String(cell).padEnd(22) : String(cell).padStart(12))).join('')}\n`)
  line(['ns for one value', 'Specway', 'Ajv 8', 'Zod 4', 'Ajv/Specway'])
  for (const one of cases) {
    const contract = (await compileComponents({ Value: one.schema })).contract('Value')
    const peer = ajv.compile(one.schema)
    const checks = [
      (value: unknown) => contract.is(value),
      (value: unknown) => peer(value),
      (value: unknown) => one.zod.safeParse(value).success,
    ]
    for (const [label, values, expected] of [
      ['valid', one.valid, true],
      ['invalid', one.invalid, false],
    ] as const) {
      for (const check of checks) if (check(values[0]) !== expected) throw new Error(`${one.name}: a validator got it wrong.`)
      const times: number[][] = checks.map(() => [])
      for (let round = 0; round < rounds; round += 1)
        for (const [index, check] of checks.entries()) times[index]?.push(nanoseconds(check, values))
      const [ours = 0, ajvTime = 0, zodTime = 0] = times.map(median)
      line([`${one.name}, ${label}`, ...[ours, ajvTime, zodTime].map((time) => time.toFixed(0)), `${(ajvTime / ours).toFixed(2)}×`])
    }
  }
}

if (import.meta.main) await benchValidators()
