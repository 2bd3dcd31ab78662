import { pagesInOrder } from './order.ts'
import type { FieldDescription, JourneyDescription, StepDescription } from '../describe.ts'

/** A question with the page that asks it. */
export interface Asked extends FieldDescription {
  readonly page: StepDescription
}

/** Something that both versions have. */
export interface Pair<T> {
  readonly before: T
  readonly after: T
}

/** What two versions share, and what only one of them has, each in the order of its version. */
export interface Matched {
  readonly before: readonly Asked[]
  readonly after: readonly Asked[]
  readonly questions: readonly Pair<Asked>[]
  readonly pages: readonly Pair<StepDescription>[]
  readonly addedPages: readonly StepDescription[]
  readonly removedPages: readonly StepDescription[]
  /** Words of the earlier version, with its questions and options in the words of the later. */
  readonly translate: (text: string) => string
}

/**
 * Finds what is the same in two versions. A question is the same if it has the same id, or takes
 * the place of the other; a page if it has the same id, or if its first question has come with it
 * from a page that is gone.
 */
export function match(a: JourneyDescription, b: JourneyDescription): Matched {
  const [stepsBefore, stepsAfter] = [pagesInOrder(a), pagesInOrder(b)]
  const [before, after] = [questionsOf(stepsBefore), questionsOf(stepsAfter)]
  const questions = matchQuestions(before, after)
  const pages = matchPages(stepsBefore, stepsAfter, questions)
  return {
    before,
    after,
    questions,
    pages,
    addedPages: stepsAfter.filter((step) => !pages.some((pair) => pair.after === step)),
    removedPages: stepsBefore.filter((step) => !pages.some((pair) => pair.before === step)),
    translate: translator(questions),
  }
}

/** The id that a page of the earlier version has in the later one. */
export function idAfter({ pages }: Matched, id: string): string {
  return pages.find(({ before }) => before.id === id)?.after.id ?? id
}

function questionsOf(steps: readonly StepDescription[]): readonly Asked[] {
  return steps.flatMap((page) => page.fields.map((field) => ({ ...field, page })))
}

function matchQuestions(before: readonly Asked[], after: readonly Asked[]): readonly Pair<Asked>[] {
  const free = new Set(before)
  const take = (wanted: (one: Asked) => boolean) => {
    const found = [...free].find(wanted)
    if (found) free.delete(found)
    return found
  }
  // The same id goes before a place taken, whatever the order of the questions.
  const same = new Map(after.map((one) => [one, take(({ id }) => id === one.id)]))
  return after.flatMap((one) => {
    const earlier =
      same.get(one) ?? take(({ id, replaces }) => id === one.replaces || replaces === one.id)
    return earlier ? [{ before: earlier, after: one }] : []
  })
}

function matchPages(
  before: readonly StepDescription[],
  after: readonly StepDescription[],
  questions: readonly Pair<Asked>[],
): readonly Pair<StepDescription>[] {
  const free = new Set(before)
  const take = (found: StepDescription | undefined) => {
    if (!found || !free.has(found)) return undefined
    free.delete(found)
    return found
  }
  const same = new Map(after.map((step) => [step, take(before.find(({ id }) => id === step.id))]))
  return after.flatMap((step) => {
    const question = questions.find((pair) => pair.after.id === step.fields[0]?.id)
    const earlier = same.get(step) ?? take(question?.before.page)
    return earlier ? [{ before: earlier, after: step }] : []
  })
}

/** Conditions name questions and options in their own words, which may have changed with them. */
function translator(questions: readonly Pair<Asked>[]): (text: string) => string {
  const renames = new Map<string, string>()
  for (const { before, after } of questions) {
    if (typeof before.options !== 'string' && typeof after.options !== 'string') {
      for (const option of before.options) {
        const now = after.options.find(({ value }) => value === option.value)
        const phrase = (label: string, text: string) => `‘${label}’ is ‘${text}’`
        if (now) renames.set(phrase(before.label, option.text), phrase(after.label, now.text))
      }
    }
    renames.set(`‘${before.label}’`, `‘${after.label}’`)
  }
  // The longest first: a question with its option before the question alone.
  const from = [...renames.keys()].toSorted((a, b) => b.length - a.length)
  return (text) => {
    let translated = ''
    let rest = text
    while (rest !== '') {
      const found = from.find((words) => rest.startsWith(words))
      translated += found === undefined ? rest.slice(0, 1) : (renames.get(found) ?? '')
      rest = rest.slice(found?.length ?? 1)
    }
    return translated
  }
}
