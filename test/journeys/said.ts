import { describe } from '../../app/engine/describe.ts'
import { optionsOf } from '../../app/engine/options.ts'
import { stepOf, titleOf } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { questionOf } from '../support/journeys.ts'
import { contextAt, theTen } from '../support/people.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { FirstName } from '../support/people.ts'
import type { Version } from './ways.ts'

/** The words of one question: its label, its hint, its options and its rows of check your answers. */
export interface SaidOfQuestion {
  readonly label: string
  readonly hint?: string
  readonly options?: readonly string[]
  readonly rows?: readonly string[]
}

/** The words of every question as somebody reads them, with these answers given. */
export function questionsOf(
  journey: Version,
  first: FirstName,
  answers: Answers = {},
): Readonly<Record<string, SaidOfQuestion>> {
  const context = contextAt(first)
  const described = describe(journey).steps.flatMap((step) => step.fields)
  return Object.fromEntries(
    Object.entries(journey.fields).map(([id, field]) => {
      const options = optionsOf(field, answers, context).map(({ text }) =>
        fill(text, context.words),
      )
      const rows = described.find((one) => one.id === id)?.summary ?? []
      return [
        id,
        {
          label: fill(field.label, context.words),
          ...(field.hint ? { hint: fill(field.hint, context.words) } : {}),
          ...(options.length > 0 ? { options } : {}),
          ...(rows.length > 0 ? { rows } : {}),
        },
      ]
    }),
  )
}

/** The messages of every question. */
export function messagesOf(journey: Version): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    describe(
      journey,
      theTen.map(({ at }) => at()),
    )
      .steps.flatMap(({ fields }) => fields)
      .map(({ id, messages }) => [id, messages]),
  )
}

/** The pages in order, each with its heading as Kieran’s practitioner reads it. */
export function headingsOf(
  journey: Version,
  answers: Answers = {},
): readonly (readonly [string, string])[] {
  const context = contextAt('Kieran')
  return Object.entries(journey.steps).map(([id, step]) => [
    id,
    say(titleOf(journey, step), answers, context),
  ])
}

/** The heading and the button of check your answers. */
export function checkWords(journey: Version, answers: Answers = {}): readonly [string, string] {
  const step = stepOf(journey, 'check-answers')
  if (step.kind !== 'check-answers') throw new Error('That is another page')
  const context = contextAt('Kieran')
  return [say(step.title, answers, context), say(step.button, answers, context)]
}

/** What the rows of a question say for an answer, with the others: no row at all is left out. */
export function rowsOf(
  journey: Version,
  id: string,
  answers: Answers,
  first: FirstName = 'Kieran',
): readonly (readonly [string, string])[] {
  const summary = journey.fields[id]?.summary
  if (!summary) return []
  const context = contextAt(first)
  const value = answers[id] ?? ''
  return ('label' in summary ? [summary] : summary).flatMap(({ label, section, show }) => {
    const options = journey.fields[id] ? optionsOf(journey.fields[id], answers, context) : []
    const text = show
      ? show(value, answers, context)
      : fill(options.find((one) => one.value === value)?.text ?? '', context.words)
    return text === undefined ? [] : [[section ? `${section}: ${label}` : label, text] as const]
  })
}

/** The help on a page: its summary and what opens under it. */
export function helpOf(journey: Version, page: string, first: FirstName): readonly string[] {
  const { details } = questionOf(journey, page)
  const context = contextAt(first)
  if (!details) return []
  const rows = (details.rows?.(context) ?? []).map(({ key, value }) => `${key}: ${value}`)
  return [details.summary, ...(details.paragraphs ?? []), ...rows].map((text) =>
    fill(text, context.words),
  )
}
