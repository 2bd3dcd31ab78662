import { signedIn } from '../teams.ts'
import type { Entry } from '../schema.ts'

interface Log {
  readonly logged: (turn: number, type: string, date: string, notes?: string) => Entry
  readonly written: (
    turn: number,
    type: string,
    moment: readonly [date: string, time: string],
    title: string | null,
    notes?: string,
    rest?: Partial<Entry>,
  ) => Entry
}

/**
 * Makes the entries in the log of one person under one order, with ids that follow `before`: turn 1
 * has the next. `logged` are those of Delius itself, for a day; `written` are those of the
 * practitioner who is signed in, unless `rest` says so, at a time of day HH:MM.
 */
export const logOf = (of: Pick<Entry, 'crn' | 'eventId'>, before: number): Log => {
  const entry = (turn: number, type: string, date: string, rest: Partial<Entry>): Entry => ({
    ...of,
    id: before + turn,
    type,
    title: null,
    date,
    time: null,
    practitioner: null,
    notes: '',
    sensitive: false,
    ...rest,
  })
  return {
    logged: (turn, type, date, notes = '') => entry(turn, type, date, { notes }),
    written: (turn, type, [date, time], title, notes = '', rest = {}) =>
      entry(turn, type, date, { time, practitioner: signedIn, title, notes, ...rest }),
  }
}
