import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { repeating } from './repeats.ts'
import type { Details } from '../../../engine/types.ts'
import type { ArrangeContext } from '../context.ts'

const { field } = define<ArrangeContext>()

const yesOrNo = (value: string) => (value === 'yes' ? 'Yes' : 'No')

/** Whether it is sensitive, and whether its repeats are (post of 25 May 2021). */
export const sensitiveFields = {
  sensitive: field({
    component: 'radios',
    label: 'Does this appointment include sensitive information?',
    options: [
      {
        value: 'yes',
        text: 'Yes, it includes sensitive information.',
        hint: 'Some details must not be shared with {first}.',
        reveals: 'repeatSensitive',
      },
      { value: 'no', text: 'No, it is not sensitive' },
    ],
    rules: [required('Select yes if the appointment contains sensitive information')],
    summary: [
      { label: 'Sensitive', show: yesOrNo },
      {
        label: 'Sensitive',
        section: 'repeats',
        show: (value, { repeating: repeats }) =>
          repeats === 'yes' && value === 'no' ? 'No' : undefined,
      },
    ],
  }),
  repeatSensitive: field({
    component: 'radios',
    label: 'Are repeat appointments also sensitive?',
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No, only this appointment' },
    ],
    rules: [required('Select yes if repeat appointments are also sensitive')],
    asked: repeating,
    summary: { label: 'Sensitive', section: 'repeats', show: yesOrNo },
  }),
}

/** What sensitive means. */
export const sensitiveHelp: Details<ArrangeContext> = {
  summary: 'Help with sensitive content',
  placed: 'after',
  paragraphs: [
    'Mark an appointment as sensitive if {first} reading about it could harm somebody, or get in the way of investigating a crime. For example, if it mentions a victim.',
    'Sensitive information is left out when {first} asks to see what we hold about them (a subject access request).',
  ],
}
