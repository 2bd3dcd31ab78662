import { describe, expect, test } from 'vitest'

import { clockAt, systemClock } from '../app/clock.ts'
import { handle, isOurs } from '../app/prototype.ts'
import { fixturesOn } from '../app/data/index.ts'
import { versions } from '../app/journeys/arrange-appointment/index.ts'
import { scenarios } from '../app/scenarios/index.ts'
import { addEvents, beginDraft, newSession, readSession } from '../app/session.ts'
import { deepFreeze } from './support/freeze.ts'
import { without } from './support/journeys.ts'
import { aMorning } from './support/people.ts'
import { tabAt, visit } from './support/practitioner.ts'
import type { Event } from '../app/delius/events.ts'
import type { Session } from '../app/session.ts'
import type { FirstName } from './support/people.ts'
import type { Tab } from './support/practitioner.ts'

const calderHouse = { location: 'calder-house' }
const nextWednesday = {
  'date-day': '13',
  'date-month': '10',
  'date-year': '2021',
  start: '9am',
  end: '9:30am',
}
const once = { repeating: 'no' }
const counts = { rar: 'yes' }
const countsNot = { rar: 'no' }
const choices = { toolkit: 'choices-and-changes' }
const notes = { notes: 'Bring the worksheet.' }
const notSensitive = { sensitive: 'no' }

/** At check your answers, with an office visit that is a toolkit session. */
function atCheckAnswers(): Tab {
  const tab = visit('Kieran')
  tab.arrange()
  tab.answerAll(
    { type: 'COAP' },
    calderHouse,
    nextWednesday,
    once,
    counts,
    choices,
    notes,
    notSensitive,
  )
  expect(tab.step).toBe('check-answers')
  return tab
}

/** At the page that asks about RAR, with a home visit. */
function atRar(first: FirstName): Tab {
  const tab = visit(first)
  tab.arrange()
  tab.answerAll({ type: 'CHVS' }, nextWednesday, once)
  expect(tab.step).toBe('rar')
  return tab
}

const contactsMade = (session: Session) =>
  session.events.flatMap((event) => (event.kind === 'appointment arranged' ? [event.contact] : []))

const lastContact = (session: Session) => {
  const contact = contactsMade(session).at(-1)
  if (!contact) throw new Error('Nothing was arranged')
  return contact
}

