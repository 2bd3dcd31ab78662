import { describe, expect, test } from 'vitest'
import { fixtures } from '../../app/data/index.ts'
import { datesInTexts, onDaysOff } from '../support/believable/texts.ts'
import { aContact, aRequirement } from '../delius/samples.ts'
import { aFlag, problemsOf, withContact, withFirst, withTwo } from './faulty.ts'
import type {
  Concern,
  Contact,
  Entry,
  Fixtures,
  HeldFlag,
  PersonalDetails,
  Requirement,
  Risk,
  Sentence,
} from '../../app/data/schema.ts'
import type { Kind } from './faulty.ts'

const [kieran] = fixtures.sentences
const [risk] = fixtures.risks
const tomorrow = '2021-10-07'
const unpaidWork: Partial<Requirement> = { id: 1, category: 'W', length: 40, unit: 'hours' }
const offence = { description: 'Theft', code: '00000', count: 1, date: '2021-04-20' }
const order = { description: 'An order', offence: 'Theft', breaches: 0, startDate: '2020-12-07' }
const breach = { id: 1, startDate: '2021-06-14', status: 'In progress', endDate: null }
const period = { startDate: '2021-06-14', endDate: null, notes: '' }
const money = { ...period, type: 'Finance', subType: null, verified: true }
const dyslexia = { ...period, type: 'Dyslexia', adjustments: [] }
const home = {
  ...period,
  kind: 'main' as const,
  type: 'Hostel',
  verified: true,
  noFixedAbode: false,
  lines: ['1 Nowhere Street'],
  telephone: null,
}
const previous = { ...home, kind: 'previous' as const }
const sister = {
  id: 'a-sister',
  type: 'Family member' as const,
  name: 'A Sister',
  relationship: 'Sister',
  phone: null,
  email: null,
  lines: [],
  startDate: '2021-05-12',
  notes: '',
}
const call = { type: 'CMOA', date: '2021-06-01', time: '10:00', practitioner: 'p-deshmukh' }
const flagged = { type: 'ERGA', notes: 'Substance misuse' }
const none: Concern = { immediate: null, previous: null, previousDate: null }
/** The office visit of 12 May 2021, which Kieran kept. */
const induction = 9201001

const sentence = (change: Partial<Sentence>) => withFirst('sentences', change)
const withRequirement = (change: Partial<Requirement>) =>
  sentence({
    requirements: [...(kieran?.requirements ?? []), aRequirement({ ...unpaidWork, ...change })],
  })
const withBreach = (change: object) => sentence({ breaches: [{ ...breach, ...change }] })
const details = (change: Partial<PersonalDetails>) => withFirst('personalDetails', change)
const withFlag = (change: Partial<HeldFlag>) =>
  withFirst('risks', { flags: [...(risk?.flags ?? []), aFlag({ id: 'odd', ...change })] })
const withCoping = (change: Partial<Concern>) => {
  const themselves = {
    suicideOrSelfHarm: none,
    coping: { ...none, ...change },
    vulnerability: none,
  }
  return withFirst('risks', { themselves })
}
const visit = (change: Partial<Contact>) => withContact(induction, change)
const recordedAt = (at: string) => ({ updated: { by: 'p-deshmukh', at } })
const beforehand = recordedAt('2021-05-11T09:00')
const entry = (change: Partial<Entry>) => withFirst('entries', { ...call, ...change })
const second = (change: Partial<Contact>) =>
  withContact(9201002, { date: '2021-05-12', end: '12:00', updated: null, ...change })

test('No fault is found where there is none', () => {
  expect(problemsOf(fixtures)).toEqual([])
})

test.each<[start: string, faulty: Fixtures]>([
  ['people.0.crn: ', withFirst('people', { crn: 'X1' })],
  ['people.0.pnc: ', withFirst('people', { pnc: '21/1A' })],
  ['people.0.phone: ', withFirst('people', { phone: '0113 496 0000' })],
  ['contacts.0.date: ', withFirst('contacts', { date: '2021-02-29' })],
  ['toolkits.0.name: ', withFirst('toolkits', { name: '' })],
  ['contacts.0.notes: ', withFirst('contacts', { notes: 'a'.repeat(4001) })],
])('A shape that the schema refuses is found: %s', (start, faulty) => {
  expect(problemsOf(faulty)).toEqual([expect.stringContaining(start)])
})

test.each<[kind: Kind, name: string, id: string | number]>([
  ['locations', 'location', 'calder-house'],
  ['teams', 'team', 'leeds-north'],
  ['practitioners', 'practitioner', 'p-deshmukh'],
  ['contactTypes', 'contact type', 'COAP'],
  ['toolkits', 'toolkit or category', 'choices-and-changes'],
  ['categories', 'toolkit or category', 'march-employment'],
  ['outcomes', 'outcome', 'ATTC'],
  ['people', 'person', 'V410022'],
  ['people', 'person by PNC', '2014/7410022S'],
  ['sentences', 'sentence', 7100022],
  ['sentences', 'requirement', 8100022],
  ['nsis', 'nsi', 5100022],
  ['contacts', 'contact or entry', 9100001],
  ['entries', 'contact or entry', 9301001],
  ['enforcementActions', 'enforcement action', 'EA10'],
  ['riskFlags', 'risk flag', 'child-protection'],
  ['personalDetails', 'personal details', 'V410022'],
  ['risks', 'risk', 'V410022'],
])('An id used twice is found: two %s', (kind, name, id) => {
  expect(problemsOf(withTwo(kind))).toContain(`Two of ${name} have the id ${id}.`)
})

