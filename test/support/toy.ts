import { both } from '../../app/engine/conditions.ts'
import { define } from '../../app/engine/define.ts'
import { optionsFrom } from '../../app/engine/options.ts'
import { atMost, notBeforeToday, readable, realDate, required } from '../../app/engine/rules.ts'
import { wholeDate } from '../../app/engine/rules.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'

/** What ordering an ice cream needs to know. */
export interface Van extends Context {
  readonly flavours: readonly string[]
}

const { ask, conditions, field, journey } = define<Van>()

const yes = { value: 'yes', text: 'Yes' } as const

const fields = {
  vessel: field({
    component: 'radios',
    label: 'What would you like it in?',
    options: [
      { value: 'cone', text: 'A cone' },
      { value: 'tub', text: 'A tub' },
      { value: 'other', text: 'Something else', reveals: 'ownVessel' },
    ],
    rules: [required('Select what you would like it in')],
    summary: { label: 'Vessel' },
  }),
  ownVessel: field({
    component: 'select',
    label: 'Which vessel?',
    options: optionsFrom('what people bring', [], () => [
      { value: 'mug', text: 'A mug' },
      { value: 'bucket', text: 'A bucket' },
    ]),
    rules: [required('Select which vessel')],
    samples: () => ['mug'],
  }),
  flavour: field({
    component: 'radios',
    label: 'Which flavour?',
    options: optionsFrom('the flavours of the van', [], (_, { flavours }: Van) =>
      flavours.map((flavour) => ({ value: flavour, text: `{van} ${flavour}` })),
    ),
    rules: [required('Select a flavour of {van}')],
    summary: { label: 'Flavour' },
  }),
  day: field({
    component: 'date',
    label: 'Day',
    rules: [
      required('Enter a day'),
      wholeDate(),
      realDate('Day must be a real date'),
      notBeforeToday('Day must be today or later'),
    ],
    samples: () => ['2021-10-13'],
    summary: { label: 'Day' },
  }),
  time: field({
    component: 'time',
    label: 'Time',
    rules: [readable('Enter a time', ['', 'noon'])],
    samples: () => ['09:30'],
  }),
  gift: field({
    component: 'radios',
    label: 'Is it a gift?',
    options: [yes, { value: 'no', text: 'No' }],
    rules: [required('Select yes if it is a gift')],
    summary: { label: 'Gift', show: (value) => (value === 'no' ? undefined : 'Yes') },
  }),
  card: field({
    component: 'textarea',
    label: 'What should the card say?',
    rules: [atMost(12, 'The card must be 12 characters or less')],
    samples: () => ['Enjoy'],
    summary: { label: 'Card', show: (value) => value || 'Nothing' },
  }),
}

const { is, check } = conditions(fields)

const tomorrow = { kind: 'paragraph', text: 'Come back tomorrow.' } as const
const soldOut = check('the van is sold out', [], (_, { flavours }) => flavours.length === 0)
const needsFreezer = check(
  'it is in a bucket',
  ['ownVessel'],
  ({ ownVessel }) => ownVessel === 'bucket',
)

/** A small journey that shares no word with probation. */
export const order: Journey<Van> = journey({
  id: 'order',
  version: '2020-01-01',
  title: 'Order an ice cream',
  about: 'As it began',
  fields,
  start: 'vessel',
  steps: {
    vessel: ask(['vessel', 'ownVessel'], [{ when: soldOut, to: 'sold-out' }, { to: 'flavour' }]),
    flavour: ask('flavour', 'pick-up'),
    'pick-up': ask(['day', 'time'], 'gift', { title: 'When will you pick it up?' }),
    gift: ask('gift', [
      { when: both(is('gift', 'yes'), needsFreezer), to: 'sold-out' },
      { when: is('gift', 'yes'), to: 'card' },
      { to: 'check-answers' },
    ]),
    card: ask('card', 'check-answers'),
    'check-answers': { kind: 'check-answers', title: 'Check your answers', button: 'Order' },
    'sold-out': { kind: 'stop', title: 'Sold out', blocks: [tomorrow] },
  },
  confirmation: {
    title: 'Ordered',
    nextSteps: ['Come to {van} with your vessel.'],
    phone: 'Call {van} on',
    finish: { text: 'Order another', as: 'link' },
  },
})

/** The van on an October morning. */
const flavours = ['lemon', 'mint']
export const van: Van = { now: '2021-10-06T09:00', words: { van: 'Gelato' }, flavours }

/** Answers that lead to check your answers without a gift. */
export const plainOrder: Answers = {
  ...{ vessel: 'cone', flavour: 'mint', day: '2021-10-13', time: '09:30', gift: 'no' },
}
