import { describe, expect, test } from 'vitest'

import { arrangeAppointment } from '../../app/delius/arrange.ts'
import { aMorning, caseAt, people } from '../support/people.ts'
import type { Arranged, Booking } from '../../app/delius/arrange.ts'
import type { Event } from '../../app/delius/events.ts'
import type { FirstName } from '../support/people.ts'

const appointment = {
  type: 'CHVS',
  location: null,
  date: '2021-10-13',
  start: '09:00',
  end: '09:30',
  repeating: false,
  notes: 'Bring the worksheet.',
  sensitive: true,
}
const nextWeek: Booking = { ...appointment, toolkit: null }

const arrange = (first: FirstName, toolkit: string | null, earlier: readonly Event[] = []) =>
  arrangeAppointment(caseAt(first, earlier), { ...nextWeek, toolkit }, earlier, aMorning)

function arranged(first: FirstName, toolkit: string | null, earlier: readonly Event[] = []) {
  const done: Arranged | undefined = arrange(first, toolkit, earlier)
  if (!done) throw new Error(`Nothing was arranged for ${first}`)
  return done
}

const kinds = ({ events }: Arranged) => events.map(({ kind }) => kind)

describe('a toolkit session', () => {
  test('of Kieran, on Choices and Changes, belongs to the NSI that he already has', () => {
    const done = arranged('Kieran', 'choices-and-changes')
    expect(kinds(done)).toEqual(['appointment arranged'])
    expect(done.contact).toMatchObject({ nsiId: 5100022, requirementId: null, rarActivity: true })
  })

  test('of Kieran, on another toolkit, gets an NSI of its own, which comes before it', () => {
    const done = arranged('Kieran', 'stepping-stones')
    expect(kinds(done)).toEqual(['nsi created', 'appointment arranged'])
    expect(done.events[0]).toMatchObject({
      at: aMorning,
      nsi: {
        id: done.contact.nsiId,
        crn: 'V410022',
        toolkit: 'stepping-stones',
        requirementId: 8100022,
        referralDate: '2021-10-06',
        statusDateTime: aMorning,
        expectedStartDate: '2021-10-13',
        practitioner: 'p-deshmukh',
        team: 'leeds-north',
      },
    })
  })

  test('of Kieran, a second one on the new toolkit, belongs to the NSI that the first made', () => {
    const first = arranged('Kieran', 'stepping-stones')
    const second = arranged('Kieran', 'stepping-stones', first.events)
    expect(kinds(second)).toEqual(['appointment arranged'])
    expect(second.contact.nsiId).toBe(first.contact.nsiId)
  })

  test('of Tyrone, who has used every RAR day, can still be arranged', () => {
    expect(kinds(arranged('Tyrone', 'new-me-mot'))).toEqual(['nsi created', 'appointment arranged'])
  })

  test('of Alun, who has the NSI twice, uses the one used last, and no third is made', () => {
    const done = arranged('Alun', 'stepping-stones')
    expect(kinds(done)).toEqual(['appointment arranged'])
    expect(done.contact).toMatchObject({
      nsiId: 5100369,
      practitioner: 'o-beynon',
      team: 'wrexham',
    })
  })

  test('of Shanice, whose team has no toolkits, belongs to her NAT1 placeholder', () => {
    const done = arranged('Shanice', 'nat1')
    expect(kinds(done)).toEqual(['appointment arranged'])
    expect(done.contact.nsiId).toBe(5100471)
  })

  test('of Glyn, whose NSI and requirement have ended, gets a new NSI on the live one', () => {
    const done = arranged('Glyn', 'maps-for-change')
    expect(kinds(done)).toEqual(['nsi created', 'appointment arranged'])
    expect(done.events[0]).toMatchObject({ nsi: { requirementId: 8100931, endDate: null } })
    expect(done.contact.nsiId).not.toBe(5100930)
  })

  test('of Connor, who has two RAR requirements, counts towards the later one', () => {
    expect(arranged('Connor', 'new-me-mot').events[0]).toMatchObject({
      nsi: { requirementId: 8100815, eventId: 7100814 },
    })
  })

  test('of Marta, who has no RAR requirement, cannot be arranged, and nothing happens', () => {
    expect(arrange('Marta', 'choices-and-changes')).toBeUndefined()
  })

  test.each(['Derek', 'Imogen', 'Paul'] as const)('of %s gets a new NSI', (first) => {
    const done = arranged(first, 'developing-dialogues')
    expect(kinds(done)).toEqual(['nsi created', 'appointment arranged'])
    expect(done.events[0]).toMatchObject({ nsi: { id: done.contact.nsiId } })
  })
})

describe('an ordinary appointment', () => {
  test.each(people)('of $first is booked against the order, with no NSI', ({ first, crn }) => {
    const theCase = caseAt(first)
    const done = arranged(first, null)
    expect(done.events).toEqual([
      { kind: 'appointment arranged', at: aMorning, contact: done.contact },
    ])
    expect(done.contact).toEqual({
      ...appointment,
      id: done.contact.id,
      crn,
      practitioner: theCase.person.practitioner,
      team: theCase.person.team,
      eventId: theCase.sentences[0]?.eventId,
      nsiId: null,
      requirementId: null,
      rarActivity: false,
    })
  })

  test('cannot be arranged without an active sentence', () => {
    const none = { ...caseAt('Kieran'), sentences: [] }
    expect(arrangeAppointment(none, nextWeek, [], aMorning)).toBeUndefined()
  })
})

test('ids never collide, however much is booked and for whomever', () => {
  const toolkits = ['choices-and-changes', 'stepping-stones', null, 'new-me-mot', null]
  let events: readonly Event[] = []
  for (let turn = 0; turn < 150; turn += 1) {
    const { first } = people[turn % people.length] ?? people[0]
    const toolkit = toolkits[(turn + Math.floor(turn / 10)) % toolkits.length] ?? null
    const done = arrange(first, toolkit, events)
    events = [...events, ...(done?.events ?? [])]
  }
  const made = events.map((event) =>
    event.kind === 'nsi created' ? event.nsi.id : event.contact.id,
  )
  const given = people.flatMap(({ first }) => {
    const { nsis, contacts } = caseAt(first)
    return [...nsis, ...contacts].map(({ id }) => id)
  })
  expect(made.length).toBeGreaterThan(100)
  expect(new Set([...made, ...given]).size).toBe(made.length + given.length)
})
