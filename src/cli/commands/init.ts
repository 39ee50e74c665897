/** `specway init`: a small API that works as it stands: one stored resource, five generated operations, keys, plans, examples. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { printJson, printLine, UsageError } from '../output.ts'
import { template } from './init-template.ts'

export function init(
  id: string,
  options: { readonly title?: string; readonly mount: string; readonly spec: string; readonly json?: boolean },
): void {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(id))
    throw new UsageError(`"${id}" is no API id: lower-case letters, digits and _, starting with a letter, at most 31.`)
  if (id === 'shared') throw new UsageError('"shared" is the folder of components that several APIs use.')
  if (!/^(\/[a-z0-9_-]+)+$/.test(options.mount)) throw new UsageError(`"${options.mount}" is no mount: a path such as /v1.`)
  const folder = join(options.spec, id)
  if (existsSync(folder)) throw new UsageError(`${folder} exists already.`)
  const title = options.title ?? id.charAt(0).toUpperCase() + id.slice(1)
  const written: string[] = []
  for (const [path, text] of Object.entries(template({ id, title, mount: options.mount }))) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text, { flag: 'wx' })
    written.push(file)
  }
  if (options.json === true) printJson({ api: id, files: written })
  else {
    for (const file of written) printLine(`wrote ${file}`)
    printLine()
    printLine('Next:')
    printLine('  npm run generate')
    printLine('  npm start')
    printLine(`  curl -H "Authorization: Bearer ${id}_live_demo" http://localhost:8080${options.mount}/${id}/notes`)
  }
}
