import { dateOf, shortDate } from '../engine/dates.ts'
import { slugOf } from '../engine/slug.ts'
import { changesFromBefore } from '../journeys/changes.ts'
import { isDated } from '../journeys/version-on.ts'
import { scenarios } from '../scenarios/index.ts'
import { placesOf } from '../walks/places.ts'
import { wayOf } from '../walks/way-of.ts'
import { postText } from './post-text.ts'
import type { Scenario } from '../scenarios/types.ts'
import type { Place } from '../walks/types.ts'

/** The file of a new post, in the folder of posts, and its text. */
export interface PostFile {
  readonly slug: string
  readonly file: string
  readonly text: string
}

/**
 * A new post about the design that a scenario or a version names, and about the newest without one.
 * `existing` are the files that are there, `now` is YYYY-MM-DDTHH:MM. Throws one sentence that says
 * what to do if there is no title, if the name is taken, or if nothing is known by `about`.
 */
export function newPost(
  title: string,
  about: string | undefined,
  existing: readonly string[],
  now: string,
): PostFile {
  const words = title.replaceAll(/\s+/g, ' ').trim()
  const slug = slugOf(words)
  if (slug === '') {
    const what = words === '' ? 'Give the post a title' : 'Give the post a title in words'
    throw new Error(`${what}: npm run new-post -- "What we changed and where"`)
  }
  const date = dateOf(now)
  const taken = existing.find((file) => file.replace(/^\d{4}-\d\d-\d\d-/, '') === `${slug}.md`)
  if (taken) throw new Error(`There is a post with this name, ${taken}. Choose another title.`)
  const scenario = scenarioFor(about)
  const places = placesOf(wayOf(scenario, `${date}T09:00`))
  return {
    slug,
    file: `${date}-${slug}.md`,
    text: postText({
      title: words,
      date,
      scenario,
      version: versionInWords(scenario.version),
      places: chosen(places),
      changed: changedFor(places),
    }),
  }
}

function scenarioFor(about: string | undefined): Scenario {
  const newest = scenarios.at(-1)?.version
  const found =
    scenarios.find(({ id }) => id === about) ??
    scenarios.find(({ version }) => version === (about ?? newest))
  if (found) return found
  const versions = [...new Set(scenarios.map(({ version }) => version))]
  throw new Error(
    `There is no scenario or version ‘${about}’. Choose a version (${versions.join(', ')}) or a scenario (${scenarios.map(({ id }) => id).join(', ')}).`,
  )
}

/** Pages of journeys, each as it opens; where the way has no journey, all its pages. */
function chosen(places: readonly Place[]): readonly Place[] {
  const opened = places.filter(({ state }) => state === 'opened')
  const ofJourneys = opened.filter(({ journey }) => journey !== null)
  return ofJourneys.length > 0 ? ofJourneys : opened
}

function changedFor(places: readonly Place[]) {
  const journey = places.find((place) => place.journey !== null)?.journey
  if (!journey) return undefined
  const since = changesFromBefore(journey.id, journey.version)
  return since && { journey: journey.id, before: since.before, version: journey.version }
}

function versionInWords(version: string): string {
  return isDated(version) ? `The design of ${shortDate(version, '')}` : 'The current design'
}
