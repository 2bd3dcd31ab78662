import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { categoryOfMay } from './questions/categories.ts'
import { appointmentArranged } from './confirmation.ts'
import { location, teamHasNoLocations, teamHasSeveralLocations } from './questions/location.ts'
import { notesFieldsOfMay } from './questions/notes.ts'
import { noLocations } from './on-delius.ts'
import { rarOfMay, rarRepeats } from './questions/rar.ts'
import {
  byRepeating,
  datesListed,
  repeatFieldsOfMay,
  repeatSections,
  repeating,
} from './questions/repeats.ts'
import { sensitiveFields, sensitiveHelp } from './questions/sensitive.ts'
import { isOfficeVisitOrOther, needsLocation, typeFields } from './questions/type.ts'
import { circumstancesBefore, whenFields } from './questions/when.ts'
import type { ArrangeContext } from './context.ts'

const { ask, conditions, journey, show } = define<ArrangeContext>()
const { is } = conditions({ rar: rarOfMay })

/** The design of 25 May 2021: an appointment can repeat, and it asks what the repeats copy. */
export const version20210525 = journey({
  id: 'arrange-appointment',
  version: '2021-05-25',
  title: 'Arrange an appointment',
  about: 'Appointments can repeat',
  fields: {
    ...typeFields,
    location,
    ...whenFields,
    ...repeatFieldsOfMay,
    rar: rarOfMay,
    category: categoryOfMay,
    rarRepeats: rarRepeats('RAR activity'),
    ...notesFieldsOfMay,
    ...sensitiveFields,
  },
  start: 'type',
  steps: {
    type: ask(
      ['type', 'otherType'],
      [
        { when: both(needsLocation, teamHasNoLocations), to: 'no-locations' },
        { when: both(isOfficeVisitOrOther, teamHasSeveralLocations), to: 'location' },
        { to: 'when' },
      ],
    ),
    location: ask('location', 'when'),
    when: ask(['date', 'start', 'end'], 'repeating', {
      title: 'When will the appointment be?',
      details: circumstancesBefore,
    }),
    repeating: ask(
      ['repeating', 'frequency', 'repeats'],
      [{ when: repeating, to: 'dates' }, { to: 'rar' }],
    ),
    dates: show('Appointments you’re arranging', datesListed, 'rar'),
    rar: ask('rar', [{ when: is('rar', 'yes'), to: 'category' }, { to: 'notes' }]),
    category: ask(['category', 'rarRepeats'], 'notes'),
    notes: ask(['notes', 'repeatNotes'], 'sensitive'),
    sensitive: ask(['sensitive', 'repeatSensitive'], 'check-answers', { details: sensitiveHelp }),
    'check-answers': {
      kind: 'check-answers',
      title: byRepeating(
        'Check your answers and confirm appointment',
        'Check your answers and confirm appointments',
      ),
      sections: repeatSections,
      button: byRepeating('Confirm appointment', 'Confirm appointments'),
    },
    'no-locations': noLocations,
  },
  confirmation: appointmentArranged,
})
