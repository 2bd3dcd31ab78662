import { typeName } from '../../delius/contact-types.ts'
import { rarRequirement } from '../../delius/requirements.ts'
import { offeredToolkits, transitionToolkit } from '../../data/toolkits.ts'
import type { ContactType, Fixtures, Location, Toolkit } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Context } from '../../engine/types.ts'

/** What arranging an appointment needs to know about the person, the team and Delius. */
export interface ArrangeContext extends Context {
  readonly contactTypes: readonly ContactType[]
  /** The team's offices, A to Z. */
  readonly locations: readonly Location[]
  readonly teamUsesToolkits: boolean
  /** The toolkits that can be chosen, A to Z. */
  readonly toolkits: readonly Toolkit[]
  /** The name of the toolkit that stands in where a team has none. */
  readonly transitionName: string
  /** Whether the person has a RAR requirement on a date for a session to count towards. */
  readonly hasRarOn: (date: string) => boolean
  /** What to bear in mind about the person when choosing a time. */
  readonly circumstances: readonly {
    readonly key: string
    readonly value: string
  }[]
}

/** The context of one person's case at a moment, YYYY-MM-DDTHH:MM. */
export function arrangeContext(fixtures: Fixtures, theCase: Case, now: string): ArrangeContext {
  const { person, team } = theCase
  const interpreter = person.needsInterpreter ? ' (interpreter required)' : ''
  return {
    now,
    words: { first: person.firstName, team: team.name },
    contactTypes: fixtures.contactTypes,
    locations: theCase.locations,
    teamUsesToolkits: team.usesToolkits,
    toolkits: offeredToolkits(fixtures.toolkits),
    transitionName: fixtures.toolkits.find(({ id }) => id === transitionToolkit)?.name ?? '',
    hasRarOn: (date) => rarRequirement(theCase.sentences, date) !== undefined,
    circumstances: [
      {
        key: 'Preferred language',
        value: `${person.language ?? 'Not known'}${interpreter}`,
      },
      {
        key: 'Disabilities',
        value: person.disabilities.join(', ') || 'None known',
      },
      { key: 'Employment status', value: person.employment ?? 'Not known' },
    ],
  }
}

/** The Delius code of the type that was chosen, among the featured ones or under Other. */
export function typeCode(answers: {
  readonly type?: string
  readonly otherType?: string
}): string | undefined {
  return answers.type === 'other' ? answers.otherType : answers.type
}

/** The words for the type that was chosen. */
export function chosenTypeName(
  answers: { readonly type?: string; readonly otherType?: string },
  context: ArrangeContext,
): string {
  return typeName(context.contactTypes, typeCode(answers) ?? '')
}
