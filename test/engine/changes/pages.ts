import { describe as describeJourney } from '../../../app/engine/describe.ts'
import { order } from '../../support/toy.ts'
import { choice, first, pageWith, withStep } from '../changed.ts'
import type { PageWords, StepDescription } from '../../../app/engine/describe.ts'
import type { Changes } from '../changed.ts'

const hours = pageWith('hours', 'When the van is here')
const opening: PageWords = { as: 'text', words: 'From 9 to 5.' }
const withPage = (page: StepDescription) => ({ ...first, steps: [...first.steps, page] })
const size = choice('size', 'Which size?')
const varies = (worksOut: string) => ({ worksOut, reads: ['gift'] })
const check = (change: Partial<StepDescription>) => withStep('check-answers', () => change)
const varying = (title: string, button: string) =>
  check({ title: varies(title), button: varies(button) })

/** Changes of pages and of what they are called. */
export const pages: Changes = {
  'A page is added': withPage({ ...hours, words: [opening] }),
  'A page is added that its first question heads': withPage(pageWith('hours', size.label, size)),
  'A page has another title': withStep('pick-up', () => ({ title: 'Picking it up' })),
  'A page has a title other than its question': withStep('gift', () => ({ title: 'A gift' })),
  'A page becomes one that ends the journey': withStep('card', () => ({ kind: 'stop' })),
  'A page has another button': check({ button: 'Send' }),
  'Every question has another button': describeJourney({ ...order, continueText: 'Next' }),
  'A question has no button': withStep('gift', () => ({ button: null })),
  'Heading and button vary, and are named': varying('whether it is a gift', 'whether it is a gift'),
  'Heading and button vary, and are told as they are read': varying(
    'Check your order(s)',
    'Order’ or ‘Order and wrap',
  ),
}

const said = (...all: readonly PageWords[]) => withStep('sold-out', () => ({ words: all }))
const text = (words: PageWords['words'], as: PageWords['as'] = 'text') => ({ as, words })
const today = text('Come back tomorrow.')
const headed = (words: string) => said(today, text(varies(words), 'heading'))
const [a, b, c] = [text('a'), text('b'), text(varies('c'))]

/** Changes of what pages say. */
export const words: Changes = {
  'Something more is said': said(today, text('Or ring us.')),
  'Nothing is said': said(),
  'Something else is said': said(text('Come back on Monday.')),
  'Words of each kind are added': said(
    today,
    text('Opening hours', 'heading'),
    text('Where we are', 'help'),
    text('Ring us', 'link'),
    text('It melts', 'warning'),
    text('Prices', 'table'),
    text('Note', 'column'),
    text('lemon', 'item'),
  ),
  'Words can depend on answers': said(today, text(varies('no ice is left'), 'warning')),
  'Words that depend on answers change': [
    headed('how many cones there will be'),
    headed('how many cones there are'),
  ],
  'Words change where they are most alike': [
    said(text('Sit down'), text('Wash both hands'), text('Go'), text('Eat your tub')),
    said(text('Eat your cone'), text('Wash your hands'), text('Sit down')),
  ],
  'Of words that are alike the most alike change': [
    said(text('Eat a mint cone')),
    said(text('Eat a lemon cone'), text('Eat a mint cone slowly')),
  ],
  'Words that nothing is like come and go': [said(text('Sit')), said(text('Eat'), text('Drink'))],
  'Words are in another order': [said(b, c, a), said(a, b, c)],
}
