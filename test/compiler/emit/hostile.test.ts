/** Threat: a document is somebody else's text. Whatever it holds, it stays data in the code that is generated from it, and in what that code does. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const canary = '__specwayEscaped'
const run = `globalThis.${canary}=1`

/** Each would run, or break the module, in one of the contexts that generated text has. */
const attacks = [
  `"; ${run}; "`,
  `'; ${run}; '`,
  `\`; ${run}; \``,
  `\${${run}}`,
  `\\"; ${run}; //`,
  `*/ ${run} /*`,
  `*\\/ ${run} /*`,
  `// \n${run}`,
  `\u2028${run}\u2028`,
  `\u2029${run}\u2029`,
  `\r${run}\r`,
  `</script><script>${run}</script>`,
  `]; ${run}; [`,
  `}); ${run}; ({`,
  `"]; ${run}; type X = {a: string}["a`,
  `{{constructor.constructor('${run}')()}}`,
  `<%= ${run} %>`,
  `#{${run}}`,
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'default',
  'class',
  'await',
  'eval',
  '\ud800',
]
const all = attacks.join(' ')
const letters = (index: number) => String.fromCharCode(97 + Math.floor(index / 26)) + String.fromCharCode(97 + (index % 26))

const ids = ['constructor', '__proto__', 'class', 'a-b"c', `x\`\${${run}}`, `y*/ ${run}`, 'default', 'routes', 'operations', 'api']

/** Attacks in values, names, keys, patterns, media types, headers, paths, tags and every kind of prose. */
function hostileDocument(): object {
  const properties = Object.fromEntries(
    attacks.map((attack) => [attack, { type: 'string', description: attack, title: attack, default: attack, examples: [attack] }]),
  )
  const thing = {
    type: 'object',
    title: all,
    description: all,
    additionalProperties: false,
    required: attacks.slice(0, 3),
    properties: {
      ...properties,
      chosen: { type: 'string', enum: attacks, description: all },
      fixed: { const: { [attacks[0] ?? '']: attacks } },
      shaped: { type: 'string', pattern: `^["'\`\\\\/*$\\{\\}<>;=\u2028]+$`, format: all },
      grouped: { type: 'object', patternProperties: { '^["\'`*/]': { enum: [all] } }, additionalProperties: { const: all } },
    },
    examples: [all],
  }
  const schemas = {
    Thing: thing,
    ...Object.fromEntries(
      ['Class', 'constructor', 'await', 'Error', 'z', 'schema', 'Schema', 'globalThis', 'Object'].map((name) => [
        name,
        { type: 'string', enum: [name, all] },
      ]),
    ),
  }
  const operation = (id: string) => ({
    operationId: id,
    summary: all,
    description: all,
    tags: [all],
    externalDocs: { url: 'https://example.test/', description: all },
    parameters: [
      { name: 'id', in: 'path', required: true, description: all, schema: { type: 'string', maxLength: 40 } },
      ...attacks
        .filter((attack) => attack !== '\ud800')
        .map((attack) => ({
          name: attack,
          in: 'query',
          description: attack,
          schema: { type: 'string', enum: [attack, all], default: attack },
        })),
      { name: `X-${run.replace(/[^A-Za-z]/g, '-')}`, in: 'header', description: all, schema: { type: 'string', const: all } },
    ],
    requestBody: {
      required: true,
      description: all,
      content: {
        'application/json': {
          schema: { $ref: '#/components/schemas/Thing' },
          examples: { [all]: { summary: all, value: { [all]: all } } },
        },
      },
    },
    responses: {
      200: {
        description: all,
        headers: { 'X-Hostile': { description: all, schema: { type: 'string', enum: [all] } } },
        content: {
          'application/json': { schema: { $ref: '#/components/schemas/Thing' } },
          "application/x'`${y}": { schema: { type: 'string', description: all } },
        },
        links: { [letters(0)]: { operationId: id, description: all } },
      },
    },
  })
  const paths = Object.fromEntries(ids.map((id, index) => [`/p${letters(index)}'"\`\${id}*/\u2028`, { post: operation(id) }]))
  const names = ['Class', 'constructor', 'await', 'Error', 'z', 'schema', 'Schema', 'globalThis', 'Object']
  const using = Object.fromEntries(
    names.map((name, index) => [
      `/uses-${letters(index)}`,
      {
        get: {
          operationId: `uses${index}`,
          summary: 'Uses.',
          description: 'Uses.',
          tags: [all],
          responses: {
            200: { description: 'One.', content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } } },
          },
        },
      },
    ]),
  )
  return documentOf({ id: 'hostile', paths: { ...paths, ...using }, schemas, tags: [{ name: all, description: all }] })
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('a hostile document', () => {
  let project: GeneratedProject
  beforeAll(async () => {
    project = await projectOf({ 'hostile/openapi.yaml': hostileDocument() })
    await project.generate()
  })
  afterAll(() => project.remove())

  it('generates modules that the TypeScript parser reads without an error', async () => {
    const modules = (await filesBelow(project.out)).filter((file) => file.endsWith('.ts'))
    expect(modules.length).toBeGreaterThan(8)
    for (const file of modules) {
      const { diagnostics } = ts.transpileModule(await readFile(file, 'utf8'), {
        reportDiagnostics: true,
        compilerOptions: { target: ts.ScriptTarget.ESNext },
      })
      expect(
        diagnostics?.map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')),
        file,
      ).toEqual([])
    }
  })

  it('has its words in literals, names of properties and comments only: no identifier or template of the code is made of them', async () => {
    for (const file of (await filesBelow(project.out)).filter((name) => name.endsWith('.ts') && !name.includes('/support/'))) {
      const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.ESNext, true)
      const found: string[] = []
      const visit = (node: ts.Node): void => {
        if (ts.isIdentifier(node) && node.text === canary) found.push(node.getText())
        if (ts.isTemplateExpression(node)) found.push(node.getText())
        node.forEachChild(visit)
      }
      visit(source)
      expect(found, file).toEqual([])
    }
  })

  it('runs nothing when its modules are imported, and when they judge hostile values', async () => {
    const modules = (await filesBelow(project.out)).filter((file) => file.endsWith('.ts'))
    for (const file of modules) await import(file)
    const validators = await project.load('hostile/validators.ts')
    const values = [
      all,
      ...attacks,
      Object.fromEntries(attacks.map((attack) => [attack, attack])),
      JSON.parse('{"__proto__": {"polluted": true}}'),
    ]
    for (const validator of Object.values(validators)) {
      if (typeof validator !== 'object' || validator === null || !('explain' in validator) || typeof validator.explain !== 'function')
        continue
      for (const value of values) validator.explain(value)
    }
    expect(canary in globalThis).toBe(false)
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  it('says the same in the generated contract, word for word', async () => {
    const { operations } = await project.load('hostile/operations.ts')
    const list = Array.isArray(operations) ? operations : []
    expect(list.slice(0, ids.length).map((operation) => operation.operationId)).toEqual(ids)
    expect(list[0]).toMatchObject({ summary: all, tags: [all], path: `/paa'"\`\${id}*/\u2028` })
    const parameters: { name: string; fallback?: unknown }[] = list[0].parameters
    for (const attack of attacks.slice(0, -1))
      expect(parameters).toContainEqual(expect.objectContaining({ name: attack, fallback: attack }))
  })
})
