import { summaryRows } from '../../engine/summary.ts'
import { keptDates } from './questions/dates.ts'
import { onlyLocation } from './questions/location.ts'
import { rarTypeOf } from './questions/rar.ts'
import { repeatDates } from './questions/repeats.ts'
import { locationRule, typeCode } from './questions/type.ts'
import type { BookedRar, Booking } from '../../delius/booked-contacts.ts'
import type { Answers, Journey } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

/**
 * What the answers of a complete trail ask Delius for. Give it the trail's answers, never the
 * stored ones: those may hold answers to questions that are no longer asked.
 * A version that asks about bank holidays has shown which dates clash and will be left out; the
 * others book every date, or none if Delius refuses one.
 */
export function bookingFrom<C extends ArrangeContext>(
  journey: Journey<C>,
  answers: Answers,
  context: C,
): Booking {
  const leavesOut = Object.hasOwn(journey.fields, 'bankHolidays')
  const { date = '', start = '', end = '', notes = '' } = answers
  return {
    type: typeCode(answers) ?? '',
    location: locationOf(journey, answers, context),
    date,
    repeatDates: leavesOut ? keptDates(answers, context) : repeatDates(answers),
    start,
    end,
    rar: rarOf(answers, context),
    notes,
    repeatNotes: answers['repeatNotes'] === 'yes',
    sensitive: answers['sensitive'] === 'yes',
    repeatSensitive: answers['repeatSensitive'] === 'yes',
  }
}

/** Where a type may have a location, the only one is taken if check your answers will show it. */
function locationOf<C extends ArrangeContext>(
  journey: Journey<C>,
  answers: Answers,
  context: C,
): string | null {
  const { location } = answers
  if (location !== undefined) return location === 'none' ? null : location
  const asked = journey.fields['location']
  const shown = asked !== undefined && summaryRows(asked).length > 0
  const needed = locationRule(answers, context) === 'required'
  return shown || needed ? (onlyLocation(answers, context)?.id ?? null) : null
}

function rarOf(answers: Answers, context: ArrangeContext): BookedRar | null {
  const type = rarTypeOf(answers, context)
  if (type === null) return null
  const { requirement, nsi } = answers
  return {
    type,
    requirementId: requirement === undefined ? null : Number(requirement),
    nsiId: nsi === undefined ? null : Number(nsi),
    repeats: answers['rarRepeats'] === 'yes',
  }
}
