import { transitionToolkit } from '../../data/toolkits.ts'
import { caseOf } from '../../delius/case.ts'
import { contactTitle, fullName, rarName } from '../../delius/names.ts'
import { rarRequirements } from '../../delius/requirements.ts'
import { dateOf } from '../../engine/dates.ts'
import { showTimes } from '../../engine/times.ts'
import type { Contact, Fixtures, Location } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RarRequirement } from '../../delius/requirements.ts'
import type { Context } from '../../engine/types.ts'

/** What arranging an appointment needs to know: the person's case, and what Delius has to offer. */
export interface ArrangeContext extends Context {
  readonly fixtures: Fixtures
  readonly theCase: Case
  /** The team's offices, A to Z. */
  readonly locations: readonly Location[]
  readonly teamUsesToolkits: boolean
}

/** The context of one person's case at a moment, YYYY-MM-DDTHH:MM. */
export function arrangeContext(fixtures: Fixtures, theCase: Case, now: string): ArrangeContext {
  const { person, team, locations } = theCase
  return {
    now,
    words: {
      first: person.firstName,
      name: fullName(person),
      crn: person.crn,
      team: team.name,
    },
    fixtures,
    theCase,
    locations,
    teamUsesToolkits: team.usesToolkits,
  }
}

/** The context of everybody in the fixtures: some options and messages are only for some people. */
export function everyContext(fixtures: Fixtures, now: string): readonly ArrangeContext[] {
  return fixtures.people.flatMap(({ crn }) => {
    const theCase = caseOf(fixtures, [], crn)
    return theCase ? [arrangeContext(fixtures, theCase, now)] : []
  })
}

/** Today, YYYY-MM-DD. */
export function todayIn({ now }: Context): string {
  return dateOf(now)
}

/** The RAR requirements that a session on this date can count towards, the default first. */
export function requirementsOn(
  { theCase }: ArrangeContext,
  date: string,
): readonly RarRequirement[] {
  return rarRequirements(theCase.sentences, date)
}

/** The name of the toolkit that stands in where a team has none. */
export function transitionName({ fixtures }: ArrangeContext): string {
  return rarName(fixtures, transitionToolkit)
}

/** "Office visit with Priya Deshmukh, 10am to 11am". */
export function contactName(contact: Contact, { fixtures }: ArrangeContext): string {
  return `${contactTitle(fixtures, contact)}, ${showTimes(contact.start, contact.end)}`
}
