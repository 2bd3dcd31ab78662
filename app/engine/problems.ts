import { optionProblems } from './problems/options.ts'
import { fieldProblems, groupProblems, revealProblems } from './problems/questions.ts'
import { askedProblems, earlyReads, wordProblems } from './problems/reads.ts'
import { sampleProblems } from './problems/samples.ts'
import { changeProblems, edgeProblems, endProblems, routeProblems } from './problems/ways.ts'
import { headingProblems, linkProblems, messageProblems, rowProblems } from './problems/words.ts'
import type { Context, Journey } from './types.ts'

/**
 * Every fault in a journey's definition, each as a sentence that says where to look. An empty list
 * means that the journey can be walked: every way leads to a page that exists, none goes round in
 * a circle, every page is reached, every question is asked on one page, and nothing is said that
 * is not known by then.
 * With `contexts`, the samples of questions and rules are tried too, in each of them.
 */
export function problems<C extends Context>(
  journey: Journey<C>,
  contexts: readonly C[] = [],
): readonly string[] {
  const start = Object.hasOwn(journey.steps, journey.start)
    ? []
    : [`The journey starts at ‘${journey.start}’, which is not one of its steps.`]
  const questions = Object.entries(journey.steps).flatMap(([id, step]) =>
    step.kind === 'question' ? [[id, step] as const] : [],
  )
  const broken = [
    ...start,
    ...questions.flatMap(([id, step]) => edgeProblems(journey, id, step)),
    ...fieldProblems(journey, questions),
  ]
  const everywhere = [
    ...broken,
    ...endProblems(journey),
    ...messageProblems(journey),
    ...optionProblems(journey),
    ...groupProblems(questions),
    ...linkProblems(journey),
    ...rowProblems(journey),
    ...sampleProblems(journey, contexts),
  ]
  // Reaching and circling only mean something once every edge leads somewhere.
  return broken.length > 0
    ? everywhere
    : [
        ...everywhere,
        ...routeProblems(journey),
        ...earlyReads(journey, questions),
        ...wordProblems(journey, questions),
        ...revealProblems(journey, questions),
        ...askedProblems(journey, questions),
        ...changeProblems(journey, questions),
        ...headingProblems(journey),
      ]
}
