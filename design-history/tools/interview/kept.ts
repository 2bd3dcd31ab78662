import { answerOf, withAnswers, withoutAnswers } from '../record/record.ts'
import { dateEntered } from '../page/date-entered.ts'
import type { Answers, EngagementRecord } from '../record/record.ts'

/** The key of something in an interview. */
export const keyOf = (number: number, what: string): string => `interview.${number}.${what}`

const openKey = 'interview.open'
const ofInterview = /^interview\.([1-9]\d{0,3})\./

/** Gives the numbers of the interviews that are kept, and of the one that is open. */
export function interviewsOf(record: EngagementRecord): readonly number[] {
  return [...new Set([...keptIn(record), openInterview(record)])].toSorted((a, b) => a - b)
}

/**
 * Gives the number of the interview that was used last, or the first. A page keeps to the one that it
 * has open: open-here.ts.
 */
export function openInterview(record: EngagementRecord): number {
  const chosen = answerOf(record, openKey)
  return /^[1-9]\d{0,3}$/.test(chosen) ? Number(chosen) : (keptIn(record)[0] ?? 1)
}

/** Opens an interview. */
export function opened(record: EngagementRecord, number: number): EngagementRecord {
  return withAnswers(record, { [openKey]: String(number) })
}

/** Adds an interview, and opens it. */
export function added(record: EngagementRecord): EngagementRecord {
  const next = nextNumber(record)
  // The one that was open stays, even if nothing is entered in it
  const both = [openInterview(record), next].map(
    (number) => [keyOf(number, 'kept'), 'yes'] as const,
  )
  return opened(withAnswers(record, Object.fromEntries(both)), next)
}

/** Takes an interview away, and opens the one before it. */
export function removed(record: EngagementRecord, number: number): EngagementRecord {
  const rest = withoutAnswers(record, (key) => numberIn(key) === number)
  const others = keptIn(rest)
  const open = others.findLast((each) => each < number) ?? others[0]
  return open === undefined ? withoutAnswers(rest, (key) => key === openKey) : opened(rest, open)
}

/** Gives what was entered in an interview, by key. */
export function entriesOf({ answers }: EngagementRecord, number: number): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => numberIn(key) === number))
}

/**
 * Puts an interview back that was taken away, and opens it. If its number belongs to another one by
 * now, it gets a new one.
 */
export function restored(
  record: EngagementRecord,
  number: number,
  entries: Answers,
): EngagementRecord {
  const place = keptIn(record).includes(number) ? nextNumber(record) : number
  const moved = Object.entries(entries).map(
    ([key, value]) => [key.replace(ofInterview, keyOf(place, '')), value] as const,
  )
  return opened(withAnswers(record, Object.fromEntries(moved)), place)
}

/** Names an interview: Interview 2: senior analyst, 3 March 2027. */
export function nameOf(record: EngagementRecord, number: number): string {
  const said = [
    answerOf(record, keyOf(number, 'interviewee')),
    dateEntered(record, keyOf(number, 'day'), 'Day').words,
  ].filter((part) => part !== '')
  return `Interview ${number}${said.length > 0 ? `: ${said.join(', ')}` : ''}`
}

const nextNumber = (record: EngagementRecord) => Math.max(...interviewsOf(record)) + 1

const numberIn = (key: string) => Number(ofInterview.exec(key)?.[1] ?? Number.NaN)

function keptIn({ answers }: EngagementRecord): readonly number[] {
  const numbers = Object.keys(answers).map(numberIn)
  return [...new Set(numbers.filter((number) => !Number.isNaN(number)))].toSorted((a, b) => a - b)
}