/** Rows of a fault of one thing and how it comes about, as sentences and fixtures. */
const faultRows = <C>(
  name: string,
  faulty: (change: C) => Fixtures,
  rows: readonly (readonly [fault: string, change: C])[],
) => rows.map(([fault, change]) => [`${name} ${fault}.`, faulty(change)] as const)

test.each<readonly [sentence: string, faulty: Fixtures]>([
  ...faultRows('Two', (all: Fixtures) => all, [
    ['of toolkit or category have the id nat1', withFirst('categories', { id: 'nat1' })],
    ['of breach have the id 1', sentence({ breaches: [breach, breach] })],
    ['people around V410022 have the id a-sister', details({ contacts: [sister, sister] })],
    [
      'flags of V410022 have the id substance-misuse-2021',
      withFlag({ id: 'substance-misuse-2021' }),
    ],
  ]),
  ...faultRows('Person X320741', (crn: string) => withFirst('people', { crn }), [
    ['has a CRN that could be somebody’s', 'X320741'],
  ]),
  ...faultRows('Phone', details, [
    ['01632 960 138 is held for V410022 and V410137', { telephone: '01632 960 138' }],
    [
      '07700 900 137 is held for V410137 and V410022',
      { contacts: [{ ...sister, phone: '07700 900 137' }] },
    ],
  ]),
  ...faultRows('Sentence 7100022', sentence, [
    ['has an offence after the conviction', { additionalOffences: [offence] }],
    ['starts before the conviction', { convictionDate: '2021-05-11' }],
    ['is active after its end', { endDate: '2021-10-05' }],
    ['ends before it starts', { endDate: '2021-05-10' }],
    ['starts on a day that is still to come', { startDate: tomorrow }],
  ]),
  ...faultRows('Requirement 1', withRequirement, [
    ['starts before its sentence', { startDate: '2021-05-09' }],
    ['is created on a day that is still to come', { createdDate: tomorrow }],
    ['ends before it starts', { terminationDate: '2021-05-09' }],
    ['ends after its sentence', { expectedEndDate: '2022-05-10' }],
    ['is over on a day that is still to come', { terminationDate: tomorrow }],
    ['is over without a reason, or the reverse', { terminationReason: 'Completed' }],
  ]),
  ...faultRows('Breach 1', withBreach, [
    ['starts before its sentence', { startDate: '2021-05-09' }],
    ['starts after its sentence', { startDate: '2022-05-10' }],
    ['starts on a day that is still to come', { startDate: tomorrow }],
    ['ends before it starts', { endDate: '2021-06-13' }],
    ['ends on a day that is still to come', { endDate: tomorrow }],
  ]),
  ...faultRows(
    'Person V410022',
    (addresses: PersonalDetails['addresses']) => details({ addresses }),
    [
      ['has two main addresses', [home, home]],
      ['has a previous address without an end, or another with one', [previous]],
      [
        'has a previous address without an end, or another with one',
        [{ ...home, endDate: '2021-07-01' }],
      ],
    ],
  ),
  ...faultRows('Address 1 Nowhere Street of V410022', details, [
    ['ends before it starts', { addresses: [{ ...previous, endDate: '2021-06-13' }] }],
  ]),
  ...faultRows('Finance of V410022 since 2021-10-07', details, [
    [
      'starts on a day that is still to come',
      { circumstances: [{ ...money, startDate: tomorrow }] },
    ],
  ]),
  ...faultRows('Dyslexia of V410022 since 2021-06-14', details, [
    ['ends on a day that is still to come', { disabilities: [{ ...dyslexia, endDate: tomorrow }] }],
  ]),
  ...faultRows('Order of V410022 from 2020-12-07', details, [
    ['ends on a day that is still to come', { previousOrders: [{ ...order, endDate: tomorrow }] }],
  ]),
  ...faultRows('Contact a-sister of V410022', details, [
    ['starts on a day that is still to come', { contacts: [{ ...sister, startDate: tomorrow }] }],
  ]),
  ...faultRows('Flag odd of V410022', withFlag, [
    ['is added on a day that is still to come', { addedOn: tomorrow }],
    ['is reviewed before it is added', { lastReview: '2021-06-08' }],
    ['is reviewed on a day that is still to come', { lastReview: tomorrow }],
    ['is to be reviewed before its last review', { nextReview: '2021-06-09' }],
    ['is removed before its last review', { removedOn: '2021-06-08' }],
    ['is removed on a day that is still to come', { removedOn: tomorrow }],
    ['is removed and still to be reviewed', { removedOn: '2021-07-01', nextReview: '2021-12-09' }],
    ['is removed without a reason, or the reverse', { removedOn: '2021-07-01' }],
  ]),
  ...faultRows('Risk of V410022', (change: Partial<Risk>) => withFirst('risks', change), [
    ['is assessed on a day that is still to come', { assessedOn: tomorrow }],
    ['is assessed only in part', { community: null }],
    ['was not assessed last when the log tells', { assessedOn: '2021-06-10' }],
  ]),
  ...faultRows('Risk of V410022 has an earlier concern', withCoping, [
    ['without its date, or a date without a concern', { previous: 'Low.' }],
    ['without its date, or a date without a concern', { previousDate: '2020-01-06' }],
    ['that is still to come', { previous: 'Low.', previousDate: tomorrow }],
  ]),
  ...faultRows('Contact 9201001', visit, [
    ['is no appointment by its type', { type: 'CMOA' }],
    [
      'has an enforcement action that its outcome does not take',
      { outcome: 'AFTA', enforcement: 'BRE01' },
    ],
    ['is at an office of another team', { location: 'skell-view' }],
    ['has had no outcome for weeks', { outcome: null, updated: null }],
    ['is recorded before it starts', recordedAt('2021-05-12T10:29')],
    ['is recorded on a day that is still to come', recordedAt('2021-10-07T09:00')],
  ]),
  ...faultRows('Contact 9201001', second, [
    ['is at the same time as contact 9201002', { start: '11:44' }],
  ]),
  ...faultRows('Contact 9201002', second, [
    ['is after the end of its sentence', { date: '2022-05-10' }],
  ]),
  ...faultRows('Entry 9301001', entry, [
    ['is an appointment by its type', { type: 'COAP' }],
    ['is on a day that is still to come', { date: tomorrow }],
    ['is before its sentence', { date: '2021-05-09' }],
    ['is by nobody, or at no time', { practitioner: null }],
    ['is by nobody, or at no time', { time: null }],
    ['is logged by Delius and yet by somebody, or at a time', { type: 'ERGR', time: null }],
    ['is logged by Delius and yet by somebody, or at a time', { type: 'ERGR', practitioner: null }],
    ['tells of a flag that was not added then', { ...flagged, date: '2021-06-10' }],
  ]),
])('What nobody would believe is found: %s', (found, faulty) => {
  expect(problemsOf(faulty)).toContain(found)
})

