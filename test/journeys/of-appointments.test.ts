import { expect, test } from 'vitest'
import { optionsOf } from '../../app/engine/options.ts'
import { versions as changes } from '../../app/journeys/change-outcome/index.ts'
import { versions as records } from '../../app/journeys/record-outcome/index.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { changing, recording } from '../support/outcomes.ts'
import { rearranging } from '../support/rearrangements.ts'
import type { Journey } from '../../app/engine/types.ts'
import type { RecordContext } from '../../app/journeys/record-outcome/context.ts'
import type { Somebody } from '../support/people.ts'

const toolkitOf = (versions: readonly Journey<RecordContext>[]) =>
  versions.at(-1)?.fields['toolkit'] ?? expect.unreachable('no toolkit is asked for')

/** The toolkits that have a hint, by appointment, and the one that is suggested. */
function hints(
  versions: readonly Journey<RecordContext>[],
  held: readonly Somebody<RecordContext>[],
) {
  const field = toolkitOf(versions)
  const said = held.map(({ who, at }) => {
    const options = optionsOf(field, {}, at())
    expect(new Set(options.map(({ value }) => value)).size, who).toBe(options.length)
    expect(
      options.filter(({ hint }) => hint === ''),
      who,
    ).toEqual([])
    const known = options.filter(({ hint }) => hint !== undefined)
    const first = options.findIndex(({ hint }) => hint === undefined)
    const places = known.map(({ text, hint }) => `${text} (${String(hint).replaceAll('\n', ' ')})`)
    return [
      who,
      `${places.join(', ') || 'none'}; ${first} before the others; ${field.suggests?.({}, at()) ?? 'none'} suggested`,
    ] as const
  })
  return Object.fromEntries(said)
}

test('Each appointment offers the toolkit it was booked for first, then those used before', async () => {
  await expectApproved('approved/toolkits-of-appointments.txt', {
    'Recording what came of it': hints(records, recording.held),
    'Changing what was recorded': hints(changes, changing.held),
  })
})

test('Appointments to come that have room for a reason can be rearranged', async () => {
  const room = rearranging.held.map(({ who, at }) => {
    const { contact, words } = at()
    return [who, `${contact.date} ${contact.start}, room for ${String(words['room'])}`] as const
  })
  await expectApproved('approved/appointments-to-rearrange.txt', {
    'Can be rearranged': Object.fromEntries(room),
  })
})
