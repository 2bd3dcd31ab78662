import { describe, expect, test } from 'vitest'

import { fixtures } from '../../app/data/index.ts'
import { frame } from '../../app/pages/frame.ts'
import { badRequest, cannotArrange, tooLarge } from '../../app/pages/messages.ts'
import { checkAnswersPage } from '../../app/pages/journey/check-answers.ts'
import { questionPage } from '../../app/pages/journey/question.ts'
import { stepOf, walk } from '../../app/engine/walk.ts'
import { version20211006 } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { questionOf } from '../support/journeys.ts'
import { contextAt } from '../support/people.ts'
import { order, plainOrder, van } from '../support/toy.ts'
import type { Outcome, Page } from '../../app/pages/types.ts'

function pageOf(outcome: Outcome): Page {
  if (outcome.kind !== 'page') throw new Error('That is no page')
  return outcome
}

test('the header says who is signed in and for whom they work', () => {
  expect(frame()).toEqual({
    practitioner: 'Priya Deshmukh',
    provider: 'NPS Yorkshire and The Humber',
  })
  expect(fixtures.practitioners.map(({ lastName }) => lastName)).toContain('Deshmukh')
})

test.each([
  [badRequest(), 400],
  [tooLarge(), 413],
  [cannotArrange('Why.'), 409],
] as const)('a message page has its status', (outcome, status) => {
  expect(outcome).toMatchObject({ kind: 'page', status, view: 'message' })
})

describe('check your answers', () => {
  const step = stepOf(order, 'check-answers')
  if (step.kind !== 'check-answers') throw new Error('That is another page')
  const links = { back: '/back', action: '/send', change: (id: string) => `/${id}/change` }
  const trail = walk(order, { ...plainOrder, gift: 'yes', card: 'Enjoy' }, van)
  const { model } = pageOf(checkAnswersPage(order, step, trail, van, links))

  test('leads each row to its question, on a page of several to the question itself', () => {
    expect(model['rows']).toMatchObject([
      { label: 'Vessel', change: '/vessel/change' },
      { label: 'Flavour', change: '/flavour/change' },
      { label: 'Day', change: '/pick-up/change#day-day' },
      { label: 'Gift', change: '/gift/change' },
      { label: 'Card', change: '/card/change' },
    ])
  })

  test('names the row in the link for those who hear it, in the middle of a sentence', () => {
    expect(model['rows']).toMatchObject([{ hidden: 'vessel' }, {}, {}, {}, {}])
    const kieran = contextAt('Kieran')
    const answers = {
      type: 'CHVS',
      date: '2021-10-13',
      start: '09:00',
      end: '09:30',
      repeating: 'no',
      rar: 'no',
      notes: '',
      sensitive: 'no',
    }
    const booked = walk(version20211006, answers, kieran)
    const page = pageOf(checkAnswersPage(version20211006, step, booked, kieran, links))
    expect(page.model['rows']).toMatchObject([
      { hidden: 'type of appointment' },
      { hidden: 'date' },
      { hidden: 'time' },
      { hidden: 'repeating appointment' },
      { hidden: 'RAR toolkit' },
      { hidden: 'appointment notes' },
      { hidden: 'sensitive' },
    ])
  })
})

describe('a question page', () => {
  const links = { back: '/back', action: '/send' }
  const filled = (id: string) => ({
    journey: version20211006,
    step: questionOf(version20211006, id),
    typed: {},
    before: {},
    errors: [],
    context: contextAt('Imogen'),
  })

  test('has a heading of its own when it asks several questions', () => {
    expect(pageOf(questionPage(filled('when'), links)).model).toMatchObject({
      title: 'When will the appointment be?',
      heading: 'When will the appointment be?',
    })
    expect(pageOf(questionPage(filled('notes'), links)).model).toMatchObject({
      title: 'Add appointment notes',
      heading: null,
    })
  })

  test('has the person’s circumstances before the question, and help after it', () => {
    expect(pageOf(questionPage(filled('when'), links)).model['details']).toEqual({
      summary: 'Imogen’s circumstances',
      placed: 'before',
      paragraphs: [],
      rows: [
        { key: 'Preferred language', value: 'British Sign Language (interpreter required)' },
        { key: 'Disabilities', value: 'Hearing difficulties' },
        { key: 'Employment status', value: 'Not known' },
      ],
    })
    const { details } = pageOf(questionPage(filled('sensitive'), links)).model
    expect(details).toMatchObject({ placed: 'after', rows: [] })
    expect(JSON.stringify(details)).toContain('Imogen')
    expect(JSON.stringify(details)).not.toContain('{first}')
  })

  test('is an error page when there are errors, with a link to each', () => {
    const errors = [{ field: 'date', part: 'month', id: 'date-month', text: 'Wrong' }]
    expect(questionPage({ ...filled('when'), errors }, links)).toMatchObject({
      status: 400,
      model: { errors: [{ href: '#date-month', text: 'Wrong' }] },
    })
    expect(questionPage(filled('when'), links)).toMatchObject({
      status: 200,
      model: { errors: [] },
    })
  })
})
