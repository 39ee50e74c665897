/** Which names an API can have: a folder of `generated/`, a schema of the database, a TypeScript name and the start of its keys. One rule for `init` and `generate`. */

export interface ApiIdProblem {
  readonly rule: 'bad-x-key' | 'reserved-api-id'
  readonly message: string
}

const form = /^(?=.{1,40}$)[a-z][a-z0-9]*(_[a-z0-9]+)*$/

/** Folders of `generated/` and `spec/` that are no API. */
const folders = new Set(['mounts', 'clients', 'migrations', 'index', 'support', 'shared'])

/** Schemas of the database that are not an API's: the gateway's own tables, the job queue's, PostgreSQL's. */
const takenSchemas = /^(?:specway|pgboss|public|information_schema|pg_.*)$/

/** Null: an API can be called that. */
export function apiIdProblem(id: string): ApiIdProblem | null {
  const reserved = (what: string): ApiIdProblem => ({ rule: 'reserved-api-id', message: `"${id}" is ${what}.` })
  // What every object inherits is found in maps of APIs, ours and those of tools, where it is not.
  if (id in Object.prototype) return reserved('a name that every object of JavaScript has')
  if (!form.test(id))
    return {
      rule: 'bad-x-key',
      message: `"${id}" is no API id: lower-case letters and digits, a letter first, single _ between them, at most 40 characters.`,
    }
  if (folders.has(id)) return reserved('a folder of its own among the documents or the generated files')
  if (takenSchemas.test(id)) return reserved('a schema of the database that belongs to somebody else')
  return null
}
