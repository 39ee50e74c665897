/**
 * One simulation as a page shows it: what it is, every step record that was read or came live, what happened, and how the stream fares. Reads the trace
 * first and then follows the stream from where the trace ended, so that nothing is missed between them.
 */
import { batch, computed, signal } from '@preact/signals'
import { ApiError } from '../../../generated/clients/typescript/support/call.ts'
import { isAborted } from '../api/failure.ts'
import { follow, type StreamState } from '../api/follow.ts'
import type { Viewport } from '../charts/viewport.ts'
import { atMostEvery } from '../components/at-most.ts'
import { report } from '../components/notices.tsx'
import { kairos, kairosStreams } from './client.ts'
import { type Happening, History, happeningOf } from './history.ts'
import { recordOf, stateOf } from './records.ts'
import { isFinal } from './status.tsx'
import { readTrace } from './trace-reader.ts'
import { TraceStore } from './trace-store.ts'
import type { EventRecord, Simulation, StepRecord } from './types.ts'

/** Of a trace at once: some megabytes, and more than a screen has pixels. */
const rowsAtOnce = 12_000
const agentRowsAtOnce = 120_000
/** The API sends a heartbeat every 30 s. */
const silenceMs = 45_000
/** While the stream is refused (its connections are counted), the trace is read this often. */
const pollMs = 2_000

const beatMs = 100

/** A step of many ticks may meet many paradoxes: one list for all of them. */
const ghostsAfterMs = 300

export type Listener = (happening: Happening) => void

export class SimulationModel {
  readonly id: string
  readonly simulation = signal<Simulation | null>(null)
  readonly store = signal<TraceStore | null>(null)
  readonly history = new History()
  /** Grows when there is more to draw; at most once for each frame of the screen. */
  readonly revision = signal(0)
  /** Grows with `revision`, ten times a second at most: for numbers and words, which nobody reads faster. */
  readonly beat = signal(0)
  /** Grows when something has happened, not with every tick. */
  readonly happenings = signal(0)
  readonly stream = signal<StreamState>({ kind: 'connecting' })
  /** Ticks read of ticks to read; null when nothing is being read. */
  readonly reading = signal<{ readonly done: number; readonly of: number } | null>(null)
  /** Why there is nothing to show. */
  readonly failure = signal<unknown>(undefined)
  /** Of the stream alone: what is shown is there, but grows old. */
  readonly isLive = computed(() => this.stream.value.kind === 'live')
  readonly #ending = new AbortController()
  readonly #onHappening: Listener
  #frame = 0
  /** The newest record of the stream that `simulation` does not show yet. */
  #latest: StepRecord | null = null
  #happened = false
  #ghostsDue: ReturnType<typeof setTimeout> | null = null
  readonly #beats = atMostEvery(beatMs, () => this.#beat())
  #refining: AbortController | null = null
  #catchingUp: Promise<void> | null = null

  /** @param onHappening told of what happens while the page is open, not of what was there */
  constructor(id: string, onHappening: Listener) {
    this.id = id
    this.#onHappening = onHappening
  }

  get signal(): AbortSignal {
    return this.#ending.signal
  }

  /** Reads everything, then follows. Resolves when there is nothing more to come, or the page is left. */
  async open(): Promise<void> {
    try {
      const simulation = await kairos.getSimulation({ path: { id: this.id } }, { signal: this.signal })
      this.simulation.value = simulation
      await this.#readHistory(simulation)
      await Promise.all([this.#follow(), this.#pollWhileRefused()])
    } catch (error) {
      if (this.signal.aborted || isAborted(error)) return
      this.failure.value = error
    }
  }

  close(): void {
    cancelAnimationFrame(this.#frame)
    this.#beats.end()
    if (this.#ghostsDue !== null) clearTimeout(this.#ghostsDue)
    this.#refining?.abort()
    this.#ending.abort()
  }

  /** What an operation answered about the simulation. */
  update(part: Partial<Simulation>): void {
    const known = this.simulation.peek()
    if (known !== null) this.simulation.value = { ...known, ...part }
  }

  /** Reads what was computed since: for when the stream does not bring it. */
  catchUp(): Promise<void> {
    this.#catchingUp ??= this.#catchUp().finally(() => {
      this.#catchingUp = null
    })
    return this.#catchingUp
  }

  /** Reads the part that is shown once more where ticks were left out and there is room for them. The newest wish counts. */
  async refine({ from, to }: Viewport): Promise<void> {
    const store = this.store.peek()
    if (store === null) return
    const first = Math.max(Math.floor(from), 0)
    const last = Math.min(Math.ceil(to), store.lastTick)
    const every = everyFor(last - first, store.agents.length)
    if (last <= first || store.density(first, last) < every * 1.5) return
    this.#refining?.abort()
    const own = new AbortController()
    this.#refining = own
    const records: StepRecord[] = []
    await readTrace(this.id, { from: first, to: last, every, include: ['steps'] }, own.signal, { onStep: (record) => records.push(record) })
    store.refine(records)
    this.#changed()
  }

  async #readHistory({ t, scenario, state }: Simulation): Promise<void> {
    const radius = scenario.initialState.radius ?? 12
    this.store.value = new TraceStore(recordOf(state), radius)
    const every = everyFor(t, state.agents.length)
    this.reading.value = { done: 0, of: t }
    try {
      await this.#readFrom(0, every)
      // With ticks left out the last one may be among them.
      const store = this.store.peek()
      const latest = this.simulation.peek()
      if (store !== null && latest !== null) store.append(recordOf(latest.state))
    } finally {
      this.reading.value = null
      this.#changed()
    }
  }

  async #readFrom(from: number, every: number): Promise<void> {
    const store = this.store.peek()
    if (store === null) return
    await readTrace(this.id, { from, every }, this.signal, {
      onStep: (record) => {
        store.append(record)
        const reading = this.reading.peek()
        if (reading !== null && store.rows % 500 === 0) this.reading.value = { done: record.t, of: reading.of }
        this.#changed()
      },
      onEnd: ({ simulation, events, ghostBranches }) => {
        for (const event of events ?? []) this.#take(event)
        for (const ghost of ghostBranches ?? []) this.history.addGhost(ghost)
        this.simulation.value = simulation
      },
    })
  }

