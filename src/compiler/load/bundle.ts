/**
 * Many files -> one document with internal references only. What another file holds becomes a component (path items are put in place);
 * one target is one component, two targets with one name are refused.
 * @see OAS 3.1, 4.8.23 Reference Object; 4.6 Relative References in URIs
 */
import { basename } from 'node:path'
import type { Json, JsonObject, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import type { Files, LoadedFile } from './files.ts'
import { type ComponentKind, componentName, type ObjectRule, schemasUnder, type Type } from './grammar.ts'
import { openApiObject } from './objects/openapi.ts'
import { pointerOf, valueAt } from './pointer.ts'
import { emptyObject, isObject, type Origins } from './source.ts'
import { chainLimit, type Target, Targets } from './targets.ts'

interface Bound {
  readonly key: string
  readonly position: Position
}

export interface BundleContext {
  readonly files: Files
  readonly origins: Origins
  readonly refuse: (refusal: Refusal) => void
}

export class Bundler {
  readonly #root: LoadedFile
  readonly #context: BundleContext
  readonly #targets: Targets
  /** `kind:file#pointer` -> component name. */
  readonly #names = new Map<string, string>()
  /** `kind:name` -> who has that name. */
  readonly #taken = new Map<string, Bound>()
  readonly #added = new Map<ComponentKind, Map<string, Json>>()
  readonly #pending: (() => void)[] = []

  constructor(root: LoadedFile, context: BundleContext) {
    this.#root = root
    this.#context = context
    this.#targets = new Targets(root, context)
  }

  /** The bundled document. Everything that does not resolve was refused. */
  bundle(): JsonObject {
    const root = this.#root.json
    if (!isObject(root)) return emptyObject()
    this.#bindComponents(root)
    const document = this.#copy(root, { kind: 'object', rule: () => openApiObject }, this.#root)
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) next()
    if (!isObject(document)) return emptyObject()
    if (this.#added.size > 0) this.#append(document)
    return document
  }

  #refuse(rule: string, message: string, position: Position): void {
    this.#context.refuse({ rule, message, position })
  }

  /** A component of the root that is nothing but a reference to another file gives that target its name. */
  #bindComponents(root: JsonObject): void {
    const components = root.components
    if (!isObject(components)) return
    for (const [kind, named] of Object.entries(components)) {
      if (!isObject(named) || kind.startsWith('x-')) continue
      for (const [name, value] of Object.entries(named)) {
        const position = this.#context.origins.of(named, name)
        let key = `${kind}:${this.#root.path}${pointerOf(['components', kind, name])}`
        if (isObject(value) && typeof value.$ref === 'string' && Object.keys(value).length === 1) {
          const target = this.#targets.find(value.$ref, this.#root, null)
          if (target !== null && target.file !== this.#root) key = keyOf(kind, target)
        }
        if (!this.#names.has(key)) this.#names.set(key, name)
        this.#taken.set(`${kind}:${name}`, { key, position })
      }
    }
  }

  /** A copy of a node of `file` in which every reference is internal. */
  #copy(json: Json, type: Type, file: LoadedFile): Json {
    switch (type.kind) {
      case 'schema':
        return this.#schema(json, file)
      case 'object':
        return isObject(json) ? this.#object(json, type.rule(), file) : this.#data(json)
      case 'list':
        return Array.isArray(json)
          ? this.#inherit(
              json.map((item) => this.#copy(item, type.of, file)),
              json,
            )
          : this.#data(json)
      case 'map':
        return isObject(json) ? this.#each(json, (item) => this.#copy(item, type.of, file)) : this.#data(json)
      case 'any':
      case 'string':
      case 'boolean':
        return this.#data(json)
      default:
        return type satisfies never
    }
  }

  #inherit<Node extends object>(copy: Node, original: object): Node {
    return this.#context.origins.inherit(copy, original)
  }

  #each(json: JsonObject, change: (item: Json, key: string) => Json): JsonObject {
    const copy = emptyObject()
    for (const [key, item] of Object.entries(json)) copy[key] = change(item, key)
    return this.#inherit(copy, json)
  }

  #data(json: Json): Json {
    if (Array.isArray(json))
      return this.#inherit(
        json.map((item) => this.#data(item)),
        json,
      )
    return isObject(json) ? this.#each(json, (item) => this.#data(item)) : json
  }

  #object(json: JsonObject, rule: ObjectRule, file: LoadedFile, depth = 0): Json {
    const ref = json.$ref
    if (rule.component !== undefined && typeof ref === 'string') {
      if (rule.component === 'pathItems') return this.#pathItem(json, ref, rule, file, depth)
      const put = this.#inline(json, ref, rule, file, depth)
      if (put !== null) return put
      const internal = this.#internal(ref, rule.component, { kind: 'object', rule: () => rule }, json, file)
      return this.#each(json, (item, key) => (key === '$ref' ? (internal ?? ref) : this.#data(item)))
    }
    return this.#each(json, (item, key) => {
      const field = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
      if (field !== undefined) return this.#copy(item, field.type, file)
      if (key === 'x-stream' && rule.component === 'responses') return this.#stream(item, file)
      if (key.startsWith('x-') && rule.extensible) return this.#data(item)
      return rule.patterned?.keys.test(key) === true ? this.#copy(item, rule.patterned.type, file) : this.#data(item)
    })
  }

  /**
   * What is no schema and has no name in the root document is put in place: names such as `id` or `page` are those of files, and would meet
   * others of the same name. Null: it stays a reference.
   */
  #inline(json: JsonObject, ref: string, rule: ObjectRule, file: LoadedFile, depth: number): Json | null {
    const target = this.#targets.find(ref, file, null, rule.component)
    if (target === null || target.file === this.#root || this.#names.has(keyOf(rule.component ?? '', target)) || !isObject(target.json))
      return null
    if (depth > chainLimit) {
      this.#refuse('cyclic-ref', `The reference ${JSON.stringify(ref)} leads to itself.`, this.#context.origins.of(json, '$ref'))
      return emptyObject()
    }
    return this.#object(target.json, rule, target.file, depth + 1)
  }

  /** `x-stream`: event name -> schema. */
  #stream(json: Json, file: LoadedFile): Json {
    if (!isObject(json)) return this.#data(json)
    return this.#each(json, (item) => this.#schema(item, file))
  }

  /** A referenced path item is put in place; fields beside `$ref` come first (OAS 3.1 leaves conflicts open). */
  #pathItem(json: JsonObject, ref: string, rule: ObjectRule, file: LoadedFile, depth: number): Json {
    const position = this.#context.origins.of(json, '$ref')
    if (depth > chainLimit) {
      this.#refuse('cyclic-ref', `The path item ${JSON.stringify(ref)} refers to itself.`, position)
      return emptyObject()
    }
    const target = this.#targets.find(ref, file, position, 'pathItems')
    if (target === null) return emptyObject()
    if (!isObject(target.json)) {
      this.#refuse('invalid-structure', `The reference ${JSON.stringify(ref)} points at no Path Item Object.`, position)
      return emptyObject()
    }
    const there = this.#object(target.json, rule, target.file, depth + 1)
    const here = emptyObject()
    for (const [key, item] of Object.entries(json)) if (key !== '$ref') here[key] = item
    if (Object.keys(here).length === 0 || !isObject(there)) return there
    return this.#inherit(Object.assign(emptyObject(), there, this.#object(this.#inherit(here, json), rule, file, depth + 1)), target.json)
  }

  #schema(json: Json, file: LoadedFile): Json {
    if (!isObject(json)) return this.#data(json)
    return this.#each(json, (item, key) => {
      if (key === '$ref' && typeof item === 'string') return this.#internal(item, 'schemas', { kind: 'schema' }, json, file) ?? item
      if (key === 'discriminator' && isObject(item)) return this.#discriminator(item, file)
      const form = schemasUnder(key)
      if (form === 'one') return this.#schema(item, file)
      if (form === 'list' && Array.isArray(item))
        return this.#inherit(
          item.map((part) => this.#schema(part, file)),
          item,
        )
      if (form === 'map' && isObject(item)) return this.#each(item, (part) => this.#schema(part, file))
      return this.#data(item)
    })
  }

  /** `mapping` holds component names or references (OAS 3.1, 4.8.25). */
  #discriminator(json: JsonObject, file: LoadedFile): Json {
    return this.#each(json, (item, key) => {
      if (key !== 'mapping' || !isObject(item)) return this.#data(item)
      return this.#each(item, (target, value) => {
        if (typeof target !== 'string') return target
        const named = componentName.test(target) && !/\.(ya?ml|json)$/i.test(target)
        const [ref, base] = named ? this.#named(target, file) : [target, file]
        return this.#internal(ref, 'schemas', { kind: 'schema' }, item, base, value) ?? target
      })
    })
  }

  /** A component's name: of the file itself when it is a document, of the root, or of a file of schemas by their names. */
  #named(name: string, file: LoadedFile): [string, LoadedFile] {
    const component = ['components', 'schemas', name]
    if (valueAt(file.json ?? null, component) !== undefined) return [pointerOf(component), file]
    if (valueAt(this.#root.json ?? null, component) === undefined && valueAt(file.json ?? null, [name]) !== undefined)
      return [pointerOf([name]), file]
    return [pointerOf(component), this.#root]
  }

  /** The internal form of a reference that stands at `holder[key]`; null when it does not resolve. */
  #internal(ref: string, kind: ComponentKind, type: Type, holder: JsonObject, file: LoadedFile, key = '$ref'): string | null {
    const position = this.#context.origins.of(holder, key)
    const target = this.#targets.find(ref, file, position, kind)
    if (target === null) return null
    if (target.file === this.#root) {
      // A component that is itself only a reference into another file is that other component.
      const bound =
        target.segments.length === 3 && target.segments[0] === 'components' ? this.#taken.get(`${kind}:${target.segments[2]}`) : undefined
      const name = bound === undefined ? undefined : this.#names.get(bound.key)
      return name === undefined ? encodePointer(target.segments) : encodePointer(['components', kind, name])
    }
    const targetKey = keyOf(kind, target)
    const known = this.#names.get(targetKey)
    if (known !== undefined) {
      this.#fill(kind, known, targetKey, target, type)
      return encodePointer(['components', kind, known])
    }
    const name = target.segments.at(-1) ?? basename(target.file.path).replace(/\.[^.]+$/, '')
    if (!componentName.test(name)) {
      this.#refuse(
        'invalid-component-name',
        `The target of ${JSON.stringify(ref)} would be the component ${JSON.stringify(name)}, which is no component name.`,
        position,
      )
      return null
    }
    const rival = this.#taken.get(`${kind}:${name}`)
    if (rival !== undefined) {
      const { file: where, line, column } = rival.position
      this.#refuse(
        'component-name-taken',
        `Two different ${kind} are called "${name}": this one, and the one at ${where}:${line}:${column}.`,
        position,
      )
      return null
    }
    this.#names.set(targetKey, name)
    this.#taken.set(`${kind}:${name}`, { key: targetKey, position })
    this.#fill(kind, name, targetKey, target, type)
    return encodePointer(['components', kind, name])
  }

  /** Puts the target's content under its name, once, and later: a cycle of references must not recurse. */
  #fill(kind: ComponentKind, name: string, key: string, target: Target, type: Type): void {
    let added = this.#added.get(kind)
    if (added === undefined) {
      added = new Map()
      this.#added.set(kind, added)
    }
    if (added.has(name)) return
    added.set(name, null)
    const place = added
    this.#pending.push(() => place.set(name, this.#content(key, target, type, kind)))
  }

  #content(key: string, target: Target, type: Type, kind: ComponentKind): Json {
    let at = target
    for (let hops = 0; kind !== 'schemas' && isObject(at.json) && typeof at.json.$ref === 'string'; hops += 1) {
      const position = this.#context.origins.of(at.json, '$ref')
      const next = hops > chainLimit ? null : this.#targets.find(at.json.$ref, at.file, position)
      if (hops > chainLimit)
        this.#refuse('cyclic-ref', `The reference ${JSON.stringify(at.json.$ref)} refers to itself (${key}).`, position)
      if (next === null) return emptyObject()
      at = next
    }
    return this.#copy(at.json, type, at.file)
  }

  #append(document: JsonObject): void {
    const components = isObject(document.components) ? document.components : emptyObject()
    document.components = components
    for (const [kind, added] of this.#added) {
      const named = isObject(components[kind]) ? components[kind] : emptyObject()
      components[kind] = named
      for (const [name, json] of added) named[name] = json
    }
  }
}

const keyOf = (kind: string, target: Target): string => `${kind}:${target.file.path}${pointerOf(target.segments)}`

/** A pointer as a URI fragment: what RFC 3986 does not allow there is percent-encoded. */
const encodePointer = (segments: readonly string[]): string =>
  pointerOf(segments).replace(/[^A-Za-z0-9\-._~!$&'()*+,;=:@/?#]/gu, encodeURIComponent)
