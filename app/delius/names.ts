import { typeName } from './contact-types.ts'
import type { Contact, Fixtures } from '../data/schema.ts'

/** First name and last name, of a person on probation or a practitioner. */
export function fullName({
  firstName,
  lastName,
}: Readonly<{ firstName: string; lastName: string }>): string {
  return `${firstName} ${lastName}`
}

/** The full name of the practitioner with this id; the id itself if there is none. */
export function practitionerName(
  { practitioners }: Pick<Fixtures, 'practitioners'>,
  id: string,
): string {
  const found = practitioners.find((practitioner) => practitioner.id === id)
  return found ? fullName(found) : id
}

/** "Office visit with Priya Deshmukh". */
export function contactTitle(
  fixtures: Pick<Fixtures, 'practitioners' | 'contactTypes'>,
  { type, practitioner }: Pick<Contact, 'type' | 'practitioner'>,
): string {
  return `${typeName(fixtures.contactTypes, type)} with ${practitionerName(fixtures, practitioner)}`
}

/** The name of what a RAR session counts towards, a toolkit or a category; its id if it has none. */
export function rarName(
  { toolkits, categories }: Pick<Fixtures, 'toolkits' | 'categories'>,
  id: string,
): string {
  return [...toolkits, ...categories].find((one) => one.id === id)?.name ?? id
}
