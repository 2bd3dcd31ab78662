import { first, later, pageWith, withField, withStep } from '../changed.ts'
import type { ConfirmationDescription, StepDescription } from '../../../app/engine/describe.ts'
import type { Changes } from '../changed.ts'

/** Changes of the journey as a whole. */
export const journey: Changes = {
  'The journey has another title': { ...first, title: 'Buy' },
  'Pages have a way out in place of Back': { ...first, wayOut: 'Back to the beach' },
  'The journey begins elsewhere': { ...first, start: 'flavour' },
  'The journey is the later one': later,
}

const [bucket, card, end] = first.steps.find(({ id }) => id === 'gift')?.edges ?? []
if (!bucket || !card || !end) throw new Error('The toy has no gift')
const leading = (...edges: StepDescription['edges']) => withStep('gift', () => ({ edges }))
const rinse = pageWith('rinse', 'Rinse your vessel')
const edges = [{ when: 'it is clean', to: 'gift' }, ...rinse.edges]
const rinsing = { ...first, steps: [...first.steps, { ...rinse, edges }] }

/** Changes of branches and of check your answers. */
export const branches: Changes = {
  'A branch is added': leading(bucket, { when: 'it rains', to: 'sold-out' }, card, end),
  'A branch is gone': leading(bucket, end),
  'A branch leads elsewhere': leading(bucket, card, { ...end, to: 'card' }),
  'A branch has another condition': leading(bucket, { ...card, when: 'it snows' }, end),
  'Two branches to a page become one': [
    leading(bucket, { ...card, when: 'it snows' }, end),
    leading(bucket, card, { ...card, when: 'it rains' }, end),
  ],
  'A branch is gone that led to a page by an earlier name': withStep(
    'card',
    () => ({ title: 'The card' }),
    leading(bucket, end),
  ),
  'Branches are tried in another order': leading(card, bucket, end),
  'A page with branches is added': rinsing,
  'A row is added': withField('time', { summary: ['Time'] }),
  'A row has other words': withField('day', { summary: ['Date'] }),
  'Rows are in another order': withStep('check-answers', () => ({ rows: ['Day'] })),
}

const confirming = (change: Partial<ConfirmationDescription>) => ({
  ...first,
  confirmation: { ...first.confirmation, ...change },
})
const withYour = (what: string) => `Come to {van} with your ${what}.`
const titled = (titleOfSeveral: string) => confirming({ titleOfSeveral })
const ending = (text: string, as: 'button' | 'link', opens: string | null) =>
  confirming({ finish: { text, as, opens } })

/** Changes of the confirmation. */
export const confirmation: Changes = {
  'It has another title': confirming({ title: 'Bought' }),
  'It has a title for several': titled('All ordered'),
  'It has another title for several': [titled('All ordered'), titled('Both ordered')],
  'It says something else and more': confirming({ nextSteps: [withYour('tub'), 'Eat it.'] }),
  'It says nothing': confirming({ nextSteps: [] }),
  'It says something else for several': confirming({ nextStepsOfSeveral: [withYour('vessels')] }),
  'It lists all of several': confirming({ listsAll: true }),
  'It leads up to a phone number in other words': confirming({ phone: 'Ring {van} on' }),
  'It gives no phone number': confirming({ phone: null }),
  'It ends with a button': ending('Finish', 'button', null),
  'It ends with a link elsewhere': ending('Order another', 'link', 'the menu'),
}
