import { notesRow, row } from './card.ts'
import { casePage } from './frame.ts'
import { circumstanceName } from './names.ts'
import { recordDate } from './words.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Row, Section } from './card.ts'

interface Lasting {
  readonly startDate: string
  readonly endDate: string | null
  readonly notes: string
}

/** The circumstances of a person, such as Employment: those that hold now, then the others. */
export function circumstancesPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ details: { circumstances } }) => ({
    tab: 'personal-details',
    page: 'Personal circumstances',
    view: 'cards',
    model: {
      sections: currentAndPrevious(circumstances, 'circumstances', circumstanceName, (one) => [
        row('Verified', one.verified ? 'Yes' : 'No'),
      ]),
    },
  }))
}

/** The disabilities of a person and what is done about each: those of now, then the others. */
export function disabilitiesPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ details: { disabilities } }) => ({
    tab: 'personal-details',
    page: 'Disabilities and adjustments',
    view: 'cards',
    model: {
      sections: currentAndPrevious(
        disabilities,
        'disabilities',
        ({ type }) => type,
        ({ adjustments }) => [row('Adjustments', adjustments, 'No adjustments')],
      ),
    },
  }))
}

function currentAndPrevious<T extends Lasting>(
  all: readonly T[],
  what: string,
  titleOf: (one: T) => string,
  ownRows: (one: T) => readonly Row[],
): readonly Section[] {
  const latestFirst = all.toSorted((a, b) => b.startDate.localeCompare(a.startDate))
  const section = (heading: string, found: readonly T[]): Section => ({
    heading: `${heading} ${what}`,
    ...(found.length === 0 ? { text: `No ${heading.toLowerCase()} ${what}` } : {}),
    cards: found.map((one) => ({
      title: titleOf(one),
      level: 4,
      rows: [
        ...ownRows(one),
        row('Start date', recordDate(one.startDate)),
        ...(one.endDate === null ? [] : [row('End date', recordDate(one.endDate))]),
        notesRow(one.notes),
      ],
    })),
  })
  return [
    section(
      'Current',
      latestFirst.filter(({ endDate }) => endDate === null),
    ),
    section(
      'Previous',
      latestFirst.filter(({ endDate }) => endDate !== null),
    ),
  ]
}
