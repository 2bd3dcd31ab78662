import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startInProcess } from '../../app/server/in-process.ts'
import { toolkitSession, wednesday } from '../support/answers.ts'
import { appointments, messages, newVisitor, newVisitorOfToolkits, rows } from '../support/http.ts'
import type { RunningServer } from '../../app/server/in-process.ts'

let server: RunningServer
beforeAll(async () => {
  server = await startInProcess(wednesday)
})
afterAll(() => server.close())

const draft = '/cases/V410022/arrange-appointment/1'

/** Begins a draft for Kieran and answers its pages up to, but without, one of them. */
async function arrangingUpTo(stop: string) {
  const visitor = await newVisitorOfToolkits(server.url)
  await visitor.get('/cases/V410022/arrange-appointment')
  for (const [step, form] of toolkitSession) {
    if (step === stop) break
    await visitor.post(`${draft}/${step}`, form)
  }
  return visitor
}

describe('Booking a toolkit session', () => {
  test('The appointment shows on the schedule', async () => {
    const visitor = await arrangingUpTo('check-answers')
    await visitor.post(`${draft}/check-answers`, {})
    const page = await visitor.get('/cases/V410022/schedule')
    expect(appointments(page.$)).toEqual([
      'Wednesday 13 October, 9am to 9:30am, Office visit with Priya Deshmukh',
      'Monday 18 October, 10am to 11am, Office visit with Priya Deshmukh',
      'Monday 25 October, 10am to 11am, Office visit with Priya Deshmukh',
    ])
  })

  test('The toolkits are in alphabetical order', async () => {
    const visitor = await arrangingUpTo('toolkit')
    const page = await visitor.get(`${draft}/toolkit`)
    const names = page
      .$('.govuk-radios__label')
      .toArray()
      .map((label) => page.$(label).text().trim())
    expect(names).toEqual([
      'Choices and Changes',
      'Connection and Community',
      'Developing Dialogues',
      'Maps for Change',
      'New Me MOT',
      'Skills for Relationships',
      'Stepping Stones',
    ])
  })

  test('The confirmation says what to do next, with the phone number', async () => {
    const visitor = await arrangingUpTo('check-answers')
    await visitor.post(`${draft}/check-answers`, {})
    const page = await visitor.get(`${draft}/confirmation`)
    const text = page.$('main').text().replaceAll(/\s+/g, ' ')
    expect(text).toContain('Wednesday 13 October from 9am to 9:30am')
    expect(text).toContain('Add this appointment to your calendar.')
    expect(text).toContain('Kieran’s phone number is 07700 900 412.')
  })

  test('Two confirmations at the same moment book once', async () => {
    const visitor = await arrangingUpTo('check-answers')
    const both = await Promise.all([
      visitor.post(`${draft}/check-answers`, {}),
      visitor.post(`${draft}/check-answers`, {}),
    ])
    expect(both.map(({ location }) => location)).toEqual([
      `${draft}/confirmation`,
      `${draft}/confirmation`,
    ])
    const page = await visitor.get('/cases/V410022/schedule')
    expect(appointments(page.$)).toHaveLength(3)
  })

  test('Two drafts in two tabs, answered at the same moment, both keep their answers', async () => {
    const visitor = newVisitor(server.url)
    await visitor.get('/cases/V410022/arrange-appointment')
    await visitor.get('/cases/V410022/arrange-appointment')
    const second = draft.replace(/1$/, '2')
    await Promise.all([
      visitor.post(`${draft}/type`, { type: 'CHVS' }),
      visitor.post(`${second}/type`, { type: 'COPT' }),
    ])
    const first = await visitor.get(`${draft}/type`)
    const other = await visitor.get(`${second}/type`)
    expect(first.$('input[checked]').attr('value')).toBe('CHVS')
    expect(other.$('input[checked]').attr('value')).toBe('COPT')
  })

  test('What one visitor does, another does not see', async () => {
    const visitor = await arrangingUpTo('check-answers')
    await visitor.post(`${draft}/check-answers`, {})
    const stranger = newVisitor(server.url)
    expect((await stranger.get(`${draft}/confirmation`)).status).toBe(404)
    expect(appointments((await stranger.get('/cases/V410022/schedule')).$)).toHaveLength(2)
  })

  test('Change on the toolkit row comes straight back to check answers', async () => {
    const visitor = await arrangingUpTo('check-answers')
    const check = await visitor.get(`${draft}/check-answers`)
    const row = check.$('.govuk-summary-list__row:contains("RAR toolkit")')
    expect(row.find('a').text().replaceAll(/\s+/g, ' ')).toBe('Change RAR toolkit')
    const change = row.find('a').attr('href') ?? ''
    const page = await visitor.get(change)
    expect(page.$('input[checked]').attr('value')).toBe('choices-and-changes')
    expect(page.$('.govuk-back-link').attr('href')).toBe(`${draft}/check-answers`)
    const changed = await visitor.post(change, { toolkit: 'new-me-mot' })
    expect(changed.location).toBe(`${draft}/check-answers`)
    expect(rows((await visitor.get(`${draft}/check-answers`)).$)).toContainEqual([
      'RAR toolkit',
      'New Me MOT',
    ])
  })

  test('Whoever changes the toolkit can also say that it is no toolkit session', async () => {
    const visitor = await arrangingUpTo('check-answers')
    const page = await visitor.get(`${draft}/toolkit/change`)
    const link = page.$('a:contains("This will not be a RAR toolkit session")')
    expect(link.attr('href')).toBe(`${draft}/rar/change`)
    expect((await visitor.get(`${draft}/toolkit`)).body).not.toContain('This will not be')
    await visitor.post(`${draft}/rar/change`, { rar: 'no' })
    const check = await visitor.get(`${draft}/check-answers`)
    expect(rows(check.$)).toContainEqual(['RAR toolkit', 'No'])
    expect(check.body).not.toContain('Choices and Changes')
  })
})

