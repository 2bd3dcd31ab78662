import { fixturesOn } from '../../app/data/index.ts'
import type { Contact, Entry, Nsi, Requirement, Sentence } from '../../app/data/schema.ts'

const [crn, eventId] = ['V410022', 7100022] as const
const [practitioner, team] = ['p-deshmukh', 'leeds-north'] as const

/** An office visit of Kieran on 20 October 2021, 10am to 11am, that is nothing else yet. */
export const aContact = (rest: Partial<Contact> = {}): Contact => ({
  ...{ id: 1, crn, eventId, practitioner, team, location: 'calder-house' },
  ...{ type: 'COAP', date: '2021-10-20', start: '10:00', end: '11:00' },
  ...{ nsiId: null, requirementId: null, rarActivity: false },
  ...{ outcome: null, enforcement: null, cancelledBy: null, updated: null },
  ...{ notes: '', sensitive: false },
  ...rest,
})

/** An NSI of Kieran for Choices and Changes, in progress since 6 September 2021. */
export const anNsi = (rest: Partial<Nsi> = {}): Nsi => ({
  ...{ id: 1, crn, eventId, requirementId: 8100022, practitioner, team },
  ...{ type: 'choices-and-changes', subType: null, referralDate: '2021-09-06' },
  ...{ status: 'INPROG', statusDateTime: '2021-09-06T10:30', softDeleted: false },
  ...{ expectedStartDate: null, startDate: null, endDate: null, outcome: null },
  ...rest,
})

/** The RAR requirement of Kieran: 20 days, from 10 May 2021. */
export const aRequirement = (rest: Partial<Requirement> = {}): Requirement => ({
  ...{ id: 8100022, category: 'F', description: 'Rehabilitation Activity Requirement (RAR)' },
  ...{ length: 20, unit: 'days', startDate: '2021-05-10', createdDate: '2021-05-10' },
  ...{ expectedEndDate: null, terminationDate: null, terminationReason: null },
  ...{ notes: '', softDeleted: false },
  ...rest,
})

/** What is the same for everybody: types, outcomes, actions. */
export const lists = fixturesOn('2021-10-06')

/** A short phone call from Kieran on 1 October 2021 at 2pm. */
export const anEntry = (rest: Partial<Entry> = {}): Entry => ({
  ...{ id: 1, crn, eventId, practitioner, type: 'CMOA', title: null },
  ...{ date: '2021-10-01', time: '14:00', notes: '', sensitive: false },
  ...rest,
})

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
