/** How strongly fields act on each place of the lattice, as colours: what lies behind the trails. */
import type { Rgb } from '../charts/palette.ts'

export interface FieldAt {
  readonly kind: 'attractor' | 'repulsor'
  readonly b: number
  /** In (0, 1]. */
  readonly strength: number
}

/** Influence reaches far and falls slowly; raised to this power it is seen where it matters. */
const contrast = 1.5

/** As the engine weighs distance: 1 on the node, 1/2 beside it. */
export const near = (b: number, field: FieldAt): number => 1 / (1 + Math.abs(b - field.b))

/**
 * One column of the picture, top (`radius`) to bottom (`-radius`), as RGBA bytes into `pixels` from `offset` on, `stride` bytes apart. The stronger
 * kind at a place gives the colour, its influence the opacity.
 * @param opacity of a full influence, 0 to 1
 */
export function paintInfluence(
  pixels: Uint8ClampedArray,
  offset: number,
  stride: number,
  radius: number,
  fields: readonly FieldAt[],
  colours: Readonly<Record<FieldAt['kind'], Rgb>>,
  opacity: number,
): void {
  let at = offset
  for (let b = radius; b >= -radius; b -= 1) {
    let strongest = 0
    let kind: FieldAt['kind'] = 'attractor'
    for (const field of fields) {
      const influence = near(b, field) * field.strength
      if (influence > strongest) {
        strongest = influence
        kind = field.kind
      }
    }
    const [red, green, blue] = colours[kind]
    pixels[at] = red
    pixels[at + 1] = green
    pixels[at + 2] = blue
    pixels[at + 3] = strongest ** contrast * opacity * 255
    at += stride
  }
}
