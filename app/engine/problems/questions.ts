import { isSource } from '../options.ts'
import { revealedBy } from '../validate.ts'
import type { Context, Field, Journey } from '../types.ts'
import type { Question } from './ways.ts'

/** Fields that are asked nowhere or twice, and pages that ask nothing. */
export function fieldProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  const unknown = questions.flatMap(([id, step]) =>
    step.fields
      .filter((field) => !Object.hasOwn(journey.fields, field))
      .map((field) => `‘${id}’ asks ‘${field}’, which is not one of the fields.`),
  )
  const counted = Object.keys(journey.fields).flatMap((field) => {
    const pages = questions.filter(([, step]) => step.fields.includes(field)).map(([id]) => id)
    if (pages.length === 1) return []
    return pages.length === 0
      ? [`The field ‘${field}’ is asked on no page.`]
      : [`The field ‘${field}’ is asked on more than one page: ${pages.join(', ')}.`]
  })
  const empty = questions
    .filter(([, { fields, title, blocks }]) => fields.length === 0 && (!title || !blocks?.length))
    .map(([id]) => `‘${id}’ asks nothing and shows nothing.`)
  return [...unknown, ...counted, ...empty]
}

/** What an option reveals must be asked once, below it on the same page, or it would show nowhere. */
export function revealProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, { fields }]) => {
    const opened = fields.flatMap((by) => {
      const options = journey.fields[by]?.options
      if (!options || isSource(options)) return []
      return options.flatMap(revealedBy).map((field) => ({ by, field }))
    })
    return opened.flatMap(({ by, field }, index) => {
      if (!fields.includes(field)) {
        return [`An option on ‘${id}’ reveals ‘${field}’, which is not on that page.`]
      }
      if (opened.findIndex((one) => one.field === field) < index) {
        return [`More than one option on ‘${id}’ reveals ‘${field}’.`]
      }
      return fields.indexOf(field) > fields.indexOf(by)
        ? []
        : [`An option of ‘${by}’ reveals ‘${field}’, so it must come after ‘${by}’ on ‘${id}’.`]
    })
  })
}

/** Boxes that are to stand on one line, but are not all on the page. */
export function groupProblems<C extends Context>(
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, { fields, group }]) =>
    (group?.fields ?? [])
      .filter((field) => !fields.includes(field))
      .map(
        (field) =>
          `The group ‘${group?.legend}’ on ‘${id}’ names ‘${field}’, which is not on that page. Name one that is, or ask it there.`,
      ),
  )
}

/** What people call a question, with the name to look for: ‘Which flavour?’ (flavour). */
export function questionName<C extends Context>(id: string, { label }: Field<C>): string {
  return label === '' ? `‘${id}’` : `‘${label}’ (${id})`
}
