import { bankHoliday } from '../../../app/delius/bank-holidays.ts'
import { weekdayOf } from '../../../app/engine/dates.ts'
import type { Contact, Fixtures } from '../../../app/data/schema.ts'

const months =
  'January|February|April|June|July|August|September|October|November|December|Christmas|Easter'

/** March and May are also words, so they need one before them that makes them months. */
const fixedDate = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|${months}|(?:\\d+|in|since|until|of|last|next) (?:March|May))\\b`,
)

/** Sentences of texts that name a month or a year, which do not move with the dates beside them. */
export function datesInTexts(
  fixtures: Pick<Fixtures, 'personalDetails' | 'risks' | 'sentences' | 'contacts' | 'entries'>,
): readonly string[] {
  const { personalDetails, risks, sentences, contacts, entries } = fixtures
  return [...personalDetails, ...risks, ...sentences, ...contacts, ...entries].flatMap((record) =>
    textsIn(record).flatMap((text) => {
      const found = fixedDate.exec(text)?.[0]
      return found === undefined ? [] : [`A text about ${record.crn} names ${found}: ${text}`]
    }),
  )
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'description', 'law'].includes(key) ? [] : textsIn(inner),
  )
}

/** Sentences of appointments on days off: fixtures as written keep off them, moved ones may not. */
export const onDaysOff = (contacts: readonly Contact[]): readonly string[] =>
  contacts.flatMap(({ id, date }) => {
    const off = [0, 6].includes(weekdayOf(date)) ? 'a weekend' : bankHoliday(date)
    return off === undefined ? [] : [`Contact ${id} is on ${off}, ${date}.`]
  })
