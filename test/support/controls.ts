import { z } from 'zod'

import { controls } from '../../app/pages/journey/controls.ts'
import type { Context } from '../../app/engine/types.ts'
import type { Filled } from '../../app/pages/journey/control.ts'

const text = z.string().optional()
const Text = z.object({ text: z.string() })

/** One of the items of radios, checkboxes, a select or a date. */
const Item = z.object({
  ...{ divider: text, name: text, classes: text, value: text, text, flag: text },
  ...{ hint: Text.optional(), checked: z.boolean().optional(), selected: z.boolean().optional() },
  get reveals() {
    return z.array(Question).optional()
  },
})

/** What tests look at in the parameters of a GOV.UK macro; the rest is for the template. */
export const Params = z.object({
  ...{ id: text, idPrefix: text, name: text, namePrefix: text, value: text, legend: text },
  ...{ label: Text.optional(), hint: Text.optional(), errorMessage: Text.optional() },
  fieldset: z.object({ legend: Text }).optional(),
  items: z.array(Item).optional(),
  get boxes() {
    return z.array(Question).optional()
  },
})

/** One control of a page: its macro and its parameters. */
export const Question = z.object({
  macro: z.enum(['radios', 'checkboxes', 'select', 'date-input', 'input', 'textarea', 'group']),
  get params() {
    return Params
  },
})

export type Question = z.infer<typeof Question>

/** The question with those that open under its options and the boxes of its group. */
export function withRevealed(question: Question): readonly Question[] {
  const { items = [], boxes = [] } = question.params
  const revealed = items.flatMap(({ reveals = [] }) => reveals)
  return [question, ...[...revealed, ...boxes].flatMap(withRevealed)]
}

/** What a browser would send for a question as it is shown. */
export function sentBy({ macro, params }: Question): Readonly<Record<string, string>> {
  const items = params.items ?? []
  const name = params.name ?? params.namePrefix ?? ''
  switch (macro) {
    case 'radios':
    case 'checkboxes': {
      const checked = items.find((item) => item.checked)
      return checked ? { [name]: checked.value ?? '' } : {}
    }
    case 'select':
      return { [name]: items.find(({ selected }) => selected)?.value ?? items[0]?.value ?? '' }
    case 'date-input':
      return Object.fromEntries(
        items.map((item) => [`${name}-${item.name ?? ''}`, item.value ?? '']),
      )
    case 'input':
    case 'textarea':
      return { [name]: params.value ?? '' }
    case 'group':
      return {}
  }
}

/** The words of a question: those of its legend, of its label, or of its group. */
export const wordsOf = ({ params }: Question): string =>
  params.fieldset?.legend.text ?? params.label?.text ?? params.legend ?? ''

/** The ids of the controls of one field, as the macros of GOV.UK Frontend make them. */
export function controlIds<C extends Context>(filled: Filled<C>, field: string): readonly string[] {
  return controls(filled)
    .flatMap((control) => withRevealed(Question.parse(control)))
    .filter(({ params }) => (params.name ?? params.namePrefix) === field)
    .flatMap(({ macro, params }) => {
      if (macro === 'radios' || macro === 'checkboxes') return [params.idPrefix ?? '']
      if (macro !== 'date-input') return [params.id ?? '']
      return (params.items ?? []).map(({ name }) => `${params.id ?? ''}-${name ?? ''}`)
    })
}
