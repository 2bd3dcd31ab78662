import { transitionToolkit } from '../../../data/toolkits.ts'
import { isSource } from '../../../engine/options.ts'
import { required } from '../../../engine/rules.ts'
import { summaryRows } from '../../../engine/summary.ts'
import { pickedLocation, typeWithLocation } from '../../arrange-appointment/questions/location.ts'
import { addNotes, notesFields } from '../../arrange-appointment/questions/notes.ts'
import { nsi } from '../../arrange-appointment/questions/nsi.ts'
import { rarToolkit } from '../../arrange-appointment/questions/rar.ts'
import { requirement } from '../../arrange-appointment/questions/requirement.ts'
import { sensitiveFields } from '../../arrange-appointment/questions/sensitive.ts'
import { toolkitWithHistory } from '../../arrange-appointment/questions/toolkits.ts'
import { typeFields } from '../../arrange-appointment/questions/type.ts'
import { currentRarType, currentRequirement } from '../context.ts'
import type { Answers, Field } from '../../../engine/types.ts'
import type { RearrangeContext } from '../context.ts'

/** The question without what it opens and says about repeats, which are no part of rearranging. */
function once(field: Field<RearrangeContext>): Field<RearrangeContext> {
  const { options } = field
  const plain =
    options && !isSource(options)
      ? options.map(({ value, text, hint }) => ({ value, text, ...(hint ? { hint } : {}) }))
      : options
  return {
    ...field,
    ...(plain ? { options: plain } : {}),
    summary: summaryRows(field).filter(({ section }) => section === undefined),
  }
}

/** The questions whose answers the appointment itself has given, as when it was arranged. */
export const keptFields = {
  ...typeFields,
  type: typeWithLocation,
  location: pickedLocation,
  rar: {
    ...once(rarToolkit),
    // Whoever has no RAR requirement is not asked.
    rules: [required<RearrangeContext>('Select yes if this appointment will count towards RAR')],
  },
  requirement,
  toolkit: toolkitWithHistory,
  nsi,
  addNotes: once(addNotes),
  notes: notesFields.notes,
  sensitive: once(sensitiveFields.sensitive),
}

/**
 * The answers that an appointment has given already: all but the date. Those that no longer hold,
 * such as a toolkit that is not on the list, are refused where they are asked, and asked again.
 */
export function answersFrom(context: RearrangeContext): Answers {
  const { contact, fixtures } = context
  const { type, location, start, end, notes, sensitive } = contact
  const isFeatured = fixtures.contactTypes.some(({ code, featured }) => code === type && featured)
  return {
    ...(isFeatured ? { type } : { type: 'other', otherType: type }),
    location: location ?? 'none',
    start,
    end,
    ...rarAnswers(context),
    ...(notes === '' ? { addNotes: 'no' } : { addNotes: 'yes', notes }),
    sensitive: sensitive ? 'yes' : 'no',
  }
}

function rarAnswers(context: RearrangeContext): Answers {
  const { contact, teamUsesToolkits } = context
  if (!contact.rarActivity) return { rar: 'no' }
  const [counted, type] = [currentRequirement(context), currentRarType(context)]
  // A team without toolkits records a session as the placeholder: it should say so if it was not.
  const staysTheSame = teamUsesToolkits || type === transitionToolkit
  return {
    ...(staysTheSame ? { rar: 'yes' } : {}),
    ...(counted === null ? {} : { requirement: String(counted) }),
    ...(type === undefined ? {} : { toolkit: type, nsi: String(contact.nsiId) }),
  }
}