describe('a practitioner who arranges an appointment', () => {
  test('books a toolkit session and sees it on the schedule', () => {
    const tab = atCheckAnswers()
    expect(tab.seen.title).toBe('Check your answers and confirm appointment')
    expect(tab.seen.rows?.map(({ label, value }) => [label, value])).toEqual([
      ['Type of appointment', 'Office visit'],
      ['Date', 'Wednesday 13 October'],
      ['Time', '9am to 9:30am'],
      ['Repeating appointment', 'No'],
      ['RAR toolkit', 'Choices and Changes'],
      ['Appointment notes', 'Bring the worksheet.'],
      ['Sensitive', 'No'],
    ])
    tab.answer()
    expect(tab.step).toBe('confirmation')
    expect(tab.seen).toMatchObject({
      title: 'Appointment arranged',
      type: 'Office visit',
      when: 'Wednesday 13 October from 9am to 9:30am',
      phone: '07700 900 412',
    })
    tab.open(tab.seen.finish ?? '')
    expect(tab.seen.appointments).toEqual([
      {
        date: 'Wednesday 13 October',
        time: '9am to 9:30am',
        name: 'Office visit with Priya Deshmukh',
        today: false,
      },
      {
        date: 'Monday 18 October',
        time: '10am to 11am',
        name: 'Office visit with Priya Deshmukh',
        today: false,
      },
    ])
    expect(lastContact(tab.browser.session)).toMatchObject({
      nsiId: 5100022,
      location: 'calder-house',
      rarActivity: true,
      notes: 'Bring the worksheet.',
    })
  })

  test('sees an appointment of today marked as today', () => {
    const tab = visit('Kieran')
    tab.arrange()
    const today = { ...nextWednesday, 'date-day': '6', start: '2pm', end: '3pm' }
    tab.answerAll({ type: 'COPT' }, today, once, countsNot)
    tab.answerAll(notes, notSensitive)
    tab.answer()
    tab.open('/cases/V410022')
    expect(tab.seen.appointments?.[0]).toMatchObject({
      name: 'Phone call with Priya Deshmukh',
      today: true,
    })
  })

  test('is not told a phone number that nobody holds', () => {
    const tab = atRar('Imogen')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.answer()
    expect(tab.seen).toMatchObject({ title: 'Appointment arranged', phone: null })
  })

  test('chooses another type from the list under Other', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answer({ type: 'other' })
    expect(tab.errors).toEqual(['Select an appointment type'])
    expect(tab.seen.errors?.[0]?.href).toBe('#otherType')
    tab.answer({ type: 'other', otherType: 'C007' })
    expect(tab.step).toBe('location')
  })

  test('goes Back from the first page to the person', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.goBack()
    expect(tab.path).toBe('/cases/V410022')
  })

  test('goes all the way Back from check your answers, and what was typed is still there', () => {
    const tab = atCheckAnswers()
    const passed = []
    while (tab.path !== '/cases/V410022') {
      passed.push(tab.step)
      tab.goBack()
    }
    expect(passed).toEqual([
      'check-answers',
      'sensitive',
      'notes',
      'toolkit',
      'rar',
      'repeating',
      'when',
      'location',
      'type',
    ])
    tab.open('/cases/V410022/arrange-appointment/1/when')
    tab.answer()
    expect(tab.errors).toEqual([])
    expect(tab.step).toBe('repeating')
  })
})

