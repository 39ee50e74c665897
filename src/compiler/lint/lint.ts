/** `specway lint`: what a document may leave out, and a good one does not. Refusals of the compiler are findings too. */
import { compileLoaded } from '../compile.ts'
import { type LoadedDocument, loadDocument } from '../load/load.ts'
import { httpMethods } from '../load/objects/path-item.ts'
import { isObject } from '../load/source.ts'
import type { JsonObject, Position } from '../model/types.ts'
import { CompileError, type Refusal } from '../refusal.ts'
import { Refusals } from '../refusals.ts'
import { lintOperation } from './operations.ts'
import { lintSchemas } from './schemas.ts'

export type LintFinding = Refusal

export interface LintContext {
  readonly document: JsonObject
  /** It speaks the x- vocabulary, and is held to the rules of this house as well. */
  readonly own: boolean
  find(rule: string, message: string, position: Position): void
  positionOf(node: object | null, key?: string | number): Position
}

/** Everything that is wrong or missing, sorted by place. */
export function lintDocument(path: string): LintFinding[] {
  const findings = new Refusals()
  const loaded = loadDocument(path, (refusal) => findings.add(refusal))
  if (loaded !== null && findings.list.length === 0) {
    try {
      compileLoaded(loaded)
    } catch (error) {
      if (!(error instanceof CompileError)) throw error
      for (const refusal of error.refusals) findings.add(refusal)
    }
    lintLoaded(loaded, findings)
  }
  return [...findings.list].sort(byPosition)
}

function lintLoaded(loaded: LoadedDocument, findings: Refusals): void {
  const { json: document, positionOf } = loaded
  const context: LintContext = {
    document,
    own: loaded.vocabulary,
    positionOf,
    find: (rule, message, position) => findings.add({ rule, message, position }),
  }
  const info = isObject(document.info) ? document.info : null
  if (info !== null && !hasText(info.description))
    context.find('info-description', 'The document says nothing about itself: info.description.', positionOf(document, 'info'))
  lintTags(context)
  for (const [path, item] of Object.entries(isObject(document.paths) ? document.paths : {})) {
    if (!isObject(item)) continue
    for (const method of httpMethods) {
      const operation = item[method]
      if (isObject(operation)) lintOperation(context, path, item, method, operation)
    }
  }
  lintSchemas(context)
}

function lintTags({ document, find, positionOf }: LintContext): void {
  for (const tag of Array.isArray(document.tags) ? document.tags : [])
    if (isObject(tag) && !hasText(tag.description))
      find('tag-description', `The tag "${String(tag.name)}" has no description.`, positionOf(tag))
}

export const hasText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function byPosition(a: Refusal, b: Refusal): number {
  if (a.position.file !== b.position.file) return a.position.file < b.position.file ? -1 : 1
  return a.position.line - b.position.line || a.position.column - b.position.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}
