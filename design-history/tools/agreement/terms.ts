import data from '../../../docs/rap/data/support-models.json' with { type: 'json' }
import { boardOf } from '../engagement/board.ts'
import { planOf } from '../engagement/plan.ts'
import { wordsForDay } from '../page/days.ts'
import { targetOf } from '../levels/requirements.ts'
import { timeToCommit } from '../readiness/time-to-commit.ts'
import { answerOf } from '../record/record.ts'
import { answersOf } from '../support-model/considerations.ts'
import { models } from '../support-model/models.ts'
import { inFigures } from '../words/numbers.ts'
import { count, listed, plain } from '../words/plain.ts'
import { isAgainstLean } from './to-settle.ts'
import type { DueDates } from '../engagement/due-dates.ts'
import type { EngagementRecord } from '../record/record.ts'

/** What an agreement can say, in words, by the name of its place. What is not known is not there. */
export type Terms = Readonly<Partial<Record<Term, string>>>

/** The places of an agreement that other tools fill. Each is named above it while it is missing. */
export const termIds = [
  'publication',
  'team',
  'scope',
  'team-lead',
  'product-owner',
  'rap-lead',
  'target',
  'model',
  'reason',
  'time',
  'start',
  'end',
  'publications',
  'owner-after',
] as const

/** A place of an agreement that another tool fills. */
export type Term = (typeof termIds)[number]

/** Gives what an agreement can say from the entries of all tools. */
export function termsOf(record: EngagementRecord, today: string): Terms {
  const { plan, dates } = boardOf(record, today)
  const about = (name: string) => answerOf(record, `about.${name}`)
  const known: Readonly<Record<Term, string | undefined>> = {
    publication: about('publication'),
    team: about('team'),
    scope: about('scope'),
    'team-lead': about('team-lead'),
    'product-owner': about('product-owner'),
    'rap-lead': about('rap-lead'),
    target: targetOf(record)?.title,
    model: modelOf(record),
    reason: reasonOf(record),
    time: timeOf(record),
    start: dates && wordsForDay(dates.first),
    end: dates && wordsForDay(dates.end.due),
    publications:
      plan.unread.length === 0 && dates
        ? `${publicationsIn(dates, plan.daysBefore)}${daysOffIn(dates, plan.daysOff)}`
        : undefined,
    'owner-after': about('owner-after'),
  }
  return Object.fromEntries(Object.entries(known).filter(([, words]) => words))
}

/** Gives the places that are still empty, in the order of the page. */
export function missingFrom(terms: Terms): readonly Term[] {
  return termIds.filter((id) => terms[id] === undefined)
}

/**
 * Says that the time was worked out for other weeks than the plan has, in a sentence. Nothing where
 * they are the same, or where one of them has to be put right first.
 */
export function oddWeeks(record: EngagementRecord): string | undefined {
  const { weeks, problems } = planOf(record)
  const own = Number(answerOf(record, 'time.weeks') || weeks)
  const wrong = problems.some(({ key }) => key === 'plan.weeks') || timeOf(record) === undefined
  return wrong || own === weeks
    ? undefined
    : `The time to commit is for ${count(own, 'week')}, and the plan has ${count(weeks, 'week')}.`
}

/** What was answered about the supporters in the questions; '' where nothing was. */
export function supportersOf(record: EngagementRecord): {
  readonly who: string
  readonly howLong: string
} {
  return {
    who: answerOf(record, 'question.supporters'),
    howLong: answerOf(record, 'question.engagement-length'),
  }
}

/** What the RAP team gives under the model that was decided, to follow ‘Under this model:’. */
export function givenByRapTeam(record: EngagementRecord): string | undefined {
  const decision = answerOf(record, 'support.decision')
  const gives =
    decision === data.fourthWay.id
      ? data.fourthWay.lead
      : data.models.find(({ id }) => id === decision)?.rapTeamGives
  return gives && plain(gives.charAt(0).toLowerCase() + gives.slice(1))
}

/** A later start is a decision to wait, not one on how to work: there is nothing to sign yet. */
function modelOf(record: EngagementRecord): string | undefined {
  return models.find(({ id }) => id === answerOf(record, 'support.decision'))?.title
}

/**
 * Gives the reason that was entered, or else what the answers that lean to the decision say. They
 * are no reason for a decision against where all of them together lean.
 */
function reasonOf(record: EngagementRecord): string | undefined {
  if (modelOf(record) === undefined) return undefined
  const entered = answerOf(record, 'support.reason')
  if (entered !== '') return entered
  if (isAgainstLean(record)) return undefined
  const decision = answerOf(record, 'support.decision')
  const whys = answersOf(record).flatMap(({ chosen }) =>
    chosen?.leansTo.includes(decision) ? [chosen.why] : [],
  )
  return whys.length === 0 ? undefined : `Because ${listed([...new Set(whys)].slice(0, 3))}`
}

/** The time is the team’s own only if it was worked out: what is usual is no promise of theirs. */
function timeOf(record: EngagementRecord): string | undefined {
  if (!Object.keys(record.answers).some((key) => key.startsWith('time.'))) return undefined
  const time = timeToCommit(record)
  if ('problems' in time) return undefined
  const days = (number: number) => inFigures(number, 0)
  return `about ${days(time.days)} days of work: ${days(time.trainingDays)} of training and ${days(time.projectDays)} on the pipeline`
}

/** Only those that the engagement goes around: a team may publish every month for years. */
function publicationsIn({ calendar, phases, end }: DueDates, daysBefore: number): string {
  const first = phases[0]?.first ?? end.due
  const inside = [...calendar.kept].filter(([, kept]) =>
    kept.some((day) => day >= first && day <= end.due),
  )
  if (inside.length === 0) return 'None in this time'
  const days = listed(inside.map(([day]) => wordsForDay(day)))
  return daysBefore === 0
    ? days
    : `${days}, with ${count(daysBefore, 'working day')} before ${inside.length === 1 ? 'it' : 'each'} kept free`
}

/** Days off are no publications, and are named apart. */
function daysOffIn({ phases, end }: DueDates, daysOff: readonly string[]): string {
  const first = phases[0]?.first ?? end.due
  const inside = daysOff.filter((day) => day >= first && day <= end.due)
  if (inside.length === 0) return ''
  return `. ${inside.length === 1 ? 'Day' : 'Days'} off: ${listed(inside.map((day) => wordsForDay(day)))}`
}
