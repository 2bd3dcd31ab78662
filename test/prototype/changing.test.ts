import { describe, expect, test } from 'vitest'

import { visit, visitIn } from '../support/practitioner.ts'
import * as stories from './stories.ts'

const { atCheckAnswers, atRar, counts, countsNot, lastContact, notes, notSensitive } = stories

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
    tab.answer(stories.calderHouse)
    expect(tab.step).toBe('check-answers')
  })

  test('keeps the location when another type needs one too, and is asked again when the need changes', () => {
    const tab = visit('Kieran')
    tab.arrange()
    tab.answerAll({ type: 'COAP' }, stories.calderHouse, stories.nextWednesday, stories.once)
    tab.answerAll(countsNot, stories.noNotes, notSensitive)
    tab.change('Type of appointment')
    tab.answer({ type: 'other', otherType: 'C007' })
    expect(tab.step).toBe('check-answers')
    expect(tab.rows['Location']).toBe('CALDER HOUSE')
    tab.change('Type of appointment')
    tab.answer({ type: 'other', otherType: 'C031' })
    expect(tab.step).toBe('location')
    expect(tab.seen.controls?.[0]?.params.items?.some(({ checked }) => checked)).toBe(false)
    tab.answer({ location: 'none' })
    expect(tab.rows['Location']).toBe('No location')
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
    expect(tab.browser.session.events.map(({ kind }) => kind)).toEqual(['appointments arranged'])
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
    tab.answer(stories.choices)
    expect(tab.step).toBe('check-answers')
  })

  test('lets it repeat after all, and is asked what the repeats copy, page after page', () => {
    const tab = visitIn(stories.october, 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, stories.nextWednesday, stories.once, counts, stories.choices)
    tab.answerAll(notes, { sensitive: 'yes' })
    tab.change('Repeating appointment')
    tab.answer(stories.weekly)
    expect(tab.step).toBe('rar')
    tab.answer({ rarRepeats: 'yes' })
    expect(tab.step).toBe('notes')
    tab.answer({ repeatNotes: 'no' })
    expect(tab.step).toBe('sensitive')
    tab.answer({ repeatSensitive: 'no' })
    expect(tab.step).toBe('check-answers')
    expect(tab.repeatRows).toEqual({
      Dates: 'Wednesday 20 October 2021\nWednesday 27 October 2021\nWednesday 3 November 2021',
      'RAR toolkit': 'Choices and Changes',
      'Appointment notes': 'None',
      Sensitive: 'No',
    })
  })

  test('lets it not repeat after all, and only the one is booked', () => {
    const tab = visitIn(stories.october, 'Kieran')
    tab.arrange()
    tab.answerAll({ type: 'CHVS' }, stories.nextWednesday, stories.weekly, {}, countsNot)
    tab.answerAll({ notes: '', repeatNotes: 'no' }, notSensitive)
    tab.change('Repeating appointment')
    tab.answer(stories.once)
    expect(tab.step).toBe('check-answers')
    expect(tab.seen.parts).toHaveLength(1)
    tab.answer()
    expect(tab.seen.title).toBe('Appointment arranged')
    expect(lastContact(tab.browser.session).date).toBe('2021-10-13')
  })
})
