import { fullName } from '../../delius/names.ts'
import { ageOn, dateOf, shortDate } from '../../engine/dates.ts'
import type { Case } from '../../delius/case.ts'

/** Who a person on probation is, in words. */
export interface Banner {
  readonly name: string
  readonly crn: string
  readonly pnc: string
  readonly born: string
}

/** The person whom a journey is about, as the banner of March 2021 showed it on every page. */
export function banner({ person }: Case, now: string): Banner {
  const today = dateOf(now)
  const born = shortDate(person.dateOfBirth, today)
  return {
    name: fullName(person),
    crn: person.crn,
    pnc: person.pnc,
    born: `${born} (${ageOn(person.dateOfBirth, today)} years old)`,
  }
}
