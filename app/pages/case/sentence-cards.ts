import { timeElapsed } from '../../delius/order-progress.ts'
import { isTerminated, lengthOf, requirementLines } from '../../delius/requirement-lines.ts'
import { rarDays } from '../../delius/rar-days.ts'
import { dateOf } from '../../engine/dates.ts'
import { notesOrNone, notesRow, row } from './card.ts'
import { countOf, recordDate } from './words.ts'
import type { Fixtures, Requirement, Sentence } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { RarLog } from '../../delius/rar-days.ts'
import type { Card, Fact, Opened } from './card.ts'

type Offence = Pick<Sentence['offence'], 'description' | 'code' | 'count' | 'date'>

/** The main offence of an order and the others. */
export function offenceCard({ offence, additionalOffences, ogrs }: Sentence): Card {
  return {
    title: 'Offence',
    level: 3,
    rows: [
      row('Main offence', withCount(offence)),
      row('Category', offence.category),
      row('Offence date', recordDate(offence.date)),
      row(
        'Offender Group Reconviction Scale (OGRS)',
        ogrs &&
          `Reconviction calculation is ${ogrs.oneYear}% within 1 year and ${ogrs.twoYears}% within 2 years`,
        'No OGRS score',
      ),
      notesRow(offence.notes),
      {
        ...row(
          'Additional offences',
          additionalOffences.map((one) => `${withCount(one)}, ${recordDate(one.date)}`),
          'No additional offences',
        ),
        numbered: true,
      },
    ],
  }
}

/** Where and when the person was convicted, and what else they were sentenced to. */
export function convictionCard({
  sentencingCourt,
  responsibleCourt,
  convictionDate,
  additionalSentences,
}: Sentence): Card {
  return {
    title: 'Conviction',
    level: 3,
    rows: [
      row('Sentencing court', sentencingCourt),
      row('Responsible court', responsibleCourt),
      row('Conviction date', recordDate(convictionDate)),
      additionalSentences.length === 0
        ? row('Additional sentences', 'No additional sentences')
        : {
            key: 'Additional sentences',
            lines: [],
            opened: additionalSentences.map(({ description, length, value, notes }) => ({
              summary: description,
              parts: [
                {
                  facts: [
                    ...(length === null ? [] : [{ key: 'Length', value: length }]),
                    ...(value === null ? [] : [{ key: 'Value', value }]),
                    { key: 'Notes', value: notesOrNone(notes) },
                  ],
                },
              ],
            })),
          },
    ],
  }
}

/** The order itself, with its requirements and how far it has got. */
export function orderCard(
  order: Sentence,
  { contacts, nsis }: Case,
  { outcomes }: Fixtures,
  now: string,
): Card {
  const log = { contacts, nsis, outcomes }
  const lines = requirementLines(order, log, now)
  return {
    title: 'Sentence',
    level: 3,
    rows: [
      row('Order', order.description),
      lines.length === 0
        ? row('Requirements', 'No requirements')
        : {
            key: 'Requirements',
            lines: [],
            opened: lines.map(({ text, requirements }): Opened => ({
              summary: text,
              parts: requirements.map((requirement, index) => ({
                ...(requirements.length > 1 ? { title: `Requirement ${index + 1}` } : {}),
                facts: requirementFacts(requirement, log, now),
              })),
            })),
          },
      row('Start date', recordDate(order.startDate)),
      row('Expected end date', order.endDate && recordDate(order.endDate), 'No end date'),
      row('Time elapsed', timeElapsed(order, dateOf(now))),
    ],
  }
}

function requirementFacts(requirement: Requirement, log: RarLog, now: string): readonly Fact[] {
  const { id, category, length, startDate, terminationReason, notes } = requirement
  const terminated = isTerminated(requirement, dateOf(now))
  const { used, booked, left } = rarDays(log, id, length, now)
  return [
    { key: 'Length', value: lengthOf(requirement) },
    ...(category === 'F'
      ? [
          { key: 'Completed', value: countOf(used, 'day') },
          { key: 'Booked', value: countOf(booked, 'day') },
          // Nothing can be booked under a requirement that is over.
          ...(terminated ? [] : [{ key: 'Left', value: countOf(left, 'day') }]),
        ]
      : []),
    { key: 'Start date', value: recordDate(startDate) },
    { key: 'Termination date', value: endOf(requirement, terminated) },
    ...(terminated
      ? [{ key: 'Termination reason', value: terminationReason ?? 'No reason given' }]
      : []),
    { key: 'Notes', value: notesOrNone(notes) },
  ]
}

function endOf({ terminationDate, expectedEndDate }: Requirement, terminated: boolean): string {
  const date = terminationDate ?? expectedEndDate
  if (date === null) return 'Not known'
  return terminated ? recordDate(date) : `${recordDate(date)} (expected)`
}

function withCount({ description, code, count }: Offence): string {
  return `${description} - ${code} (${countOf(count, 'count')})`
}
