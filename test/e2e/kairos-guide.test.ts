/** docs/kairos.md against a running server: its lines, pasted into a shell one after another. Where the shell lacks one of their tools, nothing is asked. */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, type Served, serve } from '../support/served.ts'

const tools = ['curl', 'grep', 'sed', 'cut', 'head', 'tr', 'date', 'openssl', 'sha256sum']
const hasTools =
  spawnSync('bash', ['-c', `command -v ${tools.join(' ')} | wc -l`])
    .stdout?.toString()
    .trim() === String(tools.length)

/** Answers that are errors are noted; that a stream was left after its time, or a page not read to its end, is no error. */
const prelude = `set -u
curl() { command curl --fail "$@"; local code=$?; case $code in 0|23|28) ;; *) echo "$code: $*" >> failures ;; esac; }
`

describe.skipIf(!hasTools)('the guide of Kairos', () => {
  let folder: string
  let served: Served
  let output = ''
  let errors = ''

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-guide-'))
    served = await serve({ DATA_DIR: join(folder, 'data') })
    const page = await readFile(join(projectRoot, 'docs/kairos.md'), 'utf8')
    const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
    const script = `${prelude}${blocks.join('\n')}`.replaceAll('http://localhost:8080', served.url)
    const shell = spawn('bash', ['-c', script], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    expect(await new Promise((resolve) => shell.on('close', resolve))).toBe(0)
  })
  afterAll(async () => {
    await served?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('has no line that fails', async () => {
    expect(await readFile(join(folder, 'failures'), 'utf8').catch(() => '')).toBe('')
    expect(errors).toBe('')
  })

  it('shows the hash of the trace twice: as it is served, and as the lines give it', () => {
    const stated = /^"traceHash":"sha256:([0-9a-f]{64})"$/m.exec(output)?.[1]
    expect(stated).toBeDefined()
    expect(output).toContain(`${stated}  -\n`)
    expect(output).toContain('"verified":true')
  })

  it('comes to the decisions that it speaks of', () => {
    const decided = [...output.matchAll(/"requestId":"([a-z0-9_-]+)","decision":"([A-Z_]+)"/g)].map(([, request, decision]) => [
      request,
      decision,
    ])
    expect(decided).toEqual([
      ['eval-001', 'PASS'],
      ['api_call', 'REJECT_ACTION'],
      ['api_call', 'REJECT_ACTION'],
      ['eval-002', 'PASS'],
    ])
  })

  it('follows what it has set going, and goes on where it left off', () => {
    const ids = [...output.matchAll(/id: (\d+)\.\d+\nevent: decree$/gm)].map(([, tick]) => Number(tick))
    expect(ids).toEqual([156, 156, 156, 156])
    expect(output).toContain('"status":"running"')
    expect(output).toContain('"status":"paused"')
  })
})
