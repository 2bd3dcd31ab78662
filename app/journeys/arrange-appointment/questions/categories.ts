import { categories } from '../../../data/categories.ts'
import { define } from '../../../engine/define.ts'
import { required } from '../../../engine/rules.ts'
import type { Category } from '../../../data/schema.ts'
import type { ArrangeContext } from '../context.ts'

const { field } = define<ArrangeContext>()

const categoriesOf = (design: Category['design']) =>
  categories
    .filter((category) => category.design === design)
    .map(({ id, name }) => ({ value: id, text: name }))

/** What a session counts towards, as asked on 11 March 2021. */
export const categoryOfMarch = field({
  component: 'radios',
  label: 'What will this session count towards?',
  options: categoriesOf('2021-03-11'),
  rules: [required('Select what this session will count towards')],
  summary: { label: 'RAR activity' },
})

/** What an appointment counts towards, as asked on 25 May 2021. */
export const categoryOfMay = field({
  component: 'radios',
  label: 'What will this appointment count towards?',
  options: categoriesOf('2021-05-25'),
  rules: [required('Select what this appointment will count towards')],
  summary: { label: 'RAR activity' },
})
