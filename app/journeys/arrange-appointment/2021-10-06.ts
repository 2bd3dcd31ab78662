import { both } from '../../engine/conditions.ts'
import { define } from '../../engine/define.ts'
import { typeCode } from './context.ts'
import { fields } from './fields.ts'
import type { ArrangeContext } from './context.ts'

const { ask, conditions, journey } = define<ArrangeContext>()
const { is, check } = conditions(fields)

const needsLocation = check(
  'the type of appointment needs a location',
  ['type', 'otherType'],
  (answers, { contactTypes }) =>
    contactTypes.find(({ code }) => code === typeCode(answers))?.location === 'required',
)
const teamHasNoLocations = check(
  'the team has no locations',
  [],
  (_, { locations }) => locations.length === 0,
)
// A single location is no question: it is taken, and its page skipped, as in the live service.
const teamHasSeveralLocations = check(
  'the team has more than one',
  [],
  (_, { locations }) => locations.length > 1,
)
const teamUsesToolkits = check(
  'the team has moved to toolkits',
  [],
  (_, context) => context.teamUsesToolkits,
)

/** The design of 6 October 2021: toolkits, recorded as NSIs, in place of the old categories. */
export const version20211006 = journey({
  id: 'arrange-appointment',
  version: '2021-10-06',
  title: 'Arrange an appointment',
  fields,
  start: 'type',
  steps: {
    type: ask(
      ['type', 'otherType'],
      [
        { when: both(needsLocation, teamHasNoLocations), to: 'no-locations' },
        { when: both(needsLocation, teamHasSeveralLocations), to: 'location' },
        { to: 'when' },
      ],
    ),
    location: ask('location', 'when'),
    when: ask(['date', 'start', 'end'], 'repeating', {
      title: 'When will the appointment be?',
      details: {
        summary: '{first}’s circumstances',
        placed: 'before',
        rows: ({ circumstances }) => circumstances,
      },
    }),
    repeating: ask('repeating', 'rar'),
    rar: ask('rar', [
      { when: both(is('rar', 'yes'), teamUsesToolkits), to: 'toolkit' },
      { to: 'notes' },
    ]),
    toolkit: ask('toolkit', 'notes', {
      changeInstead: {
        step: 'rar',
        text: 'This will not be a RAR toolkit session',
      },
    }),
    notes: ask('notes', 'sensitive'),
    sensitive: ask('sensitive', 'check-answers', {
      details: {
        summary: 'Help with sensitive content',
        placed: 'after',
        paragraphs: [
          'Mark an appointment as sensitive if {first} reading about it could harm somebody, or get in the way of investigating a crime. For example, if it mentions a victim.',
          'Sensitive information is left out when {first} asks to see what we hold about them (a subject access request).',
        ],
      },
    }),
    'check-answers': {
      kind: 'check-answers',
      title: 'Check your answers and confirm appointment',
      button: 'Confirm this appointment',
    },
    'no-locations': {
      kind: 'stop',
      title: 'There are no locations to choose from',
      paragraphs: [
        'This type of appointment needs a location. The {team} team has none in Delius.',
        'Arrange this appointment on National Delius, or go back and choose a type of appointment that does not need a location.',
        'To have a location added, contact the Delius administrator for your area.',
      ],
    },
  },
  confirmation: { title: 'Appointment arranged' },
})