describe('a practitioner at check your answers', () => {
  test('changes the toolkit and comes straight back', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    expect(tab.step).toBe('toolkit')
    tab.answer({ toolkit: 'stepping-stones' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['RAR toolkit']).toBe('Stepping Stones')
  })

  test('changes the type to one without a location, and comes straight back', () => {
    const tab = atCheckAnswers()
    tab.change('Type of appointment')
    tab.answer({ type: 'COPT' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['Type of appointment']).toBe('Phone call')
    tab.answer()
    expect(lastContact(tab.browser.session)).toMatchObject({ type: 'COPT', location: null })
  })

  test('changes the type to one that needs a location, and is asked for that alone', () => {
    const tab = atRar('Kieran')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.change('Type of appointment')
    tab.answer({ type: 'COAP' })
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/location/change')
    tab.goBack()
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type/change')
    tab.answer()
    tab.answer(calderHouse)
    expect(tab.step).toBe('check-answers')
  })

  test('changes the time on a page of several questions, and the date stays', () => {
    const tab = atCheckAnswers()
    tab.change('Time')
    tab.answer({ start: '10am', end: '11am' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toMatchObject({ Date: 'Wednesday 13 October', Time: '10am to 11am' })
  })

  test('goes Back from Change without changing anything', () => {
    const tab = atCheckAnswers()
    const before = tab.rows
    tab.change('Time')
    tab.goBack()
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toEqual(before)
  })

  test('says after all that it is no toolkit session, and the toolkit is not used', () => {
    const tab = atCheckAnswers()
    tab.change('RAR toolkit')
    expect(tab.seen.changeInstead?.text).toBe('This will not be a RAR toolkit session')
    tab.open(tab.seen.changeInstead?.href ?? '')
    tab.answer(countsNot)
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['RAR toolkit']).toBe('No')
    tab.answer()
    expect(lastContact(tab.browser.session)).toMatchObject({ nsiId: null, rarActivity: false })
    expect(tab.browser.session.events.map(({ kind }) => kind)).toEqual(['appointment arranged'])
  })

  test('is not offered that on the way there', () => {
    const tab = atRar('Kieran')
    tab.answer(counts)
    expect(tab.step).toBe('toolkit')
    expect(tab.seen.changeInstead ?? null).toBeNull()
  })

  test('changes No to Yes and is asked for the toolkit', () => {
    const tab = atRar('Kieran')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.change('RAR toolkit')
    tab.answer(counts)
    expect(tab.path).toMatch(/toolkit\/change$/)
    tab.answer(choices)
    expect(tab.step).toBe('check-answers')
  })
})

describe('a practitioner who books only once', () => {
  test('presses Confirm twice and books nothing more, and sees the confirmation', () => {
    const tab = atCheckAnswers()
    const second = tab.newTab()
    tab.answer()
    second.answer()
    expect(second.step).toBe('confirmation')
    expect(second.seen.title).toBe('Appointment arranged')
    expect(contactsMade(tab.browser.session)).toHaveLength(1)
  })

  test.each(['type', 'when', 'when/change', 'check-answers', 'no-such-page', ''])(
    'goes back in the browser to ‘%s’ after confirming and cannot book again',
    (page) => {
      const tab = atCheckAnswers()
      tab.answer()
      const { session } = tab.browser
      const address = `/cases/V410022/arrange-appointment/1/${page}`
      tab.open(address)
      expect(tab.step).toBe('confirmation')
      tab.open('/cases/V410022')
      if (page !== '') tab.post(address, { type: 'CHVS' })
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('cannot send anything to the confirmation', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test('does not see a confirmation before confirming', () => {
    const tab = atCheckAnswers()
    tab.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(tab.step).toBe('check-answers')
    const empty = visit('Kieran')
    empty.arrange()
    empty.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(empty.step).toBe('type')
  })

  test('may arrange a second appointment, and the first keeps its own confirmation', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/cases/V410022')
    tab.arrange()
    expect(tab.path).toBe('/cases/V410022/arrange-appointment/2/type')
    tab.answerAll({ type: 'CHVS' }, { ...nextWednesday, 'date-day': '14' }, once, countsNot)
    tab.answerAll(notes, notSensitive)
    tab.answer()
    expect(tab.seen).toMatchObject({ type: 'Home visit' })
    tab.open('/cases/V410022/arrange-appointment/1/confirmation')
    expect(tab.seen).toMatchObject({
      type: 'Office visit',
      when: 'Wednesday 13 October from 9am to 9:30am',
    })
  })
})

describe('a practitioner with two drafts', () => {
  test('in two tabs does not mix them', () => {
    const one = visit('Kieran')
    const two = one.newTab()
    one.arrange()
    two.arrange()
    one.answer({ type: 'CHVS' })
    two.answer({ type: 'COPT' })
    one.answer(nextWednesday)
    two.answer({ ...nextWednesday, 'date-day': '14', start: '2pm', end: '3pm' })
    one.answerAll(once, countsNot, notes, notSensitive)
    two.answerAll({ repeating: 'yes' }, counts, choices, { notes: '' }, { sensitive: 'yes' })
    expect(one.rows).toEqual({
      'Type of appointment': 'Home visit',
      Date: 'Wednesday 13 October',
      Time: '9am to 9:30am',
      'Repeating appointment': 'No',
      'RAR toolkit': 'No',
      'Appointment notes': 'Bring the worksheet.',
      Sensitive: 'No',
    })
    two.open(two.path)
    expect(two.rows).toEqual({
      'Type of appointment': 'Phone call',
      Date: 'Thursday 14 October',
      Time: '2pm to 3pm',
      'Repeating appointment': 'Yes',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'Yes',
    })
    two.answer()
    one.answer()
    expect(contactsMade(one.browser.session).map(({ type }) => type)).toEqual(['COPT', 'CHVS'])
  })

  test('cannot open a draft under another person', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.open('/cases/V410702/arrange-appointment/1/type')
    expect(tab.page.status).toBe(404)
  })

  test('keeps the latest 20, and an older one is not found', () => {
    const tab = visit('Kieran')
    for (let turn = 0; turn < 25; turn += 1) tab.open('/cases/V410022/arrange-appointment')
    expect(tab.browser.session.drafts.map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => String(index + 6)),
    )
    tab.open('/cases/V410022/arrange-appointment/5/type')
    expect(tab.page.status).toBe(404)
    tab.open('/cases/V410022/arrange-appointment/6/type')
    expect(tab.page.status).toBe(200)
  })
})

describe('a team of another kind', () => {
  test('without toolkits is not asked for one: the placeholder is used', () => {
    const tab = atRar('Shanice')
    tab.answer(counts)
    expect(tab.step).toBe('notes')
    tab.answerAll(notes, notSensitive)
    expect(tab.rows['RAR toolkit']).toBe('Non-Approved Transition Toolkit (NAT1)')
    tab.answer()
    expect(lastContact(tab.browser.session).nsiId).toBe(5100471)
  })

  test('without locations gets a page that says what to do', () => {
    const tab = visit('Derek')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    expect(tab.page.status).toBe(200)
    expect(tab.seen.title).toBe('There are no locations to choose from')
    expect(tab.seen.paragraphs?.[0]).toBe(
      'This type of appointment needs a location. The Holderness team has none in Delius.',
    )
    tab.goBack()
    expect(tab.step).toBe('type')
    tab.answer({ type: 'CHVS' })
    expect(tab.step).toBe('when')
  })

  test('without locations says so too when the type is changed at check your answers', () => {
    const tab = atRar('Derek')
    tab.answerAll(countsNot, notes, notSensitive)
    tab.change('Type of appointment')
    tab.answer({ type: 'COAP' })
    expect(tab.seen.title).toBe('There are no locations to choose from')
    tab.goBack()
    expect(tab.path).toMatch(/type\/change$/)
    tab.answer({ type: 'COPT' })
    expect(tab.step).toBe('check-answers')
  })

  test('without locations cannot send anything to that page', () => {
    const tab = visit('Derek')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    tab.post(tab.path)
    expect(tab.page.status).toBe(405)
  })

  test('with one location is not asked for it, and the booking has it', () => {
    const tab = visit('Glyn')
    tab.arrange()
    tab.answer({ type: 'COAP' })
    expect(tab.step).toBe('when')
    tab.answerAll(nextWednesday, once, counts, { toolkit: 'maps-for-change' }, notes, notSensitive)
    tab.answer()
    expect(lastContact(tab.browser.session).location).toBe('skell-view')
    expect(tab.browser.session.events[0]).toMatchObject({
      kind: 'nsi created',
      nsi: { requirementId: 8100931, toolkit: 'maps-for-change' },
    })
  })
})

describe('a person without a RAR requirement', () => {
  test('cannot have a session that counts towards it, and the page says to select no', () => {
    const tab = atRar('Marta')
    tab.answer(counts)
    expect(tab.page.status).toBe(400)
    expect(tab.errors).toEqual(['Select no, because Marta does not have a RAR requirement'])
    tab.answer(countsNot)
    expect(tab.step).toBe('notes')
  })
})

describe('a submission that fails', () => {
  test('stores nothing, shows what was typed and every message at once', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answer({ type: 'CHVS' })
    const { session } = tab.browser
    tab.answer({ 'date-day': '31', 'date-month': '6', 'date-year': '2021', start: 'noon', end: '' })
    expect(tab.page.status).toBe(400)
    expect(tab.seen.errors).toEqual([
      { href: '#date-day', text: 'Date must be a real date' },
      { href: '#start', text: 'Enter a valid start time, such as 12:15pm' },
      { href: '#end', text: 'Enter a valid end time, such as 12:30pm' },
    ])
    const [date, start] = tab.seen.controls ?? []
    expect(date?.params.items?.map(({ value }) => value)).toEqual(['31', '6', '2021'])
    expect(start?.params).toMatchObject({
      value: 'noon',
      errorMessage: { text: 'Enter a valid start time, such as 12:15pm' },
    })
    expect(tab.browser.session).toEqual(session)
  })

  test('keeps the good answers that were there before', () => {
    const tab = atCheckAnswers()
    const before = tab.rows
    tab.change('Date')
    tab.answer({ 'date-month': '' })
    expect(tab.errors).toEqual(['Date must include a month'])
    expect(tab.path).toMatch(/when\/change$/)
    tab.goBack()
    expect(tab.rows).toEqual(before)
  })

  test('in Change is put right in Change', () => {
    const tab = atCheckAnswers()
    tab.change('Time')
    tab.answer({ end: '8am' })
    expect(tab.errors).toEqual(['Enter an end time after the start time'])
    tab.answer({ end: '10am' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['Time']).toBe('9am to 10am')
  })

  test('shows notes as they were typed, whatever is in them', () => {
    const tab = atCheckAnswers()
    tab.change('Appointment notes')
    tab.answer({ notes: '{first} <b>said</b>\r\n{{ 1 + 1 }}' })
    expect(tab.rows['Appointment notes']).toBe('{first} <b>said</b>\n{{ 1 + 1 }}')
    tab.change('Appointment notes')
    tab.answer({ notes: '{first}'.padEnd(4001, 'x') })
    expect(tab.errors).toEqual(['Appointment notes must be 4,000 characters or less'])
    expect(tab.seen.controls?.[0]?.params.value).toBe('{first}'.padEnd(4001, 'x'))
  })

  test('is one with a name that was sent twice, or with names that nobody asked for', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.post(tab.path, { type: ['COAP', 'CHVS'] })
    expect(tab.errors).toEqual(['Select an appointment type'])
    const hostile = [
      ['type', 'CHVS'],
      ['sensitive', 'yes'],
      ['__proto__', 'x'],
      ['constructor', 'x'],
    ] as const
    tab.post(tab.path, Object.fromEntries(hostile))
    expect(tab.browser.session.drafts[0]?.answers).toEqual({ type: 'CHVS' })
  })
})

describe('a draft that has been left', () => {
  test('until the date has passed asks for a new date when confirmed, and keeps the rest', () => {
    const tab = atCheckAnswers()
    const rest = without(tab.rows, 'Date')
    tab.browser.now = '2021-10-14T09:00'
    tab.answer()
    expect(tab.page.status).toBe(400)
    expect(tab.seen.title).toBe('When will the appointment be?')
    expect(tab.errors).toEqual(['Enter a date in the future'])
    expect(contactsMade(tab.browser.session)).toEqual([])
    tab.answer({ 'date-day': '20' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows).toEqual({ ...rest, Date: 'Wednesday 20 October' })
    tab.answer()
    expect(lastContact(tab.browser.session).date).toBe('2021-10-20')
  })

  test('until its minute asks for a new time', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2021-10-13T08:59'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    tab.browser.now = '2021-10-13T09:00'
    tab.answer()
    expect(tab.errors).toEqual(['Enter a time in the future'])
  })

  test('for a year can still be looked at', () => {
    const tab = atCheckAnswers()
    tab.browser.now = '2022-10-14T09:00'
    tab.open(tab.path)
    expect(tab.page.status).toBe(200)
    expect(tab.rows['Date']).toBe('Wednesday 13 October 2021')
  })
})

describe('a step out of turn', () => {
  test.each(['location', 'when', 'toolkit', 'sensitive', 'check-answers', 'no-locations'])(
    '‘%s’ leads to where the draft has got to, whether opened or sent, and stores nothing',
    (step) => {
      const tab = visit('Kieran')
      tab.arrange()
      const { session } = tab.browser
      const address = `/cases/V410022/arrange-appointment/1/${step}`
      tab.open(address)
      expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type')
      tab.post(address, { location: 'calder-house', ...nextWednesday, ...choices, ...notSensitive })
      expect(tab.path).toBe('/cases/V410022/arrange-appointment/1/type')
      expect(tab.browser.session).toEqual(session)
    },
  )

  test('a page that is not on this way leads to check your answers', () => {
    const tab = atRar('Kieran')
    tab.answerAll(countsNot, notes, notSensitive)
    for (const page of ['toolkit', 'location', 'toolkit/change']) {
      tab.open(`/cases/V410022/arrange-appointment/1/${page}`)
      expect(tab.step).toBe('check-answers')
    }
  })

  test('the draft without a page opens its first', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.open('/cases/V410022/arrange-appointment/1')
    expect(tab.seen.title).toBe('What type of appointment are you arranging?')
  })
})

