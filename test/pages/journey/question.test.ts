import { describe, expect, test } from 'vitest'

import { stepOf } from '../../../app/engine/walk.ts'
import { version20210311 } from '../../../app/journeys/arrange-appointment/2021-03-11.ts'
import { current } from '../../../app/journeys/arrange-appointment/current.ts'
import { questionPage } from '../../../app/pages/journey/question.ts'
import { stopPage } from '../../../app/pages/journey/stop.ts'
import { openPage, questionOf } from '../../support/journeys.ts'
import { contextAt } from '../../support/people.ts'
import { laterOrder } from '../../support/toy-later.ts'
import { order, van } from '../../support/toy.ts'
import { pageOf } from './page-of.ts'
import type { Answers } from '../../../app/engine/types.ts'

const back = { text: 'Back', href: '/back' }
const links = { back, action: '/send', step: (id: string) => `/${id}` }

const filled = (id: string, before: Answers = {}, journey = current) => ({
  journey,
  step: questionOf(journey, id),
  typed: {},
  before,
  errors: [],
  context: contextAt('Imogen'),
})
const modelOf = (page: ReturnType<typeof filled>, more = {}) =>
  pageOf(questionPage(page, { ...links, ...more })).model

describe('a question page', () => {
  // It has one when it asks several questions, or says something before.
  test.each([
    ['when', 'When will the appointment be?', true],
    ['notes', 'Add appointment notes', false],
    ['rar', 'Will this be a RAR toolkit session?', true],
    ['dates', 'Appointments you’re arranging', true],
  ])('‘%s’ is called ‘%s’, and has a heading of its own or not: %s', (id, title, own) => {
    expect(modelOf(filled(id))).toMatchObject({ title, heading: own ? title : null })
  })

  test('has the person’s circumstances before the question, and help after it', () => {
    expect(modelOf(filled('when'))['details']).toEqual({
      summary: 'Imogen’s circumstances',
      placed: 'before',
      paragraphs: [],
      links: [],
      rows: [
        { key: 'Preferred language', value: 'British Sign Language (interpreter required)' },
        { key: 'Disabilities', value: 'Hearing difficulties' },
        { key: 'Employment status', value: 'Not known' },
      ],
    })
    const { details } = modelOf(filled('sensitive'))
    expect(details).toMatchObject({ placed: 'after', rows: [] })
    expect(JSON.stringify(details)).toContain('Imogen')
    expect(JSON.stringify(details)).not.toContain('{first}')
  })

  test('has guidance on each toolkit to open, from the one used before to the others', () => {
    const guidance = ['Connection and Community', 'Choices and Changes'].map((name) => ({
      text: `Guidance on ${name}`,
      href: `/guidance/toolkits/${name.toLowerCase().replaceAll(' ', '-')}`,
    }))
    expect(modelOf(filled('toolkit', { date: '2021-10-13' }))['details']).toMatchObject({
      summary: 'Guidance on each toolkit',
      placed: 'after',
      links: [...guidance, {}, {}, {}, {}, {}],
    })
  })

  test('is an error page when there are errors, with a link to each, and touched by what is typed', () => {
    const errors = [{ field: 'date', part: 'month', id: 'date-month', text: 'Wrong' }]
    const page = filled('when')
    expect(questionPage({ ...page, errors }, links)).toMatchObject({
      status: 400,
      untouched: false,
      model: { errors: [{ href: '#date-month', text: 'Wrong' }] },
    })
    const fine = { status: 200, untouched: true, model: { errors: [] } }
    expect(questionPage(page, links)).toMatchObject(fine)
    const typed = { date: { day: '1' } }
    expect(questionPage({ ...page, typed }, links)).toMatchObject({ untouched: false })
  })

  test('has the button of its version', () => {
    expect(modelOf(filled('type'))['continueText']).toBe('Continue')
    expect(modelOf(filled('type', {}, version20210311))['continueText']).toBe('Save and continue')
  })

  test('offers another question only to those who came back to change', () => {
    const toolkit = filled('toolkit', { date: '2021-10-13' })
    expect(modelOf(toolkit)['changeInstead']).toBeNull()
    const href = '/rar/change'
    const text = 'This will not be a RAR toolkit session'
    expect(modelOf(toolkit, { changeInstead: href })['changeInstead']).toEqual({ href, text })
  })

  test('that only shows something has no controls, and says it for the answers before', () => {
    const mug = { vessel: 'other', ownVessel: 'mug', deposit: '2' }
    expect(pageOf(openPage(laterOrder, mug, van, 'rinse')).model).toMatchObject({
      title: 'Rinse your vessel',
      heading: 'Rinse your vessel',
      controls: [],
      blocks: [{ kind: 'paragraph', before: 'Rinse your mug at Gelato.' }],
    })
  })
})

test('A page on which a journey ends says why, and has a way back', () => {
  const step = stepOf(order, 'sold-out')
  if (step.kind !== 'stop') throw new Error('That is another page')
  const shown = (status?: 409) =>
    stopPage(step, {}, van, { back, step: (id) => `/${id}` }, ...(status ? [status] : []))
  expect(shown()).toMatchObject({
    status: 200,
    view: 'journey/stop',
    model: { title: 'Sold out', back, blocks: [{ kind: 'paragraph' }] },
  })
  expect(shown(409)).toMatchObject({ status: 409 })
})
