/** The typed model between load and emit: everything an emitter may know. No emitter reads the document itself. */
import type {
  BodyKind,
  FilterOperator,
  HttpMethod,
  LimitContract,
  ParameterLocation,
  ParameterShape,
  ParameterStyle,
  RedactionContract,
  Role,
  SecurityAlternative,
  SecuritySchemeContract,
  UpstreamContract,
} from '../../gateway/contract.ts'

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type JsonObject = { [key: string]: Json }

/** Where a node of a document stands. Lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'number' | 'string' | 'integer'

/** JSON Schema draft 2020-12, parsed: references are resolved to the schema itself (cycles are possible), keywords are typed, extensions apart. */
export interface Schema {
  /** The component's name; null for an inline schema. */
  readonly name: string | null
  /** JSON Pointer within the bundled document. */
  readonly pointer: string
  readonly position: Position
  /** `true` and `false` schemas; null for an object. */
  readonly boolean: boolean | null
  readonly keywords: SchemaKeywords
  readonly annotations: SchemaAnnotations
  readonly x: SchemaExtensions
  /** As in the document, for publishing and for Zod's metadata. Never to be interpreted by an emitter. */
  readonly source: Json
}

/** Mutable while the model is built (references are tied late), read-only to emitters. */
export interface SchemaKeywords {
  ref?: Schema
  dynamicRef?: { readonly anchor: string; readonly initial: Schema }
  types?: readonly JsonType[]
  enum?: readonly Json[]
  const?: { readonly value: Json }
  multipleOf?: number
  maximum?: number
  exclusiveMaximum?: number
  minimum?: number
  exclusiveMinimum?: number
  maxLength?: number
  minLength?: number
  pattern?: string
  /** Asserted: date-time, date, time, email, uuid, uri, ipv4, ipv6 …; others are annotations. */
  format?: string
  maxItems?: number
  minItems?: number
  uniqueItems?: boolean
  prefixItems?: readonly Schema[]
  items?: Schema
  contains?: Schema
  maxContains?: number
  minContains?: number
  unevaluatedItems?: Schema
  maxProperties?: number
  minProperties?: number
  required?: readonly string[]
  properties?: ReadonlyMap<string, Schema>
  patternProperties?: ReadonlyMap<string, Schema>
  additionalProperties?: Schema
  propertyNames?: Schema
  dependentRequired?: ReadonlyMap<string, readonly string[]>
  dependentSchemas?: ReadonlyMap<string, Schema>
  unevaluatedProperties?: Schema
  allOf?: readonly Schema[]
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  not?: Schema
  if?: Schema
  then?: Schema
  else?: Schema
  /** OpenAPI: chooses the branch of `oneOf` / `anyOf` by a property's value. */
  discriminator?: { readonly propertyName: string; readonly mapping: ReadonlyMap<string, Schema> }
  contentEncoding?: string
  contentMediaType?: string
}

export interface SchemaAnnotations {
  readonly title?: string
  readonly description?: string
  /** Mutable while the model is built (`defaults.ts`). */
  default?: Json
  readonly examples?: readonly Json[]
  readonly deprecated?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
}

/** The x- keys of a schema or property (see `spec/vocabulary.schema.json`). */
export interface SchemaExtensions {
  readonly table?: TableExtension
  /** A prefix such as `rob_`, or `uuid`. */
  readonly id?: string
  readonly references?: { readonly schema: string; readonly property: string; readonly onDelete: 'restrict' | 'cascade' | 'set-null' }
  readonly column?: { readonly type?: string; readonly default?: Json; readonly renamedFrom?: string }
  readonly computed?: boolean
  readonly private?: boolean
  readonly redact?: true | 'replay'
  readonly encrypted?: boolean
  readonly trim?: boolean
}
export interface UniqueExtension {
  readonly properties: readonly string[]
  readonly where: Readonly<Record<string, readonly Json[]>> | null
}
export interface TableExtension {
  readonly name: string
  /** Properties of the primary key; null: the id. */
  readonly key: readonly string[] | null
  readonly indexes: readonly UniqueExtension[]
  readonly unique: readonly UniqueExtension[]
  readonly softDelete: boolean
  readonly global: boolean
  readonly visible: VisibleExtension | null
}
/** Which rows of a global table an organization sees: those whose property is its id; with a schema, those that a row it sees there refers to. */
export interface VisibleExtension {
  readonly schema: string | null
  readonly property: string
}