describe('an address that leads nowhere', () => {
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '%00', '..', 'X000000']

  test.each(hostile)('is not found, with ‘%s’ in any place', (name) => {
    const tab = visit('Kieran')
    tab.arrange()
    for (const path of [
      `/cases/${name}`,
      `/cases/${name}/arrange-appointment`,
      `/cases/${name}/arrange-appointment/1/type`,
      `/cases/V410022/${name}`,
      `/cases/V410022/arrange-appointment/${name}`,
      `/cases/V410022/arrange-appointment/${name}/type`,
      `/cases/V410022/arrange-appointment/1/${name}`,
      `/cases/V410022/arrange-appointment/1/type/${name}`,
      `/cases/V410022/arrange-appointment/1/type/change/${name}`,
      `/scenarios/${name}`,
    ]) {
      tab.open(path)
      expect(tab.page.status, path).toBe(404)
      expect(tab.seen.title, path).toBe('Page not found')
    }
  })

  test.each(['check-answers/change', 'no-locations/nothing', 'type/Change', 'type/change/again'])(
    'is not found, such as ‘%s’ of a draft, finished or not',
    (page) => {
      const begun = visit('Kieran')
      begun.arrange()
      for (const tab of [begun, atCheckAnswers()]) {
        const { session } = tab.browser
        tab.open(`/cases/V410022/arrange-appointment/1/${page}`)
        expect(tab.page.status).toBe(404)
        expect(tab.browser.session).toEqual(session)
      }
    },
  )

  test('is left to others if it is not the prototype’s', () => {
    for (const path of ['/nothing', '/casesandmore', '/public/a.css', '/caseS']) {
      expect(isOurs(path), path).toBe(false)
      expect(handle({ method: 'GET', path, form: {} }, newSession, () => aMorning)).toBeUndefined()
    }
    for (const path of ['/', '/cases', '/cases/', '/cases/x/y/z', '/scenarios/', '/sign-out']) {
      expect(isOurs(path), path).toBe(true)
    }
  })
})

