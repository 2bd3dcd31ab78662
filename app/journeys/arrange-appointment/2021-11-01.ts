import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { appointmentArrangedInPilot } from './confirmation.ts'
import {
  isElsewhere,
  pickedLocation,
  teamHasNoLocations,
  teamHasSeveralLocations,
  typeWithLocation,
} from './questions/location.ts'
import { notesFields } from './questions/notes.ts'
import { anotherLocation, noLocations, useDelius } from './on-delius.ts'
import { rarLeftToDelius } from './questions/rar.ts'
import {
  byRepeating,
  datesListed,
  repeatFields,
  repeatSections,
  repeating,
} from './questions/repeats.ts'
import { sensitiveFields, sensitiveHelp } from './questions/sensitive.ts'
import { needsLocation, takesLocation, typeFields } from './questions/type.ts'
import { circumstances, whenFields } from './questions/when.ts'
import type { ArrangeContext } from './context.ts'

const { ask, conditions, journey, show } = define<ArrangeContext>()

const fields = {
  ...typeFields,
  type: typeWithLocation,
  rar: rarLeftToDelius,
  location: { ...pickedLocation, label: 'Pick a location for this appointment' },
  ...whenFields,
  ...repeatFields,
  ...notesFields,
  ...sensitiveFields,
}
const { is } = conditions(fields)

/** The design of 1 November 2021: RAR is left to Delius, and a location can be picked or not. */
export const version20211101 = journey({
  id: 'arrange-appointment',
  version: '2021-11-01',
  title: 'Arrange an appointment',
  about: 'RAR is left to Delius, and a location is picked from a list',
  fields,
  start: 'type',
  steps: {
    type: ask(['type', 'otherType'], 'rar'),
    rar: ask('rar', [
      { when: is('rar', 'yes'), to: 'use-delius' },
      { when: both(needsLocation, teamHasNoLocations), to: 'no-locations' },
      { when: both(takesLocation, teamHasSeveralLocations), to: 'location' },
      { to: 'when' },
    ]),
    location: ask('location', [{ when: isElsewhere, to: 'another-location' }, { to: 'when' }]),
    when: ask(['date', 'start', 'end'], 'repeating', {
      title: 'When will the appointment be?',
      details: circumstances,
    }),
    repeating: ask(
      ['repeating', 'frequency', 'repeats'],
      [{ when: repeating, to: 'dates' }, { to: 'notes' }],
    ),
    dates: show('Appointments you’re arranging', datesListed, 'notes'),
    notes: ask(['notes', 'repeatNotes'], 'sensitive'),
    sensitive: ask(['sensitive', 'repeatSensitive'], 'check-answers', { details: sensitiveHelp }),
    'check-answers': {
      kind: 'check-answers',
      title: byRepeating(
        'Check your answers and confirm appointment',
        'Check your answers and confirm appointments',
      ),
      rows: [
        'Type of appointment',
        'Location',
        'Date',
        'Time',
        'Repeating appointment',
        'Dates',
        'RAR activity',
      ],
      sections: repeatSections,
      button: byRepeating('Confirm this appointment', 'Confirm appointments'),
    },
    'use-delius': useDelius,
    'another-location': anotherLocation,
    'no-locations': noLocations,
  },
  confirmation: appointmentArrangedInPilot,
})
