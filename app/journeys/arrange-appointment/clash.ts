import { clashWith } from '../../delius/clashes.ts'
import { longDate } from '../../engine/dates.ts'
import { define } from '../../engine/define.ts'
import { wordsFrom } from '../../engine/words.ts'
import { contactName, todayIn } from './context.ts'
import { supportEmail } from './support-email.ts'
import { whenFields } from './questions/when.ts'
import type { Contact } from '../../data/schema.ts'
import type { Answers, StopStep } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

const { conditions } = define<ArrangeContext>()

const title = 'You need to choose a different appointment slot'

/** The page of the live service for a slot that Delius refuses. */
export const slotRefused: StopStep<ArrangeContext, 'when'> = {
  kind: 'stop',
  title,
  blocks: [
    {
      kind: 'paragraph',
      text: 'The date or time you’ve chosen either conflicts with another appointment or is in the past. Please go back and select a new appointment slot.',
      link: { words: 'go back and select a new appointment slot', step: 'when' },
    },
    {
      kind: 'paragraph',
      text: `Contact the Manage supervisions support team if you require further assistance: ${supportEmail}.`,
      link: { words: supportEmail, href: `mailto:${supportEmail}` },
    },
  ],
}

/** The same page as we would have it: as soon as the time is known, and naming what is in the way. */
export const slotTaken: StopStep<ArrangeContext, 'when'> = {
  kind: 'stop',
  title,
  blocks: [
    { kind: 'paragraph', text: '{first} has another appointment at that time:' },
    {
      kind: 'inset',
      text: wordsFrom('the other appointment', ['date', 'start', 'end'], (answers, context) => {
        const clash = clashOf(answers, context)
        if (!clash) return ''
        const date = longDate(clash.date, todayIn(context))
        return `${contactName(clash, context)}, on ${date}`
      }),
    },
    {
      kind: 'paragraph',
      text: 'Choose another date or time. What you have entered so far is kept.',
      link: { words: 'Choose another date or time', step: 'when' },
    },
    {
      kind: 'paragraph',
      text: `If you need help, email ${supportEmail}.`,
      link: { words: supportEmail, href: `mailto:${supportEmail}` },
    },
  ],
}

/** The appointment that stands in the way of the first one, if any. */
export function clashOf(answers: Answers, context: ArrangeContext): Contact | undefined {
  const { date = '', start = '', end = '' } = answers
  return clashWith(context.theCase.contacts, { date, start, end }, context.now)
}

/** Another appointment stands in the way. */
export const clashes = conditions(whenFields).check(
  'the appointment clashes with another',
  ['date', 'start', 'end'],
  (answers, context) => clashOf(answers, context) !== undefined,
)
