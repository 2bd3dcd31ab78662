import { choice, fieldOf, first, option, pageWith, withField, withStep } from '../changed.ts'
import type { FieldDescription, JourneyDescription } from '../../../app/engine/describe.ts'
import type { OptionDescription, StepDescription } from '../../../app/engine/describe.ts'
import type { Changes } from '../changed.ts'

type Edge = StepDescription['edges'][number]

const size = choice('size', 'Which size?')
const inFlavour = (...fields: readonly FieldDescription[]) =>
  withStep('flavour', ({ fields: others }) => ({ fields: [...others, ...fields] }))
const present = 'Is this a present?'
const ofPresent = ({ when: reason, to }: Edge): Edge => ({
  when: reason?.replace('Is it a gift?', present) ?? null,
  to,
})
const asPresent = withStep(
  'gift',
  ({ edges }) => ({ title: present, edges: edges.map(ofPresent) }),
  withField('gift', { label: present }),
)
const forGift = (label: string, journey = first) =>
  withField('card', { asked: `‘${label}’ is ‘Yes’` }, journey)
const replacing = { replaces: 'flavour' }
const taste = withField('flavour', { id: 'taste', label: 'Which taste?', ...replacing })
const tasteOnOwnPage = withStep('flavour', () => ({ title: 'Which taste?' }), taste)
const toTaste = ({ to, ...edge }: Edge): Edge => ({ ...edge, to: to === 'flavour' ? 'taste' : to })
const tasteOnPage: JourneyDescription = {
  ...taste,
  steps: taste.steps.map((step) => ({
    ...step,
    ...(step.id === 'flavour' ? { id: 'taste', title: 'Which taste?' } : {}),
    edges: step.edges.map(toTaste),
  })),
}
const later = 'Enter a later time'
const lettered = (ids: string) => inFlavour(...Array.from(ids, (id) => choice(id, id)))
const abcdef = lettered('abcdef')
const hinted = (hint: string) => withField('flavour', { hint })

/** The first version with pages that each lead to one other. */
const straight = (...ids: readonly string[]): JourneyDescription => ({
  ...first,
  steps: first.steps.map((step) => {
    const to = ids[ids.indexOf(step.id) + 1]
    return { ...step, edges: ids.includes(step.id) && to !== undefined ? [{ when: null, to }] : [] }
  }),
})

/** Changes of questions: which there are, in which order, with which words. */
export const questions: Changes = {
  'A question is added': inFlavour(size),
  'A question is added before all others': withStep('vessel', ({ fields }) => ({
    title: 'Vessel',
    fields: [size, ...fields],
  })),
  'A question is gone': withStep('pick-up', () => ({ fields: [fieldOf('day')] })),
  'A question has other words, and with it its page and its branches': asPresent,
  'A question takes the place of another': tasteOnOwnPage,
  'A question takes the place of another, on a page of another name': tasteOnPage,
  'A question takes the place of one that is still there': inFlavour({ ...size, ...replacing }),
  'The first question comes last': [lettered('bcdefa'), abcdef],
  'The last question comes first': [lettered('fabcde'), abcdef],
  'Questions change places in pairs': [lettered('acbdfe'), abcdef],
  'Questions are in the opposite order': [lettered('fedcba'), abcdef],
  'Questions are gone and in another order': [lettered('bdaf'), abcdef],
  'Questions are in another order because their pages are': [
    straight('vessel', 'gift', 'flavour', 'pick-up', 'check-answers'),
    straight('vessel', 'flavour', 'pick-up', 'gift', 'check-answers'),
  ],
  'A question has a hint': hinted('Just one'),
  'A question has another hint': [hinted('Just one of them'), hinted('Just one')],
  'A question has another control': withField('day', { component: 'native-date' }),
  'A question has another message': withField('time', { messages: ['Enter a time', later] }),
}

const withoutTime = withStep('pick-up', () => ({ fields: [fieldOf('day')] }))
const withoutOwnVessel = withStep('vessel', ({ fields }) => ({ fields: fields.slice(0, 1) }))
const ownPage = pageWith('own', 'Which vessel?', fieldOf('ownVessel'))
const withOwnPage = { ...withoutOwnVessel, steps: [...withoutOwnVessel.steps, ownPage] }
const askedIf = (id: string, asked: string) => withField(id, { asked })
const otherReason = (id: string) => [askedIf(id, 'it snows'), askedIf(id, 'it rains')] as const
const offering = (...all: readonly OptionDescription[]) => withField('vessel', { options: all })
const cone = option('cone', 'A cone')
const tub = option('tub', 'A tub')
const cup = option('cup', 'A cup')
const anything = option('other', 'Something else')
const sizedOptions = [cone, { ...tub, reveals: ['size'] }, anything]
const sizeUnderTub = withStep(
  'vessel',
  ({ fields }) => ({ fields: [...fields.map((one) => ({ ...one, options: sizedOptions })), size] }),
  withoutOwnVessel,
)

/** Changes of where and when questions are asked. */
export const when: Changes = {
  'A question is on another page': withStep(
    'gift',
    ({ fields }) => ({ title: 'A gift', fields: [fieldOf('time'), ...fields] }),
    withoutTime,
  ),
  'A question has a page of its own': withOwnPage,
  'A question is asked conditionally': askedIf('card', 'it rains'),
  'A question is asked for another reason': otherReason('card'),
  'A question is asked whether or not an option is chosen': offering(cone, tub, anything),
  'A question is asked for the same reason in other words': [
    forGift(present, asPresent),
    forGift('Is it a gift?'),
  ],
  'An answer is dropped': withField('card', { dependsOn: ['‘Which flavour?’', 'the van'] }),
  'A question is added under an option': sizeUnderTub,
  'A question moves under an option': [sizeUnderTub, inFlavour(size)],
  'A question is added with a condition': inFlavour({ ...size, asked: 'it rains' }),
  'A question under an option is asked for another reason': otherReason('ownVessel'),
}

const other: OptionDescription = { ...anything, reveals: ['ownVessel'] }
const letters = [option('a', 'A'), option('b', 'B'), option('c', 'C')]
const withTub = (change: Partial<OptionDescription>) => offering(cone, { ...tub, ...change }, other)

/** Changes of what questions offer. */
export const options: Changes = {
  'An option is added': offering(cone, cup, tub, other),
  'An option has other words': withTub({ text: 'A cup' }),
  'An option has a hint': withTub({ hint: 'With a lid' }),
  'An option has a warning': withTub({ flag: 'It melts' }),
  'An option has another warning': [withTub({ flag: 'It drips' }), withTub({ flag: 'It melts' })],
  'Options are in another order': offering(tub, other, cone),
  'Options are not in another order only because some came or went': offering(cup, cone, other),
  'Options are worked out': withField('gift', { options: 'what the day allows' }),
  'Options are all others': withField('gift', { options: letters }),
  'Options are gone with the choice': withField('gift', { options: [] }),
}
