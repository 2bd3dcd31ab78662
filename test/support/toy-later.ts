import { define } from '../../app/engine/define.ts'
import { optionsFrom } from '../../app/engine/options.ts'
import { between, readable, required } from '../../app/engine/rules.ts'
import { wordsFrom } from '../../app/engine/words.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { Van } from './toy.ts'

const { ask, conditions, field, journey, show } = define<Van>()

const vessel = field({
  component: 'radios',
  label: 'What would you like it in?',
  options: [
    { value: 'cone', text: 'A cone' },
    { value: 'waffle', text: 'A waffle cone' },
    { value: 'tub', text: 'A tub' },
    { value: 'other', text: 'Something of my own', reveals: ['ownVessel', 'deposit'] },
  ],
  rules: [required('Select what you would like it in')],
  summary: [
    { label: 'Vessel' },
    { label: 'Spoon', fixed: true, show: (value) => (value === 'tub' ? 'A spoon' : undefined) },
  ],
})

const { is, onValue } = conditions({ vessel })
const isTub = is('vessel', 'tub')

const flavour = field({
  component: 'radios',
  label: 'Which flavour?',
  options: optionsFrom(
    'the flavours of the van, and soft ones for a tub',
    ['vessel'],
    (answers, { flavours }: Van) => [
      ...flavours.map((flavour) => ({ value: flavour, text: `{van} ${flavour}` })),
      ...(answers.vessel === 'tub' ? [{ value: 'soft', text: 'Soft' }] : []),
    ],
  ),
  rules: [required('Select a flavour')],
  dependsOn: [
    onValue('whether it is a tub', ['vessel'], (answers) => String(answers.vessel === 'tub')),
  ],
  summary: { label: 'Flavour' },
})

const sauce = field({
  component: 'radios',
  label: 'Which sauce?',
  options: [
    { value: 'berry', text: 'Berry' },
    { value: 'none', text: 'None', divider: 'or' },
  ],
  rules: [required('Select a sauce')],
  asked: isTub,
  dependsOn: [conditions({ flavour }).on('flavour')],
  summary: { label: 'Sauce' },
})

const fields = {
  vessel,
  ownVessel: field({
    component: 'select',
    label: 'Which vessel?',
    options: [
      { value: 'mug', text: 'A mug' },
      { value: 'bucket', text: 'A bucket' },
    ],
    rules: [required('Select which vessel')],
  }),
  deposit: field({
    component: 'number',
    label: 'How many coins will you leave for it?',
    rules: [readable('Enter how many coins', ['', 'two']), between(1, 9, 'Leave 1 to 9 coins')],
    samples: () => ['2'],
  }),
  flavour,
  sauce,
  sauceNote: field({
    component: 'textarea',
    label: 'How much sauce?',
    rules: [],
    asked: isTub,
    dependsOn: [conditions({ sauce }).on('sauce')],
    samples: () => ['Plenty'],
  }),
  wafer: field({
    component: 'checkbox',
    label: 'Add a wafer',
    rules: [],
    summary: { label: 'Wafer', show: (value) => (value === 'yes' ? 'Yes' : undefined) },
  }),
  day: field({
    component: 'native-date',
    label: 'Day',
    rules: [required('Enter a day'), readable('Day must be a real date', ['2021-02-29'])],
    samples: () => ['2021-10-13'],
    summary: { label: 'Day', section: 'pick-up' },
  }),
}

const rinse = wordsFrom('which vessel', ['ownVessel'], ({ ownVessel }) =>
  ownVessel === undefined ? '' : `Rinse your ${ownVessel} at {van}.`,
)

/** The ice cream again, with everything that the first version does not have. */
export const laterOrder: Journey<Van> = journey({
  id: 'order',
  version: '2020-06-01',
  title: 'Order an ice cream',
  about: 'Tubs have sauce',
  fields,
  start: 'vessel',
  steps: {
    vessel: ask(
      ['vessel', 'ownVessel', 'deposit'],
      [{ when: is('vessel', 'other'), to: 'rinse' }, { to: 'flavour' }],
    ),
    rinse: show('Rinse your vessel', [{ kind: 'paragraph', text: rinse }], 'flavour'),
    flavour: ask('flavour', 'extras'),
    extras: ask(['wafer', 'sauce', 'sauceNote'], 'day', { title: 'Extras' }),
    day: ask('day', 'check-answers', {
      details: { summary: 'Where is {van}?', placed: 'after', paragraphs: ['By the sea.'] },
      changeInstead: { step: 'flavour', text: 'Another flavour' },
    }),
    'check-answers': {
      kind: 'check-answers',
      title: wordsFrom('whether it is a tub', ['vessel'], (answers) =>
        answers.vessel === 'tub' ? 'Check your tub' : 'Check your {van} order',
      ),
      button: 'Order',
      rows: ['Flavour', 'Vessel'],
      sections: [{ title: 'Your ice cream' }, { id: 'pick-up', title: 'Picking it up' }],
      blocks: [
        { kind: 'table', caption: 'Prices', head: ['What', 'How much'], of: () => [['All', '1']] },
      ],
    },
  },
  confirmation: {
    title: 'Ordered',
    nextSteps: ['Come to {van} with your vessel.'],
    phone: 'Call {van} on',
    finish: { text: 'Order another', as: 'button' },
  },
})

/** Answers to the later version that lead to check your answers with a tub. */
export const tubOrder: Answers = {
  ...{ vessel: 'tub', flavour: 'soft', wafer: 'no', sauce: 'berry', sauceNote: 'Plenty' },
  day: '2021-10-13',
}
