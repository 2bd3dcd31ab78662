import { flagOf, removedFlags } from '../../delius/held-flags.ts'
import { guidanceHref } from '../guidance/links.ts'
import { dateOf } from '../../engine/dates.ts'
import { notesRow, row } from './card.ts'
import { casePage } from './frame.ts'
import { flagHref, flagRow, reviewLines } from './flag-row.ts'
import { countOf, recordDate } from './words.ts'
import type { NamedFlag } from '../../delius/held-flags.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card } from './card.ts'

/** The page of a risk flag that a person has or had, with the way to the guidance on its kind. */
export function heldFlagPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ person, risk }) => {
    const flag = flagOf(risk, params['flag'] ?? '', visit.fixtures)
    if (!flag) return undefined
    return {
      tab: 'risk',
      page: flag.name,
      view: 'cards',
      model: {
        sections: [{ cards: [cardOf(flag, flagHref(person.crn, flag), dateOf(visit.now))] }],
      },
    }
  })
}

/** The risk flags that a person has no more. */
export function removedFlagsPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ person, risk }) => ({
    tab: 'risk',
    page: 'Removed risk flags',
    view: 'removed-flags',
    model: {
      flags: removedFlags(risk, visit.fixtures).map((flag) =>
        flagRow(person.crn, flag, dateOf(visit.now)),
      ),
    },
  }))
}

function cardOf({ held, kind, name }: NamedFlag, here: string, today: string): Card {
  const { addedOn, lastReview, removedOn, notes, removalNotes } = held
  return {
    title: 'About this flag',
    level: 3,
    ...(kind === undefined
      ? {}
      : {
          action: {
            text: 'View guidance',
            hidden: `on the flag ${name}`,
            href: guidanceHref('risk flag', kind.id, here),
          },
        }),
    rows: [
      row('Purpose', kind?.purpose ?? null),
      row('Review frequency', kind ? frequency(kind.reviewMonths) : null),
      notesRow(notes),
      ...(removedOn === null ? [{ key: 'Next review', lines: reviewLines(held, today) }] : []),
      row('Most recent review', lastReview && recordDate(lastReview), 'Not reviewed yet'),
      row('Date added', recordDate(addedOn)),
      ...(removedOn === null
        ? []
        : [
            row('Date removed', recordDate(removedOn)),
            notesRow(removalNotes, 'Why it was removed'),
          ]),
    ],
  }
}

function frequency(months: number | null): string {
  return months === null
    ? 'This kind of flag is not reviewed'
    : `Every ${months === 1 ? 'month' : countOf(months, 'month')}`
}
