/**
 * `npm test`: the generated files against the documents, then the tests. Runs under any Node from 20 on and hands over to the project's own.
 * The last line is exactly `N passed, N failed`; arguments go to Vitest (`npm test -- test/store`).
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'node_modules', '.bin')
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const summary = /^(\d+) passed, (\d+) failed$/

/** Resolves with the exit code; `onLine` gets what is written and gives back what is shown, or null for nothing. */
function run(args, onLine) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      cwd: root,
      stdio: ['inherit', 'pipe', 'inherit'],
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    })
    let rest = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (rest !== '') onLine(rest)
      resolve(code ?? 1)
    })
  })
}

let passed = 0
let failed = 0
const show = (line) => process.stdout.write(`${line}\n`)

const cli = join(root, 'src', 'cli', 'index.ts')
if (existsSync(cli)) {
  if ((await run([cli, 'check'], show)) === 0) passed++
  else {
    failed++
    show('generated/ does not match the documents: run `npm run generate` and commit what it writes.')
  }
}

let counted = false
const code = await run([join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)], (line) => {
  const found = summary.exec(line)
  if (found === null) return show(line)
  counted = true
  passed += Number(found[1])
  failed += Number(found[2])
})
// It broke before it could count, or after the last test.
if (!counted || (code !== 0 && failed === 0)) failed++

show(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
