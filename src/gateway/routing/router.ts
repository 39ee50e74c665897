/**
 * The router that the Hono app runs on: OpenAPI templates, matched exactly (see path-table.ts), where Hono's own routers know neither
 * `v{ver}` nor that a literal path outranks a template for every method. A match gives one prepared result per route, nothing is allocated.
 * `*` and `/prefix/*` are middleware or fallbacks, in the order of registration, as in Hono.
 */
import type { Result, Router } from 'hono/router'
import { type PathMatch, PathTable } from './path-table.ts'

interface Route<T> {
  readonly order: number
  readonly handler: T
  result: Result<T> | null
}
interface Entry<T> {
  readonly template: string
  readonly methods: Map<string, Route<T>>
}
interface Star<T> {
  readonly order: number
  readonly prefix: string
  readonly method: string
  readonly handler: T
}

export class OperationRouter<T> implements Router<T> {
  readonly name = 'OperationRouter'
  readonly #table = new PathTable<Entry<T>>()
  readonly #stars: Star<T>[] = []
  readonly #fallbacks = new Map<string, Result<T>>()
  #count = 0
  #lastPath: string | null = null
  #last: PathMatch<Entry<T>> | null = null

  add(method: string, path: string, handler: T): void {
    const order = this.#count++
    if (path === '*' || path.endsWith('/*')) {
      this.#stars.push({ order, prefix: path.slice(0, -1), method, handler })
      this.#fallbacks.clear()
      return
    }
    if (/\/:/.test(path)) throw new Error(`Paths are OpenAPI templates here, {name} instead of :name: ${path}`)
    const entry = this.#table.entry(path, () => ({ template: path, methods: new Map() }))
    if (entry.methods.has(method)) throw new Error(`Registered twice: ${method} ${path}`)
    entry.methods.set(method, { order, handler, result: null })
    this.#lastPath = null
  }

  match(method: string, path: string): Result<T> {
    const found = this.#find(path)
    if (found !== null) {
      const route = found.entry.methods.get(method) ?? found.entry.methods.get('ALL')
      if (route !== undefined) {
        route.result ??= [[...this.#starsOf(method, found.entry.template, route.order), [route.handler, {}]]]
        return route.result
      }
    }
    return this.#fallback(method, path)
  }

  /** Raw values of the template's expressions for a path that was just matched; empty for a path that nothing matches. */
  values(path: string): readonly string[] {
    return this.#find(path)?.values ?? []
  }

  #find(path: string): PathMatch<Entry<T>> | null {
    if (path !== this.#lastPath) {
      this.#last = this.#table.match(path)
      this.#lastPath = path
    }
    return this.#last
  }

  #starsOf(method: string, path: string, before: number): [T, Record<string, string>][] {
    return this.#stars
      .filter(
        (star) =>
          star.order < before && (star.method === 'ALL' || star.method === method) && (star.prefix === '' || path.startsWith(star.prefix)),
      )
      .map((star) => [star.handler, {}])
  }

  #fallback(method: string, path: string): Result<T> {
    const prefixes = this.#stars.filter((star) => star.prefix === '' || path.startsWith(star.prefix)).map((star) => star.order)
    const key = `${method} ${prefixes.join()}`
    let result = this.#fallbacks.get(key)
    if (result === undefined) {
      result = [this.#starsOf(method, path, Number.POSITIVE_INFINITY)]
      // The method comes from the wire: a caller must not be able to fill the cache.
      if (this.#fallbacks.size < 64) this.#fallbacks.set(key, result)
    }
    return result
  }
}
