import { expect, test } from 'vitest'
import { appointmentCancelled } from '../../app/journeys/rearrange-appointment/confirmation.ts'
import { arranging } from '../support/families.ts'
import { changing, recording } from '../support/outcomes.ts'
import { outcomeContext } from '../support/outcome-visits.ts'
import { contextAt, withNsis, withoutToolkits } from '../support/people.ts'
import { rearranging } from '../support/rearrangements.ts'
import { waysThrough } from '../support/ways.ts'
import { wordsOf } from './words.ts'
import type { Answers, Confirmation, Context } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { Family } from '../support/families.ts'
import type { FirstName } from '../support/people.ts'
import type { Other } from './words.ts'

type Others<C extends Context> = Readonly<Record<string, readonly Other<C>[]>>

/** The words of each version, but for pages that an earlier version has already. */
function testWords<C extends Context>(
  { id, versions: all, everybody }: Family<C>,
  others: Others<C>,
  endings: readonly Confirmation[] = [],
): void {
  let told: ReadonlyMap<string, string> | undefined
  const tell = () => {
    const known = new Map<string, string>()
    const texts = all.map((journey) => {
      const { version, confirmation } = journey
      const besides = { others: others[version] ?? [], endings: [confirmation, ...endings] }
      const words = wordsOf(journey, waysThrough(journey, everybody), besides)
      return [version, withoutKnown(words, version, known)] as const
    })
    return new Map(texts)
  }
  test.each(all.map(({ version }) => version))(
    `${id}, version %s, says what was approved, and leads where it was approved to lead`,
    async (version) => {
      told ??= tell()
      await expect(told.get(version)).toMatchFileSnapshot(`approved/${id}-${version}.txt`)
    },
  )
}

/** In place of a part that an earlier version has word for word, where it is. */
function withoutKnown(words: string, version: string, known: Map<string, string>): string {
  const parts = words.split('\n\n').map((part) => {
    const [heading = '', ...lines] = part.split('\n')
    const earlier = known.get(part) ?? version
    known.set(part, earlier)
    return earlier === version || lines.length < 2 ? part : `${heading}: as in ${earlier}`
  })
  return `${parts.join('\n\n').trimEnd()}\n`
}

const arrange = (answers: Answers, who: FirstName = 'Kieran'): Other<ArrangeContext> => ({
  who,
  context: contextAt(who),
  answers,
})
const weekly = { repeating: 'yes', frequency: 'weekly', repeats: '2' }
const christmas = { ...weekly, date: '2021-12-20', start: '10:00', end: '11:00' }
const clashing = { ...weekly, date: '2021-10-18', start: '10:59', end: '11:10' }

testWords(arranging, {
  '2021-03-11': [
    arrange({ type: 'CHVS', start: '13:00', end: '14:00', rar: 'no', notes: 'Bring the form.' }),
    arrange({ rar: 'yes', category: 'march-finance', notes: '', repeat: 'yes' }),
  ],
  '2021-05-25': [
    arrange({ ...christmas, rar: 'no', sensitive: 'no' }),
    arrange({ ...christmas, rar: 'yes', category: 'may-families', rarRepeats: 'yes' }),
    arrange({ ...christmas, rar: 'yes', rarRepeats: 'no', notes: 'Bring it.', repeatNotes: 'yes' }),
    arrange({ ...christmas, notes: 'Bring it.', repeatNotes: 'no', repeatSensitive: 'yes' }),
    arrange({ ...christmas, notes: '', sensitive: 'yes', repeatSensitive: 'no' }),
  ],
  '2021-10-06': [
    arrange({ type: 'other', otherType: 'C007', date: '2022-01-01', repeating: 'no', rar: 'no' }),
    arrange({ date: '2021-12-01', start: '09:00', end: '09:30', ...weekly, notes: '' }),
    arrange({ ...christmas, frequency: 'fortnightly', toolkit: 'new-me-mot', rarRepeats: 'yes' }),
    arrange({ ...weekly, rar: 'yes', rarRepeats: 'yes', sensitive: 'yes' }, 'Shanice'),
  ],
  '2021-11-01': [
    arrange({ type: 'other', otherType: 'C031', rar: 'no', location: 'none', repeating: 'no' }),
    arrange({ type: 'other', otherType: 'C007', rar: 'no', location: 'elsewhere' }),
    arrange({ type: 'COAP', rar: 'no', location: 'calder-house' }),
    arrange({ type: 'COAP', rar: 'no' }, 'Glyn'),
  ],
  current: [
    arrange({ type: 'other', otherType: 'C031', location: 'none', addNotes: 'no' }),
    arrange({ ...christmas, bankHolidays: 'no', addNotes: 'no' }),
    arrange({ ...christmas, repeats: '3', bankHolidays: 'no', addNotes: 'no' }),
    arrange({ ...christmas, repeats: '3', bankHolidays: 'yes', addNotes: 'yes' }),
    arrange(clashing),
    arrange({ ...clashing, repeats: '1' }),
    arrange({ toolkit: 'stepping-stones' }, 'Alun'),
  ],
})

const record = (
  visit: Parameters<typeof outcomeContext>[1],
  answers: Answers = {},
  change?: Parameters<typeof outcomeContext>[2],
  first: FirstName = 'Kieran',
): Other<RecordContext> => ({
  who: [first, JSON.stringify(visit), ...(change ? ['in another case'] : [])].join(' '),
  context: outcomeContext(first, visit, change),
  answers,
})
const attended = { complied: 'yes', rar: 'yes', toolkit: 'choices-and-changes' }
const failed = { complied: 'failed', how: 'AFTC' }
const absent = { complied: 'absent', absence: 'no' }
const waiting = { complied: 'absent', absence: 'waiting' }
const letter = { outcome: 'AFTA', enforcement: 'WLS' }
const recorded = { outcome: 'ATTC', rarActivity: true }
const booked = { rarActivity: true, nsiId: 5100022 }

const inOctober = [
  record({}, absent),
  record({}, attended),
  record({ notes: 'First.' }, { addNotes: 'yes' }),
  record({ notes: 'a'.repeat(1001) }, { addNotes: 'yes' }),
]

testWords(recording, {
  '2021-10-13': inOctober,
  '2021-11-23': [...inOctober, record({}, waiting)],
  current: [
    record({}, attended),
    record({ type: 'C031' }, absent),
    record({ date: '2021-08-26' }, waiting),
    record({}, { ...waiting, sensitive: 'no' }),
    record({}, { ...attended, toolkit: 'stepping-stones' }),
    record({ date: '2021-09-02' }, attended),
    record({}, attended, (theCase) => withNsis(theCase, 'choices-and-changes', 8100022, [6])),
    record({}, attended, withoutToolkits),
    record({}, attended, undefined, 'Connor'),
    record(booked, failed),
    record(booked, { complied: 'yes', rar: 'no' }),
    record({ sensitive: true }, { ...absent, sensitive: 'no' }),
  ],
})

testWords(changing, {
  '2021-11-23': [
    record(letter, absent),
    record(letter, { ...attended, changeEnforcement: 'yes' }),
    record({ outcome: 'AAAA' }, { complied: 'absent', absence: 'yes' }),
  ],
  current: [
    record(letter, { complied: 'absent', absence: 'yes', reason: 'AAME' }),
    record(letter, absent),
    record({ ...recorded, requirementId: 8100022 }, attended),
    record({ ...recorded, nsiId: 5100022 }, attended),
    record({ ...recorded, nsiId: 5100702 }, attended, undefined, 'Paul'),
  ],
})

testWords(rearranging, {}, [appointmentCancelled])
