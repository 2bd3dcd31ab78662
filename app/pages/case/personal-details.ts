import { disabilityNames } from '../../delius/details.ts'
import { dateOf } from '../../engine/dates.ts'
import { addressesOf, addressFacts, addressLines } from './addresses.ts'
import { phoneRow, row } from './card.ts'
import { casePage, tabHref } from './frame.ts'
import { currentCircumstances, nameInFull } from './names.ts'
import { contactsInOrder } from './personal-contact.ts'
import { capital, countOf, dateOfBirth } from './words.ts'
import type { Case } from '../../delius/case.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card, Link, Row } from './card.ts'

/**
 * How to reach a person, who they are, and what they said of themselves (posts of 25 June to
 * 2 July 2021). What those posts left out on purpose, such as ethnicity, is not held here at all.
 */
export function personalDetailsPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, (theCase) => ({
    tab: 'personal-details',
    view: 'cards',
    model: {
      sections: [
        {
          cards: [
            contactCard(theCase),
            personCard(theCase, dateOf(visit.now)),
            equalityCard(theCase),
          ],
        },
      ],
    },
  }))
}

function contactCard({ person, details }: Case): Card {
  const below = tabHref(person.crn, 'personal-details')
  const { addresses, telephone, email } = details
  const [main] = addressesOf(addresses, 'main')
  const others = addressesOf(addresses, 'other').length
  const previous = addressesOf(addresses, 'previous').length
  return {
    title: 'Contact details',
    level: 3,
    rows: [
      phoneRow('Mobile', person.phone),
      ...(telephone === null ? [] : [phoneRow('Telephone', telephone)]),
      row('Email address', email, 'No email address'),
      {
        ...row('Main address', main ? addressLines(main) : null, 'No main address'),
        ...(main
          ? {
              opened: [{ summary: 'View address details', parts: [{ facts: addressFacts(main) }] }],
            }
          : {}),
      },
      withLink(
        row('Other addresses', [
          countOf(others, 'other current address', 'other current addresses', 'No other addresses'),
          countOf(previous, 'previous address', 'previous addresses', 'No previous addresses'),
        ]),
        addresses.length > 0,
        { text: 'View all addresses', href: `${below}/addresses` },
      ),
      details.contacts.length === 0
        ? row('Contacts', 'No contacts')
        : {
            key: 'Contacts',
            lines: contactsInOrder(details).map(({ id, type, name, relationship }) => ({
              text: `${type}: ${name} – ${relationship}`,
              href: `${below}/contacts/${id}`,
            })),
          },
    ],
  }
}

function personCard(theCase: Case, today: string): Card {
  const { person, details } = theCase
  const { crn, pnc, language, needsInterpreter } = person
  const below = tabHref(crn, 'personal-details')
  const interpreter = needsInterpreter ? ' (interpreter required)' : ''
  return {
    title: 'Personal details',
    level: 3,
    rows: [
      row('Name', nameInFull(theCase)),
      row('Date of birth', dateOfBirth(person.dateOfBirth, today)),
      row('Preferred name/Known as', details.preferredName, 'No preferred name'),
      row('Aliases', details.aliases, 'No aliases'),
      row('Previous name', details.previousName, 'No previous name'),
      row('Preferred language', `${language ?? 'Not known'}${interpreter}`),
      withLink(
        row('Current circumstances', currentCircumstances(theCase), 'None known'),
        details.circumstances.length > 0,
        { text: 'View details and previous circumstances', href: `${below}/circumstances` },
      ),
      withLink(
        row('Disabilities and adjustments', disabilityNames(details), 'None known'),
        details.disabilities.length > 0,
        { text: 'View details of disabilities and adjustments', href: `${below}/disabilities` },
      ),
      row('Criminogenic needs', details.criminogenicNeeds, 'None known'),
      row('PNC', pnc),
      row('CRN', crn),
    ],
  }
}

function equalityCard({ person, details }: Case): Card {
  return {
    title: 'Equality monitoring',
    level: 3,
    rows: [
      row('Religion or belief', details.religion),
      row('Sex', capital(person.sex)),
      row('Gender identity', details.genderIdentity),
      ...(details.selfDescribedGender === null
        ? []
        : [row('Self-described gender', details.selfDescribedGender)]),
      row('Sexual orientation', details.sexualOrientation),
    ],
  }
}

function withLink(one: Row, there: boolean, link: Link): Row {
  return there ? { ...one, links: [link] } : one
}
