import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { appointmentArranged } from './confirmation.ts'
import { location, teamHasNoLocations, teamHasSeveralLocations } from './questions/location.ts'
import { notesFields } from './questions/notes.ts'
import { noLocations } from './on-delius.ts'
import { rarRepeats, rarToolkit, teamUsesToolkits } from './questions/rar.ts'
import {
  byRepeating,
  datesListed,
  repeatFields,
  repeatSections,
  repeating,
} from './questions/repeats.ts'
import { sensitiveFields, sensitiveHelp } from './questions/sensitive.ts'
import { toolkit } from './questions/toolkits.ts'
import { isOfficeVisitOrOther, needsLocation, typeFields } from './questions/type.ts'
import { circumstances, whenFields } from './questions/when.ts'
import type { ArrangeContext } from './context.ts'

const { ask, conditions, journey, show } = define<ArrangeContext>()
const { is } = conditions({ rar: rarToolkit })

/** The design of 6 October 2021: toolkits, recorded as NSIs, in place of the old categories. */
export const version20211006 = journey({
  id: 'arrange-appointment',
  version: '2021-10-06',
  title: 'Arrange an appointment',
  about: 'Toolkits, recorded as NSIs, take the place of categories',
  fields: {
    ...typeFields,
    location,
    ...whenFields,
    ...repeatFields,
    rar: rarToolkit,
    rarRepeats: rarRepeats('RAR toolkit'),
    toolkit,
    ...notesFields,
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
      details: circumstances,
    }),
    repeating: ask(
      ['repeating', 'frequency', 'repeats'],
      [{ when: repeating, to: 'dates' }, { to: 'rar' }],
    ),
    dates: show('Appointments you’re arranging', datesListed, 'rar'),
    rar: ask(
      ['rar', 'rarRepeats'],
      [{ when: both(is('rar', 'yes'), teamUsesToolkits), to: 'toolkit' }, { to: 'notes' }],
    ),
    toolkit: ask('toolkit', 'notes', {
      changeInstead: { step: 'rar', text: 'This will not be a RAR toolkit session' },
    }),
    notes: ask(['notes', 'repeatNotes'], 'sensitive'),
    sensitive: ask(['sensitive', 'repeatSensitive'], 'check-answers', { details: sensitiveHelp }),
    'check-answers': {
      kind: 'check-answers',
      title: byRepeating(
        'Check your answers and confirm appointment',
        'Check your answers and confirm appointments',
      ),
      sections: repeatSections,
      button: byRepeating('Confirm this appointment', 'Confirm appointments'),
    },
    'no-locations': noLocations,
  },
  confirmation: appointmentArranged,
})
