import { fixturesOn } from '../../app/data/index.ts'
import type { Entry, Sentence } from '../../app/data/schema.ts'

/** What is the same for everybody: types, outcomes, actions. */
export const lists = fixturesOn('2021-10-06')

/** A short phone call from Kieran on 1 October 2021 at 2pm. */
export function anEntry(rest: Partial<Entry> = {}): Entry {
  return {
    id: 1,
    crn: 'V410022',
    type: 'CMOA',
    title: null,
    date: '2021-10-01',
    time: '14:00',
    practitioner: 'p-deshmukh',
    eventId: 7100022,
    notes: '',
    sensitive: false,
    ...rest,
  }
}

/** The order that Kieran serves, without any breach, unless `rest` says so. */
export function anOrder(rest: Partial<Sentence> = {}): Sentence {
  const order = lists.sentences.find(({ eventId }) => eventId === 7100022)
  if (!order) throw new Error('Kieran serves no order')
  return { ...order, breaches: [], ...rest }
}

/** A breach, in progress since 1 September 2021. */
export function aBreach(
  rest: Partial<Sentence['breaches'][number]> = {},
): Sentence['breaches'][number] {
  return { id: 1, startDate: '2021-09-01', status: 'Breach initiated', endDate: null, ...rest }
}
