/** The documents mounted under one path -> one document: `/v1/openapi.json`. What two of them claim with two meanings is refused, with both positions. */
import { emptyObject, isObject } from '../load/source.ts'
import type { ApiModel, Json, JsonObject, OperationModel, Position } from '../model/types.ts'
import { CompileError, type Refusal } from '../refusal.ts'

/** Throws `CompileError` on a collision. `models` stand under `mount`; by default that of the first. */
export function unionOf(models: readonly ApiModel[], mount: string = models[0]?.mount ?? '/'): JsonObject {
  const union = new Union()
  for (const model of models) union.add(model)
  if (union.refusals.length > 0) throw new CompileError(union.refusals)
  return union.document(models, mount)
}

interface Claim {
  readonly position: Position
  readonly text: string
}

class Union {
  readonly refusals: Refusal[] = []
  readonly #claims = new Map<string, Claim>()
  readonly #paths = emptyObject()
  readonly #webhooks = emptyObject()
  readonly #tags: Json[] = []
  readonly #components = new Map<string, JsonObject>()

  add(model: ApiModel): void {
    for (const operation of model.operations) this.#operation(operation)
    const { completed } = model
    const positionOf = (node: Json | undefined, key: string | number): Position =>
      model.positionOf?.(typeof node === 'object' ? (node ?? null) : null, key) ?? { file: model.id, line: 1, column: 1 }
    this.#merge(completed.paths, this.#paths, 'path', positionOf, false)
    this.#merge(completed.webhooks, this.#webhooks, 'webhook', positionOf, true)
    for (const [index, tag] of (Array.isArray(completed.tags) ? completed.tags : []).entries()) {
      const name = isObject(tag) && typeof tag.name === 'string' ? tag.name : ''
      // A tag is a heading of one API: even two that say the same would mix their operations under it.
      if (this.#claim(`tag "${name}"`, positionOf(completed.tags, index), null)) this.#tags.push(tag)
    }
    const components = isObject(completed.components) ? completed.components : {}
    for (const [kind, named] of Object.entries(components)) {
      if (!isObject(named)) continue
      const all = this.#components.get(kind) ?? emptyObject()
      this.#components.set(kind, all)
      this.#merge(named, all, `component of ${kind}`, positionOf, true)
    }
  }

  /** Two documents may each hold a part of a path; two operations of it in both were refused before. */
  #merge(
    from: Json | undefined,
    into: JsonObject,
    what: string,
    positionOf: (node: Json | undefined, key: string) => Position,
    exclusive: boolean,
  ): void {
    if (!isObject(from)) return
    for (const [name, value] of Object.entries(from)) {
      if (exclusive && !this.#claim(`${what} "${name}"`, positionOf(from, name), JSON.stringify(value))) continue
      const there = Object.hasOwn(into, name) ? into[name] : undefined
      into[name] = !exclusive && isObject(there) && isObject(value) ? Object.assign(emptyObject(), there, value) : value
    }
  }

  #operation({ method, path, operationId, position }: OperationModel): void {
    this.#claim(`${method.toUpperCase()} ${path.replace(/\{[^{}]*\}/g, '{}')}`, position, null)
    this.#claim(`operationId "${operationId}"`, position, null)
  }

  /** True for the first claim. A later one with the same text is the same thing; `null` is never the same. */
  #claim(what: string, position: Position, text: string | null): boolean {
    const first = this.#claims.get(what)
    if (first === undefined) {
      this.#claims.set(what, { position, text: text ?? '' })
      return true
    }
    if (text !== null && first.text === text) return false
    const { file, line, column } = first.position
    this.refusals.push({
      rule: 'mount-collision',
      message: `${what} is claimed by two documents of one mount: here, and at ${file}:${line}:${column}.`,
      position,
    })
    return false
  }

  document(models: readonly ApiModel[], mount: string): JsonObject {
    const components = emptyObject()
    for (const [kind, named] of this.#components) components[kind] = named
    const [first] = models
    const only = models.length === 1 ? first : undefined
    const published = models.flatMap(({ completed }) => (Array.isArray(completed.servers) ? completed.servers : []))
    const servers: Json[] = [{ url: mount, description: 'This gateway' }]
    for (const server of published)
      if (isObject(server) && !servers.some((known) => isObject(known) && known.url === server.url)) servers.push(server)
    for (const { hosts, title } of models)
      for (const host of hosts) {
        const url = `https://${host}${mount === '/' ? '' : mount}`
        if (!servers.some((known) => isObject(known) && known.url === url)) servers.push({ url, description: title })
      }
    return {
      openapi: '3.1.0',
      info: {
        title: only === undefined ? models.map(({ title }) => title).join(', ') : only.title,
        version: only === undefined ? models.map(({ id, version }) => `${id}-${version}`).join('.') : only.version,
        description: `Everything that this gateway serves under ${mount}: ${models.map(({ title }) => title).join(', ')}. Each API has a document of its own at ${mount === '/' ? '' : mount}/openapi/<api>.json.`,
      },
      servers,
      ...(this.#tags.length === 0 ? {} : { tags: this.#tags }),
      paths: this.#paths,
      ...(Object.keys(this.#webhooks).length === 0 ? {} : { webhooks: this.#webhooks }),
      components,
      'x-tagGroups': models.map(({ title, completed }) => ({ name: title, tags: tagNames(completed.tags) })),
    }
  }
}

const tagNames = (tags: Json | undefined): Json[] =>
  (Array.isArray(tags) ? tags : []).flatMap((tag) => (isObject(tag) && typeof tag.name === 'string' ? [tag.name] : []))
