import { changeOf, quoted } from './change.ts'
import { changesOfList } from './lists.ts'
import type { ConfirmationDescription, JourneyDescription } from '../describe.ts'
import type { Change, Sentences } from './change.ts'

const confirmation = 'the confirmation'
const ofSeveral = 'when several are confirmed at once, the confirmation'

/** What changed about the page after confirming, for one and for several at once. */
export function confirmationChanges(
  { confirmation: before }: JourneyDescription,
  { id, confirmation: after }: JourneyDescription,
): readonly Change[] {
  return [
    ...titleChanges(id, before, after),
    ...nextStepChanges(id, before, after),
    ...changeOf(
      'confirmation-lists',
      id,
      before.listsAll ? 'all' : null,
      after.listsAll ? 'all' : null,
      after.listsAll
        ? `${ofSeveral} now lists them all.`
        : `${ofSeveral} no longer lists them all.`,
    ),
    ...changeOf('confirmation-phone', id, before.phone, after.phone, {
      added: `${confirmation} now gives a phone number, after ${quoted(after.phone ?? '')}.`,
      removed: `${confirmation} no longer gives a phone number.`,
      changed: `Before a phone number, ${confirmation} now says ${quoted(after.phone ?? '')}, no longer ${quoted(before.phone ?? '')}.`,
    }),
    ...changeOf(
      'confirmation-finish',
      id,
      finishOf(before),
      finishOf(after),
      `${confirmation} now ends with ${finishOf(after)}, no longer with ${finishOf(before)}.`,
    ),
  ]
}

function titleChanges(
  id: string,
  before: ConfirmationDescription,
  after: ConfirmationDescription,
): readonly Change[] {
  const [old, now] = [before.titleOfSeveral ?? '', after.titleOfSeveral ?? ''].map(quoted)
  return [
    ...changeOf(
      'confirmation-retitled',
      id,
      before.title,
      after.title,
      `${confirmation} ${quoted(before.title)} is now ${quoted(after.title)}.`,
    ),
    ...changeOf('confirmation-retitled', id, before.titleOfSeveral, after.titleOfSeveral, {
      added: `${ofSeveral} is now titled ${now}.`,
      removed: `${ofSeveral} is now titled ${quoted(after.title)} too, no longer ${old}.`,
      changed: `${ofSeveral} is now titled ${now}, no longer ${old}.`,
    }),
  ]
}

/** Where no version has words of its own for several, they change with those for one. */
function nextStepChanges(
  id: string,
  before: ConfirmationDescription,
  after: ConfirmationDescription,
): readonly Change[] {
  const [old, now] = [before, after].map((one) => one.nextStepsOfSeveral ?? one.nextSteps)
  const own = before.nextStepsOfSeveral !== null || after.nextStepsOfSeveral !== null
  return [
    ...changesOfList('next-step', id, before.nextSteps, after.nextSteps, saying(confirmation)),
    ...(own ? changesOfList('next-step', id, old ?? [], now ?? [], saying(ofSeveral)) : []),
  ]
}

function saying(who: string): (now: string, old: string) => Sentences {
  return (now, old) => ({
    added: `${who} now says ${quoted(now)}.`,
    removed: `${who} no longer says ${quoted(old)}.`,
    changed: `${who} now says ${quoted(now)}, no longer ${quoted(old)}.`,
  })
}

function finishOf({ finish }: ConfirmationDescription): string {
  const leads = finish.opens === null ? '' : `, which leads to ${finish.opens}`
  return `the ${finish.as} ${quoted(finish.text)}${leads}`
}
