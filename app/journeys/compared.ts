import { everyDescription, inGroups } from './changes.ts'
import { forEachJourney } from './index.ts'
import { differenceOf } from './pairs.ts'
import { questionHistories } from './question-history.ts'
import { readPages } from './read-pages.ts'
import { serviceVersions } from './service-versions.ts'
import { sideBySide } from './side-by-side.ts'
import { versionOn } from './version-on.ts'
import type { JourneyDescription } from '../engine/describe.ts'
import type { ChangeGroup } from './changes.ts'
import type { QuestionHistory } from './question-history.ts'
import type { ReadPage } from './read-pages.ts'
import type { PageRow } from './side-by-side.ts'

/** What changed from a version of a journey to a later one, not only to the next. */
export interface Comparison {
  readonly before: string
  readonly after: string
  readonly groups: readonly ChangeGroup[]
  readonly pages: readonly PageRow[]
  /** The ids of the questions that something changed about. */
  readonly questions: readonly string[]
}

/** A journey over time: how its pages read in each version, oldest first, and what changed. */
export interface ComparedJourney {
  readonly journey: string
  readonly title: string
  readonly versions: readonly {
    readonly version: string
    readonly about: string
    readonly pages: readonly ReadPage[]
  }[]
  readonly comparisons: readonly Comparison[]
  readonly questions: readonly QuestionHistory[]
  /** For each version of the service, the version of this journey that belongs to it. */
  readonly inService: Readonly<Record<string, string>>
}

/** Every journey over time, for the design history. The copies of the prototype do without it. */
export function everyComparison(): readonly ComparedJourney[] {
  const described = everyDescription()
  const known = forEachJourney(({ title, versions }) => ({
    title,
    inService: Object.fromEntries(
      serviceVersions.map((name) => [name, versionOn(versions, name).version]),
    ),
  }))
  return known.map(({ title, inService }, index) => {
    const versions = described[index] ?? []
    return {
      journey: versions[0]?.id ?? '',
      title,
      versions: versions.map((version) => ({
        version: version.version,
        about: version.about,
        pages: readPages(version),
      })),
      comparisons: versions.flatMap((before, place) =>
        versions.slice(place + 1).map((after) => compare(before, after)),
      ),
      questions: questionHistories(versions),
      inService,
    }
  })
}

function compare(before: JourneyDescription, after: JourneyDescription): Comparison {
  const changes = differenceOf(before, after)
  const about = changes.filter(({ kind }) => /^(question|options?|message)-/.test(kind))
  return {
    before: before.version,
    after: after.version,
    groups: inGroups(changes),
    pages: sideBySide(before, after),
    questions: [...new Set(about.map(({ subject }) => subject))],
  }
}
