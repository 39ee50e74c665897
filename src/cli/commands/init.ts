/** `specway init`: a small API that works as it stands: one stored resource, five generated operations, keys, plans, examples. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compileAll, compileDocument, unionOf } from '../../compiler/compile.ts'
import { apiIdProblem } from '../../compiler/model/api-id.ts'
import { CompileError } from '../../compiler/refusal.ts'
import { printJson, printLine, UsageError } from '../output.ts'
import { notesPath, template } from './init-template.ts'

type Files = Readonly<Record<string, string>>

/** Gives the files that were written. */
const write = (folder: string, files: Files): string[] =>
  Object.entries(files).map(([path, text]) => {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    return file
  })

/** Whether the documents that are there leave the names of this one free, under their common mount. Broken ones say nothing, so they leave none. */
function fits(files: Files, mount: string, spec: string): boolean {
  if (!existsSync(spec)) return true
  const folder = mkdtempSync(join(tmpdir(), 'specway-init-'))
  try {
    write(folder, files)
    const beside = compileAll(spec).filter((model) => model.mount === mount)
    unionOf([...beside, compileDocument(join(folder, 'openapi.yaml'))])
    return true
  } catch (error) {
    if (!(error instanceof CompileError)) throw error
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export function init(
  id: string,
  options: { readonly title?: string; readonly mount: string; readonly spec: string; readonly json?: boolean },
): void {
  const problem = apiIdProblem(id)
  if (problem !== null) throw new UsageError(problem.message)
  if (!/^(\/[a-z0-9_-]+)+$/.test(options.mount)) throw new UsageError(`"${options.mount}" is no mount: a path such as /v1.`)
  const folder = join(options.spec, id)
  if (existsSync(folder)) throw new UsageError(`${folder} exists already.`)
  const title = options.title ?? id.charAt(0).toUpperCase() + id.slice(1)
  const { mount } = options
  const plain = template({ id, title, mount, prefixed: false })
  const prefixed = !fits(plain, mount, options.spec)
  const written = write(folder, prefixed ? template({ id, title, mount, prefixed }) : plain)
  if (options.json === true) printJson({ api: id, files: written })
  else {
    for (const file of written) printLine(`wrote ${file}`)
    printLine()
    printLine('Next:')
    printLine('  npm run generate')
    printLine('  npm start')
    printLine(`  curl -H "Authorization: Bearer ${id}_live_demo" http://localhost:8080${mount}${notesPath({ id, prefixed })}`)
  }
}
