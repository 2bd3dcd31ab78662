import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { rearrangeContext } from '../../app/journeys/rearrange-appointment/context.ts'
import { current } from '../../app/journeys/rearrange-appointment/current.ts'
import { everyRearrangeContext } from '../../app/journeys/rearrange-appointment/index.ts'
import { answersFrom } from '../../app/journeys/rearrange-appointment/questions/kept.ts'
import { showBlocks } from '../../app/pages/journey/blocks.ts'
import { aContact, anNsi } from '../delius/samples.ts'
import {
  aMorning,
  caseAt,
  withEnd,
  withLocations,
  withNsis,
  withoutToolkits,
} from '../support/people.ts'
import { sendPage } from '../support/journeys.ts'
import type { Contact, Nsi } from '../../app/data/schema.ts'
import type { Case } from '../../app/delius/case.ts'
import type { Answers } from '../../app/engine/types.ts'

/** Kieran with only these appointments and NSIs. */
const kieran = (nsis: readonly Nsi[] = [], contacts: readonly Contact[] = []): Case => ({
  ...caseAt('Kieran'),
  contacts,
  nsis,
})
const session = aContact({ id: 25, date: '2021-10-25', nsiId: 1, rarActivity: true })

/** Where somebody is who has moved an appointment to a date, with nothing else answered. */
function movedTo(date: string, theCase: Case, contact: Contact, more: Answers = {}) {
  const context = rearrangeContext(fixturesOn(dateOf(aMorning)), theCase, contact, aMorning)
  const moving = { change: 'rearrange', requestedBy: 'staff', reason: 'The office is closed.' }
  const asked = { ...answersFrom(context), ...moving }
  const slot = { ...asked, date, start: contact.start, end: contact.end }
  const { stored } = sendPage(current, asked, context, 'when', true, slot)
  const trail = walk(current, { ...stored, ...more }, context)
  const step = stepOf(current, trail.frontier)
  const rows = summary(current, trail, context).map(({ label, value }) => [label, value] as const)
  return {
    at: trail.frontier,
    steps: trail.steps,
    rows: Object.fromEntries(rows),
    says: showBlocks(step.blocks ?? [], trail.answers, context, (id) => id).map((block) =>
      'text' in block ? block.text : block.kind,
    ),
    booking: bookingFrom(current, trail.answers, context),
    stored,
    context,
  }
}

test('What can be rearranged is still to come, and each is known without itself', () => {
  for (const { contact, theCase, now } of everyRearrangeContext(
    fixturesOn('2021-10-06'),
    aMorning,
  )) {
    expect(`${contact.date}T${contact.start}` > now).toBe(true)
    expect(contact.outcome).toBeNull()
    expect(theCase.contacts).not.toContainEqual(contact)
  }
})

describe('what an appointment has answered already', () => {
  test('is all that arranging asked, but for the date', () => {
    const contact = { ...session, notes: 'Bring the worksheet.', sensitive: true }
    expect(movedTo('2021-11-01', kieran([anNsi()]), contact)).toMatchObject({
      at: 'check-answers',
      booking: {
        type: 'COAP',
        location: 'calder-house',
        date: '2021-11-01',
        repeatDates: [],
        start: '10:00',
        end: '11:00',
        rar: { type: 'choices-and-changes' },
        notes: 'Bring the worksheet.',
        sensitive: true,
      },
    })
  })

  test('is a type under Other too, and no location where there need not be one', () => {
    const contact = aContact({ type: 'C031', location: null })
    const { at, rows, booking } = movedTo('2021-11-01', kieran(), contact)
    expect(at).toBe('check-answers')
    expect(rows).toMatchObject({
      'Type of appointment': 'Other Appointment (Non NS)',
      Location: 'No location',
    })
    expect(booking).toMatchObject({ type: 'C031', location: null })
  })

  test('does not say that the person has another appointment then, if it is the same one', () => {
    const contact = aContact({ date: '2021-10-25' })
    expect(movedTo('2021-10-25', kieran([], [contact]), contact).at).toBe('check-answers')
    const other = { ...contact, id: 2 }
    expect(movedTo('2021-10-25', kieran([], [contact, other]), contact).at).toBe('clash')
  })
})

describe('a kept answer that no longer holds is asked again:', () => {
  test('a location that is not the team’s', () => {
    const contact = aContact({ location: 'skell-view' })
    expect(movedTo('2021-11-01', kieran(), contact).at).toBe('location')
  })

  test('no location, for a type that needs one', () => {
    expect(movedTo('2021-11-01', kieran(), aContact({ location: null })).at).toBe('location')
  })

  test('a type for which the team has no location at all, which ends the journey', () => {
    const theCase = withLocations(kieran(), 0)
    expect(movedTo('2021-11-01', theCase, aContact()).at).toBe('no-locations')
  })

  test('a category from before there were toolkits, with the reason', () => {
    const { at, says } = movedTo('2021-11-01', kieran([anNsi({ type: 'may-finance' })]), session)
    expect(at).toBe('toolkit')
    expect(says).toEqual([
      'This session is recorded as Finance, benefits and debt, which is no longer used.',
    ])
  })

  test('no toolkit, for a session that is linked to its requirement alone', () => {
    const direct = { ...session, nsiId: null, requirementId: 8100022 }
    const { at, says } = movedTo('2021-11-01', kieran([anNsi()]), direct)
    expect(at).toBe('toolkit')
    expect(says).toEqual(['This session is not recorded as any toolkit yet.'])
    const chosen = movedTo('2021-11-01', kieran([anNsi()]), direct, { toolkit: 'stepping-stones' })
    expect(chosen).toMatchObject({ at: 'check-answers', booking: { rar: { nsiId: null } } })
  })

  test('a toolkit, where the team has none any more, with what it will be recorded as', () => {
    const theCase = withoutToolkits(kieran([anNsi()]))
    const { at, says } = movedTo('2021-11-01', theCase, session)
    expect(at).toBe('rar')
    expect(says[0]).toBe('This session is recorded as Choices and Changes.')
    expect(says.at(-1)).toContain('If you select yes, the session will be recorded as')
  })

  test('and not the placeholder of a team without toolkits', () => {
    const theCase = withoutToolkits(kieran([anNsi({ type: 'nat1' })]))
    expect(movedTo('2021-11-01', theCase, session)).toMatchObject({
      at: 'check-answers',
      booking: { rar: { type: 'nat1' } },
    })
  })
})

