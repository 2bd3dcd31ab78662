import { expect, test } from 'vitest'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf, wayThrough } from '../../app/walks/way-of.ts'
import { placeNamed, scenarioNamed, wednesday, wordsOn } from './stage.ts'

const summer = '2026-07-01T12:00'

test('A scenario with a clock of its own stands still there, and another when it is walked', () => {
  expect(wayOf(scenarioNamed('categories'), summer).now).toBe('2021-03-11T09:00')
  expect(wayOf(scenarioNamed('clash'), summer).now).toBe(summer)
})

test('A way starts with what the scenario has booked, and knows the moments of its task', () => {
  const { start, moments, opens, version, title } = wayOf(scenarioNamed('clash'), wednesday)
  expect({ opens, version, title, moments }).toEqual({
    opens: '/cases/V410022',
    version: 'current',
    title: 'A time that is taken',
    moments: { session: '2021-10-12T10:00' },
  })
  expect(start).toMatchObject({ scenario: 'clash', day: '2021-10-06', drafts: [] })
  expect(start.events).toMatchObject([{ kind: 'already arranged' }])
})

test('Other legs can be gone in place of those of the scenario', () => {
  const legs = [{ opens: '/cases/V410022/risk' }]
  const places = placesOf(wayOf(scenarioNamed('clash'), wednesday, legs))
  expect(places.map(({ id }) => id)).toEqual(['overview', 'risk'])
})

test('A scenario whose dates mean nothing says so', () => {
  const scenario = { ...scenarioNamed('clash'), dates: { session: 'some day' } }
  expect(() => wayOf(scenario, wednesday)).toThrow(
    'Scenario clash: ‘some day’ is no date and time.',
  )
})

test('A version of a day is gone through on the morning of that day', () => {
  const way = wayThrough('2021-10-06', summer)
  expect(way).toMatchObject({
    title: 'The design of 6 October 2021',
    scenario: null,
    now: '2021-10-06T09:00',
    opens: '/cases',
    start: { version: '2021-10-06', day: '2021-10-06' },
  })
})

test('The current design is gone through at any moment', () => {
  expect(wayThrough('current', summer)).toMatchObject({ title: 'The current design', now: summer })
})

test('An appointment can be arranged in a version without any scenario', () => {
  const legs = [
    {
      opens: '/cases/V410702/arrange-appointment',
      answers: {
        type: 'COAP',
        date: '2021-03-18',
        start: '10:00',
        end: '11:00',
        rar: 'no',
        notes: '',
      },
    },
    { opens: '/cases/V410702/schedule' },
  ]
  const places = placesOf(wayThrough('2021-03-11', summer, legs))
  expect(wordsOn(placeNamed(places, 'confirmation'))).toContain('Session arranged')
  expect(wordsOn(placeNamed(places, 'schedule'))).toContain('Thursday 18 March 10am to 11am')
})
