/**
 * `types.ts` of an API: the TypeScript types of the completed contract, by openapi-typescript.
 * Its transform is called directly: the document was already resolved and judged by our own layers, so its bundler and its linter have nothing to add but time.
 */
import { astToString, type GlobalContext, type OpenAPI3, scanDiscriminators, transformSchema } from 'openapi-typescript'
import type { ApiModel, JsonObject } from '../model/types.ts'
import type { Printer } from '../print/printer.ts'
import { resolvePointer } from './document.ts'
import { type TypesFor, typedCopy } from './typed-copy.ts'
import { typedDocument } from './variants.ts'

/** The declarations (`paths`, `components`, `operations`) as source text, with a line break at the end. Deterministic. */
export function typesOf(model: ApiModel, reader: TypesFor): string {
  const copy = typedCopy(typedDocument(model), reader)
  // The copy has the form of an OpenAPI document by construction; the library's type for it is an interface that JSON cannot be declared as.
  const document = copy as unknown as OpenAPI3
  return astToString(transformSchema(document, context(copy, document)))
}

/** Prints the module. */
export function emitTypes(printer: Printer, model: ApiModel): void {
  for (const line of typesOf(model, 'server').trimEnd().split('\n')) printer.line(line)
}

/** Everything is at its default but: objects without listed properties hold unknown values, not none. `redoc` is read by the bundler only. */
const context = (copy: JsonObject, document: OpenAPI3): GlobalContext => ({
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: scanDiscriminators(document, { silent: true }),
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  redoc: undefined as never,
  resolve: <T>(ref: string) => resolvePointer(copy, ref) as T | undefined,
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: undefined,
  transformProperty: undefined,
})
