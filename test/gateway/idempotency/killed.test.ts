/** A process killed between effect and answer replays it; one killed before the commit leaves nothing. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrate } from '../../../src/store/migrate.ts'
import { openPglite } from '../../../src/store/pglite.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { freshPostgresUrl } from '../../support/databases.ts'
import { world } from './world.ts'

/** Runs the child until it says `now`, then kills it. */
function killedAt(args: readonly string[]): Promise<void> {
  const child: ChildProcess = spawn(process.execPath, [join(import.meta.dirname, 'killed-child.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let text = ''
    let killed = false
    const see = (chunk: Buffer): void => {
      text += chunk.toString()
      if (!killed && text.includes('now\n')) {
        killed = true
        child.kill('SIGKILL')
      }
    }
    child.stdout?.on('data', see)
    child.stderr?.on('data', see)
    child.once('exit', () => (killed ? resolve() : reject(new Error(`The child ended by itself: ${text}`))))
  })
}

async function afterwards(store: OwnedStore, organization: string, key: string) {
  const { ask, effects } = world(store)
  const again = await ask({ key, organization, name: organization })
  const replayed = again.headers['idempotency-replayed'] === 'true'
  return { status: again.status, replayed, effects: await effects(organization, organization) }
}

const moments = [
  ['after the commit, before the answer: the repeat replays the one effect', 'after', { status: 201, replayed: true, effects: 1 }],
  [
    'before the commit: the effect is gone, the key is free and the repeat makes it',
    'before',
    { status: 201, replayed: false, effects: 1 },
  ],
] as const

describe('a process killed', () => {
  test.each(moments)('%s [postgres]', async (_name, moment, want) => {
    const url = await freshPostgresUrl()
    const [organization, key] = [`org_${randomUUID()}`, randomUUID()]
    await killedAt(['postgres', url, organization, key, moment])
    const store = openPostgres({ url })
    expect(await afterwards(store, organization, key)).toEqual(want)
    await store.close()
  })

  test.each(moments)('%s [pglite]', async (_name, moment, want) => {
    const folder = await mkdtemp(join(tmpdir(), 'specway-killed-'))
    const [organization, key] = [`org_${randomUUID()}`, randomUUID()]
    const made = await openPglite({ dataDir: folder })
    await migrate(made, join(import.meta.dirname, '../../../generated/migrations'))
    await made.close()
    await killedAt(['pglite', folder, organization, key, moment])
    const store = await openPglite({ dataDir: folder })
    expect(await afterwards(store, organization, key)).toEqual(want)
    await store.close()
    await rm(folder, { recursive: true })
  })
})
