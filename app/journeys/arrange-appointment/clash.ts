import { typeName } from '../../delius/contact-types.ts'
import { clashWith } from '../../delius/clashes.ts'
import { longDate } from '../../engine/dates.ts'
import { define } from '../../engine/define.ts'
import { showTimes } from '../../engine/times.ts'
import { wordsFrom } from '../../engine/words.ts'
import { practitionerName, todayIn } from './context.ts'
import { whenFields } from './questions/when.ts'
import type { Contact } from '../../data/schema.ts'
import type { Answers, StopStep } from '../../engine/types.ts'
import type { ArrangeContext } from './context.ts'

const { conditions } = define<ArrangeContext>()

/** Where to write for help with the service, as its pages say. */
export const supportEmail = 'manage-supervisions-support@digital.justice.gov.uk'

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

/** "Office visit with Priya Deshmukh, 10am to 11am". */
export function contactName(contact: Contact, context: ArrangeContext): string {
  const type = typeName(context.fixtures.contactTypes, contact.type)
  const who = practitionerName(context, contact.practitioner)
  return `${type} with ${who}, ${showTimes(contact.start, contact.end)}`
}