describe('a session that is moved past the end of its requirement', () => {
  test('no longer counts if there is no other, and check your answers says why', () => {
    const theCase = withEnd(kieran([anNsi()]), 8100022, '2021-10-29')
    expect(movedTo('2021-10-28', theCase, session)).toMatchObject({
      says: [],
      booking: { rar: { type: 'choices-and-changes' } },
    })
    const late = movedTo('2021-11-01', theCase, session)
    expect(late.steps).not.toContain('rar')
    expect(late.booking.rar).toBeNull()
    expect(late.says).toEqual([
      'Kieran’s RAR requirement ends on Friday 29 October, so this appointment will no longer count towards RAR.',
    ])
  })

  test('counts towards the only other one, and check your answers says so', () => {
    const connor = caseAt('Connor')
    const theCase = withEnd({ ...connor, contacts: [] }, 8100814, '2021-10-29')
    const contact = aContact({
      crn: 'V410814',
      eventId: 7100814,
      date: '2021-10-25',
      nsiId: 5100814,
      rarActivity: true,
    })
    const { at, says, steps } = movedTo('2021-11-01', theCase, contact)
    expect(at).toBe('check-answers')
    expect(steps).not.toContain('requirement')
    expect(says).toContain(
      'The RAR requirement that this session counts towards now ends on Friday 29 October. The session will count towards Connor’s other RAR requirement.',
    )
  })

  test('asks for another if there are several, and says why', () => {
    const connor = caseAt('Connor')
    const [sentence] = connor.sentences
    const [first] = sentence?.requirements ?? []
    if (!sentence || !first) throw new Error('Connor has no requirement')
    const third = { ...first, id: 8100816 }
    const sentences = [{ ...sentence, requirements: [...sentence.requirements, third] }]
    const theCase = withEnd({ ...connor, contacts: [], sentences }, 8100814, '2021-10-29')
    const contact = aContact({ date: '2021-10-25', nsiId: 5100814, rarActivity: true })
    expect(movedTo('2021-10-28', theCase, contact).rows).toMatchObject({
      'RAR requirement': '30 days RAR, from 18 January',
    })
    const { at, says } = movedTo('2021-11-01', theCase, contact)
    expect(at).toBe('requirement')
    expect(says).toEqual([
      'The RAR requirement that this session counts towards now ends on Friday 29 October.',
    ])
  })
})

describe('a session with several NSIs', () => {
  test('keeps its own, though another was used more recently', () => {
    const used = aContact({ id: 2, date: '2021-10-01', nsiId: 2, rarActivity: true })
    const theCase = kieran([anNsi(), anNsi({ id: 2 })], [used, session])
    const { at, steps, booking } = movedTo('2021-11-01', theCase, session)
    expect(at).toBe('check-answers')
    expect(steps).toContain('nsi')
    expect(booking.rar?.nsiId).toBe(1)
  })

  test('is asked which, once it uses another toolkit that has several', () => {
    const theCase = withNsis(kieran([anNsi()]), 'stepping-stones', 8100022, [71, 72])
    const { stored, context } = movedTo('2021-11-01', theCase, session)
    const toolkit = { ...stored, toolkit: 'stepping-stones' }
    const { to } = sendPage(current, stored, context, 'toolkit', true, toolkit)
    expect(to).toBe('/draft/nsi/change')
  })
})

describe('check your answers', () => {
  test('warns that a session goes over the RAR days, and not one that had its day already', () => {
    const theCase = kieran([anNsi()])
    const full = {
      ...theCase,
      contacts: Array.from({ length: 20 }, (_, day) =>
        aContact({
          id: 100 + day,
          date: `2021-09-${String(day + 1).padStart(2, '0')}`,
          nsiId: 1,
          rarActivity: true,
        }),
      ),
    }
    expect(movedTo('2021-11-01', full, session).says).toEqual([
      'This session will go over the 20 RAR days that the court ordered. You can still rearrange it.',
    ])
    const oneLeft = { ...full, contacts: [...full.contacts.slice(1), session] }
    expect(movedTo('2021-11-01', oneLeft, session).says).toEqual([])
  })

  test('says that the new date is a bank holiday', () => {
    const [says] = movedTo('2021-12-27', kieran(), aContact()).says
    expect(says).toMatch(/^Monday 27 December is a bank holiday/)
  })

  test('says that nothing counts towards RAR for somebody without a requirement', () => {
    const marta = { ...caseAt('Marta'), contacts: [] }
    const contact = aContact({ crn: 'V410137', eventId: 7100137 })
    const { rows, says } = movedTo('2021-11-01', marta, contact)
    expect(rows).not.toHaveProperty('RAR toolkit')
    expect(says).toEqual([
      'Marta does not have a RAR requirement, so this appointment will not count towards RAR.',
    ])
  })
})
