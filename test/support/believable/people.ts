import type { Fixtures } from '../data/schema.ts'

type Held = Pick<Fixtures, 'people' | 'personalDetails' | 'risks'>

/** Only these are kept for invented people. */
const inventedCrn = /^V41\d{4}$/

/**
 * A sentence for each person who is not held as one: whose CRN might be real, who has no personal
 * details or risk or has them twice, or whose people cannot be told apart; and for each phone number
 * that two people have.
 */
export function unlikelyPeople(fixtures: Held): readonly string[] {
  const { people, personalDetails, risks } = fixtures
  const crns = [...new Set(people.map(({ crn }) => crn))]
  return [
    ...crns.flatMap((crn) => [
      ...(inventedCrn.test(crn) ? [] : [`Person ${crn} has a CRN that could be somebody’s.`]),
      ...notOne(crn, 'personal details', personalDetails),
      ...notOne(crn, 'risk', risks),
    ]),
    ...personalDetails.flatMap(({ crn, contacts }) =>
      contacts
        .filter(({ id }, index) => contacts.findIndex((one) => one.id === id) !== index)
        .map(({ id }) => `Two people around ${crn} have the id ${id}.`),
    ),
    ...sharedPhones(fixtures),
  ]
}

function notOne(crn: string, what: string, all: readonly { readonly crn: string }[]) {
  const number = all.filter((one) => one.crn === crn).length
  return number === 1 ? [] : [`Person ${crn} has ${what} ${number} times.`]
}

function sharedPhones({ people, personalDetails }: Held): readonly string[] {
  const owners = new Map<string, ReadonlySet<string>>()
  const add = (crn: string, phone: string | null) => {
    if (phone !== null) owners.set(phone, new Set([...(owners.get(phone) ?? []), crn]))
  }
  for (const { crn, phone } of people) add(crn, phone)
  for (const { crn, telephone, addresses, contacts } of personalDetails) {
    add(crn, telephone)
    for (const address of addresses) add(crn, address.telephone)
    for (const contact of contacts) add(crn, contact.phone)
  }
  return [...owners]
    .filter(([, crns]) => crns.size > 1)
    .map(([phone, crns]) => `Phone ${phone} is held for ${[...crns].join(' and ')}.`)
}
