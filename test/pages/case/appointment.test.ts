import { expect, test } from 'vitest'
import { withNotes } from '../../../app/delius/notes.ts'
import { appointmentPage } from '../../../app/pages/case/appointment.ts'
import { compliancePage } from '../../../app/pages/case/compliance.ts'
import { aBreach, aContact, anOrder } from '../../delius/samples.ts'
import { variations } from '../../support/approved.ts'
import { pageOf } from '../journey/page-of.ts'
import { kieran, visitTo } from './log-visit.ts'
import type { Contact } from '../../../app/data/schema.ts'
import type { Instead } from './log-visit.ts'

const page = (rest: Partial<Contact> = {}, params = {}) => {
  const visit = visitTo({ contacts: [aContact(rest)] })
  return pageOf(appointmentPage(visit, { ...kieran, contact: '1', ...params }))
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

test('The Compliance tab says what is approved', async () => {
  const said = (instead: Instead) => {
    const { status, serious, warning, startBreach, sections } = pageOf(
      compliancePage(visitTo(instead), kieran),
    ).model
    return { status, serious, warning, startBreach, sections }
  }
  const missed = (id: number, date: string) => aContact({ id, date, outcome: 'UAAB' })
  const contacts = [missed(1, '2021-09-01'), missed(2, '2021-09-08')]
  const ended = aBreach({ id: 2, startDate: '2021-06-14', endDate: '2021-07-26', status: 'Proven' })
  const [first] = anOrder().requirements
  if (!first) throw new Error('Kieran has no requirement')
  const rar = { ...first, length: 20 }
  const ofRar = aContact({ date: '2021-09-02', rarActivity: true, requirementId: rar.id })
  const order = (endDate: string, breaches: number) => {
    const community = { description: '12 month Community Order', offence: 'Theft' }
    return { ...community, startDate: '2018-01-01', endDate, breaches }
  }
  const text = variations({
    'One RAR requirement': said({ sentence: { requirements: [rar] } }),
    'Nothing, and no requirement': said({ sentence: { requirements: [] } }),
    'One failure': said({ contacts: contacts.slice(1) }),
    'Two failures, which stand out': said({ contacts }),
    'A breach in progress, and one that has ended': said({
      sentence: { breaches: [ended, aBreach()] },
    }),
    'Two breaches in progress, a fault to correct on Delius': said({
      sentence: { breaches: [aBreach({ id: 1 }), aBreach({ id: 2 })] },
    }),
    'Every number leads to what it counts, nought nowhere': said({
      contacts: [
        missed(1, '2021-09-01'),
        aContact({ id: 2, date: '2021-09-02', outcome: 'ATTC' }),
        aContact({ id: 3, date: '2021-09-03', outcome: 'AAME' }),
      ],
    }),
    'Two RAR requirements': said({
      contacts: [ofRar],
      sentence: { requirements: [rar, { ...rar, id: 2, length: 24 }] },
    }),
    'Orders before, of which one ended more than two years ago': said({
      previousOrders: [order('2020-01-31', 0), order('2021-01-31', 1), order('2019-01-31', 3)],
    }),
  })
  await expect(text).toMatchFileSnapshot('approved/compliance.txt')
})
