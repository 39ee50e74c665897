/** An organization with robots, agents that speak for them, readers of event streams, and what time does to both. */
import { vi } from 'vitest'
import type { WatchPorts } from '../../../src/apis/artemis/jobs/watch.ts'
import { openPlans } from '../../../src/apis/platform/subscriptions/plans.ts'
import { createEvents } from '../../../src/store/events.ts'
import { createIds } from '../../../src/store/ids.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { contracts } from '../../../src/wiring/handlers.ts'
import type { TestClock } from '../../support/clock.ts'
import { type Answer, type CallOptions, startSpecway, type TestOrganization, type TestSpecway } from '../../support/specway.ts'

export interface SentEvent {
  readonly id: string | undefined
  readonly event: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into events freely; the gateway has checked them against their schemas
  readonly data: any
}

export interface EventReader {
  /** The next event, comments aside; null when the stream has ended. */
  next(): Promise<SentEvent | null>
  close(): Promise<void>
}

export function readEvents(response: Response): EventReader {
  if (response.body === null) throw new Error('The answer has no body.')
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  return {
    async next() {
      while (true) {
        const end = text.indexOf('\n\n')
        if (end === -1) {
          const { done, value } = await reader.read()
          if (done) return null
          text += decoder.decode(value, { stream: true })
          continue
        }
        const lines = text.slice(0, end).split('\n')
        text = text.slice(end + 2)
        const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
        const event = field('event')
        if (event !== undefined) return { id: field('id'), event, data: JSON.parse(field('data') ?? 'null') }
      }
    },
    close: () => reader.cancel(),
  }
}

export interface Robot {
  readonly id: string
  /** Credential of its agent. */
  readonly agent: { readonly authorization: string }
}

export class World {
  readonly specway: TestSpecway
  readonly organization: TestOrganization
  readonly key: string
  readonly clock: TestClock

  constructor(specway: TestSpecway, organization: TestOrganization, key: string) {
    this.specway = specway
    this.organization = organization
    this.key = key
    this.clock = specway.clock
  }

  /** With the organization's key. */
  call(method: string, path: string, body?: unknown, options: CallOptions = {}): Promise<Answer> {
    return this.specway.call(method, `/v1${path}`, { key: this.key, ...(body !== undefined && { body }), ...options })
  }

  async robot(body: object = {}): Promise<Robot> {
    const made = await this.call('POST', '/robots', { name: 'arm', type: 'manipulator', ...body })
    if (made.status !== 201) throw new Error(`The robot was not made: ${JSON.stringify(made.body)}`)
    return { id: made.body.id, agent: { authorization: `Bearer ${made.body.agent_token}` } }
  }

  async fleet(body: object = {}): Promise<string> {
    const made = await this.call('POST', '/fleets', { name: `fleet ${Math.random()}`, ...body })
    if (made.status !== 201) throw new Error(`The fleet was not made: ${JSON.stringify(made.body)}`)
    return made.body.id
  }

  /** As the robot's agent. */
  agent(robot: Robot, method: string, path = '', body?: unknown): Promise<Answer> {
    return this.specway.call(method, `/v1/robot-agent${path}`, { headers: robot.agent, ...(body !== undefined && { body }) })
  }

  heartbeat(robot: Robot, body: object = {}): Promise<Answer> {
    return this.agent(robot, 'POST', '/heartbeat', { state: 'ok', uptime_s: 1, ...body })
  }

  async status(robot: Robot): Promise<string> {
    return (await this.call('GET', `/robots/${robot.id}/status`)).body.status
  }

  /** A robot that runs a model, and a command for it. */
  async reloading(): Promise<{ readonly robot: Robot; readonly commandId: string }> {
    const robot = await this.robot()
    await this.heartbeat(robot, { active_model: 'mdl_1', model_version: 'v1' })
    const command = await this.call('POST', `/robots/${robot.id}/reload`)
    return { robot, commandId: command.body.id }
  }

  async stream(robot: Robot, query = '', headers: Readonly<Record<string, string>> = {}): Promise<EventReader> {
    const { response } = await this.call('GET', `/robots/${robot.id}/stream${query}`, undefined, { headers })
    return readEvents(response)
  }

  async agentStream(robot: Robot): Promise<EventReader> {
    return readEvents((await this.agent(robot, 'GET', '/commands')).response)
  }

  /** What the background work is called with; `close` afterwards. */
  async watching<T>(work: (ports: WatchPorts) => Promise<T>): Promise<T> {
    const { store } = this.specway.service.world
    const events = createEvents({ store, clock: this.clock })
    const plans = await openPlans(store, this.clock, contracts)
    try {
      return await work({ store, events, plans, clock: this.clock, ids: createIds('base36', this.clock) })
    } finally {
      await plans.close()
      await events.close()
    }
  }

  close(): Promise<void> {
    return this.specway.close()
  }
}

/** Sets the plan and waits until the service has heard of it. */
export async function setPlan(specway: TestSpecway, organization: TestOrganization, key: string, plan: string): Promise<void> {
  await organization.plan('artemis', plan)
  await vi.waitFor(async () => {
    const answer = await specway.call('GET', '/v1/plan-limits', { key })
    if (answer.body.plan !== plan) throw new Error(`The plan is still ${answer.body.plan}.`)
  })
}

/** A fresh organization on the plan `pro` in a service of its own. The caller closes the world, and the store. */
export async function openWorld(store: OwnedStore, clock?: TestClock): Promise<World> {
  const specway = await startSpecway({ store, ...(clock !== undefined && { clock }) })
  const organization = await specway.organization()
  const { secret } = await organization.key('artemis')
  await setPlan(specway, organization, secret, 'pro')
  return new World(specway, organization, secret)
}
