import { fullName } from '../../delius/names.ts'
import { fill } from '../../engine/words.ts'
import type { Person } from '../../data/schema.ts'
import type { Confirmation } from '../../engine/types.ts'

/** What to do next and the number to call, or how to add one, as the confirmation shows them. */
export interface ShownNextSteps {
  readonly nextSteps: readonly string[]
  readonly first: string
  readonly name: string
  readonly phone: string | null
  readonly phoneIs: string
  readonly deliusHref: string
}

/** The next steps with this person in them. */
export function nextStepsFor(
  person: Person,
  nextSteps: readonly string[],
  { phone = '' }: Pick<Confirmation, 'phone'>,
): ShownNextSteps {
  const words = { first: person.firstName }
  return {
    nextSteps: nextSteps.map((step) => fill(step, words)),
    first: person.firstName,
    name: fullName(person),
    phone: person.phone,
    phoneIs: fill(phone, words),
    deliusHref: `/national-delius/${person.crn}`,
  }
}
