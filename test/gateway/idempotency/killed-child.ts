/**
 * A process that is killed in the midst of an idempotent request. Arguments: `pglite <folder>` or `postgres <url>`, organization, key, and the moment:
 * `before` (the effect is made, nothing is committed) or `after` (everything is committed, the answer has not been sent). Prints `now` there and waits.
 */
import { openPglite } from '../../../src/store/pglite.ts'
import { openPostgres } from '../../../src/store/postgres.ts'
import { world } from './world.ts'

const [kind = '', where = '', organization = '', key = '', moment = ''] = process.argv.slice(2)
const store = kind === 'pglite' ? await openPglite({ dataDir: where }) : openPostgres({ url: where })
const forever = async (): Promise<never> => {
  setInterval(() => undefined, 1_000)
  process.stdout.write('now\n')
  return new Promise<never>(() => undefined)
}
const { ask } = world(store, {}, async ({ tx, effect }) => {
  if (tx === null) throw new Error('no transaction')
  const reply = { status: 201, body: await effect(tx) }
  if (moment === 'before') await forever()
  return reply
})
await ask({ key, organization, name: organization })
await forever()
