import { addDays, addMonths } from '../../engine/dates.ts'
import type { Requirement, Sentence } from '../schema.ts'

type Offence = Sentence['offence']
type Order = Omit<Sentence, 'offence' | 'requirements'>

/** A RAR requirement of so many days, which goes on, unless `rest` says so. */
export const rar = (
  id: number,
  length: number,
  startDate: string,
  rest: Partial<Requirement> = {},
): Requirement => ({
  id,
  category: 'F',
  description: 'Rehabilitation Activity Requirement (RAR)',
  length,
  unit: 'days',
  startDate,
  createdDate: startDate,
  expectedEndDate: null,
  terminationDate: null,
  terminationReason: null,
  notes: '',
  softDeleted: false,
  ...rest,
})

/** A community order of so many months from a date to the day before they are over. */
export const order = (eventId: number, crn: string, months: number, startDate: string): Order => ({
  eventId,
  crn,
  description: `${months} month Community Order`,
  law: 'CJA 2003',
  months,
  startDate,
  endDate: addDays(addMonths(startDate, months), -1),
  active: true,
  additionalOffences: [],
  ogrs: null,
  sentencingCourt: 'Leeds Magistrates Court',
  responsibleCourt: 'Leeds Magistrates Court',
  convictionDate: startDate,
  additionalSentences: [],
  breaches: [],
})

/** A main offence of a kind, once, with what Delius says of it in `rest`. */
export const offence = (
  kind: Offence['kind'],
  description: string,
  rest: Pick<Offence, 'category' | 'code' | 'date'> & Partial<Offence>,
): Offence => ({ kind, description, count: 1, notes: '', ...rest })
