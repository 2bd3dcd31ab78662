import { dateEntered } from '../page/date-entered.ts'
import { dayInWords } from '../page/days.ts'
import { questionsOf } from '../questions/asked.ts'
import { answerOf } from '../record/record.ts'
import { risksOf } from './risks.ts'
import { sections } from './sections.ts'
import { summaryOf } from './summary.ts'
import type { AskedQuestion } from '../questions/asked.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { SectionPlan } from './sections.ts'

/** Something that the note says, in the words of whoever entered it. */
export interface NoteLine {
  readonly label: string
  readonly words: string
}

/** A part of the note. */
export interface NoteSection {
  readonly id: string
  readonly title: string
  /** What follows from the answers, in our words: risks. */
  readonly remarks: readonly string[]
  readonly lines: readonly NoteLine[]
  /** The labels of what is not known. */
  readonly unknown: readonly string[]
}

/** What the answers come to, for a page, a text or a file. */
export interface Note {
  readonly title: string
  /** Who wrote it and when, as far as is known. */
  readonly byline: string
  readonly summary: string
  readonly sections: readonly NoteSection[]
  readonly open: readonly AskedQuestion[]
}

/**
 * Makes the note of what was entered.
 *
 * @param today - The day that it bears unless another is entered, as an ISO date
 */
export function noteOf(record: EngagementRecord, today: string): Note {
  const questions = questionsOf(record)
  const publication = answerOf(record, 'about.publication')
  const usualTitle = publication === '' ? 'Scoping note' : `Scoping note: ${publication}`
  return {
    title: answerOf(record, 'scoping.title') || usualTitle,
    byline: bylineOf(record, today),
    summary: summaryOf(record, questions),
    sections: sections.map((plan) => sectionOf(plan, record, questions)),
    // What nobody looks into yet is at the end: the others have somebody to ask
    open: questions
      .filter(({ state }) => state !== 'answered')
      .toSorted((a, b) => rank(a) - rank(b)),
  }
}

const rank = ({ state, findsOut }: AskedQuestion) =>
  state === 'open' ? 2 : Number(findsOut === '')

function bylineOf(record: EngagementRecord, today: string): string {
  const { words, problem } = dateEntered(record, 'scoping.date', 'Date')
  const date = words === '' ? dayInWords(today) : problem === undefined ? words : undefined
  return [answerOf(record, 'scoping.author'), date ?? ''].filter((part) => part !== '').join(', ')
}

function sectionOf(
  { id, title, lines }: SectionPlan,
  record: EngagementRecord,
  questions: readonly AskedQuestion[],
): NoteSection {
  const said = lines.map((line) => {
    if ('fact' in line) {
      const words = line.fact(record)
      return { label: line.label, words, unknown: words === '' && line.needed === true }
    }
    const question = questions.find((each) => each.id === line.question)
    const answered = question?.state === 'answered'
    return { label: line.label, words: answered ? question.words : '', unknown: !answered }
  })
  return {
    id,
    title,
    remarks: id === 'risks' ? risksOf(questions) : [],
    lines: said.filter(({ words }) => words !== '').map(({ label, words }) => ({ label, words })),
    unknown: said.filter(({ unknown }) => unknown).map(({ label }) => label),
  }
}
