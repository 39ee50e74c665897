/** The line through all pictures; by keyboard a slider over ticks. It moves with every frame, and is said in words ten times a second at most. */
import { computed, useSignalEffect } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import type { SimulationModel } from '../model.ts'
import { spokenSnapshot } from '../numbers.ts'
import { guttersFor } from './layout.ts'
import type { TimelineState } from './state.ts'

interface CursorProps {
  readonly model: SimulationModel
  readonly timeline: TimelineState
}

export function Cursor({ model, timeline }: CursorProps) {
  const ref = useRef<HTMLDivElement>(null)
  const place = useMemo(
    () =>
      computed(() => {
        model.revision.value
        return { tick: timeline.cursor.value ?? Math.max(model.store.value?.lastTick ?? 0, 0), view: timeline.view.value }
      }),
    [model, timeline],
  )
  useSignalEffect(() => {
    const { tick, view } = place.value
    const line = ref.current
    const width = line?.parentElement?.clientWidth ?? 0
    if (line === null || width === 0) return
    const { left, right } = guttersFor(width)
    const share = (tick - view.from) / (view.to - view.from)
    line.style.transform = `translateX(${left + share * (width - left - right)}px)`
    // Not a class: those are written by the rendering.
    line.toggleAttribute('data-outside', share < 0 || share > 1)
  })
  model.beat.value
  const shown = {
    tick: timeline.cursor.value ?? Math.max(model.store.value?.lastTick ?? 0, 0),
    pinned: timeline.pinned.value !== null,
    resting: timeline.cursor.value === null,
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = event.shiftKey ? 10 : 1
    const { tick } = place.peek()
    const to = {
      ArrowLeft: tick - step,
      ArrowRight: tick + step,
      ArrowDown: tick - step,
      ArrowUp: tick + step,
      PageDown: tick - 100,
      PageUp: tick + 100,
      Home: 0,
      End: timeline.last,
      Escape: null,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    timeline.pin(to)
  }
  const store = model.store.value
  const snapshot = store?.snapshot(store.rowAt(shown.tick)) ?? null
  return (
    <div
      ref={ref}
      class={`cursor${shown.pinned ? ' pinned' : ''}${shown.resting ? ' resting' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label="Cursor on the time axis"
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={timeline.last}
      aria-valuenow={shown.tick}
      aria-valuetext={snapshot === null ? undefined : spokenSnapshot(snapshot)}
      onKeyDown={onKeyDown}
    >
      <span>{shown.tick.toLocaleString('en')}</span>
    </div>
  )
}
