import { fixturesOn } from '../../app/data/index.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { describe } from '../../app/engine/describe.ts'
import { optionsOf } from '../../app/engine/options.ts'
import { stepOf, titleOf } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { recordContext } from '../../app/journeys/record-outcome/context.ts'
import { showBlocks } from '../../app/pages/journey/blocks.ts'
import { aMorning, caseAt } from './people.ts'
import type { Contact } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { FirstName } from './people.ts'

/** A version of recording or changing an outcome. */
export type OutcomeVersion = Journey<RecordContext>

/** An office visit of one of the ten on Monday 4 October 2021, 10am to 11am, and nothing else yet. */
export function visitOf(theCase: Case, rest: Partial<Contact> = {}): Contact {
  const [sentence] = theCase.sentences
  return {
    id: 42,
    crn: theCase.person.crn,
    type: 'COAP',
    date: '2021-10-04',
    start: '10:00',
    end: '11:00',
    practitioner: 'p-deshmukh',
    team: theCase.person.team,
    location: null,
    eventId: sentence?.eventId ?? 0,
    nsiId: null,
    requirementId: null,
    rarActivity: false,
    outcome: null,
    enforcement: null,
    cancelledBy: null,
    notes: '',
    sensitive: false,
    updated: null,
    ...rest,
  }
}

/** What recording an outcome knows of such a visit, which is all that is in the person’s log. */
export function outcomeContext(
  first: FirstName,
  rest: Partial<Contact> = {},
  change: (theCase: Case) => Case = (theCase) => theCase,
): RecordContext {
  const theCase = { ...change(caseAt(first)), contacts: [] }
  return recordContext(fixturesOn(dateOf(aMorning)), theCase, visitOf(theCase, rest), aMorning)
}

/** The label, hint and options of every question, as somebody reads them with these answers. */
export function saidBy(
  journey: OutcomeVersion,
  context: RecordContext,
  answers: Answers = {},
): Readonly<Record<string, readonly string[]>> {
  const words = (text: string) => fill(text, context.words)
  return Object.fromEntries(
    Object.entries(journey.fields).map(([id, field]) => [
      id,
      [
        words(field.label),
        ...(field.hint ? [`(${words(field.hint)})`] : []),
        ...optionsOf(field, answers, context).map(({ text, hint, divider }) =>
          [divider ? `${divider}: ` : '', words(text), hint ? ` (${words(hint)})` : ''].join(''),
        ),
      ],
    ]),
  )
}

/** The messages of every question, those of these people. */
export function messagesOf(
  journey: OutcomeVersion,
  contexts: readonly RecordContext[],
): Readonly<Record<string, readonly string[]>> {
  const steps = describe(journey, contexts).steps
  return Object.fromEntries(
    steps.flatMap(({ fields }) => fields).map(({ id, messages }) => [id, messages]),
  )
}

/** The pages in order, each with its heading. */
export function headingsOf(
  journey: OutcomeVersion,
  context: RecordContext,
): readonly (readonly [string, string])[] {
  return Object.entries(journey.steps).map(([id, step]) => [
    id,
    say(titleOf(journey, step), {}, context),
  ])
}

/** What a page says besides its question, block by block. */
export function textOf(
  journey: OutcomeVersion,
  page: string,
  context: RecordContext,
  answers: Answers = {},
): readonly string[] {
  const { blocks = [] } = stepOf(journey, page)
  return showBlocks(blocks, answers, context, (step) => step).flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return [`${block.before}${block.link?.text ?? ''}${block.after}`]
      case 'link':
        return [`${block.link.text} → ${block.link.href}`]
      case 'panel':
        return [`${block.text} ${block.strong}`]
      case 'details':
        return [`${block.summary}: ${block.text}`]
      case 'rows':
        return block.rows.map(({ key, value }) => `${key}, ${value}`)
      case 'list':
        return block.items
      case 'table':
        return [block.caption]
      default:
        return [block.text]
    }
  })
}
