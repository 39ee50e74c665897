/** The forecast from a state, made without publishing it. */
import type { Prophecy } from '../types.ts'
import { forecast } from './prophecy.ts'
import type { State } from './state.ts'
import { workspaceOf } from './workspace.ts'

export const project = (state: State): Prophecy => forecast(state, workspaceOf(state))
