import { expect } from 'vitest'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, titleOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { formOf } from '../../app/walks/forms.ts'
import { readPage } from './read-page.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { Visitor } from '../support/http.ts'
import type { Served } from './served.ts'

/** A way to go: of whom, and through which version. */
export interface Going<C extends Context> {
  readonly served: Served<C>
  readonly journey: Journey<C>
  readonly context: C
  readonly path: JourneyPath
}

/**
 * Goes one way as this visitor, from the first page to what it did. Fails, naming the way, where
 * something is not as the journey says.
 */
export async function goAlong<C extends Context>(
  visitor: Visitor,
  { served, journey, context, path }: Going<C>,
): Promise<void> {
  const begin = served.begin(context)
  const base = `${begin}/1`
  const where = (page: string) => `${path.name} (${page})`
  const begun = await visitor.get(begin)
  expect(begun.location, where('begin')).toBe(`${base}/${served.opens(journey)}`)

  for (const [index, id] of path.steps.entries()) {
    const step = stepOf(journey, id)
    const { status, body } = await visitor.get(`${base}/${id}`)
    const title = say(titleOf(journey, step), path.answers, context)
    const before = path.steps[index - 1]
    expect({ status, ...readPage(body) }, where(id)).toEqual({
      status: 200,
      title: `${title} - Manage supervisions`,
      heading: title,
      back:
        journey.wayOut === undefined
          ? {
              text: 'Back',
              href: before === undefined ? served.entry(context) : `${base}/${before}`,
            }
          : { text: fill(journey.wayOut, context.words), href: served.entry(context) },
      rows: step.kind === 'check-answers' ? rowsOf(journey, path.answers, context) : [],
    })
    if (step.kind === 'question') {
      const sent = formOf(typedFrom(journey, step, path.answers))
      const answered = await visitor.post(`${base}/${id}`, sent)
      expect([answered.status, answered.location], where(id)).toEqual([
        303,
        `${base}/${path.steps[index + 1] ?? ''}`,
      ])
    }
  }
  const isConfirmed = stepOf(journey, path.steps.at(-1) ?? '').kind === 'check-answers'
  if (isConfirmed) {
    const { location } = await visitor.post(`${base}/check-answers`, {})
    expect(location, where('confirm')).toBe(`${base}/confirmation`)
    const { heading } = readPage((await visitor.get(`${base}/confirmation`)).body)
    expect(heading, where('confirmation')).toBe(served.confirmed(journey, path.answers, context))
  }
  await served.look(visitor, { journey, context, path, isConfirmed })
}

/** The rows of check your answers, in the order of its parts. */
function rowsOf<C extends Context>(journey: Journey<C>, answers: Answers, context: C) {
  const trail = walk(journey, answers, context)
  const step = stepOf(journey, trail.frontier)
  const sections = (step.kind === 'check-answers' && step.sections) || [{}]
  const rows = summary(journey, trail, context)
  return sections.flatMap((part) =>
    rows
      .filter(({ section }) => section === ('id' in part ? part.id : undefined))
      .map(({ label, value }) => [label, value]),
  )
}
