import { typeCode } from './context.ts'
import { toolkitOf } from './fields.ts'
import type { Booking } from '../../delius/arrange.ts'
import type { Answers } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

/**
 * What the answers of a complete trail ask Delius for. Give it the trail's answers, never the
 * stored ones: those may hold answers to questions that are no longer asked.
 */
export function bookingFrom(answers: Answers, context: ArrangeContext): Booking {
  const type = typeCode(answers) ?? ''
  const rule = context.contactTypes.find(({ code }) => code === type)?.location
  const [onlyLocation] = context.locations
  return {
    type,
    location: answers['location'] ?? (rule === 'required' ? (onlyLocation?.id ?? null) : null),
    date: answers['date'] ?? '',
    start: answers['start'] ?? '',
    end: answers['end'] ?? '',
    repeating: answers['repeating'] === 'yes',
    toolkit: toolkitOf(answers, context),
    notes: answers['notes'] ?? '',
    sensitive: answers['sensitive'] === 'yes',
  }
}
