import { toolkitSession } from './toolkit-session.ts'
import type { Scenario } from './types.ts'

/** Every scenario. Add a file beside this one and name it here. */
export const scenarios: readonly Scenario[] = [toolkitSession]
