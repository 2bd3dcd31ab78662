import type { RiskFlag } from './schema.ts'

/** The kinds of risk flag, A to Z. */
export const riskFlags: readonly RiskFlag[] = []
