import { forEachJourney } from './index.ts'
import { isDated } from './version-on.ts'

/** The versions of the service: every date on which a journey had a new design, and our own. */
export const serviceVersions: readonly string[] = [
  ...new Set(forEachJourney(({ versions }) => versions.map(({ version }) => version)).flat()),
].toSorted((a, b) => Number(!isDated(a)) - Number(!isDated(b)) || a.localeCompare(b))
