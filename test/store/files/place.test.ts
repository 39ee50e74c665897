/** FILES_URL, and what goes with it. */
import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../../src/config.ts'

const keys = { AWS_ACCESS_KEY_ID: 'AKID', AWS_SECRET_ACCESS_KEY: 'secret' }
const production = { NODE_ENV: 'production', SECRETS_KEY: Buffer.alloc(32).toString('base64') }
const placeOf = (FILES_URL: string, env: Readonly<Record<string, string>> = {}) => readConfig({ FILES_URL, ...keys, ...env }).files
const problemsOf = (env: Readonly<Record<string, string>>): readonly string[] => {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('FILES_URL', () => {
  it('may be absent: files are in DATA_DIR', () => {
    expect(readConfig({}).files).toEqual({ kind: 'local', folder: null })
  })

  it('may be a folder of a file system that processes share', () => {
    expect(placeOf('file:///srv/our%20files')).toEqual({ kind: 'local', folder: '/srv/our files' })
  })

  it('may be a bucket of AWS', () => {
    expect(placeOf('s3://our-files/specway/one?region=eu-central-1')).toEqual({
      kind: 's3',
      bucket: 'our-files',
      prefix: 'specway/one/',
      region: 'eu-central-1',
      endpoint: null,
      forcePathStyle: false,
    })
  })

  it('may be a bucket of another store, whose name is then in the path, unless it says otherwise', () => {
    const url = 's3://files?endpoint=https://store.example:9000'
    expect(placeOf(url)).toEqual({
      kind: 's3',
      bucket: 'files',
      prefix: '',
      region: 'us-east-1',
      endpoint: 'https://store.example:9000',
      forcePathStyle: true,
    })
    expect(placeOf(`${url}&forcePathStyle=false&region=auto`)).toMatchObject({ region: 'auto', forcePathStyle: false })
    expect(placeOf(url.replace('?', '/?'))).toMatchObject({ prefix: '' })
  })

  it.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000', 'https://store.example'])(
    'may name the endpoint %s in production',
    (endpoint) => {
      expect(placeOf(`s3://files?endpoint=${encodeURIComponent(endpoint)}`, production)).toMatchObject({ endpoint })
    },
  )

  it('may name an endpoint over plain HTTP elsewhere only outside of production', () => {
    const url = 's3://files?endpoint=http://minio:9000'
    expect(placeOf(url)).toMatchObject({ endpoint: 'http://minio:9000' })
    for (const host of ['minio:9000', '127.0.0.1.example', 'localhost.example', '10.0.0.1'])
      expect(problemsOf({ ...production, ...keys, FILES_URL: `s3://files?endpoint=http://${host}` })).toEqual([
        'FILES_URL: in production, endpoint is https, but on this machine itself',
      ])
  })

  it.each([
    ['files', 'not a URL'],
    ['gs://files', 'gs: is not supported'],
    ['file://host/share', 'file:///srv/files'],
    ['s3://files', 'region is missing'],
    ['s3://Files?region=r', 'not the name of a bucket'],
    ['s3://f?region=r', 'not the name of a bucket'],
    ['s3:///prefix?region=r', 'not the name of a bucket'],
    ['s3://files:9000?region=r', 'a host goes into endpoint'],
    ['s3://files/.hidden?region=r', 'prefix'],
    ['s3://files/a//b?region=r', 'prefix'],
    ['s3://files/a b?region=r', 'prefix'],
    ['s3://files?region=r&pathStyle=true', 'pathStyle is unknown; there are region, endpoint, forcePathStyle'],
    ['s3://files?region=r&region=s', 'region is given twice'],
    ['s3://files?region=r&forcePathStyle=1', 'forcePathStyle is true or false'],
    ['s3://files?region=r&endpoint=store', 'endpoint is not an http(s) URL'],
    ['s3://files?region=r&endpoint=https://store/path', 'endpoint is only scheme, host and port'],
    ['s3://files?region=r&endpoint=https://me:word@store', 'endpoint is only scheme, host and port'],
  ])('%s is refused: %s', (FILES_URL, message) => {
    const [problem, ...more] = problemsOf({ ...keys, FILES_URL })
    expect(problem).toMatch(/^FILES_URL: /)
    expect(problem).toContain(message)
    expect(more).toEqual([])
  })

  it('with credentials in it is refused without showing them', () => {
    const problems = problemsOf({ ...keys, FILES_URL: 's3://AKIDHIDDEN:hidden@files?region=r' })
    expect(problems).toEqual([expect.stringContaining('AWS_ACCESS_KEY_ID')])
    expect(problems.join()).not.toMatch(/hidden/i)
  })

  it.each(Object.keys(keys))('that is a bucket needs %s', (name) => {
    const problems = problemsOf({ FILES_URL: 's3://files?region=r', ...keys, [name]: '' })
    expect(problems).toEqual(['AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: required where FILES_URL is a bucket'])
  })
})
