/** Where the bars of a chart stand, and which of them can be named without touching each other. */
export interface Bar {
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
}

interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Wider than this a single bar is a wall. */
const widest = 48

/**
 * @param slots so many at least: few bars stand at the right, where the newest is
 * @param greatest the value that reaches `top`; above 0
 * @returns bars in equal steps; a value above 0 is never shorter than a pixel
 */
export function barsOf(values: readonly number[], slots: number, greatest: number, { left, right, top, bottom }: Area): Bar[] {
  const places = Math.max(values.length, slots, 1)
  const step = (right - left) / places
  const width = Math.min(Math.max(step * 0.7, 1), widest)
  return values.map((value, index) => {
    const height = value <= 0 ? 0 : Math.max((value / greatest) * (bottom - top), 1)
    return { x: left + (places - values.length + index + 0.5) * step - width / 2, width, y: bottom - height, height }
  })
}

/** Each n-th, counted back from the newest, so that labels of `room` pixels do not touch. */
export function namedBars(count: number, width: number, room: number): number[] {
  const every = Math.max(Math.ceil((count * room) / width), 1)
  const named: number[] = []
  for (let index = count - 1; index >= 0; index -= every) named.unshift(index)
  return named
}
