import { casePage } from './frame.ts'
import { notesOrNone, notesRow, phoneRow, row } from './card.ts'
import { recordDate } from './words.ts'
import type { Address } from '../../data/schema.ts'
import type { Outcome, Params, Visit } from '../types.ts'
import type { Card, Fact, Section } from './card.ts'

/** The addresses of one kind, the latest first. */
export function addressesOf(
  addresses: readonly Address[],
  kind: Address['kind'],
): readonly Address[] {
  return addresses
    .filter((address) => address.kind === kind)
    .toSorted(
      (a, b) =>
        (b.endDate ?? '').localeCompare(a.endDate ?? '') || b.startDate.localeCompare(a.startDate),
    )
}

/** The lines of an address. Of somebody without a fixed abode no other place is shown. */
export function addressLines({ lines, noFixedAbode }: Address): readonly string[] {
  return noFixedAbode ? ['No fixed abode'] : lines
}

/** What is known about an address besides where it is. */
export function addressFacts(address: Address): readonly Fact[] {
  const { telephone, startDate, notes } = address
  return [
    { key: 'Address telephone', value: telephone ?? 'No phone number' },
    { key: 'Type of address', value: typeOf(address) },
    { key: 'Start date', value: recordDate(startDate) },
    { key: 'Notes', value: notesOrNone(notes) },
  ]
}

/** Where a person lives, may be met and has lived: a card for each address. */
export function addressesPage(visit: Visit, params: Params): Outcome {
  return casePage(visit, params, ({ details: { addresses } }) => ({
    tab: 'personal-details',
    page: 'Addresses',
    view: 'cards',
    model: {
      sections: [
        section('Main address', addressesOf(addresses, 'main'), 'No main address'),
        section('Other addresses', addressesOf(addresses, 'other'), 'No other addresses'),
        section('Previous addresses', addressesOf(addresses, 'previous'), 'No previous addresses'),
      ],
    },
  }))
}

function section(heading: string, addresses: readonly Address[], none: string): Section {
  return {
    heading,
    ...(addresses.length === 0 ? { text: none } : {}),
    cards: addresses.map(cardOf),
  }
}

function cardOf(address: Address): Card {
  const { telephone, startDate, endDate, notes } = address
  return {
    title: addressLines(address)[0] ?? typeOf(address),
    level: 4,
    rows: [
      row('Address', addressLines(address)),
      phoneRow('Address telephone', telephone),
      row('Type of address', typeOf(address)),
      row('Start date', recordDate(startDate)),
      ...(endDate === null ? [] : [row('End date', recordDate(endDate))]),
      notesRow(notes),
    ],
  }
}

function typeOf({ type, verified }: Address): string {
  return `${type} (${verified ? 'verified' : 'not verified'})`
}
