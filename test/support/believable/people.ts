import { repeated } from './broken.ts'
import type { Fixtures } from '../../../app/data/schema.ts'

/** Only these are kept for invented people. */
const inventedCrn = /^V41\d{4}$/

/**
 * A sentence for each person whose CRN might be real or whose people cannot be told apart, and for
 * each phone number that two people have.
 */
export function unlikelyPeople({ people, personalDetails }: Fixtures): readonly string[] {
  const phones = [
    ...people.map(({ crn, phone }) => ({ crn, phone })),
    ...personalDetails.flatMap(({ crn, telephone, addresses, contacts }) =>
      [
        telephone,
        ...addresses.map((one) => one.telephone),
        ...contacts.map((one) => one.phone),
      ].map((phone) => ({ crn, phone })),
    ),
  ].filter(({ phone }) => phone !== null)
  const owners = Map.groupBy(phones, ({ phone }) => phone)
  return [
    ...people
      .filter(({ crn }) => !inventedCrn.test(crn))
      .map(({ crn }) => `Person ${crn} has a CRN that could be somebody’s.`),
    ...personalDetails.flatMap(({ crn, contacts }) =>
      repeated(contacts.map(({ id }) => id)).map(
        (id) => `Two people around ${crn} have the id ${id}.`,
      ),
    ),
    ...[...owners]
      .map(([phone, held]) => ({ phone, crns: [...new Set(held.map(({ crn }) => crn))] }))
      .filter(({ crns }) => crns.length > 1)
      .map(({ phone, crns }) => `Phone ${phone} is held for ${crns.join(' and ')}.`),
  ]
}
