/** A part of a picture that stays while the rest moves: painted when what it shows changes, copied otherwise. */
import type { Size } from './canvas.tsx'

export class Layer {
  #canvas: HTMLCanvasElement | null = null
  #shown: readonly unknown[] = []

  /** @param inputs what it shows: painted again when one of them, the size or the screen is another */
  draw(target: CanvasRenderingContext2D, size: Size, inputs: readonly unknown[], paint: (context: CanvasRenderingContext2D) => void): void {
    const ratio = devicePixelRatio || 1
    const wanted = [...inputs, size.width, size.height, ratio]
    this.#canvas ??= document.createElement('canvas')
    const canvas = this.#canvas
    if (wanted.length !== this.#shown.length || wanted.some((input, index) => input !== this.#shown[index])) {
      // Setting the size clears.
      canvas.width = Math.max(Math.round(size.width * ratio), 1)
      canvas.height = Math.max(Math.round(size.height * ratio), 1)
      const context = canvas.getContext('2d')
      if (context === null) return
      context.setTransform(ratio, 0, 0, ratio, 0, 0)
      paint(context)
      this.#shown = wanted
    }
    target.drawImage(canvas, 0, 0, canvas.width, canvas.height, 0, 0, size.width, size.height)
  }
}
