import { describeField } from './describe/fields.ts'
import { wordsIn, wordsOfPage } from './describe/words.ts'
import { titleOf } from './walk.ts'
import type {
  ConfirmationDescription,
  JourneyDescription,
  StepDescription,
  WordsDescription,
} from './describe/types.ts'
import type { Confirmation, Context, Journey, Step } from './types.ts'

export type * from './describe/types.ts'

/**
 * Says everything about a journey that can be said without an answer. With contexts, the messages
 * are those that people in them can get; without, each rule has the one for nothing typed.
 */
export function describe<C extends Context>(
  journey: Journey<C>,
  contexts: readonly C[] = [],
): JourneyDescription {
  return {
    id: journey.id,
    version: journey.version,
    title: journey.title,
    about: journey.about,
    start: journey.start,
    wayOut: journey.wayOut ?? null,
    confirmation: describeConfirmation(journey.confirmation),
    steps: Object.entries(journey.steps).map(([id, step]) =>
      describeStep(journey, id, step, contexts),
    ),
  }
}

function describeStep<C extends Context>(
  journey: Journey<C>,
  id: string,
  step: Step<C>,
  contexts: readonly C[],
): StepDescription {
  const { fields, next } = step.kind === 'question' ? step : { fields: [], next: [] }
  return {
    id,
    kind: step.kind,
    title: wordsIn(titleOf(journey, step)),
    button: buttonOf(journey, step),
    words: wordsOfPage(step),
    rows: step.kind === 'check-answers' ? (step.rows ?? []) : [],
    fields: fields.flatMap((name) => {
      const field = journey.fields[name]
      return field ? [describeField(name, field, contexts)] : []
    }),
    edges: next.map(({ when, to }) => ({ when: when?.text ?? null, to })),
  }
}

function buttonOf<C extends Context>(journey: Journey<C>, step: Step<C>): WordsDescription | null {
  if (step.kind === 'stop') return null
  if (step.kind === 'question') return journey.continueText ?? 'Continue'
  return wordsIn(step.button)
}

function describeConfirmation(confirmation: Confirmation): ConfirmationDescription {
  return {
    title: confirmation.title,
    titleOfSeveral: confirmation.titleOfSeveral ?? null,
    nextSteps: confirmation.nextSteps,
    nextStepsOfSeveral: confirmation.nextStepsOfSeveral ?? null,
    listsAll: confirmation.listsAll ?? false,
    phone: confirmation.phone ?? null,
    finish: { opens: null, ...confirmation.finish },
  }
}
