/**
 * Many files -> one document with internal references only. What another file holds becomes a component (path items are put in place);
 * one target is one component, two targets with one name are refused.
 * @see OAS 3.1, 4.8.23 Reference Object; 4.6 Relative References in URIs
 */
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Json, JsonObject, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import type { Files, LoadedFile } from './files.ts'
import { type ComponentKind, componentName, type ObjectRule, schemaKeywords, type Type } from './grammar.ts'
import { openApiObject } from './objects/openapi.ts'
import { pointerOf, segmentsOf, valueAt } from './pointer.ts'
import { emptyObject, isObject, type Origins } from './source.ts'

interface Target {
  readonly file: LoadedFile
  readonly segments: readonly string[]
  readonly json: Json
}
interface Bound {
  readonly key: string
  readonly position: Position
}

export interface BundleContext {
  readonly files: Files
  readonly origins: Origins
  readonly refuse: (refusal: Refusal) => void
}

const chainLimit = 64

export class Bundler {
  readonly #root: LoadedFile
  readonly #context: BundleContext
  /** Files outside of this folder are not read: a document may not aim at the rest of the disk. */
  readonly #within: string
  /** `kind:file#pointer` -> component name. */
  readonly #names = new Map<string, string>()
  /** `kind:name` -> who has that name. */
  readonly #taken = new Map<string, Bound>()
  readonly #added = new Map<ComponentKind, Map<string, Json>>()
  readonly #pending: (() => void)[] = []
  readonly #anchors = new Map<LoadedFile, Map<string, string[]>>()

  constructor(root: LoadedFile, context: BundleContext) {
    this.#root = root
    this.#context = context
    this.#within = dirname(dirname(root.path))
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
          const target = this.#quiet(value.$ref, this.#root)
          if (target !== null && target.file !== this.#root) key = keyOf(kind, target)
        }
        if (!this.#names.has(key)) this.#names.set(key, name)
        this.#taken.set(`${kind}:${name}`, { key, position })
      }
    }
  }

  #quiet(ref: string, file: LoadedFile): Target | null {
    return this.#target(ref, file, null)
  }

  /** What a reference points at; null (refused at `position`, unless that is null) when that is nothing. */
  #target(ref: string, from: LoadedFile, position: Position | null, hops = 0): Target | null {
    const no = (rule: string, message: string): null => {
      if (position !== null) this.#refuse(rule, message, position)
      return null
    }
    const hash = ref.indexOf('#')
    const path = hash === -1 ? ref : ref.slice(0, hash)
    const fragment = hash === -1 ? '' : ref.slice(hash + 1)
    if (/^[a-z][a-z0-9+.-]*:/i.test(path) || path.startsWith('//'))
      return no('remote-ref', `The reference ${JSON.stringify(ref)} leaves this computer; only files beside the document are read.`)
    const file = path === '' ? from : this.#file(path, from, no, position)
    if (file === null) return null
    if (file.json === undefined)
      return no('unresolved-ref', `The reference ${JSON.stringify(ref)} points into a file that could not be read.`)
    const segments = segmentsOf(fragment) ?? this.#anchor(file, fragment)
    if (segments === null)
      return no('unresolved-ref', `The fragment of ${JSON.stringify(ref)} is neither a JSON pointer nor an anchor of that file.`)
    const json = valueAt(file.json, segments)
    if (json === undefined) return no('unresolved-ref', `The reference ${JSON.stringify(ref)} points at nothing.`)
    if (file === this.#root || !isObject(json) || typeof json.$ref !== 'string' || Object.keys(json).length > 1)
      return { file, segments, json }
    // What another file only passes on is not a thing of its own: its target is.
    if (hops > chainLimit) return no('cyclic-ref', `The reference ${JSON.stringify(ref)} leads to itself.`)
    return this.#target(json.$ref, file, position === null ? null : this.#context.origins.of(json, '$ref'), hops + 1)
  }

  #file(path: string, from: LoadedFile, no: (rule: string, message: string) => null, position: Position | null): LoadedFile | null {
    let decoded: string
    try {
      decoded = decodeURIComponent(path.replace(/\?.*$/, ''))
    } catch {
      return no('unresolved-ref', `The path ${JSON.stringify(path)} holds a broken percent escape.`)
    }
    const absolute = resolve(dirname(from.path), decoded)
    if (decoded.includes('\0') || relative(this.#within, absolute).split(sep)[0] === '..')
      return no('ref-outside', `The reference to ${JSON.stringify(path)} leaves the folder of the documents.`)
    return position === null && !this.#context.files.has(absolute)
      ? this.#context.files.readQuietly(absolute)
      : this.#context.files.read(absolute, position)
  }

  /** `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12, 8.2.2) of a whole file. */
  #anchor(file: LoadedFile, name: string): string[] | null {
    let anchors = this.#anchors.get(file)
    if (anchors === undefined) {
      anchors = new Map()
      collectAnchors(file.json ?? null, [], anchors)
      this.#anchors.set(file, anchors)
    }
    return anchors.get(name) ?? null
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
    const target = this.#target(ref, file, null)
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
    const target = this.#target(ref, file, position)
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
      if (isOneOf(key, schemaKeywords.one)) return this.#schema(item, file)
      if (isOneOf(key, schemaKeywords.list) && Array.isArray(item))
        return this.#inherit(
          item.map((part) => this.#schema(part, file)),
          item,
        )
      if (isOneOf(key, schemaKeywords.map) && isObject(item)) return this.#each(item, (part) => this.#schema(part, file))
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
    const target = this.#target(ref, file, position)
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
      const next = hops > chainLimit ? null : this.#target(at.json.$ref, at.file, position)
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

const isOneOf = (key: string, keys: readonly string[]): boolean => keys.includes(key)

function collectAnchors(json: Json, path: readonly string[], anchors: Map<string, string[]>): void {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) collectAnchors(item, [...path, String(index)], anchors)
  } else if (isObject(json)) {
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = json[keyword]
      if (typeof name === 'string' && !anchors.has(name)) anchors.set(name, [...path])
    }
    for (const [key, item] of Object.entries(json)) collectAnchors(item, [...path, key], anchors)
  }
}