describe('a method that an address does not take', () => {
  test.each([
    ['POST', '/'],
    ['POST', '/cases'],
    ['POST', '/cases/V410022'],
    ['POST', '/cases/V410022/arrange-appointment'],
    ['POST', '/scenarios/toolkit-session'],
    ['PUT', '/clear-data'],
    ['DELETE', '/cases/V410022/arrange-appointment/1/type'],
  ])('%s %s is refused', (method, path) => {
    const outcome = handle({ method, path, form: {} }, newSession, () => aMorning)
    expect(outcome).toMatchObject({ kind: 'page', status: 405 })
    expect(outcome?.session).toBeUndefined()
  })
})

describe('the other pages', () => {
  test('the first page is the list of cases, by last name', () => {
    const tab = tabAt({ session: newSession, now: aMorning }, '/')
    expect(tab.path).toBe('/cases')
    const cases = tab.page.model['cases']
    expect(cases).toMatchObject([
      { name: 'Tyrone Bex' },
      { name: 'Derek Fallow' },
      { name: 'Glyn Harker', team: 'Ripon', href: '/cases/V410930' },
      { name: 'Marta Lindqvist' },
      { name: 'Connor Maddox' },
      { name: 'Shanice Okafor' },
      { name: 'Kieran Osgood' },
      { name: 'Alun Prys-Jones' },
      { name: 'Paul Ravindran' },
      { name: 'Imogen Vance' },
    ])
  })

  test('Guidance names the seven toolkits', () => {
    const tab = tabAt({ session: newSession, now: aMorning }, '/guidance')
    expect(tab.page.model['toolkits']).toHaveLength(7)
  })

  test('Clear your data asks first, then forgets the visitor', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/clear-data')
    expect(contactsMade(tab.browser.session)).toHaveLength(1)
    tab.post('/clear-data')
    expect(tab.path).toBe('/cases')
    expect(tab.browser.session).toEqual(newSession)
  })

  test('Sign out loses nothing', () => {
    const tab = atCheckAnswers()
    const { session } = tab.browser
    tab.open('/sign-out')
    expect(tab.seen.title).toBe('You have signed out')
    expect(tab.browser.session).toEqual(session)
  })
})

