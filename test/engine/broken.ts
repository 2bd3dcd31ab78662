import { problems } from '../../app/engine/problems.ts'
import { required } from '../../app/engine/rules.ts'
import { questionOf } from '../support/journeys.ts'
import { order } from '../support/toy.ts'
import type { Block, CheckAnswersStep, Condition, Field, Journey } from '../../app/engine/types.ts'
import type { Step } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

/** The toy with these pages in place of its own, or besides them. */
export function withSteps(steps: Readonly<Record<string, Step<Van>>>): Journey<Van> {
  return { ...order, steps: { ...order.steps, ...steps } }
}

/** The toy with these questions in place of its own, or besides them. */
export function withFields(fields: Readonly<Record<string, Field<Van>>>): Journey<Van> {
  return { ...order, fields: { ...order.fields, ...fields } }
}

/** A question that must be answered, or this message shows. */
export function text(message: string): Field<Van> {
  return { component: 'textarea', label: 'Text', rules: [required(message)] }
}

/** The toy’s pages that ask something, and its check your answers. */
export const gift = questionOf(order, 'gift')
export const flavour = questionOf(order, 'flavour')
export const vessel = questionOf(order, 'vessel')
export const card = questionOf(order, 'card')
export const pickUp = questionOf(order, 'pick-up')
const { 'check-answers': step } = order.steps
if (step?.kind !== 'check-answers') throw new Error('The toy has no check your answers')
export const check: CheckAnswersStep<Van> = step

/** A condition that reads nothing and never holds. */
export const never: Condition<Van> = { text: 'never', reads: [], holds: () => false }

/** No options. */
export const none = (): readonly [] => []

/** A page on which the journey ends, with this on it. */
export const stop = (...blocks: readonly Block<Van, string>[]): Step<Van> => ({
  kind: 'stop',
  title: 'Sold out',
  blocks,
})

/** The faults of each journey, under its name. */
export const toldOf = (
  journeys: Readonly<Record<string, Journey<Van>>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(Object.entries(journeys).map(([name, one]) => [name, problems(one)]))
