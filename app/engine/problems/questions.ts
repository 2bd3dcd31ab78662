import { isSource } from '../options.ts'
import { revealedBy } from '../validate.ts'
import { reachedFrom } from './ways.ts'
import type { Context, Journey } from '../types.ts'
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

/** What a question is asked for, chooses from, or depends on, must be known by then. */
export function askedProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  const pageOf = (field: string) => questions.find(([, { fields }]) => fields.includes(field))
  const comesBefore = (early: string, late: string) => {
    const [from, to] = [pageOf(early)?.[0], pageOf(late)?.[0]]
    if (from === undefined || to === undefined) return false
    return from !== to && reachedFrom(journey, from).has(to)
  }
  const isAbove = (upper: string, lower: string) => {
    const fields = pageOf(lower)?.[1].fields ?? []
    return fields.includes(upper) && fields.indexOf(upper) < fields.indexOf(lower)
  }
  return Object.entries(journey.fields).flatMap(([id, { asked, dependsOn = [], options }]) => [
    ...(asked?.reads ?? [])
      .filter((read) => !comesBefore(read, id))
      .map(
        (read) =>
          `‘${id}’ is asked only if ${asked?.text}, but ‘${read}’ is not asked on a page before it.`,
      ),
    ...(options && isSource(options) ? options.reads : [])
      .filter((read) => !comesBefore(read, id) && !isAbove(read, id))
      .map((read) => `The choices of ‘${id}’ depend on ‘${read}’, which is not asked before it.`),
    ...dependsOn
      .flatMap(({ reads }) => reads)
      .filter((read) => !Object.hasOwn(journey.fields, read))
      .map((read) => `‘${id}’ depends on ‘${read}’, which is not one of the fields.`),
  ])
}
