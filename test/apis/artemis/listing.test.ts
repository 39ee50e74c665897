import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

describeEachDatabase('the list of robots', (open) => {
  let world: World
  const robots: Record<string, Robot> = {}
  const names = async (query: string): Promise<string[]> => {
    const answer = await world.call('GET', `/robots${query}`)
    expect([query, answer.status]).toEqual([query, 200])
    return answer.body.data.map(({ name }: { name: string }) => name)
  }

  beforeAll(async () => {
    world = await openWorld(await open())
    for (const [name, type] of [
      ['alpha', 'manipulator'],
      ['Beta_1', 'mobile'],
      ['beta-2', 'mobile'],
      ['50% ARM', 'aerial'],
      ['back\\slash', 'custom'],
    ] as const) {
      robots[name] = await world.robot({ name, type })
      world.clock.advance(1000)
    }
    const [alpha, beta] = [robots.alpha, robots.Beta_1]
    if (alpha === undefined || beta === undefined) throw new Error('Robots are missing.')
    await world.heartbeat(alpha)
    world.clock.advance(1000)
    await world.heartbeat(beta, { state: 'error', fault: 'camera disconnected' })
    await world.call('PUT', `/robots/${robots['beta-2']?.id}`, { maintenance: true })
  })
  afterAll(() => world.close())

  it('is newest first, in pages, with the number of all; a page past the end is empty', async () => {
    expect(await names('')).toEqual(['back\\slash', '50% ARM', 'beta-2', 'Beta_1', 'alpha'])
    const second = await world.call('GET', '/robots?page=2&per_page=2')
    expect(second.body).toMatchObject({ total: 5, page: 2, per_page: 2 })
    expect(second.body.data.map(({ name }: { name: string }) => name)).toEqual(['beta-2', 'Beta_1'])
    expect((await world.call('GET', '/robots?page=9&per_page=2')).body).toEqual({ data: [], total: 5, page: 9, per_page: 2 })
    expect((await world.call('GET', '/robots?type=humanoid')).body).toMatchObject({ data: [], total: 0 })
  })

  it('finds names by any part of them, whatever the case, and takes % and _ as they are', async () => {
    expect(await names('?name=BETA&sort=created_at')).toEqual(['Beta_1', 'beta-2'])
    expect(await names('?name=arm')).toEqual(['50% ARM'])
    expect(await names('?name=%25')).toEqual(['50% ARM'])
    expect(await names('?name=_')).toEqual(['Beta_1'])
    expect(await names('?name=%5C')).toEqual(['back\\slash'])
    expect(await names('?name=a%25a')).toEqual([])
  })

  it('sorts; robots never seen come last in either direction', async () => {
    expect(await names('?sort=created_at')).toEqual(['alpha', 'Beta_1', 'beta-2', '50% ARM', 'back\\slash'])
    expect((await names('?sort=last_seen')).slice(0, 2)).toEqual(['alpha', 'Beta_1'])
    expect((await names('?sort=-last_seen')).slice(0, 2)).toEqual(['Beta_1', 'alpha'])
    const byName = await names('?sort=name')
    expect(await names('?sort=-name')).toEqual(byName.toReversed())
    expect((await world.call('GET', '/robots?sort=status')).status).toBe(400)
  })

  it('filters by status as it answers it, and all filters together', async () => {
    for (const [status, expected] of [
      ['online', ['alpha']],
      ['error', ['Beta_1']],
      ['maintenance', ['beta-2']],
      ['deploying', []],
      ['offline', ['50% ARM', 'back\\slash']],
    ] as const) {
      const answer = await world.call('GET', `/robots?status=${status}&sort=created_at`)
      expect([status, answer.body.data.map(({ name }: { name: string }) => name)]).toEqual([status, expected])
      expect(answer.body.total).toBe(expected.length)
      for (const robot of answer.body.data) expect(robot.status).toBe(status)
    }
    expect(await names('?status=error&type=mobile&name=beta')).toEqual(['Beta_1'])
    expect(await names('?status=error&type=aerial')).toEqual([])
  })

  it('filters by fleet; an unknown fleet is an empty page', async () => {
    const fleet = await world.fleet()
    await world.call('POST', `/fleets/${fleet}/robots`, { robot_ids: [robots.alpha?.id] })
    expect(await names(`?fleet_id=${fleet}`)).toEqual(['alpha'])
    expect(await names('?fleet_id=flt_0000000000000000')).toEqual([])
  })

  it('refuses what the document does not name', async () => {
    for (const query of ['?status=idle', '?type=boat', '?page=0', '?per_page=101', '?name=', '?color=red'])
      expect([query, (await world.call('GET', `/robots${query}`)).status]).toEqual([query, 400])
  })
})
