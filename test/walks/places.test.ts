import { describe, expect, test } from 'vitest'
import { placesOf } from '../../app/walks/places.ts'
import { wayThrough } from '../../app/walks/way-of.ts'
import * as stage from './stage.ts'
import type { Leg } from '../../app/scenarios/types.ts'

const { htmlOf, placeNamed, placesIn, wayThroughScenario, wednesday } = stage
const kieran = '/cases/V410022'
const arrange = `${kieran}/arrange-appointment`
const office = { type: 'COAP', location: 'calder-house' }
const namesOf = (legs: readonly Leg[]) =>
  placesOf(wayThrough('2021-10-06', wednesday, legs)).map(({ id }) => id)
const walk = (...legs: readonly Leg[]) => placesOf(wayThroughScenario('clash', wednesday, legs))

test('A question has a place as it opens, one with errors and one with its answer', () => {
  expect(namesOf([{ opens: arrange, answers: office, until: 'when' }])).toEqual([
    ...['cases', 'type', 'type-error', 'type-answered'],
    ...['location', 'location-error', 'location-answered', 'when'],
  ])
})

test('An error is that of somebody who presses Continue at once, and changes nothing after it', () => {
  const places = placesIn('toolkit-session')
  const { page, state, shown } = placeNamed(places, 'when-error')
  expect([page, state]).toEqual(['when', 'error'])
  expect(shown.model['errors']).toMatchObject([
    { text: 'Enter the date of the appointment' },
    { text: 'Enter a valid start time, such as 12:15pm' },
    { text: 'Enter a valid end time, such as 12:30pm' },
  ])
  const errors = places.filter((one) => one.state === 'error').map((one) => one.requests.at(-1))
  const others = places.filter((one) => one.state !== 'error').flatMap((one) => one.requests)
  expect(others.filter((one) => errors.includes(one))).toEqual([])
})

test('A page that asks nothing has one place, and so have notes that nobody wrote', () => {
  const idsIn = (id: string) => placesIn(id).map((one) => one.id)
  const ofPage = (id: string, page: string) => idsIn(id).filter((one) => one.startsWith(page))
  expect(ofPage('repeat-appointments', 'dates')).toEqual(['dates'])
  expect(ofPage('toolkit-session', 'notes')).toEqual(['notes'])
  expect(ofPage('repeat-appointments', 'notes')).toEqual(['notes', 'notes-answered'])
  // A page that somebody comes to twice has a number the second time.
  expect(ofPage('clash', 'when')).toEqual([
    ...['when', 'when-error', 'when-answered'],
    ...['when--2', 'when-error--2', 'when-answered--2'],
  ])
})

test('A form is sent as a browser sends it: boxes always, options if they are chosen', () => {
  for (const { page, state, requests, shown } of placesIn('repeat-appointments')) {
    if (shown.view !== 'journey/question' || state === 'opened') continue
    const form = requests.findLast(({ method }) => method === 'POST')?.form ?? {}
    const names = (controls: string) =>
      htmlOf(shown)('main')
        .find(controls)
        .toArray()
        .map(({ attribs }) => attribs['name'])
    const boxes = names('input:not([type=radio], [type=checkbox]), textarea, select')
    const options = names('[type=radio], [type=checkbox]')
    expect(Object.keys(form), `${page} ${state}`).toEqual(expect.arrayContaining(boxes))
    expect([...boxes, ...options]).toEqual(expect.arrayContaining(Object.keys(form)))
  }
})

test('A form is sent to its page, whatever else stands in the address', () => {
  const places = walk(
    { opens: arrange, answers: office, until: 'type' },
    { opens: `${arrange}/1/type?from=a-link`, answers: office, until: 'when' },
  )
  const posts = placeNamed(places, 'when').requests.filter(({ method }) => method === 'POST')
  expect(posts.map(({ path }) => path)).toEqual([`${arrange}/1/type`, `${arrange}/1/location`])
})