describe('scenarios', () => {
  test.each(scenarios)('‘$title’ names a person, a version and a page that exist', (scenario) => {
    const { crn, version, now, task, opens } = scenario
    const person = fixturesOn(aMorning.slice(0, 10)).people.find((one) => one.crn === crn)
    expect(person).toBeDefined()
    expect(versions.map((one) => one.version)).toContain(version)
    expect(task).not.toBe('')
    expect(clockAt(now ?? undefined)()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
    const tab = tabAt({ session: newSession, now: '2030-01-01T09:00' }, `/scenarios/${scenario.id}`)
    expect(tab.page.status).toBe(200)
    expect(tab.path).toBe(opens)
    expect(tab.browser.session).toEqual({ ...newSession, scenario: scenario.id, now })
  })

  test('have different names', () => {
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length)
  })

  test('start afresh, whatever the last participant did', () => {
    const tab = atCheckAnswers()
    tab.answer()
    tab.open('/scenarios/toolkit-session')
    expect(tab.browser.session).toMatchObject({ drafts: [], events: [] })
  })

  test('fix the clock of their session', () => {
    const tab = tabAt(
      { session: newSession, now: '2030-01-01T09:00' },
      '/scenarios/toolkit-session',
    )
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, nextWednesday)
    expect(tab.step).toBe('repeating')
    expect(tab.browser.session.drafts[0]?.version).toBe('2021-10-06')
  })
})

