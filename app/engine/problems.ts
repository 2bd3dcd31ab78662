import { askedProblems, fieldProblems, revealProblems } from './problems/questions.ts'
import { earlyReads, edgeProblems, routeProblems } from './problems/ways.ts'
import { headingProblems, linkProblems, messageProblems, rowProblems } from './problems/words.ts'
import type { Context, Journey } from './types.ts'

/**
 * Every fault in a journey's definition, each as a sentence that says where to look. An empty list
 * means that the journey can be walked: every way leads to a page that exists, none goes round in
 * a circle, every page is reached, and every question is asked on one page.
 */
export function problems<C extends Context>(journey: Journey<C>): readonly string[] {
  const start = Object.hasOwn(journey.steps, journey.start)
    ? []
    : [`The journey starts at ‘${journey.start}’, which is not one of its steps.`]
  const questions = Object.entries(journey.steps).flatMap(([id, step]) =>
    step.kind === 'question' ? [[id, step] as const] : [],
  )
  const found = [
    ...start,
    ...questions.flatMap(([id, step]) => edgeProblems(journey, id, step)),
    ...fieldProblems(journey, questions),
    ...messageProblems(journey),
  ]
  // Reaching and circling only mean something once every edge leads somewhere.
  return found.length > 0
    ? found
    : [
        ...routeProblems(journey),
        ...earlyReads(journey, questions),
        ...revealProblems(journey, questions),
        ...askedProblems(journey, questions),
        ...linkProblems(journey),
        ...rowProblems(journey),
        ...headingProblems(journey),
      ]
}