  async #catchUp(): Promise<void> {
    const store = this.store.peek()
    if (store === null) return
    await this.#readFrom(Math.max(store.lastTick + 1, 0), 1)
    this.#changed()
  }

  async #follow(): Promise<void> {
    // Read to its end already: nothing follows, and the plan's streams are for what goes on.
    if (isFinal(this.simulation.peek()?.status ?? 'ready')) {
      this.stream.value = { kind: 'ended' }
      return
    }
    const from = Math.max(this.store.peek()?.lastTick ?? 0, 0)
    try {
      await follow({
        open: (lastEventId, signal) =>
          kairosStreams.streamSimulationEvents(
            { path: { id: this.id }, ...(lastEventId === undefined ? { query: { from } } : { headers: { 'Last-Event-ID': lastEventId } }) },
            { signal },
          ),
        onEvent: ({ id, event, data }) => {
          if (event === 'tick') this.#step(data)
          else if (event !== 'heartbeat' && event !== 'error' && id !== undefined)
            this.#take({ id, tick: tickOf(id), event, data: data as unknown as EventRecord['data'] }, true)
        },
        onState: (state) => {
          this.stream.value = state
          // A status may have changed between the trace and the stream, without a tick.
          if (state.kind === 'live') void this.#refresh()
        },
        signal: this.signal,
        silenceMs,
      })
    } catch (error) {
      this.stream.value = { kind: 'ended' }
      throw error
    }
  }

  /** For as long as the stream may not be opened, or does not hold. */
  async #pollWhileRefused(): Promise<void> {
    while (!this.signal.aborted && this.stream.peek().kind !== 'ended') {
      await new Promise((resolve) => setTimeout(resolve, pollMs))
      if (this.signal.aborted || document.hidden || this.stream.peek().kind !== 'waiting') continue
      try {
        await this.catchUp()
      } catch (error) {
        if (error instanceof ApiError && error.status === 404) throw error
        // Everything else shows in the state of the stream, and is tried again.
      }
    }
  }

  async #refresh(): Promise<void> {
    try {
      const { state: _state, ...rest } = await kairos.getSimulation({ path: { id: this.id } }, { signal: this.signal })
      if (rest.t >= (this.simulation.peek()?.t ?? 0)) this.update(rest)
    } catch {
      // Whatever it was, the stream meets it too, and says so; this was only for what it does not repeat.
    }
  }

  #step(record: StepRecord): void {
    if (this.store.peek()?.append(record) !== true) return
    this.#latest = record
    this.#changed()
  }

  #take(event: EventRecord, live = false): void {
    const happening = happeningOf(event)
    if (happening === null || !this.history.add(happening)) return
    this.#happened = true
    if (happening.event === 'simulation:status') {
      const { status, reason } = happening.data
      // Never beside numbers that are older.
      this.#beat()
      this.update({ status, ...(reason !== 'snapshot' && { statusReason: reason }) })
    }
    if (live) {
      if (happening.event === 'paradox') this.#ghostsDue ??= setTimeout(() => this.#readGhosts().catch(report), ghostsAfterMs)
      // What the event does not say: the playback.
      if (happening.event === 'simulation:status') void this.#refresh()
      this.#onHappening(happening)
    }
    this.#changed()
  }

  /** The stream tells of a paradox, the list of what was discarded: newest first, until one is known. */
  async #readGhosts(): Promise<void> {
    this.#ghostsDue = null
    const limit = 200
    for (let offset = 0, news = limit; news === limit; offset += limit) {
      const { data } = await kairos.listGhostBranches(
        { path: { id: this.id }, query: { order: 'desc', limit, offset } },
        { signal: this.signal },
      )
      news = data.filter((ghost) => this.history.addGhost(ghost)).length
    }
    this.#changed()
  }

  #changed(): void {
    if (this.#frame !== 0 || this.signal.aborted) return
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0
      batch(() => {
        if (this.#happened) this.happenings.value += 1
        this.#happened = false
        this.revision.value += 1
        this.#beats.ask()
      })
    })
  }

  #beat(): void {
    batch(() => {
      if (this.#latest !== null && this.#latest.t > (this.simulation.peek()?.t ?? 0))
        this.update({ t: this.#latest.t, state: stateOf(this.#latest) })
      this.#latest = null
      this.beat.value += 1
    })
  }
}

/** So many ticks fit into what is read at once. */
const everyFor = (ticks: number, agents: number): number =>
  Math.min(Math.max(Math.ceil(ticks / Math.min(rowsAtOnce, agentRowsAtOnce / agents)), 1), 10_000)

const tickOf = (id: string): number => Number(id.slice(0, id.indexOf('.')))
