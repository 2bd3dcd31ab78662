import { transitionToolkit } from '../../data/toolkits.ts'
import { typeName } from '../../delius/contact-types.ts'
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
      name: `${person.firstName} ${person.lastName}`,
      crn: person.crn,
      team: team.name,
    },
    fixtures,
    theCase,
    locations,
    teamUsesToolkits: team.usesToolkits,
  }
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

/** The name of a toolkit or a category of RAR activity. */
export function rarName({ fixtures }: ArrangeContext, id: string): string {
  const named = [...fixtures.toolkits, ...fixtures.categories].find((one) => one.id === id)
  return named?.name ?? id
}

/** The name of the toolkit that stands in where a team has none. */
export function transitionName(context: ArrangeContext): string {
  return rarName(context, transitionToolkit)
}

/** The full name of a practitioner. */
export function practitionerName({ fixtures }: ArrangeContext, id: string): string {
  const found = fixtures.practitioners.find((practitioner) => practitioner.id === id)
  return found ? `${found.firstName} ${found.lastName}` : id
}

/** "Office visit with Priya Deshmukh, 10am to 11am". */
export function contactName(contact: Contact, context: ArrangeContext): string {
  const type = typeName(context.fixtures.contactTypes, contact.type)
  const who = practitionerName(context, contact.practitioner)
  return `${type} with ${who}, ${showTimes(contact.start, contact.end)}`
}
