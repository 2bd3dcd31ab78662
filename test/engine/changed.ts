import { describe as describeJourney } from '../../app/engine/describe.ts'
import { deepFreeze } from '../support/freeze.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import type { FieldDescription, JourneyDescription } from '../../app/engine/describe.ts'
import type { OptionDescription, StepDescription } from '../../app/engine/describe.ts'

/** The ice cream in words, and its later version. */
export const first = deepFreeze(describeJourney(order))
export const later = deepFreeze(describeJourney(laterOrder))

/** A description with something else about one of its pages. */
export const withStep = (
  id: string,
  change: (step: StepDescription) => Partial<StepDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step)),
})

/** A description with something else about one of its questions. */
export const withField = (
  id: string,
  change: Partial<FieldDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
  })),
})

/** One of the questions of a description. */
export const fieldOf = (id: string, journey = first): FieldDescription => {
  const found = journey.steps.flatMap(({ fields }) => fields).find((field) => field.id === id)
  if (!found) throw new Error(`Nothing asks ${id}`)
  return found
}

/** An option with nothing but its words. */
export const option = (value: string, text: string): OptionDescription => {
  return { value, text, hint: null, flag: null, reveals: [] }
}

/** A page that asks these questions and leads to the flavour. */
export const pageWith = (
  id: string,
  title: string,
  ...fields: FieldDescription[]
): StepDescription => ({
  ...{ id, kind: 'question', title, button: 'Continue', words: [], rows: [], fields },
  edges: [{ when: null, to: 'flavour' }],
})

/** A question that offers Yes and No, without a row. */
export const choice = (id: string, label: string): FieldDescription => {
  return { ...fieldOf('gift'), id, label, summary: [] }
}

/** What is changed: the ice cream after it or, if before it is not the first version, both of them. */
export type Changes = Readonly<Record<string, JourneyDescription | Both>>

type Both = readonly [after: JourneyDescription, before: JourneyDescription]