export interface ParameterModel {
  readonly name: string
  readonly property: string
  readonly in: ParameterLocation
  readonly required: boolean
  readonly description: string | null
  readonly deprecated: boolean
  readonly style: ParameterStyle
  readonly explode: boolean
  readonly allowReserved: boolean
  readonly shape: ParameterShape
  readonly schema: Schema
  readonly filter: { readonly property: string; readonly op: FilterOperator } | null
  readonly sort: boolean
  readonly position: Position
}
export interface MediaModel {
  readonly mediaType: string
  readonly kind: BodyKind | 'events' | 'lines'
  readonly schema: Schema | null
  readonly maxBytes: number
  readonly streamed: boolean
  /** `x-limit` on a media type of a response. */
  readonly limits: readonly string[]
  readonly stream: ReadonlyMap<string, Schema> | null
  readonly position: Position
}
export interface BodyModel {
  readonly required: boolean
  readonly description: string | null
  readonly media: readonly MediaModel[]
}
export interface ResponseModel {
  readonly status: string
  readonly description: string
  readonly media: readonly MediaModel[]
  readonly headers: ReadonlyMap<string, { readonly required: boolean; readonly description: string | null; readonly schema: Schema }>
  readonly position: Position
}
export interface CrudModel {
  readonly do: 'list' | 'get' | 'create' | 'update' | 'replace' | 'delete'
  /** The stored component. */
  readonly schema: Schema
  /** property -> path parameter */
  readonly where: ReadonlyMap<string, string>
}
export interface OperationModel {
  readonly operationId: string
  readonly method: HttpMethod
  readonly path: string
  readonly tags: readonly string[]
  readonly summary: string | null
  readonly description: string | null
  readonly deprecated: boolean
  readonly parameters: readonly ParameterModel[]
  readonly body: BodyModel | null
  /** Of the completed contract: the document's own and what the gateway itself can answer. */
  readonly responses: readonly ResponseModel[]
  readonly security: readonly SecurityAlternative[]
  readonly limits: readonly string[]
  readonly lease: 'answer' | 'resource'
  readonly idempotent: 'no' | 'reply' | 'resource'
  readonly transaction: 'request' | 'none'
  readonly role: Role | null
  readonly audit: string | null
  readonly reasons: ReadonlyMap<string, readonly string[]>
  readonly when: ReadonlyMap<string, readonly string[]> | null
  readonly sunset: string | null
  readonly upstream: UpstreamContract | null
  readonly redact: { readonly request: RedactionContract; readonly response: RedactionContract }
  readonly crud: CrudModel | null
  readonly position: Position
}

export interface ColumnModel {
  /** Key in the Drizzle table object and name in SQL: snake_case. */
  readonly column: string
  /** Property of the stored schema. */
  readonly json: string
  /** PostgreSQL type. */
  readonly sqlType:
    | 'text'
    | 'integer'
    | 'bigint'
    | 'double precision'
    | 'boolean'
    | 'timestamptz'
    | 'date'
    | 'uuid'
    | 'jsonb'
    | 'bytea'
    | 'numeric'
  readonly nullable: boolean
  /** Its schema does not admit `null`, but the property may be absent: SQL NULL is served as absent. */
  readonly optional: boolean
  /** Strings of an `enum`, for the column's TypeScript type; null where there is none. */
  readonly enum: readonly string[] | null
  readonly default: Json | undefined
  readonly renamedFrom: string | null
  readonly encrypted: boolean
  readonly kind: 'plain' | 'time' | 'bigint' | 'bytes'
  readonly references: {
    readonly table: TableModel
    readonly column: string
    readonly onDelete: 'restrict' | 'cascade' | 'set-null'
  } | null
  readonly description: string | null
  /** It is the table's own `organization_id`, served under this name. */
  readonly tenant: boolean
}
export interface TableModel {
  readonly name: string
  readonly schema: Schema
  readonly columns: readonly ColumnModel[]
  /** Null: no property identifies a row alone, only `key` does. Such a table has no generated handlers. */
  readonly id: ColumnModel | null
  /** The primary key, behind the organization: the id, or what `x-table.key` names. */
  readonly key: readonly ColumnModel[]
  /** Neither prefix nor uuid: whoever creates the row gives the id. */
  readonly idForm: { readonly prefix: string | null; readonly uuid: boolean }
  /** The property `created_at` / `createdAt`; null: a table with an id has a hidden column `created_at`, so that lists have an order. */
  readonly created: ColumnModel | null
  /** The property `updated_at` / `updatedAt`. */
  readonly updated: ColumnModel | null
  readonly indexes: readonly UniqueExtension[]
  readonly unique: readonly UniqueExtension[]
  /** Adds `deleted_at`. */
  readonly softDelete: boolean
  /** Not tenant data: no `organization_id`. */
  readonly global: boolean
  /** Only where `global`; null: all rows, unless a column `organization` says whose they are. */
  readonly visible: VisibleExtension | null
}

export interface ApiModel {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly description: string | null
  readonly hosts: readonly string[]
  readonly mount: string
  readonly errors: 400 | 422
  readonly references: 400 | 404 | 422
  readonly pagination: 'page' | 'offset' | 'cursor'
  readonly ids: 'base36' | 'ulid' | 'ulid-lower' | 'uuid'
  readonly times: 'seconds' | 'milliseconds'
  readonly limit: string
  readonly plan: string
  readonly plans: ReadonlyMap<
    string,
    { readonly limits: ReadonlyMap<string, LimitContract>; readonly values: ReadonlyMap<string, number | null> }
  >
  readonly schemes: ReadonlyMap<string, SecuritySchemeContract>
  readonly operations: readonly OperationModel[]
  /** Components by name, in document order. */
  readonly schemas: ReadonlyMap<string, Schema>
  readonly tables: readonly TableModel[]
  /** The completed contract, ready to be published: x- keys that are nobody else's business are gone. */
  readonly completed: JsonObject
  /** Where a node of `completed`, or one of its keys, stands in the sources. Absent in models that were made by hand. */
  readonly positionOf?: (node: object | null, key?: string | number) => Position
}
