import { describe, expect, test } from 'vitest'

import { fixturesOn } from '../../app/data/index.ts'
import { outcomes } from '../../app/data/outcomes.ts'
import { arrangeAppointments } from '../../app/delius/arrange.ts'
import { caseOf } from '../../app/delius/case.ts'
import { otherTypes, typeName } from '../../app/delius/contact-types.ts'
import { aMorning, caseAt } from '../support/people.ts'

const fixtures = fixturesOn('2021-10-06')

describe('a case', () => {
  test.each(['X000000', '', '__proto__', 'constructor', 'v410022'])('‘%s’ is nobody', (crn) => {
    expect(caseOf(fixtures, [], crn)).toBeUndefined()
  })

  test('holds what is about the person and nothing about anybody else', () => {
    const { person, nsis, contacts, sentences, practitioner, team } = caseAt('Alun')
    expect(person.firstName).toBe('Alun')
    expect(practitioner.lastName).toBe('Beynon')
    expect(team.name).toBe('Wrexham')
    for (const { crn } of [...nsis, ...contacts, ...sentences]) expect(crn).toBe('V410368')
    expect(nsis).toHaveLength(3)
  })

  test('lists the offices of the team, A to Z, in whatever order they are held', () => {
    const reversed = { ...fixtures, locations: fixtures.locations.toReversed() }
    const kieran = caseOf(reversed, [], 'V410022')
    expect(kieran?.locations.map(({ description }) => description)).toEqual([
      'CALDER HOUSE',
      'MEANWOOD ROAD CENTRE',
      'PARKSIDE PROBATION OFFICE',
    ])
    expect(caseAt('Derek').locations).toEqual([])
    expect(caseAt('Glyn').locations).toHaveLength(1)
  })

  test('shows what the visitor did, to that person alone', () => {
    const booking = {
      type: 'CHVS',
      location: null,
      date: '2021-10-13',
      repeatDates: ['2021-10-20'],
      start: '09:00',
      end: '09:30',
      rar: { type: 'stepping-stones', requirementId: null, nsiId: null, repeats: true },
      notes: '',
      repeatNotes: false,
      sensitive: false,
      repeatSensitive: false,
    }
    const done = arrangeAppointments(caseAt('Kieran'), outcomes, booking, [], aMorning)
    const events = done.done ? done.events : []
    const before = caseAt('Kieran')
    const after = caseAt('Kieran', events)
    const added = after.contacts.slice(before.contacts.length)
    expect(after.contacts).toEqual([...before.contacts, ...added])
    expect(added.map(({ date }) => date)).toEqual(['2021-10-13', '2021-10-20'])
    expect(after.nsis.slice(before.nsis.length)).toMatchObject([{ type: 'stepping-stones' }])
    expect(caseAt('Paul', events)).toEqual(caseAt('Paul'))
  })
})

test('what a scenario found in Delius is part of the case', () => {
  const [contact] = caseAt('Kieran').contacts
  if (!contact) throw new Error('Kieran has no contacts')
  const found = { ...contact, id: 9_800_000, date: '2021-10-12' }
  const events = [{ kind: 'already arranged' as const, at: aMorning, contacts: [found] }]
  expect(caseAt('Kieran', events).contacts).toContainEqual(found)
  expect(caseAt('Paul', events)).toEqual(caseAt('Paul'))
})

describe('types of appointment', () => {
  test('have the words of the service, else those of Delius, else their code', () => {
    expect(typeName(fixtures.contactTypes, 'COAP')).toBe('Office visit')
    expect(typeName(fixtures.contactTypes, 'C007')).toBe('ETE Appointment (NS)')
    expect(typeName(fixtures.contactTypes, 'toString')).toBe('toString')
  })

  test('under Other are all that have no radio of their own, A to Z', () => {
    const others = otherTypes(fixtures.contactTypes)
    expect(others).toHaveLength(25)
    expect(others.map(({ code }) => code)).not.toContain('COAP')
    const names = others.map(({ description }) => description.toLowerCase())
    expect(names[0]).toBe('alcohol group work session (ns)')
    expect(names.at(-1)).toBe('restorative justice individual tailored work')
  })
})
