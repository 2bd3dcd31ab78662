import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import { sensitiveHelp } from '../../arrange-appointment/questions/sensitive.ts'
import type { Field } from '../../../engine/types.ts'
import type { RecordContext } from '../context.ts'

const { ask, field } = define<RecordContext>()

/** What was marked before is marked already; the practitioner may know better. */
const sensitiveSaying = (hint: string): Field<RecordContext> =>
  field({
    component: 'radios',
    label: 'Does this appointment include sensitive information?',
    options: [
      { value: 'yes', text: 'Yes, it includes sensitive information.', hint },
      { value: 'no', text: 'No, it is not sensitive' },
    ],
    suggests: (_, { contact }) => (contact.sensitive ? 'yes' : undefined),
    rules: [required('Select yes if the appointment contains sensitive information')],
    summary: { label: 'Sensitive', show: (value) => (value === 'yes' ? 'Yes' : 'No') },
  })

/** Whether the appointment is sensitive, as asked on 13 October 2021. */
export const sensitiveOfOctober = sensitiveSaying('Some details must not be shared with {first}.')

/** The same as asked since 23 November 2021. */
export const sensitive = sensitiveSaying('It must not be shared with {first}.')

/** The page that asks it, the last before check your answers. */
export const sensitiveSteps = {
  sensitive: ask('sensitive', 'check-answers', { details: sensitiveHelp }),
}