describe('handle is a pure function', () => {
  test('it answers the same to the same, and leaves the session that it is given alone', () => {
    const tab = atCheckAnswers()
    const session = deepFreeze(tab.browser.session)
    const requests = [
      ['GET', '/'],
      ['GET', '/cases/V410022'],
      ['GET', '/cases/V410022/arrange-appointment'],
      ['GET', '/cases/V410022/arrange-appointment/1/when/change'],
      ['POST', '/cases/V410022/arrange-appointment/1/when/change'],
      ['POST', '/cases/V410022/arrange-appointment/1/check-answers'],
      ['GET', '/scenarios/toolkit-session'],
      ['POST', '/clear-data'],
    ] as const
    for (const [method, path] of requests) {
      const form = deepFreeze({ ...nextWednesday })
      const answers = [1, 2].map(() => handle({ method, path, form }, session, () => aMorning))
      expect(answers[0], path).toBeDefined()
      expect(answers[0], path).toEqual(answers[1])
    }
  })

  test('every page that it answers can be written as JSON', () => {
    const tab = atCheckAnswers()
    for (const path of ['/cases', '/guidance', tab.path, tab.path.replace(/[^/]+$/, 'when')]) {
      tab.open(path)
      expect(JSON.parse(JSON.stringify(tab.page.model))).toEqual(tab.page.model)
    }
  })
})

