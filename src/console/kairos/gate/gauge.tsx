/** The buffer against its floor, on a scale from 0 to 1. */
import { Canvas, type Size } from '../../charts/canvas.tsx'
import { font, palette } from '../../charts/palette.ts'
import { linear } from '../../charts/scale.ts'
import { decimal } from '../numbers.ts'
import type { GateRecord } from '../types.ts'

const [top, bottom] = [26, 46]

export function Gauge({ evaluation }: Pick<GateRecord, 'evaluation'>) {
  const { currentGamma, gammaFloor, predictedGamma } = evaluation
  const marks = [
    { name: 'Γ', value: currentGamma, filled: true },
    { name: 'Γ after the action', value: predictedGamma, filled: false },
  ].flatMap(({ name, value, filled }) => (value === null ? [] : [{ name, value, filled }]))
  const draw = (context: CanvasRenderingContext2D, { width }: Size): void => {
    const colours = palette.peek()
    const x = linear(0, Math.max(1, ...marks.map(({ value }) => value)), 12, width - 12)
    context.fillStyle = colours.faint
    context.fillRect(x(0), top, width - 24, bottom - top)
    context.globalAlpha = 0.3
    context.fillStyle = colours.repulsor
    context.fillRect(x(0), top, x(gammaFloor) - x(0), bottom - top)
    context.globalAlpha = 1
    context.fillStyle = colours.repulsorText
    context.fillRect(x(gammaFloor) - 1, top - 5, 2, bottom - top + 10)
    context.font = font(12)
    context.textBaseline = 'alphabetic'
    const say = (text: string, at: number, baseline: number): void => {
      const half = context.measureText(text).width / 2
      context.textAlign = 'center'
      context.fillText(text, Math.max(Math.min(at, width - half), half), baseline)
    }
    say(`floor ${decimal(gammaFloor)}`, x(gammaFloor), bottom + 20)
    for (const { name, value, filled } of marks) {
      const [at, middle] = [x(value), (top + bottom) / 2]
      context.beginPath()
      context.arc(at, middle, 7, 0, 2 * Math.PI)
      context.fillStyle = filled ? colours.curve : colours.panel
      context.fill()
      context.lineWidth = 2.5
      context.strokeStyle = colours.curve
      context.stroke()
      context.fillStyle = colours.ink
      // The two may be near each other: one above the bar, one below.
      say(`${name} ${decimal(value)}`, at, filled ? 16 : bottom + 36)
    }
  }
  const said = marks.map(({ name, value }) => `${name} ${decimal(value)}`).join(', ')
  return (
    <Canvas
      label={`Buffer on a scale from 0 to 1: ${said === '' ? 'not computed' : said}; floor ${decimal(gammaFloor)}`}
      height={predictedGamma === null ? 70 : 88}
      inputs={[palette]}
      draw={draw}
    />
  )
}
