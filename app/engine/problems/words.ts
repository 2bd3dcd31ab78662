import { summaryRows } from '../summary.ts'
import { titleOf } from '../walk.ts'
import type { Block, Context, Journey, Step } from '../types.ts'

/** Rules without a message, or with one that ends in a full stop. */
export function messageProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.fields).flatMap(([id, field]) =>
    field.rules.flatMap((rule) => {
      const message = rule.message({})
      if (message === '') return [`The rule ‘${rule.name}’ of ‘${id}’ has no message.`]
      return message.endsWith('.')
        ? [`The message ‘${message}’ of ‘${id}’ ends in a full stop. Take it away.`]
        : []
    }),
  )
}

/** Pages without a heading. */
export function headingProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.steps)
    .filter(([, step]) => titleOf(journey, step) === '')
    .map(([id]) => `‘${id}’ has no heading.`)
}

/** Rows that check your answers puts in order, or in a section, but that no question gives. */
export function rowProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  const rows = Object.values(journey.fields).flatMap(summaryRows)
  return Object.entries(journey.steps).flatMap(([id, step]) => {
    if (step.kind !== 'check-answers') return []
    const sections = (step.sections ?? []).map((section) => section.id)
    return [
      ...(step.rows ?? [])
        .filter((label) => !rows.some((row) => row.label === label))
        .map((label) => `‘${id}’ has a row ‘${label}’, but no question gives it.`),
      ...new Set(
        rows
          .filter(({ section }) => section !== undefined && !sections.includes(section))
          .map(
            ({ section }) =>
              `A row belongs to the section ‘${section}’, which ‘${id}’ does not have.`,
          ),
      ),
    ]
  })
}

/** Links to steps that do not exist, and links on words that their paragraph does not have. */
export function linkProblems<C extends Context>(journey: Journey<C>): readonly string[] {
  return Object.entries(journey.steps).flatMap(([id, step]) =>
    blocksOf(step).flatMap((block) => {
      const target =
        block.kind === 'link' ? block.to : block.kind === 'paragraph' ? block.link : undefined
      const lost =
        target && 'step' in target && !Object.hasOwn(journey.steps, target.step)
          ? [`A link on ‘${id}’ leads to ‘${target.step}’, which is not one of the steps.`]
          : []
      const missing =
        block.kind === 'paragraph' &&
        block.link &&
        typeof block.text === 'string' &&
        !block.text.includes(block.link.words)
          ? [`A link on ‘${id}’ is on ‘${block.link.words}’, which its paragraph does not say.`]
          : []
      return [...lost, ...missing]
    }),
  )
}

function blocksOf<C extends Context>(step: Step<C>): readonly Block<C, string>[] {
  return step.blocks ?? []
}
