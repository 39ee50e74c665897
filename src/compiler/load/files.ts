/** Reads each file of a document once. Paths in positions are relative to the working directory, as an editor's terminal opens them. */
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import type { Json, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import { parseJson } from './json.ts'
import { type Origins, Source } from './source.ts'
import { parseYaml } from './yaml.ts'

export interface LoadedFile {
  /** Absolute. */
  readonly path: string
  readonly source: Source
  /** Undefined when it could not be read; that was refused. */
  readonly json: Json | undefined
}

const sizeLimitBytes = 64 * 1024 * 1024

export class Files {
  readonly #files = new Map<string, LoadedFile>()
  readonly #origins: Origins
  readonly #refuse: (refusal: Refusal) => void

  constructor(origins: Origins, refuse: (refusal: Refusal) => void) {
    this.#origins = origins
    this.#refuse = refuse
  }

  /** The file at an absolute or working-directory path; null (refused at `from`) when there is none. */
  read(path: string, from: Position | null): LoadedFile | null {
    const absolute = resolve(path)
    const known = this.#files.get(absolute)
    if (known !== undefined) return known
    const shown = relative(process.cwd(), absolute)
    const source = this.#source(absolute, shown.startsWith('..') ? absolute : shown, from)
    if (source === null) return null
    const parse = /\.json$/i.test(absolute) || /^\ufeff?\s*[{[]/.test(source.text) ? parseJson : parseYaml
    // A flow mapping in a YAML file may look like JSON and not be it: JSON first, YAML when that fails.
    const json = parse === parseJson && !/\.json$/i.test(absolute) ? this.#either(source) : parse(source, this.#origins, this.#refuse)
    const file = { path: absolute, source, json }
    this.#files.set(absolute, file)
    return file
  }

  has(path: string): boolean {
    return this.#files.has(resolve(path))
  }

  /** As `read`, for a first look: what is wrong with the file is refused when a reference is really followed. */
  readQuietly(path: string): LoadedFile | null {
    const quiet = new Files(this.#origins, () => {})
    const file = quiet.read(path, null)
    if (file === null || file.json === undefined) return null
    return this.read(path, null)
  }

  #either(source: Source): Json | undefined {
    let failed = false
    const json = parseJson(source, this.#origins, () => {
      failed = true
    })
    return failed ? parseYaml(source, this.#origins, this.#refuse) : json
  }

  #source(absolute: string, shown: string, from: Position | null): Source | null {
    const position = from ?? { file: shown, line: 1, column: 1 }
    let bytes: Buffer
    try {
      bytes = readFileSync(absolute)
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      this.#refuse({ rule: 'unreadable-file', message: `The file "${shown}" cannot be read (${reason}).`, position })
      return null
    }
    if (bytes.length > sizeLimitBytes) {
      this.#refuse({ rule: 'file-too-large', message: `The file "${shown}" is larger than ${sizeLimitBytes} bytes.`, position })
      return null
    }
    try {
      return new Source(shown, new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    } catch {
      this.#refuse({ rule: 'not-utf8', message: `The file "${shown}" is not UTF-8.`, position })
      return null
    }
  }
}
