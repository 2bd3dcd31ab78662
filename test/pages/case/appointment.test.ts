import { expect, test } from 'vitest'

import { withNotes } from '../../../app/delius/notes.ts'
import { appointmentPage } from '../../../app/pages/case/appointment.ts'
import { aContact } from '../../delius/samples.ts'
import { variations } from '../../support/approved.ts'
import { kieran, shown, visitTo } from './log-visit.ts'
import type { Contact } from '../../../app/data/schema.ts'

const page = (rest: Partial<Contact> = {}, params = {}) => {
  const visit = visitTo({ contacts: [aContact(rest)] })
  return shown(appointmentPage(visit, { ...kieran, contact: '1', ...params }))
}
const past = { date: '2021-10-04' }

test('The page of an appointment says what is approved', async () => {
  const said = (rest: Partial<Contact>) => {
    const { heading, caption, breadcrumbs, tag, next, waiting, another, updated, cards } =
      page(rest).model
    const ways = { breadcrumbs, next: next ?? 'nothing', another }
    return { heading, caption, ...ways, tag, waiting, updated: updated ?? 'never', cards }
  }
  const updated = { by: 'p-deshmukh', at: '2021-10-04T16:05' }
  const rar = { ...past, rarActivity: true }
  const text = variations({
    'To come: it can be rearranged or cancelled, and belongs to the schedule': said({}),
    'Started this minute': said({ date: '2021-10-06', start: '09:00' }),
    'Starts in a minute': said({ date: '2021-10-06', start: '09:01' }),
    'Of another type, without a location': said({ type: 'C031', location: null }),
    'With an outcome, which can be changed as a whole or in parts': said({
      ...past,
      outcome: 'UAAB',
      enforcement: 'EA02',
      updated,
    }),
    'Moved by the person': said({ outcome: 'RSOF', notes: 'At hospital.' }),
    'Moved by staff': said({ outcome: 'RSSR' }),
    'Called off': said({ outcome: 'AASD', cancelledBy: 'staff' }),
    'Waiting for evidence': said({ ...past, outcome: 'AFTA', enforcement: 'EA12' }),
    'RAR with a toolkit': said({ ...rar, nsiId: 5100022 }),
    'RAR without one': said({ ...rar, requirementId: 8100022 }),
    'Complied with': said({ ...past, outcome: 'ATTC' }),
    'Not complied with': said({ ...past, outcome: 'ATSH' }),
    'An acceptable absence': said({ ...past, outcome: 'AAME' }),
    'Three notes': said({ notes: withNotes(withNotes('First.', 'Second.'), 'Third.') }),
    'Not there': page({}, { contact: '2' }).model,
  })
  await expect(text).toMatchFileSnapshot('approved/appointment.txt')
})

test.each([
  ...['2', '', '01', '1.0', 'one'].map((contact) => ({ contact })),
  ...['V410137', 'X000000'].map((crn) => ({ crn })),
])('An appointment is not there for anybody else, nor if there is none: %o', (params) => {
  expect(page({}, params).status).toBe(404)
})
