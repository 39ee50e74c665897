/** A process of its own: computes once in a worker, closes nothing, and prints the hash. */
import { Compute } from '../../../../src/engines/causality/compute/compute.ts'
import { divergence, loadOf, start } from './fixture.ts'

const { traceHash } = await new Compute().advance({ position: start(), inputs: [], ticks: 1_000, load: loadOf(divergence) })
process.stdout.write(traceHash)
