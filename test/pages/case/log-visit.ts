import { fixturesOn } from '../../../app/data/index.ts'
import { newSession } from '../../../app/session.ts'
import type { Contact, Entry, Fixtures, Sentence } from '../../../app/data/schema.ts'
import type { Visit } from '../../../app/pages/types.ts'

/** Kieran, whose NSI for Choices and Changes is 5100022 under the requirement 8100022. */
export const kieran = { crn: 'V410022' }

/** What Kieran’s case holds instead of what the fixtures have. */
export interface Instead {
  readonly contacts?: readonly Contact[]
  readonly entries?: readonly Entry[]
  readonly sentence?: Partial<Sentence>
  readonly previousOrders?: Fixtures['personalDetails'][number]['previousOrders']
}

/** A visit to a page of Kieran’s case on 6 October 2021 at 9am, with `form` after the address. */
export function visitTo(instead: Instead, form: Visit['request']['form'] = {}): Visit {
  const { contacts = [], entries = [], sentence = {}, previousOrders = [] } = instead
  const all = fixturesOn('2021-10-06')
  return {
    request: { method: 'GET', path: '/', form },
    session: newSession,
    fixtures: {
      ...all,
      contacts,
      entries,
      nsis: all.nsis.filter(({ id }) => id === 5100022),
      sentences: all.sentences.map((one) =>
        one.crn === kieran.crn ? { ...one, breaches: [], ...sentence } : one,
      ),
      personalDetails: all.personalDetails.map((one) =>
        one.crn === kieran.crn ? { ...one, previousOrders } : one,
      ),
    },
    now: '2021-10-06T09:00',
    wallClock: '2021-10-06T09:00',
  }
}
