import { hasOwnTitle, shown, textOf } from '../engine/difference/names.ts'
import { pagesInOrder } from '../engine/difference/order.ts'
import { rowsOf } from '../engine/difference/rows.ts'
import { forAnyone } from './changes.ts'
import { matchOf } from './pairs.ts'
import type {
  FieldDescription,
  JourneyDescription,
  StepDescription,
  WordsDescription,
} from '../engine/describe.ts'

/** A question as people read it. Options are a list, or say what the choices depend on. */
export interface ReadQuestion {
  readonly id: string
  readonly label: string
  readonly hint: string | null
  readonly options: readonly { readonly text: string; readonly hint: string | null }[] | string
}

/** A page as people read it. Its heading is null if that is its first question. */
export interface ReadPage {
  readonly id: string
  readonly name: string
  readonly heading: string | null
  readonly questions: readonly ReadQuestion[]
  /** The rows of check your answers, or the next steps of the confirmation. */
  readonly lines: readonly string[]
}

/** The id of the page after confirming. It is no step of the journey. */
export const confirmationPage = 'confirmation'

/** The pages of a version, in the order in which people come to them, and the one after them all. */
export function readPages(journey: JourneyDescription): readonly ReadPage[] {
  const rows = rowsOf(journey, matchOf(journey, journey).before)
  const { title, nextSteps } = journey.confirmation
  return [
    ...pagesInOrder(journey).map((step) => ({
      id: step.id,
      name: nameOf(step),
      heading: hasOwnTitle(step) ? headingIn(step.title) : null,
      questions: step.fields.map(readQuestion),
      lines: step.kind === 'check-answers' ? rows : [],
    })),
    {
      id: confirmationPage,
      name: forAnyone(title),
      heading: forAnyone(title),
      questions: [],
      lines: nextSteps.map(forAnyone),
    },
  ]
}

/** What a page is called in a heading or a list. */
export function nameOf({ kind, title }: StepDescription): string {
  return kind === 'check-answers' ? 'Check your answers' : forAnyone(textOf(title))
}

/** Words that are worked out are marked as such; others stand as they are read. */
function headingIn(words: WordsDescription): string {
  return forAnyone(typeof words === 'string' ? words : shown(words))
}

/** One question, with the gaps in its words filled. */
export function readQuestion({ id, label, hint, options }: FieldDescription): ReadQuestion {
  const filled = (text: string | null) => (text === null ? null : forAnyone(text))
  return {
    id,
    label: forAnyone(label),
    hint: filled(hint),
    options:
      typeof options === 'string'
        ? forAnyone(options)
        : options.map((option) => ({ text: forAnyone(option.text), hint: filled(option.hint) })),
  }
}
