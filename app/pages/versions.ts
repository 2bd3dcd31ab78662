import { dateOf, shortDate } from '../engine/dates.ts'
import { changesFromBefore } from '../journeys/changes.ts'
import { forEachJourney } from '../journeys/index.ts'
import { serviceVersions } from '../journeys/service-versions.ts'
import { isDated, versionOn } from '../journeys/version-on.ts'
import { badRequest } from './messages.ts'
import type { ChangeGroup } from '../journeys/changes.ts'
import type { Outcome, Visit } from './types.ts'

/** "6 October 2021", or "Current" for our own design. */
export function versionName(version: string): string {
  return isDated(version) ? shortDate(dateOf(version), '') : 'Current'
}

/** One version of one journey, and what changed in it since the version before. */
interface Design {
  readonly journey: string
  readonly version: string
  readonly about: string
  readonly before: string | null
  readonly changes: readonly ChangeGroup[]
}

/** Every version of every journey. */
function everyDesign(): readonly Design[] {
  return forEachJourney(({ title, versions }) =>
    versions.map(({ id, version, about }): Design => {
      const since = changesFromBefore(id, version)
      return {
        journey: title,
        version,
        about,
        before: since ? versionName(since.before) : null,
        changes: since?.groups ?? [],
      }
    }),
  ).flat()
}

// Working out what changed takes a moment, and it is the same for everybody.
let designs: readonly Design[] | undefined

/** The designs of other journeys that stay as they were in a version, as "Title: 6 October 2021". */
function unchangedIn(name: string): readonly string[] {
  return forEachJourney(({ title, versions }) => {
    const { version } = versionOn(versions, name)
    return version === name ? [] : [`${title}: ${versionName(version)}`]
  }).flat()
}

/**
 * For whoever runs research: every version of the service, newest first, with what changed in its
 * journeys. The one that is chosen stays with the session until another is, or a scenario brings its
 * own; drafts that were begun keep theirs.
 */
export function versionsPage({ request, session }: Visit): Outcome {
  if (request.method === 'POST') {
    const wanted = serviceVersions.find((version) => version === request.form['version'])
    if (wanted === undefined) return badRequest()
    return { kind: 'redirect', to: '/cases', session: { ...session, version: wanted } }
  }
  designs ??= everyDesign()
  const chosen = session.version ?? serviceVersions.at(-1)
  const list = serviceVersions.map((version) => ({
    version,
    name: versionName(version),
    chosen: version === chosen,
    designs: designs?.filter((design) => design.version === version),
    unchanged: unchangedIn(version),
  }))
  return {
    kind: 'page',
    status: 200,
    view: 'versions',
    model: { title: 'Versions', versions: list.toReversed() },
  }
}
