import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { clashes, slotTaken } from './clash.ts'
import { appointmentsListed } from './confirmation.ts'
import {
  bankHolidayNotice,
  bankHolidays,
  datesWithNotes,
  repeatsWithKeptDates,
} from './questions/dates.ts'
import { byKept, keptSections, repeatingWhileKept, whileKept } from './questions/kept.ts'
import {
  isElsewhere,
  pickedLocation,
  teamHasNoLocations,
  teamHasSeveralLocations,
  typeWithLocation,
} from './questions/location.ts'
import { addNotes, notesFields } from './questions/notes.ts'
import { hasSeveralNsis, nsi, severalNsisNotice } from './questions/nsi.ts'
import { anotherLocation, noLocations } from './on-delius.ts'
import {
  daysLeft,
  daysOver,
  daysTooLate,
  noRequirementNotice,
  placeholderNotice,
} from './questions/rar-days.ts'
import { rarRepeats, rarToolkit, teamUsesToolkits } from './questions/rar.ts'
import { repeatFields, repeating } from './questions/repeats.ts'
import { hasNoRequirement, hasSeveralRequirements, requirement } from './questions/requirement.ts'
import { sensitiveFields, sensitiveHelp } from './questions/sensitive.ts'
import { toolkitGuidance, toolkitWithHistory } from './questions/toolkits.ts'
import { needsLocation, takesLocation, typeFields } from './questions/type.ts'
import { circumstances, sampleDates, whenFields } from './questions/when.ts'
import type { ArrangeContext } from './context.ts'

const { ask, conditions, journey } = define<ArrangeContext>()

const fields = {
  ...typeFields,
  type: typeWithLocation,
  location: pickedLocation,
  ...whenFields,
  ...sampleDates,
  ...repeatFields,
  repeating: repeatingWhileKept,
  repeats: repeatsWithKeptDates,
  bankHolidays,
  rar: whileKept(rarToolkit),
  rarRepeats: whileKept({
    ...rarRepeats('RAR toolkit'),
    label: 'Will the repeat appointments count towards RAR too?',
  }),
  requirement,
  toolkit: toolkitWithHistory,
  nsi,
  addNotes: whileKept(addNotes),
  notes: notesFields.notes,
  repeatNotes: whileKept(notesFields.repeatNotes),
  sensitive: whileKept(sensitiveFields.sensitive),
  repeatSensitive: whileKept(sensitiveFields.repeatSensitive),
}
const { is } = conditions(fields)

/** Our own best design, which answers what the design of 6 October 2021 left open. */
export const current = journey({
  id: 'arrange-appointment',
  version: 'current',
  title: 'Arrange an appointment',
  about: 'Our own design: it knows the toolkits, RAR days, NSIs and dates that Delius knows',
  fields,
  start: 'type',
  steps: {
    type: ask(
      ['type', 'otherType'],
      [
        { when: both(needsLocation, teamHasNoLocations), to: 'no-locations' },
        { when: both(takesLocation, teamHasSeveralLocations), to: 'location' },
        { to: 'when' },
      ],
    ),
    location: ask('location', [{ when: isElsewhere, to: 'another-location' }, { to: 'when' }]),
    when: ask(['date', 'start', 'end'], [{ when: clashes, to: 'clash' }, { to: 'repeating' }], {
      title: 'When will the appointment be?',
      details: circumstances,
    }),
    repeating: ask(
      ['repeating', 'frequency', 'repeats'],
      [
        { when: repeating, to: 'dates' },
        { when: hasNoRequirement, to: 'add-notes' },
        { to: 'rar' },
      ],
    ),
    dates: ask('bankHolidays', [{ when: hasNoRequirement, to: 'add-notes' }, { to: 'rar' }], {
      title: 'Appointments you’re arranging',
      blocks: datesWithNotes,
    }),
    rar: ask(
      ['rar', 'rarRepeats'],
      [
        { when: is('rar', 'no'), to: 'add-notes' },
        { when: hasSeveralRequirements, to: 'requirement' },
        { when: teamUsesToolkits, to: 'toolkit' },
        { when: hasSeveralNsis.afterRar, to: 'nsi' },
        { to: 'add-notes' },
      ],
      { blocks: [...daysLeft, ...placeholderNotice] },
    ),
    requirement: ask('requirement', [
      { when: teamUsesToolkits, to: 'toolkit' },
      { when: hasSeveralNsis.afterRequirement, to: 'nsi' },
      { to: 'add-notes' },
    ]),
    toolkit: ask(
      'toolkit',
      [{ when: hasSeveralNsis.afterToolkit, to: 'nsi' }, { to: 'add-notes' }],
      {
        details: toolkitGuidance,
        changeInstead: { step: 'rar', text: 'This will not be a RAR toolkit session' },
      },
    ),
    nsi: ask('nsi', 'add-notes', { blocks: severalNsisNotice }),
    'add-notes': ask('addNotes', [
      { when: is('addNotes', 'yes'), to: 'notes' },
      { to: 'sensitive' },
    ]),
    notes: ask(['notes', 'repeatNotes'], 'sensitive'),
    sensitive: ask(['sensitive', 'repeatSensitive'], 'check-answers', { details: sensitiveHelp }),
    'check-answers': {
      kind: 'check-answers',
      title: byKept(
        'Check your answers and confirm appointment',
        'Check your answers and confirm appointments',
      ),
      blocks: [...bankHolidayNotice, ...daysOver, ...daysTooLate, ...noRequirementNotice],
      rows: ['Type of appointment', 'Location'],
      sections: keptSections,
      button: byKept('Confirm this appointment', 'Confirm appointments'),
    },
    clash: slotTaken,
    'another-location': anotherLocation,
    'no-locations': noLocations,
  },
  confirmation: appointmentsListed,
})
