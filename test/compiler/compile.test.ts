import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileAll, documentPaths } from '../../src/compiler/compile.ts'
import { checkCorpus } from '../../src/compiler/corpus.ts'
import { CompileError } from '../../src/compiler/refusal.ts'
import { documentOf, short } from '../support/documents.ts'

const api = (id: string): string => `openapi: 3.1.0\ninfo: { title: T, version: '1' }\nx-api: { id: ${id} }\npaths: {}\n`
const folderOf = (files: Record<string, string>): string => dirname(dirname(documentOf({ 'api/openapi.yaml': api('a'), ...files })))

function refusalsOf(folder: string): string[] {
  try {
    compileAll(folder)
    return []
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    return error.refusals.map(short)
  }
}

describe('a folder of documents', () => {
  it('is every folder with an openapi.yaml, but for what they share', () => {
    const folder = folderOf({ 'b/openapi.yaml': api('b'), 'shared/openapi.yaml': 'nothing', 'notes/read.me': '' })
    expect(documentPaths(folder).map((path) => path.slice(folder.length))).toEqual(['/api/openapi.yaml', '/b/openapi.yaml'])
    expect(compileAll(folder).map(({ id }) => id)).toEqual(['a', 'b'])
  })
  it('shows what is wrong in all of them at once', () => {
    expect(
      refusalsOf(folderOf({ 'b/openapi.yaml': 'openapi: 3.0.0\n', 'c/openapi.yaml': 'openapi: 3.1.0\ninfo: 1\npaths: {}\n' })),
    ).toEqual(['unsupported-openapi-version @ openapi.yaml:1:1', 'invalid-structure @ openapi.yaml:2:1'])
  })
  it('has no two documents with one id: they would write over each other', () => {
    expect(refusalsOf(folderOf({ 'b/openapi.yaml': api('a') }))).toEqual(['duplicate-api-id @ openapi.yaml:1:1'])
  })
  it('of somebody else is judged document by document', () => {
    const results = checkCorpus(
      folderOf({
        'b/broken.json': '{',
        'c/remote.yaml':
          "openapi: 3.1.0\ninfo: { title: T, version: '1' }\ncomponents: { schemas: { A: { $ref: 'https://x.example/a.json' } } }\n",
      }),
    )
    expect(results.map(({ wellFormed, compiled }) => [wellFormed, compiled !== null])).toEqual([
      [true, true],
      [false, false],
      [true, false],
    ])
  })
})
