import { notesRow, phoneRow, row } from './card.ts'
import { casePage } from './frame.ts'
import { recordDate } from './words.ts'
import type { PersonalContact, PersonalDetails } from '../../data/schema.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/** The personal contacts by type and then by name (post of 1 July 2021). */
export function contactsInOrder({ contacts }: PersonalDetails): readonly PersonalContact[] {
  return contacts.toSorted(
    (a, b) => a.type.localeCompare(b.type, 'en-GB') || a.name.localeCompare(b.name, 'en-GB'),
  )
}

/** The page of one personal contact, such as a partner or a doctor. */
export function personalContactPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ details: { contacts } }) => {
    const contact = contacts.find(({ id }) => id === params['contact'])
    if (!contact) return undefined
    const { type, name, relationship, phone, email, lines, startDate, notes } = contact
    return {
      tab: 'personal-details',
      page: name,
      view: 'cards',
      model: {
        sections: [
          {
            cards: [
              {
                title: 'Contact details',
                level: 3,
                rows: [
                  row('Name', name),
                  row('Type of contact', type),
                  row('Relationship', relationship),
                  phoneRow('Phone number', phone),
                  row('Email address', email, 'No email address'),
                  row('Address', lines, 'No address'),
                  row('Start date', recordDate(startDate)),
                  notesRow(notes),
                ],
              },
            ],
          },
        ],
      },
    }
  })
}
