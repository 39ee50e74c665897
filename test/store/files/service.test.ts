/** The file store in the process: the configuration is honoured, and who watches the process hears of the store. */
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bytesOfLength, chunked } from '../../support/files.ts'
import { type S3Server, startS3 } from '../../support/s3/server.ts'
import { startSpecway, type TestSpecway } from '../../support/specway.ts'

let s3: S3Server
let specway: TestSpecway
beforeAll(async () => {
  s3 = await startS3({ sessionToken: 'a/session+token' })
  specway = await startSpecway({
    env: {
      FILES_URL: s3.filesUrl,
      AWS_ACCESS_KEY_ID: s3.secret.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.secret.secretAccessKey,
      AWS_SESSION_TOKEN: 'a/session+token',
    },
  })
})
afterAll(async () => {
  await specway.close()
  await s3.close()
})

it('a bucket is asked for nothing at start', () => {
  expect(s3.requests).toEqual([])
})

it('what handlers store is in the bucket that FILES_URL names, and the hourly work clears what was never finished', async () => {
  await specway.service.files.put('o1', 'f1', chunked(bytesOfLength(10), 3), 10)
  expect([...s3.content.objects.keys()]).toEqual(['some/prefix/o1/f1'])
  s3.content.begin('some/prefix/o1/f2', {}, new Date(specway.clock.now().getTime() - 25 * 3_600_000))
  await specway.service.hourly['unfinished files']?.()
  expect(s3.content.uploads.size).toBe(0)
})

it('the readiness check asks for the bucket, and names it when it cannot be had', async () => {
  const ready = () => specway.service.gateway.app.request('/readyz')
  const good = await ready()
  expect(good.status).toBe(200)
  expect(await good.json()).toMatchObject({ checks: { files: { status: 'ok' } } })
  s3.fail('HeadBucket', { kind: 'status', status: 403, code: 'AccessDenied' })
  specway.clock.advance(60_000)
  const bad = await ready()
  expect(bad.status).toBe(503)
  expect(await bad.json()).toMatchObject({ status: 'failed', checks: { files: { status: 'failed' }, database: { status: 'ok' } } })
})

it('the AWS SDK is not loaded without a bucket', () => {
  const script = `
    import { registerHooks } from 'node:module'
    let asked = 0
    registerHooks({ resolve(name, context, next) { if (name === '@aws-sdk/client-s3') asked++; return next(name, context) } })
    const { readConfig } = await import('./src/config.ts')
    const { filesOf } = await import('./src/wiring/files.ts')
    await import('./src/wiring/process.ts')
    const open = (env) => filesOf(readConfig(env), { now: () => new Date() }, console.error)
    await open({ DATA_DIR: process.argv[1] })
    const without = asked
    await open({ FILES_URL: 's3://bucket?region=r', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' })
    console.log(without, asked > 0)
    process.exit()`
  const args = ['--input-type=module', '-e', script, specway.service.world.dataDir]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(stdout).toBe('0 true\n')
})
