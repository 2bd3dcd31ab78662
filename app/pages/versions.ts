import { fixtures, writtenOn } from '../data/index.ts'
import { dateOf, shortDate } from '../engine/dates.ts'
import { describe } from '../engine/describe.ts'
import { difference } from '../engine/difference.ts'
import { fill } from '../engine/words.ts'
import { everyContext } from '../journeys/arrange-appointment/context.ts'
import { defaultVersion, versions } from '../journeys/arrange-appointment/index.ts'
import { badRequest } from './messages.ts'
import type { Difference } from '../engine/difference.ts'
import type { Outcome, Visit } from './types.ts'

/** "6 October 2021", or "Current" for our own design. */
export function versionName(version: string): string {
  return /^\d{4}-/.test(version) ? shortDate(dateOf(version), '') : 'Current'
}

const contexts = everyContext(fixtures, `${writtenOn}T09:00`)
const descriptions = versions.map((version) => describe(version, contexts))

const groups: readonly (readonly [string, RegExp])[] = [
  ['Questions', /^(journey|question)-/],
  ['Options and messages', /^(option|options|message)-/],
  ['Pages', /^(page|words|way)-/],
  ['Where pages lead', /^(start|branch|branches)-/],
  ['Check your answers and after', /^(row|confirmation|next-step)-/],
]

/** Changes are long lists: each under a heading for what it is about. Gaps have no person yet. */
function inGroups(all: Difference) {
  const person = { first: 'the person', name: 'the person', team: 'person’s' }
  const read = (text: string) => fill(text.replaceAll(/‘\{(first|name)\}/g, '‘The person'), person)
  return groups
    .map(([title, kinds]) => ({
      title,
      changes: all.filter(({ kind }) => kinds.test(kind)).map(({ text }) => read(text)),
    }))
    .filter((group) => group.changes.length > 0)
}

/** What changed from each version to the next, in words; nothing for the first. */
const changes = descriptions.map((description, index) => {
  const before = descriptions[index - 1]
  return before ? inGroups(difference(before, description)) : []
})

/**
 * For whoever runs research: every version of arranging an appointment, newest first, with what
 * changed from the one before. The one that is chosen stays with the session until another is, or
 * a scenario brings its own; drafts that were begun keep theirs.
 */
export function versionsPage({ request, session }: Visit): Outcome {
  if (request.method === 'POST') {
    const wanted = versions.find(({ version }) => version === request.form['version'])
    if (!wanted) return badRequest()
    return { kind: 'redirect', to: '/cases', session: { ...session, version: wanted.version } }
  }
  const chosen = session.version ?? defaultVersion.version
  const list = versions.map(({ version, about }, index) => ({
    version,
    name: versionName(version),
    about,
    chosen: version === chosen,
    before: index === 0 ? null : versionName(versions[index - 1]?.version ?? ''),
    changes: changes[index],
  }))
  return {
    kind: 'page',
    status: 200,
    view: 'versions',
    model: { title: 'Versions', versions: list.toReversed() },
  }
}
