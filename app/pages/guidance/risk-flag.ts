import { dateOf } from '../../engine/dates.ts'
import { currentFlags, isOverdue } from '../../delius/held-flags.ts'
import { fullName } from '../../delius/names.ts'
import { tabHref } from '../case/frame.ts'
import { recordDate } from '../case/words.ts'
import { notFound } from '../messages.ts'
import { levelTag, reviewWords } from './flag-words.ts'
import { arrivalOf } from './way-back.ts'
import type { HeldFlag } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/** Guidance on one kind of risk flag; opened for a person, whether the person has it now. */
export function flagGuidance(visit: Visit, params: Params): Outcome {
  const flag = visit.fixtures.riskFlags.find(({ id }) => id === params['flag'])
  if (!flag) return notFound()
  const { theCase, back, keep } = arrivalOf(visit)
  return {
    kind: 'page',
    status: 200,
    view: 'guidance/risk-flag',
    untouched: theCase === undefined,
    model: {
      title: flag.name,
      back,
      purpose: flag.purpose,
      level: levelTag(flag),
      review: reviewWords(flag),
      parts: [
        { title: 'When to add it', items: flag.add },
        { title: 'What to do while it stands', items: flag.whileItStands },
        { title: 'When to remove it', items: flag.remove },
      ],
      person: theCase && personOf(theCase, flag.id, visit),
      all: keep('/guidance/risk-flags'),
      section: 'guidance',
    },
  }
}

function personOf(theCase: Case, flag: string, { fixtures, now }: Visit) {
  const { person, risk } = theCase
  const today = dateOf(now)
  return {
    firstName: person.firstName,
    name: fullName(person),
    href: tabHref(person.crn, 'risk'),
    held: currentFlags(risk, fixtures)
      .filter(({ held }) => held.flag === flag)
      .map(({ held }) => ({
        added: recordDate(held.addedOn),
        reviewed: lastReview(held),
        next: nextReview(held, today),
        overdue: isOverdue(held, today),
      })),
  }
}

function lastReview({ lastReview: date }: HeldFlag): string {
  return date === null ? 'Not reviewed yet.' : `Last reviewed on ${recordDate(date)}.`
}

function nextReview(held: HeldFlag, today: string): string {
  if (held.nextReview === null) return 'No review is planned.'
  const date = recordDate(held.nextReview)
  return isOverdue(held, today)
    ? `The review was due on ${date} and is overdue.`
    : `The next review is due on ${date}.`
}
