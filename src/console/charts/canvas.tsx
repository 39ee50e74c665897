/** A canvas as wide as its place, sharp on every screen, drawn again when a signal changes: at most once for each frame. */
import { effect, type ReadonlySignal, untracked } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'

export interface Size {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
}

interface CanvasProps {
  /** What is to be seen, for those who do not see it. */
  readonly label: string
  readonly height: number
  /** A change of one of these draws again. */
  readonly inputs: readonly ReadonlySignal<unknown>[]
  draw(context: CanvasRenderingContext2D, size: Size): void
}

export function Canvas({ label, height, inputs, draw }: CanvasProps) {
  const ref = useRef<HTMLCanvasElement>(null)
  const latest = useRef(draw)
  latest.current = draw
  const paint = useRef<() => void>(() => undefined)
  useEffect(() => {
    const canvas = ref.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return undefined
    let frame = 0
    const paintNow = (): void => {
      frame = 0
      const { clientWidth: width, clientHeight: tall } = canvas
      if (width === 0) return
      const ratio = devicePixelRatio || 1
      const [w, h] = [Math.round(width * ratio), Math.round(tall * ratio)]
      // Setting the size clears: only when it changes.
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w
        canvas.height = h
      }
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      context.clearRect(0, 0, width, tall)
      untracked(() => latest.current(context, { width, height: tall }))
    }
    paint.current = (): void => {
      if (frame === 0) frame = requestAnimationFrame(paintNow)
    }
    const sizes = new ResizeObserver(paint.current)
    sizes.observe(canvas)
    const stop = effect(() => {
      for (const input of inputs) input.value
      paint.current()
    })
    return () => {
      stop()
      sizes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, inputs)
  useEffect(() => paint.current())
  return <canvas ref={ref} class="picture" role="img" aria-label={label} style={{ height: `${height}px` }} />
}
