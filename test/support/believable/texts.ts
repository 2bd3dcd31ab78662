import type { Fixtures } from '../data/schema.ts'

const months =
  'January|February|April|June|July|August|September|October|November|December|Christmas|Easter'

/** March and May are also words, so they need one before them that makes them months. */
const fixedDate = new RegExp(
  `\\b(?:(?:19|20)\\d\\d|${months}|(?:\\d+|in|since|until|of|last|next) (?:March|May))\\b`,
)

/**
 * A sentence for each text about somebody that names a month or a year. Texts stay as they are when
 * the fixtures move with the clock, so such a text would soon contradict the dates beside it. The
 * name of a sentence or an order is its own.
 */
export function datesInTexts(
  fixtures: Pick<Fixtures, 'personalDetails' | 'risks' | 'sentences' | 'contacts' | 'entries'>,
): readonly string[] {
  const { personalDetails, risks, sentences, contacts, entries } = fixtures
  return [...personalDetails, ...risks, ...sentences, ...contacts, ...entries].flatMap((record) =>
    textsOf(record).flatMap((text) => {
      const found = fixedDate.exec(text)?.[0]
      return found === undefined ? [] : [`A text about ${record.crn} names ${found}: ${text}`]
    }),
  )
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\d{4}-\d\d-\d\d/.test(value) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'description', 'law'].includes(key) ? [] : textsOf(inner),
  )
}
