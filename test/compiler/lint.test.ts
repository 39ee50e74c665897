import { describe, expect, it } from 'vitest'
import { mayBacktrack } from '../../src/compiler/lint/backtracking.ts'
import { lintDocument } from '../../src/compiler/lint/lint.ts'
import { documentOf } from '../support/documents.ts'

const good = `openapi: 3.1.0
info: { title: T, version: '1', description: About it. }
x-api: { id: t }
tags: [{ name: Robots, description: Robots. }]
paths:
  /robots:
    post:
      operationId: createRobot
      summary: Register a robot
      description: Registers it.
      tags: [Robots]
      requestBody:
        description: The robot.
        content: { application/json: { schema: { $ref: '#/components/schemas/Robot' }, example: { name: a } } }
      responses:
        '201':
          description: Done.
          links: { get: { operationId: getRobot, parameters: { id: $response.body#/name } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Robot' }, example: { name: a } } }
  /robots/{id}:
    parameters: [{ name: id, in: path, required: true, description: Its id., schema: { type: string } }]
    get:
      operationId: getRobot
      summary: Read a robot
      description: Reads it.
      tags: [Robots]
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Robot' }, example: { name: a } } } }
components:
  schemas:
    Robot:
      description: A robot.
      type: object
      properties:
        name: { description: Its name., type: string, pattern: '^[0-9]+$' }
        kind: { description: Its kind., type: string }
      if: { properties: { kind: { const: x } } }
      then: { required: [name] }
`
const rules = (text: string): string[] => lintDocument(documentOf(text)).map(({ rule, position }) => `${rule} ${position.line}`)

describe('lint', () => {
  it('finds nothing in a document that says everything', () => expect(rules(good)).toEqual([]))

  const cases: { title: string; without: [string, string]; want: string[] }[] = [
    { title: 'the description of the document', without: [', description: About it.', ''], want: ['info-description 2'] },
    { title: 'a summary', without: ['      summary: Read a robot\n', ''], want: ['operation-summary 22'] },
    { title: 'a description', without: ['      description: Reads it.\n', ''], want: ['operation-description 22'] },
    { title: 'an operationId', without: ['      operationId: getRobot\n', ''], want: ['unknown-operation 18', 'operation-id 22'] },
    {
      title: 'tags',
      without: ["      tags: [Robots]\n      responses:\n        '200'", "      responses:\n        '200'"],
      want: ['operation-tags 22'],
    },
    {
      title: 'the declaration of a tag',
      without: ['tags: [{ name: Robots, description: Robots. }]', 'tags: []'],
      want: ['undeclared-tag 7', 'undeclared-tag 22'],
    },
    { title: 'the description of a tag', without: [', description: Robots.', ''], want: ['tag-description 4'] },
    {
      title: 'the example of a request',
      without: [", example: { name: a } } }\n      responses:\n        '201'", " } }\n      responses:\n        '201'"],
      want: ['missing-example 14'],
    },
    {
      title: 'the example of an answer',
      without: [
        "'200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Robot' }, example: { name: a } } } }",
        "'200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Robot' } } } }",
      ],
      want: ['missing-example 28'],
    },
    { title: 'the description of a parameter', without: [', description: Its id.', ''], want: ['parameter-description 21'] },
    { title: 'the description of a schema', without: ['      description: A robot.\n', ''], want: ['schema-description 31'] },
    {
      title: 'the description of a property, but not of what a condition says about it',
      without: [' description: Its name.,', ''],
      want: ['property-description 35'],
    },
    { title: 'a pattern that all languages read alike', without: ['^[0-9]+$', '^\\d+$'], want: ['pattern-class 35'] },
    { title: 'a pattern that ends in time', without: ['^[0-9]+$', '^(a+)+$'], want: ['pattern-backtracking 35'] },
    {
      title: 'the end of a pattern on the text of a parameter',
      without: ['description: Its id., schema: { type: string }', "description: Its id., schema: { type: string, pattern: '(.*,)*' }"],
      want: ['pattern-backtracking 21'],
    },
    {
      title: 'links from a create',
      without: ['          links: { get: { operationId: getRobot, parameters: { id: $response.body#/name } } }\n', ''],
      want: ['create-links 7'],
    },
  ]
  for (const { title, without, want } of cases)
    it(`misses ${title}`, () => {
      expect(good).toContain(without[0])
      expect(rules(good.replace(without[0], () => without[1]))).toEqual(want)
    })

  const patterns: { given: string; want: boolean }[] = [
    { given: '^(a+)+$', want: true },
    { given: '^(?:[a-z]*)*$', want: true },
    { given: '([a-z]+[0-9]?)+', want: true },
    { given: '(x|(?<n>a{2,})){1,}', want: true },
    { given: '((ab)*)+', want: true },
    { given: '(\\w+\\s*)*', want: true },
    { given: '((a+b)+c?)*', want: true },
    { given: '^[a-z][a-z0-9]*(_[a-z0-9]+)*$', want: false },
    { given: '^([a-z]+\\.)*[a-z]+$', want: false },
    { given: '^(a+){1,3}$', want: false },
    { given: '^(?:ab)+c*$', want: false },
    { given: '^[(a+)+]$', want: false },
    { given: '^\\(a+\\)+$', want: false },
    { given: '', want: false },
  ]
  for (const { given, want } of patterns)
    it(`${want ? 'names' : 'has nothing to say about'} the pattern ${given}`, () => expect(mayBacktrack(given)).toBe(want))

  it('ends where schemas refer to each other in a circle', () => {
    const circle = good.replace('      description: A robot.\n', "      $ref: '#/components/schemas/Robot'\n      description: A robot.\n")
    expect(rules(circle)).toEqual(['endless-recursion 31'])
    const bare = good.replace(
      / {4}Robot:\n.*$/s,
      "    Robot: { $ref: '#/components/schemas/Other' }\n    Other: { $ref: '#/components/schemas/Robot' }\n",
    )
    expect(rules(bare)).toContain('endless-recursion 31')
  })

  it('says first what the compiler refuses', () => expect(rules('openapi: 3.0.0\n')).toEqual(['unsupported-openapi-version 1']))
})
