import { entryTitle, hasHappened } from '../../delius/activity-log.ts'
import { practitionerName } from '../../delius/names.ts'
import { partsOfNotes } from '../../delius/notes.ts'
import { dateOf, longDate } from '../../engine/dates.ts'
import { showTime } from '../../engine/times.ts'
import { row } from './card.ts'
import { casePage } from './frame.ts'
import { notHere } from './not-here.ts'
import type { ContactType } from '../../data/schema.ts'
import type { Outcome, Params, Visit } from '../types.ts'

const kinds: Readonly<Record<ContactType['kind'], string>> = {
  appointment: 'Appointment',
  communication: 'Communication',
  enforcement: 'Enforcement',
  other: 'Other contact',
  system: 'Logged by Delius',
}

/** A communication or another entry of the log that is no appointment, with its notes in full. */
export function entryPage(visit: Visit, params: Params): Outcome {
  const { fixtures, now } = visit
  const page = casePage(visit, params, ({ person, entries }) => {
    const entry = entries.find(({ id }) => String(id) === params['entry'])
    if (!entry || !hasHappened(entry.date, entry.time, now)) return undefined
    const { type, date, time, practitioner, notes, sensitive } = entry
    const kind = fixtures.contactTypes.find(({ code }) => code === type)?.kind ?? 'other'
    const title = entryTitle(fixtures.contactTypes, entry, person)
    return {
      tab: 'activity-log',
      page: title,
      view: 'appointment',
      model: {
        caption: kinds[kind],
        tag: null,
        cards: [
          {
            title: 'Details',
            rows: [
              row('Date', longDate(date, dateOf(now))),
              ...(time === null ? [] : [row('Time', showTime(time))]),
              ...(practitioner === null
                ? []
                : [row('Written by', practitionerName(fixtures, practitioner))]),
              { key: 'Notes', lines: [], notes: partsOfNotes(notes) },
              row('Sensitive', sensitive ? 'Yes' : 'No'),
            ],
          },
        ],
      },
    }
  })
  return page.kind === 'page' && page.status === 404 ? notHere(visit, params, 'Entry') : page
}
