/** The document that `specway init` writes. */

export interface TemplateInput {
  readonly id: string
  readonly title: string
  readonly mount: string
  /** Paths, tags, operation ids and components carry the API's name, so that they fit beside others under one mount that are called alike. */
  readonly prefixed: boolean
}

const pascal = (id: string): string =>
  id
    .split('_')
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** Where the notes are, below the mount. */
export const notesPath = ({ id, prefixed }: Pick<TemplateInput, 'id' | 'prefixed'>): string => (prefixed ? `/${id}/notes` : '/notes')

/** Relative path -> text. The title is quoted as a YAML double-quoted scalar (a superset of JSON strings). */
export function template({ id, title, mount, prefixed }: TemplateInput): Readonly<Record<string, string>> {
  const key = `${pascal(id)}Key`
  const name = prefixed ? pascal(id) : ''
  const path = notesPath({ id, prefixed })
  const tag = prefixed ? `${name} notes` : 'Notes'
  const quoted = JSON.stringify(title)
  return {
    'openapi.yaml': `openapi: 3.1.0
info:
  title: ${quoted}
  version: 1.0.0
  description: Notes, kept in a table and served by generated handlers. Change this document, then run \`npm run generate\`.
servers:
  - url: ${mount}
    description: This gateway.
x-api:
  id: ${id}
  title: ${quoted}
  errors: 400
  references: 404
  pagination: cursor
  ids: base36
  times: seconds
  limit: requests
  plan: free
x-plans:
  free:
    requests: { rate: 120/minute }
  anonymous:
    requests: { rate: 30/minute }
tags:
  - name: ${tag}
    description: Short texts with a title.
security:
  - ${key}: [read]
paths:
  ${path}:
    $ref: ./paths/notes.yaml#/collection
  ${path}/{id}:
    $ref: ./paths/notes.yaml#/item
components:
  securitySchemes:
    ${key}:
      type: http
      scheme: bearer
      description: An API key, made with \`specway keys create --api ${id}\`.
      x-key: { prefixes: [${id}_live_, ${id}_test_] }
      x-scopes:
        read: { description: Read notes., roles: [viewer, member, admin, owner] }
        write: { description: Create and change notes., includes: [read], roles: [member, admin, owner] }
        admin: { description: Delete notes., includes: [write], roles: [admin, owner] }
  schemas:
    ${name}Note:
      $ref: ./schemas/notes.yaml#/${name}Note
    ${name}NoteInput:
      $ref: ./schemas/notes.yaml#/${name}NoteInput
    ${name}NotePatch:
      $ref: ./schemas/notes.yaml#/${name}NotePatch
    ${name}NotePage:
      $ref: ./schemas/notes.yaml#/${name}NotePage
`,
    'paths/notes.yaml': `collection:
  get:
    operationId: list${name}Notes
    tags: [${tag}]
    summary: List notes
    description: Notes of the organization, newest first.
    security: [{ ${key}: [read] }]
    x-crud: { do: list, schema: ${name}Note }
    parameters:
      - { name: limit, in: query, description: Notes on a page., schema: { type: integer, minimum: 1, maximum: 100, default: 20 } }
      - { name: cursor, in: query, description: The \`next_cursor\` of the page before., schema: { type: string, minLength: 1, maxLength: 500 } }
    responses:
      '200':
        description: A page of notes.
        content:
          application/json:
            schema: { $ref: ../schemas/notes.yaml#/${name}NotePage }
            example:
              data: [{ id: note_mgx2k1a07f3q9z1b, title: Groceries, text: Milk and bread, created_at: '2026-03-23T12:00:00Z', updated_at: '2026-03-23T12:00:00Z' }]
              has_more: false
              next_cursor: null
  post:
    operationId: create${name}Note
    tags: [${tag}]
    summary: Write a note
    description: Stores a note and answers with it.
    security: [{ ${key}: [write] }]
    x-crud: { do: create, schema: ${name}Note }
    x-idempotent: true
    requestBody:
      required: true
      description: The note to write.
      content:
        application/json:
          schema: { $ref: ../schemas/notes.yaml#/${name}NoteInput }
          example: { title: Groceries, text: Milk and bread }
    responses:
      '201':
        description: The stored note.
        content:
          application/json:
            schema: { $ref: ../schemas/notes.yaml#/${name}Note }
            example: { id: note_mgx2k1a07f3q9z1b, title: Groceries, text: Milk and bread, created_at: '2026-03-23T12:00:00Z', updated_at: '2026-03-23T12:00:00Z' }
        links:
          get: { operationId: get${name}Note, parameters: { id: $response.body#/id } }
          update: { operationId: update${name}Note, parameters: { id: $response.body#/id } }
          delete: { operationId: delete${name}Note, parameters: { id: $response.body#/id } }
item:
  parameters:
    - { name: id, in: path, required: true, description: Id of the note., schema: { type: string, maxLength: 64 } }
  get:
    operationId: get${name}Note
    tags: [${tag}]
    summary: Read a note
    description: One note by its id.
    security: [{ ${key}: [read] }]
    x-crud: { do: get, schema: ${name}Note }
    responses:
      '200':
        description: The note.
        content:
          application/json:
            schema: { $ref: ../schemas/notes.yaml#/${name}Note }
            example: { id: note_mgx2k1a07f3q9z1b, title: Groceries, text: Milk and bread, created_at: '2026-03-23T12:00:00Z', updated_at: '2026-03-23T12:00:00Z' }
  patch:
    operationId: update${name}Note
    tags: [${tag}]
    summary: Change a note
    description: 'A JSON merge patch: an absent field keeps its value.'
    security: [{ ${key}: [write] }]
    x-crud: { do: update, schema: ${name}Note }
    requestBody:
      required: true
      description: The fields to change.
      content:
        application/json:
          schema: { $ref: ../schemas/notes.yaml#/${name}NotePatch }
          example: { text: 'Milk, bread and coffee' }
    responses:
      '200':
        description: The note as it is now.
        content:
          application/json:
            schema: { $ref: ../schemas/notes.yaml#/${name}Note }
            example: { id: note_mgx2k1a07f3q9z1b, title: Groceries, text: 'Milk, bread and coffee', created_at: '2026-03-23T12:00:00Z', updated_at: '2026-03-23T12:05:00Z' }
  delete:
    operationId: delete${name}Note
    tags: [${tag}]
    summary: Delete a note
    description: The note is gone at once.
    security: [{ ${key}: [admin] }]
    x-crud: { do: delete, schema: ${name}Note }
    responses:
      '204': { description: The note is gone. }
`,
    'schemas/notes.yaml': `${name}Note:
  type: object
  description: A stored note.
  x-table: { name: notes }
  required: [id, title, text, created_at, updated_at]
  properties:
    id: { type: string, readOnly: true, x-id: note_, description: Id of the note. }
    title: { type: string, minLength: 1, maxLength: 100, pattern: '\\S', x-trim: true, description: A line to recognise it by. }
    text: { type: string, maxLength: 10000, description: The note itself. }
    created_at: { type: string, format: date-time, readOnly: true, description: When it was written. }
    updated_at: { type: string, format: date-time, readOnly: true, description: When it was last changed. }
${name}NoteInput:
  type: object
  description: What a new note is made of.
  required: [title]
  properties:
    title: { type: string, minLength: 1, maxLength: 100, pattern: '\\S', x-trim: true, description: A line to recognise it by. }
    text: { type: string, maxLength: 10000, default: '', description: The note itself. }
${name}NotePatch:
  type: object
  description: Fields to change.
  minProperties: 1
  properties:
    title: { type: string, minLength: 1, maxLength: 100, pattern: '\\S', x-trim: true, description: A line to recognise it by. }
    text: { type: string, maxLength: 10000, description: The note itself. }
${name}NotePage:
  type: object
  description: A page of notes.
  required: [data, has_more, next_cursor]
  properties:
    data: { type: array, maxItems: 100, description: 'The notes, newest first.', items: { $ref: '#/${name}Note' } }
    has_more: { type: boolean, description: Whether another page follows. }
    next_cursor: { type: [string, 'null'], description: What to send as \`cursor\` for the next page. }
`,
  }
}
