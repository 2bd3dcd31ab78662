import type { Concern, HeldFlag, RoshLevel } from '../schema.ts'

/** No concern of a kind, now or before. */
export const noConcern: Concern = { immediate: null, previous: null, previousDate: null }

/** A concern that is immediate. */
export const concernNow = (notes: string): Concern => ({ ...noConcern, immediate: notes })

/** A concern that was one last on a date. */
export const concernBefore = (notes: string, date: string): Concern => ({
  ...noConcern,
  previous: notes,
  previousDate: date,
})

type Levels = Readonly<Record<'children' | 'public' | 'knownAdult' | 'staff', RoshLevel>>

/** Four levels of risk of serious harm, all low unless `others` says so. */
export const levels = (others: Partial<Levels> = {}): Levels => ({
  children: 'low',
  public: 'low',
  knownAdult: 'low',
  staff: 'low',
  ...others,
})

/** A flag of a kind since a date, which stands and has not been reviewed, unless `rest` says so. */
export const heldFlag = (
  flag: string,
  addedOn: string,
  notes: string,
  rest: Partial<HeldFlag> = {},
): HeldFlag => ({
  id: `${flag}-${addedOn.slice(0, 4)}`,
  flag,
  notes,
  addedOn,
  lastReview: null,
  nextReview: null,
  removedOn: null,
  removalNotes: '',
  ...rest,
})
