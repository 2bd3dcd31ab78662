import { z } from 'zod'
import { Contact, Nsi, Outcome, Team } from '../data/schema.ts'
import type { Fixtures } from '../data/schema.ts'

/**
 * One contact of the case system with what we need to know of it, checked. `intervention` is the id
 * of a toolkit or a category; `deleted` says that its NSI was. Both are null if it has no NSI.
 */
export const Row = z.strictObject({
  contact: z.number().int().positive(),
  date: z.iso.date(),
  provider: z.string().regex(/^NPS \S/, 'A provider is ‘NPS ’ and the name of its region'),
  rar: z.boolean(),
  intervention: z.string().min(1).nullable(),
  deleted: z.boolean().nullable(),
  outcome: z.enum(['attended', 'not attended', 'does not say', 'none recorded']),
})
export type Row = Readonly<z.infer<typeof Row>>

/** The part of the data that the pipeline reads. */
export type Source = Pick<
  Fixtures,
  'contacts' | 'nsis' | 'teams' | 'outcomes' | 'toolkits' | 'categories'
>

const Read = z.object({
  contacts: z.array(Contact),
  nsis: z.array(Nsi),
  teams: z.array(Team),
  outcomes: z.array(Outcome),
})

/**
 * One tidy row for each contact, in the order of the source. Throws, with words for whoever has to
 * put it right, if the source has not the shape it should, a contact is there twice, or one names
 * a team, an NSI or an outcome that is not there.
 */
export function readRows(source: Source): readonly Row[] {
  const { contacts, nsis, teams, outcomes } = checked(Read, source, 'The data')
  const teamOf = index('team', teams, ({ id }) => id)
  const nsiOf = index('NSI', nsis, ({ id }) => id)
  const outcomeOf = index('outcome', outcomes, ({ code }) => code)
  index('contact', contacts, ({ id }) => id)
  return contacts.map(({ id, date, team, nsiId, outcome, rarActivity }) => {
    const of = `Contact ${id}`
    const nsi = nsiId === null ? null : nsiOf(nsiId, of)
    const { attended } = outcome === null ? {} : outcomeOf(outcome, of)
    const row = {
      contact: id,
      date,
      provider: teamOf(team, of).provider,
      rar: rarActivity,
      intervention: nsi?.type ?? null,
      deleted: nsi?.softDeleted ?? null,
      outcome: attendance(attended),
    }
    return checked(Row, row, of)
  })
}

function attendance(attended: boolean | null | undefined): Row['outcome'] {
  if (attended === undefined) return 'none recorded'
  if (attended === null) return 'does not say'
  return attended ? 'attended' : 'not attended'
}

/** Finds one by its id. Throws if there is none, and beforehand if two have the same. */
function index<T, Id extends string | number>(
  kind: string,
  all: readonly T[],
  idOf: (one: T) => Id,
): (id: Id, of: string) => T {
  const byId = new Map(all.map((one) => [idOf(one), one]))
  if (byId.size < all.length) {
    const twice = all.map(idOf).find((id, place, ids) => ids.indexOf(id) !== place)
    throw new Error(`The data have the ${kind} ${String(twice)} twice.`)
  }
  return (id, of) => {
    const found = byId.get(id)
    if (found === undefined) {
      throw new Error(`${of} names the ${kind} ${id}, which is not in the data.`)
    }
    return found
  }
}

function checked<T>(shape: z.ZodType<T>, value: unknown, name: string): T {
  const result = shape.safeParse(value)
  if (result.success) return result.data
  throw new Error(`${name} cannot be read.\n${z.prettifyError(result.error)}`)
}