describe('the session that a store has kept', () => {
  test('is read as it was written', () => {
    const { session } = atCheckAnswers().browser
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session)
  })

  test('with what happened in Delius is read as it was written', () => {
    const tab = atRar('Kieran')
    tab.answerAll(counts, { toolkit: 'new-me-mot' }, notes, notSensitive)
    tab.answer()
    const { session } = tab.browser
    expect(session.events.map(({ kind }) => kind)).toEqual(['nsi created', 'appointment arranged'])
    expect(readSession(JSON.parse(JSON.stringify(session)))).toEqual(session)
  })

  const draft = {
    id: '1',
    journey: 'arrange-appointment',
    version: '2021-10-06',
    crn: 'V410022',
    answers: {},
    submitted: null,
  }
  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'session'],
    ['a list', []],
    ['an empty object', {}],
    ['drafts that are no list', { ...newSession, drafts: {} }],
    ['a draft without a person', { ...newSession, drafts: [{ ...draft, crn: undefined }] }],
    ['an answer that is no text', { ...newSession, drafts: [{ ...draft, answers: { rar: 1 } }] }],
    ['an event of another kind', { ...newSession, events: [{ kind: 'deleted', at: aMorning }] }],
    ['too many drafts', { ...newSession, drafts: Array.from({ length: 21 }, () => draft) }],
  ])('is a new one if it is %s', (_, stored) => {
    expect(readSession(stored)).toEqual(newSession)
  })

  test('for a version that is no longer there has pages that are not found', () => {
    const browser = {
      session: { ...newSession, drafts: [{ ...draft, version: '1999-01-01' }] },
      now: aMorning,
    }
    const tab = tabAt(browser, '/cases/V410022/arrange-appointment/1/type')
    expect(tab.page.status).toBe(404)
  })

  test('holds 200 events and no more', () => {
    const contact = lastContact(bookedOnce())
    const event: Event = { kind: 'appointment arranged', at: aMorning, contact }
    const many = Array.from({ length: 199 }, () => event)
    const almost = addEvents(newSession, many)
    expect(almost?.events).toHaveLength(199)
    expect(addEvents(almost ?? newSession, [event])?.events).toHaveLength(200)
    expect(addEvents(almost ?? newSession, [event, event])).toBeUndefined()
  })

  test('that is full says so, and books nothing', () => {
    const tab = atCheckAnswers()
    const contact = lastContact(bookedOnce())
    const event: Event = { kind: 'appointment arranged', at: aMorning, contact }
    const full = { ...tab.browser.session, events: Array.from({ length: 200 }, () => event) }
    tab.browser.session = full
    tab.answer()
    expect(tab.page.status).toBe(409)
    expect(tab.seen.title).toBe('This appointment cannot be arranged')
    expect(tab.browser.session).toEqual(full)
  })

  test('gives each draft an id of its own', () => {
    const wanted = { journey: 'arrange-appointment', version: '2021-10-06', crn: 'V410022' }
    const first = beginDraft(newSession, wanted)
    const second = beginDraft(first.session, wanted)
    expect([first.draft.id, second.draft.id]).toEqual(['1', '2'])
  })
})

describe('the clock', () => {
  test('stands still at the moment that it is given', () => {
    expect(clockAt('2021-10-06T09:00')()).toBe('2021-10-06T09:00')
    expect(clockAt('2021-10-06')()).toBe('2021-10-06T00:00')
  })

  test('shows the time in London to a minute that is given with a zone', () => {
    expect(clockAt('2021-07-01T09:00Z')()).toBe('2021-07-01T10:00')
    expect(clockAt('2021-12-01T09:00Z')()).toBe('2021-12-01T09:00')
  })

  test('refuses a moment that does not exist, in plain words', () => {
    for (const moment of ['tomorrow', '2021-02-30T09:00', '2021-10-06T25:00']) {
      expect(() => clockAt(moment)).toThrow(
        `NOW is ‘${moment}’. Write a moment such as 2021-10-06T09:00.`,
      )
    }
  })

  test('is the real one when no moment is given', () => {
    expect(clockAt(undefined)).toBe(systemClock)
    expect(clockAt('')).toBe(systemClock)
    expect(systemClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
  })
})

function bookedOnce(): Session {
  const tab = atCheckAnswers()
  tab.answer()
  return tab.browser.session
}
