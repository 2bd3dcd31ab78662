import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { wordsFrom } from '../../engine/words.ts'
import { clashes, slotTaken } from '../arrange-appointment/clash.ts'
import { anotherLocation, noLocations } from '../arrange-appointment/on-delius.ts'
import { bankHolidayNotice } from '../arrange-appointment/questions/dates.ts'
import {
  isElsewhere,
  teamHasNoLocations,
  teamHasSeveralLocations,
} from '../arrange-appointment/questions/location.ts'
import { hasSeveralNsis, severalNsisNotice } from '../arrange-appointment/questions/nsi.ts'
import { daysLeft, placeholderNotice } from '../arrange-appointment/questions/rar-days.ts'
import { teamUsesToolkits } from '../arrange-appointment/questions/rar.ts'
import { eitherText } from '../arrange-appointment/questions/repeats.ts'
import {
  hasNoRequirement,
  hasSeveralRequirements,
} from '../arrange-appointment/questions/requirement.ts'
import { sensitiveHelp } from '../arrange-appointment/questions/sensitive.ts'
import { toolkitGuidance } from '../arrange-appointment/questions/toolkits.ts'
import { needsLocation, takesLocation } from '../arrange-appointment/questions/type.ts'
import { circumstances } from '../arrange-appointment/questions/when.ts'
import { appointmentRearranged } from './confirmation.ts'
import {
  cancelNotices,
  rearrangeNotices,
  whyRarAgain,
  whyRequirementAgain,
  whyToolkitAgain,
} from './notices.ts'
import { changeFields, newWhenFields, theAppointment, whenItIsNow } from './questions/change.ts'
import { keptFields } from './questions/kept.ts'
import type { WordsFrom } from '../../engine/types.ts'
import type { RearrangeContext } from './context.ts'

const { ask, conditions, journey } = define<RearrangeContext>()

const fields = { ...changeFields, ...newWhenFields, ...keptFields }
const { is } = conditions(fields)

/** One text for an appointment that is moved and another for one that is called off. */
function byChange(rearrange: string, cancel: string): WordsFrom<RearrangeContext> {
  return wordsFrom(eitherText(rearrange, cancel), ['change'], ({ change }) =>
    change === 'cancel' ? cancel : rearrange,
  )
}

/**
 * Our own design after the service of April 2021: says what is changed, by whom and why, and asks
 * for a new date alone. What the appointment has answered already is asked only if it no longer
 * holds, and can be changed on check your answers.
 */
export const current = journey({
  id: 'rearrange-appointment',
  version: 'current',
  title: 'Rearrange or cancel an appointment',
  about: 'Our own design: it asks for a new date, and keeps what was arranged',
  fields,
  start: 'rearrange-or-cancel',
  steps: {
    'rearrange-or-cancel': ask('change', 'why', { blocks: theAppointment }),
    why: ask(
      ['requestedBy', 'reason'],
      [{ when: is('change', 'cancel'), to: 'check-answers' }, { to: 'when' }],
      { title: 'About this change' },
    ),
    when: ask(['date', 'start', 'end'], [{ when: clashes, to: 'clash' }, { to: 'type' }], {
      title: 'When will the appointment be?',
      details: circumstances,
      blocks: whenItIsNow,
    }),
    type: ask(
      ['type', 'otherType'],
      [
        { when: both(needsLocation, teamHasNoLocations), to: 'no-locations' },
        { when: both(takesLocation, teamHasSeveralLocations), to: 'location' },
        { when: hasNoRequirement, to: 'add-notes' },
        { to: 'rar' },
      ],
    ),
    location: ask('location', [
      { when: isElsewhere, to: 'another-location' },
      { when: hasNoRequirement, to: 'add-notes' },
      { to: 'rar' },
    ]),
    rar: ask(
      'rar',
      [
        { when: is('rar', 'no'), to: 'add-notes' },
        { when: hasSeveralRequirements, to: 'requirement' },
        { when: teamUsesToolkits, to: 'toolkit' },
        { when: hasSeveralNsis.afterRar, to: 'nsi' },
        { to: 'add-notes' },
      ],
      { blocks: [...whyRarAgain, ...daysLeft, ...placeholderNotice] },
    ),
    requirement: ask(
      'requirement',
      [
        { when: teamUsesToolkits, to: 'toolkit' },
        { when: hasSeveralNsis.afterRequirement, to: 'nsi' },
        { to: 'add-notes' },
      ],
      { blocks: whyRequirementAgain },
    ),
    toolkit: ask(
      'toolkit',
      [{ when: hasSeveralNsis.afterToolkit, to: 'nsi' }, { to: 'add-notes' }],
      {
        blocks: whyToolkitAgain,
        details: toolkitGuidance,
        changeInstead: { step: 'rar', text: 'This will not be a RAR toolkit session' },
      },
    ),
    nsi: ask('nsi', 'add-notes', { blocks: severalNsisNotice }),
    'add-notes': ask('addNotes', [
      { when: is('addNotes', 'yes'), to: 'notes' },
      { to: 'sensitive' },
    ]),
    notes: ask('notes', 'sensitive'),
    sensitive: ask('sensitive', 'check-answers', { details: sensitiveHelp }),
    'check-answers': {
      kind: 'check-answers',
      title: byChange(
        'Check your answers and rearrange appointment',
        'Are you sure you want to cancel this appointment?',
      ),
      blocks: [...cancelNotices, ...bankHolidayNotice, ...rearrangeNotices],
      rows: [
        'Type of appointment',
        'Location',
        'Current date and time',
        'Date',
        'Time',
        'New date',
        'New time',
        'RAR activity',
        'RAR toolkit',
        'RAR requirement',
        'NSI',
        'Appointment notes',
        'Sensitive',
      ],
      button: byChange('Rearrange appointment', 'Yes, confirm cancellation'),
    },
    clash: slotTaken,
    'another-location': anotherLocation,
    'no-locations': noLocations,
  },
  confirmation: appointmentRearranged,
})
