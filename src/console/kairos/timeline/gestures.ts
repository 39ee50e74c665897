/**
 * Pointers on the pictures. Mouse: moving shows a tick, a click pins it, dragging moves the view, Ctrl with the wheel (a pinch on a trackpad) zooms,
 * Shift with the wheel (or a sideways wheel) moves; the plain wheel scrolls the page. Touch: a tap pins, one finger moves, two fingers zoom.
 */
import { useEffect, useRef } from 'preact/hooks'
import { linear } from '../../charts/scale.ts'
import { guttersFor } from './layout.ts'
import type { TimelineState } from './state.ts'

/** Further than this a press is no click. */
const clickPixels = 4

interface Pointer {
  x: number
  readonly startX: number
  readonly startY: number
}

export function useGestures(timeline: TimelineState) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const place = ref.current
    if (place === null) return undefined
    const pointers = new Map<number, Pointer>()
    let dragged = false
    const left = (): number => place.getBoundingClientRect().left
    const scale = () => {
      const { width } = place.getBoundingClientRect()
      const gutters = guttersFor(width)
      const { from, to } = timeline.view.peek()
      return linear(from, to, gutters.left, width - gutters.right)
    }
    const tickAt = (clientX: number): number => scale().invert(clientX - left())
    const inside = (clientX: number): boolean => {
      const { width } = place.getBoundingClientRect()
      const gutters = guttersFor(width)
      return clientX - left() >= gutters.left && clientX - left() <= width - gutters.right
    }
    const hover = (event: PointerEvent): void => {
      if (event.pointerType === 'touch') return
      const tick = Math.round(tickAt(event.clientX))
      timeline.hovered.value = inside(event.clientX) && tick >= 0 && tick <= timeline.last ? tick : null
    }
    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return
      pointers.set(event.pointerId, { x: event.clientX, startX: event.clientX, startY: event.clientY })
      if (pointers.size === 1) dragged = false
    }
    const onMove = (event: PointerEvent): void => {
      const pointer = pointers.get(event.pointerId)
      if (pointer === undefined) {
        hover(event)
        return
      }
      if (!dragged && Math.abs(event.clientX - pointer.startX) < clickPixels) return
      if (!dragged) place.setPointerCapture(event.pointerId)
      dragged = true
      timeline.hovered.value = null
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, value]) => value)
      if (other === undefined) timeline.pan(scale().invert(pointer.x) - scale().invert(event.clientX))
      else {
        const before = Math.max(Math.abs(pointer.x - other.x), 10)
        const after = Math.max(Math.abs(event.clientX - other.x), 10)
        timeline.zoom(before / after, tickAt((event.clientX + other.x) / 2))
      }
      pointer.x = event.clientX
    }
    const onUp = (event: PointerEvent): void => {
      const pointer = pointers.get(event.pointerId)
      pointers.delete(event.pointerId)
      if (pointer === undefined || dragged || event.type === 'pointercancel') return
      if (Math.abs(event.clientY - pointer.startY) >= clickPixels * 2 || !inside(event.clientX)) return
      timeline.pin(tickAt(event.clientX))
    }
    const onLeave = (): void => {
      timeline.hovered.value = null
    }
    const onWheel = (event: WheelEvent): void => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault()
        timeline.zoom(Math.exp(Math.max(Math.min(event.deltaY, 60), -60) * 0.008), tickAt(event.clientX))
        return
      }
      const sideways = event.shiftKey ? event.deltaY || event.deltaX : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0
      if (sideways === 0) return
      event.preventDefault()
      timeline.pan(scale().invert(sideways) - scale().invert(0))
    }
    place.addEventListener('pointerdown', onDown)
    place.addEventListener('pointermove', onMove)
    place.addEventListener('pointerup', onUp)
    place.addEventListener('pointercancel', onUp)
    place.addEventListener('pointerleave', onLeave)
    // Not passive: it may keep the page from scrolling.
    place.addEventListener('wheel', onWheel, { passive: false })
    return () => {
      place.removeEventListener('pointerdown', onDown)
      place.removeEventListener('pointermove', onMove)
      place.removeEventListener('pointerup', onUp)
      place.removeEventListener('pointercancel', onUp)
      place.removeEventListener('pointerleave', onLeave)
      place.removeEventListener('wheel', onWheel)
    }
  }, [timeline])
  return ref
}
