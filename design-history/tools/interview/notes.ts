import { dateEntered } from '../page/date-entered.ts'
import { answerOf } from '../record/record.ts'
import { asMarkdown, linesOf } from '../words/markdown.ts'
import { isLeftOut } from './applies.ts'
import { onTheClock } from './clock-words.ts'
import { consentQuestion, parts, wholeMinutes } from './guide.ts'
import { keyOf } from './kept.ts'
import { notedIn } from './quotes.ts'
import { timesOf, wholeTime } from './timing.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Whether it may be recorded, in words, by the value of the choice. */
const consentWords: Readonly<Record<string, string>> = {
  record: 'Agreed',
  'notes-only': 'Not agreed: notes only',
}

/** Gives the header of the notes of an interview, as label and words. */
function headerOf(
  record: EngagementRecord,
  number: number,
): readonly (readonly [string, string])[] {
  const entry = (what: string) => answerOf(record, keyOf(number, what))
  const lines: readonly (readonly [string, string])[] = [
    ['Engagement', answerOf(record, 'about.publication')],
    ['Day', dateEntered(record, keyOf(number, 'day'), 'Day').words],
    ['Time', entry('time-of-day')],
    ['Interviewer', entry('interviewer')],
    ['Note-taker', entry('note-taker')],
    ['Interviewee', entry('interviewee')],
    ['Recording', consentWords[entry('consent')] ?? 'Not asked'],
  ]
  return lines.map(([label, words]) => [label, words === '' ? 'Not entered' : words])
}

/**
 * Writes the notes of an interview as a file: its header, then each question with what was written,
 * and direct quotations as quotations.
 *
 * @param now - Milliseconds, for a clock that still runs
 */
export function notesOf(
  record: EngagementRecord,
  number: number,
  now: number,
  kind: 'markdown' | 'text',
): string {
  const style = kind === 'markdown' ? markdown : text
  const times = timesOf(record, number, now)
  const whole = wholeTime(times)
  const blocks = [
    style.title(`Interview ${number}`),
    headerOf(record, number).map(style.line).join('\n'),
    `Time: ${taken(whole, wholeMinutes)}.`,
    ...parts.flatMap(({ id, title, minutes, questions }) => [
      style.part(`${title} (${taken(times.find(({ part }) => part === id)?.spent ?? 0, minutes)})`),
      ...questions
        .filter((question) => question.id !== consentQuestion)
        .flatMap((question) => [
          style.question(question.question),
          style.noted(
            answerOf(record, keyOf(number, `words.${question.id}`)),
            isLeftOut(record, question) ? leftOut : nothing,
          ),
        ]),
    ]),
  ]
  return `${blocks.join('\n\n')}\n`
}

const taken = (spent: number, minutes: number) =>
  spent === 0 ? `${minutes} minutes, not timed` : `${onTheClock(spent)} of ${minutes} minutes`

const nothing = 'Nothing noted.'
const leftOut = 'Not asked: it is about another support model.'

const markdown = {
  title: (title: string) => `# ${title}`,
  line: ([label, words]: readonly [string, string]) => `- ${label}: ${asMarkdown(words)}`,
  part: (title: string) => `## ${title}`,
  question: (question: string) => `### ${question}`,
  noted: (notes: string, otherwise: string) =>
    notes === ''
      ? otherwise
      : notedIn(notes)
          .map(({ quoted, words }) => (quoted ? `> ${asMarkdown(words)}` : asMarkdown(words)))
          .join('\n\n'),
}

const text = {
  title: (title: string) => title.toUpperCase(),
  line: ([label, words]: readonly [string, string]) => `${label}: ${words}`,
  part: (title: string) => title.toUpperCase(),
  question: (question: string) => question,
  noted: (notes: string, otherwise: string) =>
    notes === ''
      ? `  ${otherwise}`
      : notedIn(notes)
          .map(
            ({ quoted, words }) => `  ${quoted ? `Quote: ${words}` : linesOf(words).join('\n  ')}`,
          )
          .join('\n'),
}
