import { dateOf, shortDate } from '../../engine/dates.ts'
import { listed, whoFor } from '../../delius/fit.ts'
import { toolkitForPerson } from '../../delius/toolkit-for-person.ts'
import { whyNotAvailable } from './facts.ts'
import type { Toolkit } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Visit } from '../types.ts'

/** What a page says of a toolkit for one person. */
export interface ShownForPerson {
  readonly firstName: string
  /** Nothing that is known speaks against it, and the person's team has it. */
  readonly fits: boolean
  /** "Yes, as far as is publicly known.", that nothing is known, or why it might not fit. */
  readonly words: string
  /** "4 October 2021" or that it was not used. */
  readonly last: string
}

/** Whether a toolkit fits the person of a case, and when it was last used with them. */
export function forPerson(
  toolkit: Toolkit,
  theCase: Case,
  { fixtures, now }: Pick<Visit, 'fixtures' | 'now'>,
): ShownForPerson {
  const { reasons, available, last } = toolkitForPerson(toolkit, theCase, fixtures.outcomes, now)
  const against = available
    ? reasons
    : [...reasons, `${theCase.team.name} ${whyNotAvailable(toolkit)}`]
  return {
    firstName: theCase.person.firstName,
    fits: against.length === 0,
    words:
      against.length === 0
        ? whyFits(toolkit)
        : `Might not fit ${theCase.person.firstName}: ${listed(against)}.`,
    last: last === undefined ? 'Not used before' : shortDate(last, dateOf(now)),
  }
}

function whyFits(toolkit: Toolkit): string {
  return toolkit.offered && whoFor(toolkit) === undefined
    ? 'Whom it fits is not publicly known.'
    : 'Yes, as far as is publicly known.'
}
