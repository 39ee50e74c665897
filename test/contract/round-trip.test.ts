/** What @hono/zod-openapi documents from the generated routes is what the completed contract says, for every API there is. */
import { readFileSync } from 'node:fs'
import { OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { describe, expect, it } from 'vitest'
import { apis } from '../../generated/index.ts'
import { type Document, meaningOf } from '../support/document-meaning.ts'

interface RoutesModule {
  readonly routes: readonly RouteConfig[]
  registerRoutes(app: OpenAPIHono): void
}

describe.each(apis.map((api) => [api.id, api] as const))('%s', (id, api) => {
  it('documents the same paths, parameters, bodies, responses and components as its contract', async () => {
    const source: Document = JSON.parse(readFileSync(api.document, 'utf8'))
    const module: RoutesModule = await import(`../../generated/${id}/routes.ts`)
    const app = new OpenAPIHono()
    module.registerRoutes(app)
    const documented: Document = JSON.parse(
      JSON.stringify(app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: api.contract.title, version: api.contract.version } })),
    )
    const want = meaningOf(source)
    const got = meaningOf(documented)
    expect(Object.keys(got.operations).sort()).toEqual(Object.keys(want.operations).sort())
    for (const [operation, meaning] of Object.entries(want.operations)) expect(got.operations[operation], operation).toEqual(meaning)
    expect(got.components).toEqual(want.components)
  })

  it('has one route for each operation of the pipeline', async () => {
    const module: RoutesModule = await import(`../../generated/${id}/routes.ts`)
    const routes = module.routes.map((route) => `${route.method} ${route.path}`)
    expect(routes).toEqual(api.contract.operations.map((operation) => `${operation.method} ${operation.path}`))
  })
})
