import { flagsOfAbuse } from './risk-flags/abuse.ts'
import { flagsOfSupervision } from './risk-flags/supervision.ts'
import { flagsOfHarmToOthers } from './risk-flags/to-others.ts'
import type { RiskFlag } from './schema.ts'

/**
 * The kinds of risk flag, A to Z. The real guidance on flags is internal: names, levels, reviews and
 * guidance here are invented for the prototype.
 */
export const riskFlags: readonly RiskFlag[] = [
  ...flagsOfHarmToOthers,
  ...flagsOfAbuse,
  ...flagsOfSupervision,
].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
