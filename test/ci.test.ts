/** `.ci/run` on machines that have more or less: its commands are replaced by ones that only say what they were asked. */
import { spawn } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder = ''
let bin = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'specway-ci-'))
  bin = join(folder, 'bin')
  await mkdir(bin)
  await cp(join(import.meta.dirname, '../.ci'), join(folder, '.ci'), { recursive: true })
  for (const tool of ['bash', 'env', 'dirname', 'timeout', 'sleep']) await symlink(await which(tool), join(bin, tool))
  for (const command of ['npm', 'npx', 'apt-get']) await place(command)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const which = async (tool: string): Promise<string> => (await output('/bin/sh', ['-c', `command -v ${tool}`], process.env)).stdout.trim()

/** A command that writes down its name, its arguments and `DEBIAN_FRONTEND`; `then` is what else it does. */
async function place(command: string, then = ''): Promise<void> {
  const file = join(bin, command)
  await writeFile(
    file,
    `#!${await which('bash')}\necho "${command} $* [\${DEBIAN_FRONTEND:-}\${CHROMIUM:+ chromium=$CHROMIUM}]" >> '${folder}/asked'\n${then}\n`,
  )
  await chmod(file, 0o755)
}

function output(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env })
    let stdout = ''
    let stderr = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
    })
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

const run = async (env: NodeJS.ProcessEnv = {}) => {
  const result = await output(join(folder, '.ci/run'), [], { PATH: bin, ...env })
  const asked = await readFile(join(folder, 'asked'), 'utf8').catch(() => '')
  return { ...result, asked: asked.trimEnd().split('\n') }
}
const asUser = (id: number) => place('id', `echo ${id}`)
const present = '/bin/sh'
const packages = (asked: readonly string[]) => asked.filter((line) => line.startsWith('apt-get') || line.startsWith('sudo'))

describe('.ci/run', () => {
  test('asks for no package where browser and store are there, and runs every step in order', async () => {
    await place('redis-server')
    const { code, asked } = await run({ CHROMIUM: present })
    expect(code).toBe(0)
    expect(asked.map((line) => line.replace(/ \[.*$/, ''))).toEqual([
      'npm test',
      'npm run --silent typecheck',
      'npm run --silent lint',
      'npm run --silent specway -- lint',
      'npx vitest run --config test/system/vitest.config.ts',
      'npm run --silent bench -- --smoke',
    ])
  })

  test('as root it installs what is missing, without questions', async () => {
    await asUser(0)
    const { code, asked } = await run({ CHROMIUM: present })
    expect(code).toBe(0)
    expect(packages(asked)).toEqual([
      'apt-get -o Acquire::Retries=3 update -qq [noninteractive chromium=/bin/sh]',
      'apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends redis-server [noninteractive chromium=/bin/sh]',
    ])
  })

  test('as somebody else through sudo, which does not pass the environment on', async () => {
    await asUser(1000)
    await place('sudo', 'exec env -i PATH="$PATH" "$@"')
    const { code, asked } = await run({ CHROMIUM: present })
    expect(code).toBe(0)
    expect(packages(asked).filter((line) => line.startsWith('apt-get'))).toEqual([
      'apt-get -o Acquire::Retries=3 update -qq [noninteractive]',
      'apt-get -o Acquire::Retries=3 install -y -qq --no-install-recommends redis-server [noninteractive]',
    ])
  })

  test('valkey will do; a browser that is named and not there is forgotten', async () => {
    await asUser(0)
    await place('valkey-server')
    const { code, asked } = await run({ CHROMIUM: join(folder, 'no-browser') })
    expect(code).toBe(0)
    // Where this very machine has Debian's Chromium, nothing is missing.
    for (const line of packages(asked).filter((asking) => asking.includes('install')))
      expect(line).toContain('--no-install-recommends chromium [')
    expect(asked.find((line) => line.startsWith('npx'))).not.toContain('no-browser')
  })

  test('ends with the first step that fails', async () => {
    await place('npm', '[ "$1" != test ] || exit 3')
    const { code, asked } = await run({ CHROMIUM: present })
    expect([code, asked]).toEqual([3, ['npm test [ chromium=/bin/sh]']])
  })

  test('ends by itself when a step hangs, and the last heading says which', async () => {
    await place('npm', '[ "$1" != test ] || sleep 60')
    const { code, stdout, stderr } = await run({ CHROMIUM: present, CI_MINUTES: '0.02' })
    expect(code).toBe(124)
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^== npm test/)
    expect(stderr).toContain('Not done after 0.02 minutes.')
  })
})
