/** What simulations refuse, in the words of the document. */
import { ApiError, type Issue, notFound } from '../../../gateway/errors/catalogue.ts'
import type { SimulationRow } from './rows.ts'

export type SimulationStatus = SimulationRow['status']
type Standing = Pick<SimulationRow, 'status' | 't'>

const finalStatuses: ReadonlySet<SimulationStatus> = new Set(['completed', 'collapsed', 'failed'])
/** Nothing more is computed of it; who wants to go on forks it. */
export const isFinal = (status: SimulationStatus): boolean => finalStatuses.has(status)

/** The same for a simulation of somebody else and for one that does not exist. */
export const unknownSimulation = (): ApiError => notFound('Simulation not found.')

/** 409 `CONFLICT` with `details: { status, t, … }`. */
export const simulationConflict = (
  { status, t }: Standing,
  message = `The simulation is ${status}.`,
  details: Readonly<Record<string, unknown>> = {},
): ApiError => new ApiError('CONFLICT', { message, details: { status, t, ...details } })

/** Throws 409 for a simulation whose status is final. */
export function assertOpen(simulation: Standing): void {
  if (isFinal(simulation.status)) throw simulationConflict(simulation)
}

/** An issue of the body. `path` as keys and indexes from the body's root. */
export const bodyIssue = (path: readonly (string | number)[], message: string): Issue => ({ path: path.join('.'), in: 'body', message })
