/** A loaded document -> the model of its API. Everything that cannot be compiled is refused here or before. */

import type { LoadedDocument } from '../load/load.ts'
import { isObject } from '../load/source.ts'
import type { Refusal } from '../refusal.ts'
import { closeSchemas } from './closing.ts'
import { completeDocument, publishedDocument } from './completed/document.ts'
import { withoutXml } from './completed/xml.ts'
import { type ModelContext, schemaTarget } from './context.ts'
import { crudPlans } from './crud.ts'
import { checkDefaults } from './defaults.ts'
import { directions } from './direction.ts'
import { checkEncrypted, checkLinks, checkMount, checkPrefixes, checkSettings } from './misuse.ts'
import { operationsOf } from './operation.ts'
import { checkUnique } from './path.ts'
import { limitClasses, plansOf } from './plans.ts'
import { SchemaReader } from './schema.ts'
import { schemesOf } from './security.ts'
import { settingsOf } from './settings.ts'
import { reachable } from './subschemas.ts'
import { tablesOf } from './tables.ts'
import type { ApiModel, JsonObject, Schema } from './types.ts'

export function modelOf(loaded: LoadedDocument, refuse: (refusal: Refusal) => void): ApiModel {
  const { vocabulary, positionOf } = loaded
  const settings = settingsOf(loaded.json, loaded.path, vocabulary)
  const plans = plansOf({ document: loaded.json, vocabulary, refuse, positionOf })
  const closed = vocabulary ? closeSchemas(loaded.json, loaded.origins) : withoutXml(loaded.json, loaded.origins)
  const document = completeDocument(closed, { settings, plans, vocabulary, origins: loaded.origins })
  const named = componentSchemas(document)
  const reader = new SchemaReader({
    resolve: (ref, from) => schemaTarget(document, positionOf, refuse, ref, from),
    positionOf,
    inexact: (node, key) => loaded.origins.inexact(node, key),
    refuse,
    vocabulary: true,
    extensions: vocabulary,
  })
  const context: ModelContext = {
    document,
    vocabulary,
    refuse,
    positionOf,
    reader,
    directed: directions(Object.keys(named)),
    responses: new Map(),
  }
  const schemas = readComponents(context, named)
  const schemes = schemesOf(context)
  const scope = { settings, plans, classes: limitClasses(plans), schemes, schemas }
  const paths = isObject(document.paths) ? document.paths : {}
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    path.startsWith('/') && isObject(item) ? operationsOf(context, scope, path, item) : [],
  )
  checkUnique(operations, refuse)
  checkDefaults(reader.schemas, vocabulary, positionOf, refuse)
  checkPrefixes(context, schemes)
  checkLinks(context, operations)
  checkDialect(context)
  checkMount(context, settings.mount)
  checkSettings(context, scope.classes, plans)
  if (vocabulary) checkEncrypted(context, reachable(schemas.values()))
  const tables = vocabulary ? tablesOf(schemas, settings, refuse) : []
  const model: ApiModel = {
    ...settings,
    plans,
    schemes,
    operations,
    schemas,
    tables,
    completed: publishedDocument(document, vocabulary, loaded.origins),
    positionOf,
  }
  // What a generated handler cannot do is refused with the rest, not first when it is emitted.
  crudPlans(model, refuse)
  return model
}

function componentSchemas(document: JsonObject): JsonObject {
  const components = document.components
  const schemas = isObject(components) ? components.schemas : undefined
  return isObject(schemas) ? schemas : {}
}

function readComponents(context: ModelContext, named: JsonObject): Map<string, Schema> {
  const schemas = new Map<string, Schema>()
  for (const [name, json] of Object.entries(named)) {
    const place = { pointer: `#/components/schemas/${name}`, name, position: context.positionOf(named, name) }
    schemas.set(name, context.reader.read(json, place))
  }
  return schemas
}

/** @see OAS 3.1, 4.8.24.5 Specifying Schema Dialects */
function checkDialect(context: ModelContext): void {
  const dialect = context.document.jsonSchemaDialect
  const known = /^https:\/\/(spec\.openapis\.org\/oas\/3\.1\/dialect\/(base|[0-9-]+)|json-schema\.org\/draft\/2020-12\/schema)#?$/
  if (typeof dialect !== 'string' || known.test(dialect)) return
  const message = 'Schemas are written in JSON Schema 2020-12 or the base dialect of OpenAPI 3.1.'
  context.refuse({ rule: 'unknown-dialect', message, position: context.positionOf(context.document, 'jsonSchemaDialect') })
}
