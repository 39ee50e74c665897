/** The audit log loses what is old, and stays a chain. */
import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Transaction } from '../../src/gateway/contract.ts'
import { appendAudit, auditHash, firstHash, sealAudit, verifyAudit } from '../../src/store/audit.ts'
import { removeOldAudit } from '../../src/store/audit-retention.ts'
import { audit, auditAnchors } from '../../src/store/internal-tables.ts'
import { sqlErrorOf } from '../../src/store/sql-error.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase } from '../support/databases.ts'

const minuteMs = 60_000
const start = Date.parse('2026-03-01T00:00:00Z')
/** Entry number `index` of `add` was made at this time. */
const at = (index: number): Date => new Date(start + index * minuteMs)
const all = { from: null, to: null, limit: null }
const sound = { intact: true, first_broken_seq: null, complete: true }

describeEachDatabase('retention of the audit log', (open) => {
  let store: OwnedStore
  let made = 0
  beforeAll(async () => {
    store = await open()
  })

  const organization = (): string => `019d1a2c-0000-7000-8000-${String(++made).padStart(12, '0')}`
  /** Entries `from` to `to` (without it) of one chain, sealed. */
  async function add(owner: string, from: number, to: number, api = 'artemis'): Promise<void> {
    await store.system(async (tx) => {
      for (let index = from; index < to; index++)
        await appendAudit(tx, {
          organization: owner,
          id: `${api} ${String(index).padStart(12, '0')}`,
          api,
          at: at(index),
          actor: 'key:key_1',
          actorLabel: 'key',
          action: 'robot.created',
          resource: `robot:rob_${index}`,
          requestId: `req_${index}`,
          status: 201,
          ip: '127.0.0.1',
          details: { index },
        })
    })
    await sealAudit(store)
  }
  const verify = (owner: string, range: Parameters<typeof verifyAudit>[3] = all, api = 'artemis') =>
    store.transaction(owner, (tx) => verifyAudit(tx, owner, api, range))
  const numbers = async (owner: string, api = 'artemis'): Promise<(number | null)[]> => {
    const ofChain = and(eq(audit.organizationId, owner), eq(audit.api, api))
    const rows = await store.system((tx) => tx.db.select().from(audit).where(ofChain).orderBy(asc(audit.sequence)))
    return rows.map(({ sequence }) => sequence)
  }
  const entry = (owner: string, sequence: number) => and(eq(audit.organizationId, owner), eq(audit.sequence, sequence))
  const system = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.system(work)

  test('what is older goes; the rest verifies from the anchor on, whole and in part', async () => {
    const owner = organization()
    await add(owner, 0, 10)
    expect(await removeOldAudit(store, at(4))).toBe(4)
    expect(await numbers(owner)).toEqual([5, 6, 7, 8, 9, 10])
    expect(await verify(owner)).toEqual({ from_seq: 5, to_seq: 10, checked: 6, ...sound })
    expect(await verify(owner, { from: at(0), to: at(7), limit: null })).toEqual({ from_seq: 5, to_seq: 7, checked: 3, ...sound })
    expect(await verify(owner, { from: at(6), to: null, limit: null })).toEqual({ from_seq: 7, to_seq: 10, checked: 4, ...sound })
    expect(await verify(owner, { from: null, to: null, limit: 6 })).toEqual({ from_seq: 5, to_seq: 10, checked: 6, ...sound })
    expect(await verify(owner, { from: null, to: null, limit: 2 })).toEqual({
      from_seq: 9,
      to_seq: 10,
      checked: 2,
      ...sound,
      complete: false,
    })
    expect(await removeOldAudit(store, at(4))).toBe(0)
    expect(await removeOldAudit(store, at(6))).toBe(2)
    await add(owner, 10, 12)
    expect(await verify(owner)).toEqual({ from_seq: 7, to_seq: 12, checked: 6, ...sound })
  })

  test('all there is may go: the next entry stands on the last one that went', async () => {
    const owner = organization()
    await add(owner, 0, 3)
    const [last] = await system((tx) => tx.db.select().from(audit).where(entry(owner, 3)))
    expect(await removeOldAudit(store, at(100))).toBeGreaterThanOrEqual(3)
    expect(await verify(owner)).toEqual({ from_seq: null, to_seq: null, checked: 0, ...sound })
    await add(owner, 200, 201)
    const [next] = await system((tx) => tx.db.select().from(audit).where(entry(owner, 4)))
    if (last?.hash == null || next === undefined) throw new Error('There are such entries.')
    expect(next.hash).toBe(auditHash(next, 4, last.hash))
    expect(next.hash).not.toBe(auditHash(next, 4, firstHash))
    expect(await verify(owner)).toEqual({ from_seq: 4, to_seq: 4, checked: 1, ...sound })
  })

  test('an entry that is not sealed yet stays, whatever its age', async () => {
    const owner = organization()
    await add(owner, 300, 301)
    await add(owner, 302, 303)
    await system((tx) => tx.db.update(audit).set({ sequence: null, hash: null }).where(entry(owner, 2)))
    expect(await removeOldAudit(store, at(310))).toBeGreaterThanOrEqual(1)
    expect(await numbers(owner)).toEqual([null])
    await add(owner, 301, 302)
    // Sealed in the order of their ids: the one that is older came second.
    expect(await numbers(owner)).toEqual([2, 3])
    expect(await verify(owner)).toEqual({ from_seq: 2, to_seq: 3, checked: 2, ...sound })
  })

  test('goes in pieces, from each chain what is old there, whichever order they have', async () => {
    const [first, second, third] = [organization(), organization(), organization()]
    await add(first, 400, 1_603)
    await add(first, 1_599, 1_601, 'platform')
    await add(second, 1_700, 1_702)
    await add(third, 400, 402)
    await add('', 400, 402)
    expect(await removeOldAudit(store, at(1_600))).toBeGreaterThanOrEqual(1_200 + 1 + 2 + 2)
    expect(await numbers(first)).toEqual([1_201, 1_202, 1_203])
    expect(await numbers(first, 'platform')).toEqual([2])
    expect(await numbers(second)).toEqual([1, 2])
    expect(await numbers(third)).toEqual([])
    expect(await numbers('')).toEqual([])
    for (const [owner, api] of [
      [first, 'artemis'],
      [first, 'platform'],
      [second, 'artemis'],
      [third, 'artemis'],
    ] as const)
      expect(await verify(owner, all, api)).toMatchObject(sound)
  })

  test('what else is taken from the beginning is found, and a wrong anchor is', async () => {
    const owner = organization()
    await add(owner, 2_000, 2_010)
    await removeOldAudit(store, at(2_004))
    const ofOwner = eq(auditAnchors.organizationId, owner)
    const [anchor] = await system((tx) => tx.db.select().from(auditAnchors).where(ofOwner))
    expect(anchor).toMatchObject({ api: 'artemis', sequence: 4 })
    if (anchor === undefined) return
    const wrong = { ...anchor, hash: 'a'.repeat(64) }
    await system((tx) => tx.db.update(auditAnchors).set(wrong).where(ofOwner))
    expect(await verify(owner)).toMatchObject({ intact: false, first_broken_seq: 5 })
    await system((tx) => tx.db.update(auditAnchors).set(anchor).where(ofOwner))
    expect(await verify(owner)).toMatchObject(sound)
    await system((tx) => tx.db.delete(audit).where(entry(owner, 5)))
    expect(await verify(owner)).toMatchObject({ intact: false, first_broken_seq: 5 })
    await system((tx) => tx.db.delete(auditAnchors).where(ofOwner))
    expect(await verify(owner)).toMatchObject({ intact: false, first_broken_seq: 1 })
    await system((tx) => tx.db.delete(audit).where(eq(audit.organizationId, owner)))
  })

  test('nothing goes from a chain that was changed; the others go on', async () => {
    const [changed, sounder] = [organization(), organization()]
    await add(changed, 3_000, 3_010)
    await add(sounder, 3_000, 3_010)
    await system((tx) => tx.db.update(audit).set({ action: 'robot.deleted' }).where(entry(changed, 3)))
    const failure = await removeOldAudit(store, at(3_005)).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AggregateError)
    expect(String(failure)).toContain(`The audit log of artemis in organization ${changed} was changed at entry 3`)
    expect(await numbers(changed)).toHaveLength(10)
    expect(await numbers(sounder)).toHaveLength(5)
    await system((tx) => tx.db.update(audit).set({ action: 'robot.created' }).where(entry(changed, 3)))
    expect(await removeOldAudit(store, at(3_005))).toBe(5)
  })

  describe('the application', () => {
    const owner = organization()
    const other = organization()
    const within = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => store.transaction(owner, work)
    /** PostgreSQL's insufficient_privilege. */
    const isDenied = (error: unknown): boolean => sqlErrorOf(error)?.code === '42501'
    beforeAll(async () => {
      for (const each of [owner, other]) await add(each, 4_000, 4_002)
      await removeOldAudit(store, at(4_001))
    })

    test('reads the anchors of its organization', async () => {
      const anchors = await within((tx) => tx.db.select().from(auditAnchors))
      expect(anchors.map(({ organizationId }) => organizationId)).toEqual([owner])
    })

    test('neither adds, changes nor removes one', async () => {
      const forged = { organizationId: owner, api: 'platform', sequence: 1, hash: firstHash }
      await expect(within((tx) => tx.db.insert(auditAnchors).values(forged))).rejects.toSatisfy(isDenied)
      await expect(within((tx) => tx.db.update(auditAnchors).set({ sequence: 9 }))).rejects.toSatisfy(isDenied)
      await expect(within((tx) => tx.db.delete(auditAnchors))).rejects.toSatisfy(isDenied)
      expect(await numbers(owner)).toEqual([2])
    })
  })
})
