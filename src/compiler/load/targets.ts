/** What references point at: a file below the folder of the documents, and a place in it. */
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Json, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import type { Files, LoadedFile } from './files.ts'
import type { ComponentKind } from './grammar.ts'
import { componentsObject } from './objects/components.ts'
import { segmentsOf, valueAt } from './pointer.ts'
import { isObject, type Origins } from './source.ts'

export interface Target {
  readonly file: LoadedFile
  readonly segments: readonly string[]
  readonly json: Json
}

/** References to references: more than this many are a circle. */
export const chainLimit = 64

export class Targets {
  readonly #root: LoadedFile
  readonly #files: Files
  readonly #origins: Origins
  readonly #refuse: (refusal: Refusal) => void
  /** Files outside of this folder are not read: a document may not aim at the rest of the disk. */
  readonly #within: string
  readonly #anchors = new Map<LoadedFile, Map<string, readonly string[]>>()

  constructor(
    root: LoadedFile,
    context: { readonly files: Files; readonly origins: Origins; readonly refuse: (refusal: Refusal) => void },
  ) {
    this.#root = root
    this.#files = context.files
    this.#origins = context.origins
    this.#refuse = context.refuse
    const folder = dirname(root.path)
    const parent = dirname(folder)
    // `<spec>/<api>/openapi.yaml` shares files with its neighbours; a document that stands alone has only its own folder.
    this.#within = /^openapi\.(ya?ml|json)$/i.test(basename(root.path)) && dirname(parent) !== parent ? parent : folder
  }

  /** Null when a reference points at nothing, or into components of another kind; refused at `position`, unless that is null. */
  find(ref: string, from: LoadedFile, position: Position | null, kind: ComponentKind | null = null, hops = 0): Target | null {
    const no = (rule: string, message: string): null => {
      if (position !== null) this.#refuse({ rule, message, position })
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
    // Within the root document `references.ts` looks at the kinds of all objects; only path items are put in place before.
    const other = file === this.#root && kind !== 'pathItems' ? null : otherKind(segments, kind)
    if (other !== null)
      return no('invalid-structure', `The reference ${JSON.stringify(ref)} points into "${other}", where one of "${kind}" must stand.`)
    if (file === this.#root || !isObject(json) || typeof json.$ref !== 'string' || Object.keys(json).length > 1)
      return { file, segments, json }
    // What another file only passes on is not a thing of its own: its target is.
    if (hops > chainLimit) return no('cyclic-ref', `The reference ${JSON.stringify(ref)} leads to itself.`)
    return this.find(json.$ref, file, position === null ? null : this.#origins.of(json, '$ref'), kind, hops + 1)
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
    return position === null && !this.#files.has(absolute) ? this.#files.readQuietly(absolute) : this.#files.read(absolute, position)
  }

  /** `$anchor` and `$dynamicAnchor` (JSON Schema 2020-12, 8.2.2) of a whole file. */
  #anchor(file: LoadedFile, name: string): readonly string[] | null {
    let anchors = this.#anchors.get(file)
    if (anchors === undefined) {
      anchors = new Map()
      collectAnchors(file.json ?? null, [], anchors)
      this.#anchors.set(file, anchors)
    }
    return anchors.get(name) ?? null
  }
}

/** The kind of component that a pointer names, where it is not the one that is asked for. */
function otherKind(segments: readonly string[], kind: ComponentKind | null): string | null {
  const [head, there = '', ...rest] = segments
  if (kind === null || head !== 'components' || rest.length !== 1 || there === kind) return null
  return Object.hasOwn(componentsObject.fields, there) ? there : null
}

function collectAnchors(json: Json, path: readonly string[], anchors: Map<string, readonly string[]>): void {
  if (Array.isArray(json)) {
    for (const [index, item] of json.entries()) collectAnchors(item, [...path, String(index)], anchors)
  } else if (isObject(json)) {
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = json[keyword]
      if (typeof name === 'string' && !anchors.has(name)) anchors.set(name, path)
    }
    for (const [key, item] of Object.entries(json)) collectAnchors(item, [...path, key], anchors)
  }
}