const addresses = (fixtures.personalDetails[0]?.addresses ?? []).map((one) => ({
  ...one,
  telephone: '01632 960 001',
}))

test.each<[what: string, held: Fixtures]>([
  [
    'one number for a person and their own home',
    details({ telephone: '01632 960 001', addresses }),
  ],
  ['a flag that is overdue for review', withFlag({ nextReview: '2021-09-01' })],
  [
    'a flag that the log tells of',
    entry({ ...flagged, date: '2021-06-09', time: null, practitioner: null }),
  ],
  ['an appointment that starts as another ends', second({ start: '11:45' })],
  ['a move recorded beforehand', visit({ outcome: 'RSOF', ...beforehand })],
  ['an excuse recorded beforehand', visit({ outcome: 'AAHO', ...beforehand })],
  ['a cancellation', visit({ outcome: null, cancelledBy: 'staff', ...beforehand })],
  ['waiting weeks for an outcome', visit({ outcome: null, updated: null, date: '2021-09-17' })],
])('There is no fault in %s', (_, held) => {
  expect(problemsOf(held)).toEqual([])
})

test('Every fault is told at once', () => {
  const [first, ...rest] = fixtures.contacts
  const contacts = first ? [{ ...first, type: 'NONE', end: '09:00' }, first, ...rest] : []
  expect(problemsOf({ ...fixtures, contacts })).toEqual([
    'Two of contact or entry have the id 9100001.',
    'Contact 9100001 names an unknown type NONE.',
    'Contact 9100001 ends before it starts.',
  ])
})

describe('the fixtures as they are written', () => {
  test('have no appointment on a day off, which the check would find', () => {
    expect(onDaysOff(fixtures.contacts)).toEqual([])
    const dates = ['2021-08-28', '2021-08-29', '2021-08-30', '2021-08-31']
    expect(onDaysOff(dates.map((date) => aContact({ date })))).toEqual([
      'Contact 1 is on a weekend, 2021-08-28.',
      'Contact 1 is on a weekend, 2021-08-29.',
      'Contact 1 is on Summer bank holiday, 2021-08-30.',
    ])
  })

  test('name no month or year in a text, since texts do not move, which the check would find', () => {
    expect(datesInTexts(fixtures)).toEqual([])
    const notes = ['Moves on 3 May.', 'Back since July.', 'In 2016.', 'May need a lift to march.']
    const contacts = notes.map((text) => aContact({ notes: text }))
    expect(datesInTexts({ ...fixtures, contacts })).toEqual([
      'A text about V410022 names 3 May: Moves on 3 May.',
      'A text about V410022 names July: Back since July.',
      'A text about V410022 names 2016: In 2016.',
    ])
  })
})