describe('Mistakes', () => {
  test('An empty page of dates and times shows every message, linked to its box', async () => {
    const visitor = await arrangingUpTo('when')
    const page = await visitor.post(`${draft}/when`, {})
    expect(page.status).toBe(400)
    expect(page.$('title').text()).toBe(
      'Error: When will the appointment be? - Manage supervisions',
    )
    expect(page.$('.govuk-error-summary__title').text().trim()).toBe('There is a problem')
    expect(messages(page.$)).toEqual([
      'Enter the date of the appointment',
      'Enter a valid start time, such as 12:15pm',
      'Enter a valid end time, such as 12:30pm',
    ])
    for (const link of page.$('.govuk-error-summary__list a').toArray()) {
      expect(page.$(page.$(link).attr('href') ?? '').is('input')).toBe(true)
    }
  })

  test('What was typed stays in its box, markup and all, and nothing is kept', async () => {
    const visitor = await arrangingUpTo('when')
    const typed = '<script>alert(1)</script>'
    const page = await visitor.post(`${draft}/when`, { 'date-day': '31', start: typed })
    expect(page.$('#date-day').attr('value')).toBe('31')
    expect(page.$('#start').attr('value')).toBe(typed)
    expect(page.body).not.toContain(typed)
    const again = await visitor.get(`${draft}/when`)
    expect(again.$('#start').attr('value') ?? '').toBe('')
  })

  test('Notes keep their lines and their markup as text', async () => {
    const visitor = await arrangingUpTo('notes')
    await visitor.post(`${draft}/notes`, { notes: 'One\r\n<b>two</b> & “three” 🙂' })
    await visitor.post(`${draft}/sensitive`, { sensitive: 'no' })
    const check = await visitor.get(`${draft}/check-answers`)
    expect(rows(check.$)).toContainEqual(['Appointment notes', 'One\n<b>two</b> & “three” 🙂'])
  })
})