test.each([
  [kieran, 'overview'],
  [`${kieran}/schedule`, 'schedule'],
  [`${kieran}/activity-log/failures-to-comply`, 'failures-to-comply'],
  [`${kieran}/appointments/9100008`, 'appointment'],
  ['/cases', 'cases'],
  ['/', 'cases'],
  ['/national-delius/V410022', 'national-delius'],
  ['/national-delius', 'national-delius'],
  ['/guidance/toolkits/nat1', 'nat1'],
  ['/guidance/compare?person=V410022&order=a-z', 'compare'],
])('The page at %s is called %s', (opens, name) => {
  expect(walk({ opens }).at(-1)?.page).toBe(name)
})

test('A page that needs no journey is of none, and a question is of its version', () => {
  const places = placesIn('toolkit-session')
  expect(placeNamed(places, 'schedule').journey).toBeNull()
  expect(placeNamed(places, 'toolkit-error').journey).toEqual({
    id: 'arrange-appointment',
    version: '2021-10-06',
  })
})

const stuck = 'clash: the answers do not get past the page'
const nowhere = 'clash: there is nothing to look at on'
test.each<[string, Leg, string]>([
  [
    'which page refuses an answer, and why',
    { opens: arrange, answers: { ...office, date: '2021-10-05', start: '09:00', end: '08:30' } },
    `${stuck} ‘when’: Enter a date in the future. Enter an end time after the start time.`,
  ],
  [
    'which page has no answer',
    { opens: arrange, answers: { type: 'COAP' } },
    `${stuck} ‘location’: Select a location.`,
  ],
  [
    'that an answer is not on offer',
    { opens: arrange, answers: { type: 'COAP', location: 'skell-view' } },
    `${stuck} ‘location’: Select a location.`,
  ],
  [
    'that a gap has no date',
    { opens: arrange, answers: { date: '{visit date}' } },
    'clash: there is no date for the gap {visit date}.',
  ],
  [
    'that there is nothing at an address',
    { opens: `${kieran}/scedule` },
    `${nowhere} ${kieran}/scedule: Page not found.`,
  ],
  [
    'that there is nobody',
    { opens: '/cases/V999999/arrange-appointment', answers: office },
    `${nowhere} /cases/V999999/arrange-appointment: Page not found.`,
  ],
  ['that an address is none of ours', { opens: '/nowhere' }, 'There is no page at /nowhere.'],
  [
    'that a page asks nothing',
    { opens: `${kieran}/schedule`, answers: office },
    `clash: ${kieran}/schedule leads to ${kieran}/schedule, which asks nothing.`,
  ],
])('Whoever writes a walk is told %s', (_, leg, sentence) => {
  expect(() => walk(leg)).toThrow(new Error(sentence))
})

describe('A way', () => {
  const summer = '2026-07-01T12:00'

  test('starts with what the scenario has booked, at its own clock or now', () => {
    const way = wayThroughScenario('clash', wednesday)
    expect(way).toMatchObject({
      ...{ opens: kieran, version: 'current', title: 'A time that is taken', now: wednesday },
      moments: { session: '2021-10-12T10:00' },
      start: { scenario: 'clash', day: '2021-10-06', events: [{ kind: 'already arranged' }] },
    })
    expect(wayThroughScenario('categories', summer).now).toBe('2021-03-11T09:00')
    expect(walk({ opens: `${kieran}/risk` }).map(({ id }) => id)).toEqual(['overview', 'risk'])
  })

  test('through a version is on the morning of its day, and through the current one at any moment', () => {
    expect(wayThrough('2021-10-06', summer)).toMatchObject({
      ...{ title: 'The design of 6 October 2021', scenario: null, now: wednesday, opens: '/cases' },
      start: { version: '2021-10-06', day: '2021-10-06' },
    })
    const current = { title: 'The current design', now: summer }
    expect(wayThrough('current', summer)).toMatchObject(current)
  })
})
