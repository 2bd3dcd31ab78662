import { expect, test } from 'vitest'
import { activityLog, daysOf, entryTitle } from '../../app/delius/activity-log.ts'
import { complianceOf } from '../../app/delius/compliance.ts'
import { filteredLog, isLogFilter, logFilterIds } from '../../app/delius/log-filters.ts'
import { logNotes } from '../../app/delius/log-notes.ts'
import { pagesOfLog } from '../../app/delius/log-pages.ts'
import { nextStepOf } from '../../app/delius/next-for-appointment.ts'
import { withNotes } from '../../app/delius/notes.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { aContact, anEntry, anNsi, anOrder, lists } from './samples.ts'
import type { Contact, Entry, Nsi } from '../../app/data/schema.ts'

const now = '2021-10-06T09:00'
const [person] = lists.people
if (!person) throw new Error('There is nobody')

interface Logged {
  readonly contacts?: readonly Contact[]
  readonly entries?: readonly Entry[]
  readonly nsis?: readonly Nsi[]
}

const log = ({ contacts = [], entries = [], nsis = [] }: Logged, at = now) =>
  activityLog({ person, contacts, entries, nsis }, lists, at)
const logged = (all: Logged, at?: string) =>
  log(all, at).map((item) => {
    const words = [
      item.date,
      item.time ?? 'no time',
      item.kind === 'system' ? item.text : item.kind,
    ]
    if (item.kind !== 'appointment') return words.join(' ')
    const standard = item.nationalStandard ? ['national standard'] : []
    return [...words, item.standing, ...standard].join(' ')
  })

test('The log has what was approved, in the order that was approved', async () => {
  const called = (rest: Partial<Entry>) => entryTitle(lists.contactTypes, anEntry(rest), person)
  const begun = {
    contacts: [aContact({ date: '2021-10-06', start: '09:00' })],
    entries: [
      anEntry({ date: '2021-10-06', time: '09:01' }),
      anEntry({ id: 2, date: '2021-10-07', time: null }),
    ],
  }
  await expectApproved('approved/log.txt', {
    'The log': {
      'by days': logged({
        contacts: [
          aContact({ id: 1, date: '2021-09-01', start: '15:00', type: 'C031', outcome: 'APPK' }),
          aContact({ id: 2, date: '2021-10-01', start: '16:00' }),
        ],
        entries: [anEntry()],
      }),
      'what was moved or called off, and nothing else to come': logged({
        contacts: [
          aContact({ id: 1, date: '2021-10-20' }),
          aContact({ id: 2, date: '2021-10-21', outcome: 'RSOF' }),
          aContact({ id: 3, date: '2021-10-22', outcome: 'AASD', cancelledBy: 'staff' }),
        ],
      }),
      'what Delius wrote at the end of its day, also of NSIs': logged({
        entries: [
          anEntry({ id: 2, type: 'EREQ', time: '09:00' }),
          anEntry({ id: 3, time: null }),
          anEntry(),
        ],
        nsis: [anNsi({ referralDate: '2021-10-01', statusDateTime: '2021-10-01T08:00' })],
      }),
      'what has begun': logged(begun),
      'what has begun a minute earlier': logged(begun, '2021-10-06T08:59'),
    },
    'The title of an entry': {
      'by its type and the person': called({}),
      'by its type alone': called({ type: 'CPOL' }),
      'as somebody wrote it': called({ title: 'Call from the hostel' }),
    },
  })
})

test('The log goes by days, the newest first', () => {
  const entries = ['2021-10-01', '2021-10-02', '2021-10-01'].map((date, id) =>
    anEntry({ id, date, time: `1${id}:00` }),
  )
  expect(daysOf(log({ entries })).map(({ date, items }) => [date, items.length])).toEqual([
    ['2021-10-02', 1],
    ['2021-10-01', 2],
  ])
})

