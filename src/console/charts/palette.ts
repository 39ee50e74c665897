/** The colours of pictures, from the style sheet: read once for each theme. */
import { computed } from '@preact/signals'
import { theme } from '../app/theme.ts'

/** Red, green, blue: 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number]

const agentColours = 8
/** In pixels; the second eight agents have the colours of the first in another dash. */
const dashes: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [9, 3, 2, 3]]

export interface Palette {
  readonly panel: string
  readonly ink: string
  readonly soft: string
  readonly line: string
  readonly faint: string
  readonly focus: string
  readonly attractor: string
  readonly attractorText: string
  readonly repulsor: string
  readonly repulsorText: string
  readonly prophecy: string
  readonly curve: string
  readonly phases: Readonly<Record<'resonant' | 'volatile' | 'stagnant', string>>
  readonly levels: Readonly<Record<'watch' | 'warning' | 'critical', string>>
  readonly dark: boolean
  agent(index: number): string
  dash(index: number): readonly number[]
  rgb(colour: string): Rgb
}

export const palette = computed((): Palette => {
  const style = getComputedStyle(document.documentElement)
  const value = (name: string): string => style.getPropertyValue(`--${name}`).trim()
  const agents = Array.from({ length: agentColours }, (_, index) => value(`agent-${index + 1}`))
  return {
    panel: value('panel'),
    ink: value('ink'),
    soft: value('soft'),
    line: value('line'),
    faint: value('line-soft'),
    focus: value('focus'),
    attractor: value('attractor'),
    attractorText: value('attractor-text'),
    repulsor: value('repulsor'),
    repulsorText: value('repulsor-text'),
    prophecy: value('prophecy'),
    curve: value('curve'),
    phases: { resonant: value('resonant'), volatile: value('volatile'), stagnant: value('stagnant') },
    levels: { watch: value('watch'), warning: value('warning'), critical: value('critical') },
    dark: theme.value === 'dark',
    agent: (index) => agents[index % agentColours] ?? '',
    dash: (index) => dashes[Math.floor(index / agentColours) % dashes.length] ?? [],
    rgb: bytesOf,
  }
})

export const font = (pixels: number, weight = 400): string => `${weight} ${pixels}px system-ui, -apple-system, "Segoe UI", sans-serif`

const known = new Map<string, Rgb>()

/** A colour of CSS, in whatever space, as the bytes that a canvas holds for it. */
function bytesOf(colour: string): Rgb {
  const found = known.get(colour)
  if (found !== undefined) return found
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (context === null) throw new Error('This browser cannot draw.')
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  const bytes: Rgb = [red, green, blue]
  known.set(colour, bytes)
  return bytes
}
