import type { Entry } from '../schema.ts'

/** What is in the logs besides appointments, as of 6 October 2021. */
export const entries: readonly Entry[] = []
