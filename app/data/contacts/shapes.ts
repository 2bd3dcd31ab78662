import { addDays } from '../../engine/dates.ts'
import { attendedAndComplied } from '../outcomes.ts'
import { signedIn } from '../teams.ts'
import type { Contact } from '../schema.ts'

/** What every contact has to say for itself; the rest has a value that most contacts share. */
export type Essentials = Pick<Contact, 'id' | 'crn' | 'date' | 'start' | 'end' | 'team' | 'eventId'>

/** An office visit that is not RAR and has no outcome, unless `rest` says so. */
export const officeVisit = (essentials: Essentials, rest: Partial<Contact> = {}): Contact => ({
  type: 'COAP',
  practitioner: signedIn,
  location: null,
  nsiId: null,
  requirementId: null,
  rarActivity: false,
  outcome: null,
  enforcement: null,
  cancelledBy: null,
  notes: '',
  sensitive: false,
  updated: null,
  ...essentials,
  ...rest,
})

/** A RAR session that belongs to an NSI: of a toolkit, or of a category in the old days. */
export const nsiSession = (
  essentials: Essentials,
  nsiId: number,
  rest: Partial<Contact> = {},
): Contact => officeVisit(essentials, { rarActivity: true, nsiId, ...rest })

/** A RAR session that is linked to its requirement itself, as those of no toolkit are. */
export const directSession = (
  essentials: Essentials,
  requirementId: number,
  rest: Partial<Contact> = {},
): Contact => officeVisit(essentials, { rarActivity: true, requirementId, ...rest })

/** What a contact has once the person came and complied. */
export const attended = { outcome: attendedAndComplied }

/** The contacts on dates `every` so many days from the date `from`, with ids from `id` upwards. */
export const run = (
  { id, from, every, times }: Readonly<{ id: number; from: string; every: number; times: number }>,
  contact: (turn: Readonly<{ id: number; date: string }>) => Contact,
): readonly Contact[] =>
  Array.from({ length: times }, (_, turn) =>
    contact({ id: id + turn, date: addDays(from, turn * every) }),
  )

/**
 * Makes the appointments of one person that are not RAR: each went as it should and was recorded
 * when it ended, unless `rest` says otherwise. The first is turn 1, whose id follows `before`.
 */
export const visitsOf =
  (of: Omit<Essentials, 'id' | 'date'>, before: number, usual: Partial<Contact>) =>
  (turn: number, date: string, notes = '', rest: Partial<Contact> = {}): Contact => {
    const { practitioner = signedIn } = { ...usual, ...rest }
    const updated = { by: practitioner, at: `${date}T${rest.end ?? of.end}` }
    const visit = { outcome: attendedAndComplied, notes, updated, ...usual, ...rest }
    return officeVisit({ ...of, id: before + turn, date }, visit)
  }
