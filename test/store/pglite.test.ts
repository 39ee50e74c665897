import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { openPglite } from '../../src/store/pglite.ts'
import { compileSql } from '../../src/store/statement.ts'

/** Commits one number after the other and prints each once it is committed, until it is killed. */
const writer = (dataDir: string): string => `
  const { openPglite } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/store/pglite.ts'))})
  const store = await openPglite({ dataDir: ${JSON.stringify(dataDir)} })
  await store.owner((tx) => tx.script('create role specway_app; create role specway_system; create table numbers (n int); grant all on numbers to specway_app'))
  for (let n = 1; ; n++) {
    await store.transaction('one', (tx) => tx.query('insert into numbers values ($1)', [n]))
    process.stdout.write(n + '\\n')
    await new Promise((resolve) => setImmediate(resolve))
  }`

it('what the embedded database has committed survives the process being killed', async () => {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), 'pg')
  const child = spawn(process.execPath, ['--input-type=module', '-e', writer(dataDir)], { stdio: ['ignore', 'pipe', 'inherit'] })
  let last = 0
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line)
    if (last === 200) child.kill('SIGKILL')
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, 'exit')
  expect(child.signalCode).toBe('SIGKILL')
  const store = await openPglite({ dataDir })
  const read = compileSql(sql`select count(*)::int, max(n) from numbers`, (values) => values)
  const [row] = await store.read('one', read, {})
  await store.close()
  // One more may have been committed and not yet printed.
  expect(row?.[0]).toBe(row?.[1])
  expect(row?.[1]).toBeGreaterThanOrEqual(last)
})

it('a first start that was killed half-way is made good by the next one', async () => {
  const dataDir = join(await mkdtemp(join(tmpdir(), 'specway-')), 'pg')
  await mkdir(dataDir)
  await writeFile(join(dataDir, 'PG_VERSION'), '18\n')
  await writeFile(`${dataDir}.making`, '')
  const store = await openPglite({ dataDir })
  await store.ping(1_000)
  await store.close()
  const again = await openPglite({ dataDir })
  await again.ping(1_000)
  await again.close()
})
