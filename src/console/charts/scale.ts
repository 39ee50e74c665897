/** Between values and pixels. */
export interface Scale {
  (value: number): number
  /** From pixels back to a value. */
  invert(pixels: number): number
}

/** Linear; `[start, end]` in pixels may run downwards. */
export function linear(from: number, to: number, start: number, end: number): Scale {
  const perValue = (end - start) / (to - from)
  const scale = (value: number): number => start + (value - from) * perValue
  return Object.assign(scale, { invert: (pixels: number): number => from + (pixels - start) / perValue })
}

/** Columns of so many pixels, counted from pixel 0 so that they stay while the view moves: for an x the first x of the next column. */
export const columnEnds =
  (scale: Scale, pixels = 1): ((x: number) => number) =>
  (x) =>
    scale.invert((Math.floor(scale(x) / pixels) + 1) * pixels)

/**
 * Round values to label: 1, 2 or 5 times a power of ten apart, at most `count` of them (two where one step more would leave one).
 * @param least the smallest step: 1 for what is counted
 */
export function roundValues(from: number, to: number, count: number, least = 0): number[] {
  const span = to - from
  if (!(span > 0) || count < 1) return []
  const raw = Math.max(span / count, least)
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = ([1, 2, 5, 10].find((multiple) => multiple * power >= raw * (1 - 1e-9)) ?? 10) * power
  const values: number[] = []
  // Counted from a whole number of steps: sums of fractions would drift.
  for (let index = Math.ceil(from / step - 1e-9); index * step <= to + step * 1e-9; index += 1)
    values.push(Number((index * step).toPrecision(12)))
  return values
}
