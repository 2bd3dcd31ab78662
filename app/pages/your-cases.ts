import { fullName } from '../delius/names.ts'
import { lookOf } from './looks.ts'
import type { Outcome, Visit } from './types.ts'

/** Your cases: everybody that the practitioner works with, by last name. */
export function yourCases({ fixtures, session }: Visit): Outcome {
  const cases = fixtures.people
    .toSorted((a, b) => a.lastName.localeCompare(b.lastName, 'en-GB'))
    .map((person) => ({
      crn: person.crn,
      name: fullName(person),
      team: fixtures.teams.find(({ id }) => id === person.team)?.name ?? '',
      href: `/cases/${person.crn}`,
    }))
  return {
    kind: 'page',
    status: 200,
    view: 'your-cases',
    untouched: true,
    model: { title: lookOf(session.version).cases, cases, section: 'cases' },
  }
}
