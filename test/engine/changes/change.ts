import type { JourneyDescription } from '../../../app/engine/describe.ts'

/** What is changed, the ice cream after it and, if that is not the first version, before it. */
export type Change = readonly [what: string, after: JourneyDescription, before?: JourneyDescription]
