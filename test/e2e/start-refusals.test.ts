import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenRefusal } from '../../src/wiring/refusals.ts'
import { freshPostgresUrl } from '../support/databases.ts'
import { run, specway } from '../support/served.ts'

/** A process that hangs instead fails by the time of the test. */
describe('a start that cannot be ends with exit code 1 and one line that names the variable', { timeout: 60_000 }, () => {
  let folder = ''
  let taken: Server
  let port = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'specway-refused-'))
    taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    const address = taken.address()
    port = typeof address === 'object' && address !== null ? String(address.port) : ''
  })
  afterAll(async () => {
    taken.close()
    await rm(folder, { recursive: true, force: true })
  })

  const refusal = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const ended = await run(['src/main.ts'], { env: { DATA_DIR: join(folder, 'data'), PORT: '0', ...env } })
    // A start that came as far as making the owner says so.
    expect(ended).toMatchObject({ code: 1, stdout: expect.stringMatching(/^( {2}owner {3}.*\n)?$/) })
    const [head, line, ...rest] = ended.stderr.split('\n')
    expect([head, rest]).toEqual(['The configuration cannot be used:', ['']])
    return line ?? ''
  }

  it('REDIS_URL, where nothing listens; without its password', async () => {
    expect(await refusal({ REDIS_URL: 'redis://somebody:hidden@127.0.0.1:1' })).toBe(
      '  REDIS_URL: redis://127.0.0.1:1 cannot be used: connect ECONNREFUSED 127.0.0.1:1',
    )
  })
  it('PORT or METRICS_PORT, whichever is taken', async () => {
    expect(await refusal({ PORT: port })).toBe(`  PORT: ${port} is taken on 127.0.0.1`)
    expect(await refusal({ METRICS_PORT: port })).toBe(`  METRICS_PORT: ${port} is taken on 127.0.0.1`)
  })

  it('of a first start the owner, whom the next one will not make again', async () => {
    const env = { DATA_DIR: join(folder, 'first'), PORT: port, ADMIN_EMAIL: '', ADMIN_PASSWORD: '' }
    const ended = await run(['src/main.ts'], { env })
    expect(ended.code).toBe(1)
    expect(ended.stdout).toMatch(/^ {2}owner {3}owner@example\.com, password [0-9A-Za-z]{20} \(shown this once\)\n$/)
  })

  it('HOST, where it is no address, or none of this machine', async () => {
    expect(await refusal({ HOST: '999.1.1.1' })).toBe('  HOST: 999.1.1.1 is no address of this machine')
    expect(await refusal({ HOST: '192.0.2.1' })).toBe('  HOST: 192.0.2.1 is no address of this machine')
  })

  it('a port that only others may listen on', () => {
    const error = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), { code: 'EACCES' })
    expect(listenRefusal('PORT', 80, '127.0.0.1')(error)).toBe('PORT: this process has not the right to listen on 80')
  })

  it('TLS_CERT and TLS_KEY, where they cannot be read, are no PEM, or do not belong together', async () => {
    const [none, cert, key, other] = ['none.pem', 'cert.pem', 'key.pem', 'other.pem'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ]
    const make = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost']
    execFileSync('openssl', [...make, '-keyout', key, '-out', cert], { stdio: 'ignore' })
    execFileSync('openssl', [...make, '-keyout', other, '-out', join(folder, 'of-other.pem')], { stdio: 'ignore' })
    await writeFile(none, 'hidden')
    expect(await refusal({ TLS_CERT: '/x', TLS_KEY: key })).toBe('  TLS_CERT: /x cannot be read (ENOENT)')
    expect(await refusal({ TLS_CERT: cert, TLS_KEY: folder })).toBe(`  TLS_KEY: ${folder} cannot be read (EISDIR)`)
    expect(await refusal({ TLS_CERT: none, TLS_KEY: key })).toBe(`  TLS_CERT: ${none} holds no certificate in PEM`)
    expect(await refusal({ TLS_CERT: cert, TLS_KEY: none })).toBe(`  TLS_KEY: ${none} holds no private key in PEM without a passphrase`)
    expect(await refusal({ TLS_CERT: cert, TLS_KEY: other })).toBe('  TLS_CERT and TLS_KEY: the key is not that of the certificate')
  })

  it('DATA_DIR, where it is a file, below one, or not to be written', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')
    expect(await refusal({ DATA_DIR: file })).toBe(`  DATA_DIR: ${file} is no folder`)
    expect(await refusal({ DATA_DIR: join(file, 'below') })).toBe(`  DATA_DIR: ${join(file, 'below')} is no folder`)
    expect(await refusal({ DATA_DIR: '/sys/specway' })).toMatch(/^ {2}DATA_DIR: \/sys\/specway cannot be read and written \(E[A-Z]+\)$/)
    expect(await specway(['keys', 'list'], { env: { DATA_DIR: file } })).toMatchObject({
      code: 2,
      stderr: `The configuration cannot be used:\n  DATA_DIR: ${file} is no folder\n`,
    })
  })

  it('DATABASE_URL, where nobody answers, there is no such database, or the password is wrong; without the password', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://somebody:hidden@127.0.0.1:1/x' })).toBe(
      '  DATABASE_URL: The database cannot be reached: connect ECONNREFUSED 127.0.0.1:1',
    )
    const url = await freshPostgresUrl({ migrations: null })
    const [missing, wrong] = [new URL(url), new URL(url)]
    missing.pathname = '/nowhere'
    expect(await refusal({ DATABASE_URL: missing.href })).toBe('  DATABASE_URL: database "nowhere" does not exist')
    wrong.username = 'nobody'
    wrong.password = 'hidden'
    expect(await refusal({ DATABASE_URL: wrong.href })).toMatch(/^ {2}DATABASE_URL: .*"nobody"/)
    for (const command of ['migrate', 'doctor'])
      expect((await specway([command], { env: { DATABASE_URL: missing.href, DATA_DIR: join(folder, 'data') } })).stderr).toBe(
        'The configuration cannot be used:\n  DATABASE_URL: database "nowhere" does not exist\n',
      )
    expect(await specway(['migrate', '--status'], { env: { DATABASE_URL: missing.href, DATA_DIR: join(folder, 'data') } })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'The configuration cannot be used:\n  DATABASE_URL: database "nowhere" does not exist\n',
    })
  })

  it('`specway serve` as `npm start`', async () => {
    expect(await specway(['serve'], { env: { CORS_ORIGINS: 'foo' } })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'The configuration cannot be used:\n  CORS_ORIGINS: foo is no origin (https://app.example.com)\n',
    })
  })
})
