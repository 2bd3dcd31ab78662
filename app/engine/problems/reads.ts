import { isSource } from '../options.ts'
import { comesBefore, pageOf, reachedFrom } from './ways.ts'
import type { Block, Context, Journey, Step, Target, Words } from '../types.ts'
import type { Question } from './ways.ts'

/** A condition sees only what has been answered by then: its own page and those before it. */
export function earlyReads<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  return questions.flatMap(([id, step]) =>
    [...new Set(step.next.flatMap(({ when }) => when?.reads ?? []))]
      .filter((field) => {
        const page = pageOf(questions, field)?.[0]
        return page !== undefined && !reachedFrom(journey, page).has(id)
      })
      .map((field) => `A condition of ‘${id}’ reads ‘${field}’, which is asked after it.`),
  )
}

/** What a question is asked for, chooses from, or depends on, must be known by then. */
export function askedProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  const isAskedBefore = (early: string, late: string) => {
    const [from, to] = [pageOf(questions, early)?.[0], pageOf(questions, late)?.[0]]
    return from !== undefined && to !== undefined && comesBefore(journey, from, to)
  }
  const isAbove = (upper: string, lower: string) => {
    const fields = pageOf(questions, lower)?.[1].fields ?? []
    return fields.includes(upper) && fields.indexOf(upper) < fields.indexOf(lower)
  }
  return Object.entries(journey.fields).flatMap(([id, { asked, dependsOn = [], options }]) => [
    ...(asked?.reads ?? [])
      .filter((read) => !isAskedBefore(read, id))
      .map(
        (read) =>
          `‘${id}’ is asked only if ${asked?.text}, but ‘${read}’ is not asked on a page before it.`,
      ),
    ...(options && isSource(options) ? options.reads : [])
      .filter((read) => !isAskedBefore(read, id) && !isAbove(read, id))
      .map((read) => `The choices of ‘${id}’ depend on ‘${read}’, which is not asked before it.`),
    ...dependsOn
      .flatMap(({ reads }) => reads)
      .filter((read) => !Object.hasOwn(journey.fields, read))
      .map((read) => `‘${id}’ depends on ‘${read}’, which is not one of the fields.`),
  ])
}

/**
 * Words that are worked out must be known when their page is shown: some way to it must pass the
 * question before. A page is shown before its own questions are answered.
 */
export function wordProblems<C extends Context>(
  journey: Journey<C>,
  questions: readonly Question<C>[],
): readonly string[] {
  const fault = (id: string, field: string): string | undefined => {
    if (!Object.hasOwn(journey.fields, field)) {
      return 'which is not one of the fields. Name one that is.'
    }
    const page = pageOf(questions, field)?.[0]
    return page !== undefined && comesBefore(journey, page, id)
      ? undefined
      : 'which is not asked on a page before it. Show them later, or ask it sooner.'
  }
  const found = Object.entries(journey.steps).flatMap(([id, step]) =>
    wordsOf(step).flatMap((words) => {
      if (typeof words === 'string') return []
      return words.reads.flatMap((field) => {
        const why = fault(id, field)
        return why ? [`The words ‘${words.text}’ on ‘${id}’ depend on ‘${field}’, ${why}`] : []
      })
    }),
  )
  // A page may say the same words twice.
  return [...new Set(found)]
}

/** All that a page says that can be worked out. */
function wordsOf<C extends Context>(step: Step<C>): readonly Words<C>[] {
  const blocks = (step.blocks ?? []).flatMap((block) => wordsOfBlock<C>(block))
  if (step.kind !== 'check-answers') return blocks
  return [step.title, step.button, ...(step.sections ?? []).map(({ title }) => title), ...blocks]
}

function wordsOfBlock<C extends Context>(block: Block<C, string>): readonly Words<C>[] {
  switch (block.kind) {
    case 'list':
    case 'rows':
      return []
    case 'table':
      return [block.caption]
    case 'panel':
      return [block.text, block.strong]
    case 'details':
      return [block.summary, block.text]
    case 'link':
      return [block.text, ...wordsOfTarget(block.to)]
    case 'paragraph':
      return [block.text, ...(block.link ? wordsOfTarget<C>(block.link) : [])]
    default:
      return [block.text]
  }
}

function wordsOfTarget<C extends Context>(target: Target<C>): readonly Words<C>[] {
  return 'href' in target ? [target.href] : []
}
