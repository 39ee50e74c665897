import { describe, expect, test } from 'vitest'
import { PathTable } from '../../../src/gateway/routing/path-table.ts'
import { OperationRouter } from '../../../src/gateway/routing/router.ts'
import { parseTemplate } from '../../../src/gateway/routing/template.ts'

describe('templates', () => {
  test.each(['robots', '/{}', '/{a', '/a}', '/{a}{', '/{{a}}'])('%j is refused', (template) => {
    expect(() => parseTemplate(template)).toThrow()
  })

  test('characters of regular expressions are literal in a mixture', () => {
    const table = new PathTable<string>()
    table.entry('/f/{name}.(json)+', () => 'found')
    expect(table.match('/f/a.(json)+')?.values).toEqual(['a'])
    expect(table.match('/f/axjson')).toBeNull()
  })

  test('of two mixtures the one with more literal text wins, whichever came first', () => {
    for (const order of [
      ['/x/{a}-{b}', '/x/{a}-to-{b}'],
      ['/x/{a}-to-{b}', '/x/{a}-{b}'],
    ]) {
      const table = new PathTable<string>()
      for (const template of order) table.entry(template, () => template)
      expect(table.match('/x/1-to-2')).toEqual({ entry: '/x/{a}-to-{b}', values: ['1', '2'] })
      expect(table.match('/x/1-2')?.entry).toBe('/x/{a}-{b}')
    }
  })

  test('templates that differ in names only are one entry', () => {
    const table = new PathTable<object>()
    expect(table.entry('/x/{a}/y', () => ({}))).toBe(table.entry('/x/{b}/y', () => ({})))
  })

  test('a literal that leads nowhere gives way to an expression further left', () => {
    const table = new PathTable<string>()
    table.entry('/a/b/c', () => 'literal')
    table.entry('/a/{x}/d', () => 'expression')
    expect(table.match('/a/b/d')).toEqual({ entry: 'expression', values: ['b'] })
    expect(table.match('/a/b/e')).toBeNull()
  })

  test('a thousand templates match as one does', () => {
    const table = new PathTable<number>()
    for (let i = 0; i < 1_000; i++) table.entry(`/r${i}/{id}/s/{other}`, () => i)
    expect(table.match('/r777/a/s/b')).toEqual({ entry: 777, values: ['a', 'b'] })
  })
})

describe('the router under the app', () => {
  const names = (router: OperationRouter<string>, method: string, path: string): string[] =>
    router.match(method, path)[0].map(([handler]) => handler)

  test('middleware runs before the routes that were added after it, under its prefix, for its method', () => {
    const router = new OperationRouter<string>()
    router.add('ALL', '*', 'every')
    router.add('POST', '/v1/*', 'posts')
    router.add('GET', '/v1/robots', 'list')
    router.add('POST', '/v1/robots', 'create')
    router.add('GET', '/v2/robots', 'other')
    router.add('ALL', '*', 'rest')
    expect(names(router, 'GET', '/v1/robots')).toEqual(['every', 'list'])
    expect(names(router, 'POST', '/v1/robots')).toEqual(['every', 'posts', 'create'])
    expect(names(router, 'GET', '/v2/robots')).toEqual(['every', 'other'])
    expect(names(router, 'POST', '/v1/nothing')).toEqual(['every', 'posts', 'rest'])
  })

  test('values belong to the path that is asked for, not to the last match', () => {
    const router = new OperationRouter<string>()
    router.add('GET', '/robots/{id}', 'get')
    router.match('GET', '/robots/one')
    router.match('GET', '/robots/two')
    expect(router.values('/robots/one')).toEqual(['one'])
    expect(router.values('/nothing')).toEqual([])
  })

  test('two handlers for one route, and paths in the form of Hono, are refused', () => {
    const router = new OperationRouter<string>()
    router.add('GET', '/robots/{id}', 'get')
    expect(() => router.add('GET', '/robots/{other}', 'again')).toThrow('Registered twice')
    expect(() => router.add('GET', '/robots/:id', 'hono')).toThrow('{name} instead of :name')
  })
})