test('Each filter leaves what was approved', async () => {
  const contacts = [
    aContact({ id: 1, date: '2021-09-01', outcome: 'ATTC', rarActivity: true }),
    aContact({ id: 2, date: '2021-09-02', outcome: 'AAME' }),
    aContact({ id: 3, date: '2021-09-03', outcome: 'UAAB', enforcement: 'EA02' }),
    // A letter that was requested and not sent
    aContact({ id: 4, date: '2021-09-04', outcome: 'ATSH', enforcement: 'WLS' }),
    aContact({ id: 5, date: '2021-09-05' }),
    aContact({ id: 6, date: '2021-09-06', outcome: 'RSSR' }),
    aContact({ id: 7, date: '2021-09-07', type: 'C031', outcome: 'APPK', rarActivity: true }),
    aContact({ id: 8, date: '2021-11-01', rarActivity: true }),
    // Too long ago to count, though it is still in the log
    aContact({ id: 9, date: '2020-09-01', outcome: 'UAAB', enforcement: 'NFA' }),
    aContact({ id: 10, date: '2021-09-08', outcome: 'AFTA', rarActivity: true }),
  ]
  const compliance = complianceOf({ contacts, sentences: [anOrder()] }, lists, now)
  const left = (entries: readonly Entry[], filter: (typeof logFilterIds)[number]) =>
    filteredLog(log({ contacts, entries }), filter, compliance, lists).map((item) =>
      item.kind === 'appointment' ? item.contact.id : (item.entry?.id ?? 0),
    )
  const entries = ['CEL1', 'CENF', 'CMOA', 'EREQ'].map((type, index) =>
    anEntry({ id: 101 + index, type }),
  )
  const letter = (date: string, type = 'CEL1') =>
    left([anEntry({ id: 201, type, date })], 'warning-letters')
  await expectApproved('approved/log-filters.txt', {
    Filters: Object.fromEntries(logFilterIds.map((filter) => [filter, left(entries, filter)])),
    'Letters, of which that of 3 September is written down': {
      'the day before': letter('2021-09-02'),
      'the same day': letter('2021-09-03'),
      'two weeks later': letter('2021-09-17'),
      'later still': letter('2021-09-18'),
      'as another letter': letter('2021-09-04', 'CEL2'),
    },
  })
  expect(logFilterIds.every(isLogFilter)).toBe(true)
  expect(['', 'Complied', 'toString', 'constructor'].filter(isLogFilter)).toEqual([])
})

test('Notes are shown, folded or open at first as approved', async () => {
  const added = withNotes('Came late.', 'Brought a letter.')
  const open = ['to come', 'no outcome', 'complied', 'waiting for evidence'] as const
  const standings = [...open, 'rescheduled', 'cancelled'] as const
  const shown = (length: number, place: number, sensitive = false) => {
    const { parts, ...rest } = {
      parts: [],
      ...logNotes({ notes: 'a'.repeat(length), sensitive }, place),
    }
    return { ...rest, parts: parts.map((part: string) => `${part.length} characters`) }
  }
  await expectApproved('approved/log-notes.txt', {
    'The length of notes, the place of their entry': {
      'none, the first': shown(0, 0),
      '250, the tenth': shown(250, 9),
      '251, the tenth': shown(251, 9),
      '300, the first': shown(300, 0),
      '300, the third': shown(300, 2),
      '300, the fourth': shown(300, 3),
      '10 that are sensitive, the first': shown(10, 0, true),
      '300 that are sensitive, the third': shown(300, 2, true),
      'spaces that are sensitive': logNotes({ notes: ' \n', sensitive: true }, 0),
      '250 that are not of the alphabet': logNotes({ notes: '🙂'.repeat(250), sensitive: false }, 9)
        .kind,
      'some that were added later': logNotes({ notes: added, sensitive: false }, 0),
    },
    'The next step after': Object.fromEntries(
      standings.map((standing) => [standing, nextStepOf(standing)]),
    ),
  })
})

// A page in brackets
test.each(['[]', '[30,30]', '[30,30],[1]', '[39,1],[40],[5]', '[100]'])(
  'A log is on pages of whole days, of so many items each: %s',
  (pages) => {
    const items = (size: number) => log({ entries: Array.from({ length: size }, () => anEntry()) })
    const sizes = [...pages.matchAll(/\d+/g)].map(([size]) => Number(size))
    const days = sizes.map((size) => ({ date: '2021-10-01', items: items(size) }))
    const found = pagesOfLog(days).map((page) => page.map((day) => day.items.length))
    expect(JSON.stringify(found)).toBe(`[${pages}]`)
  },
)
