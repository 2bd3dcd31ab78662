import { describe, expect, test } from 'vitest'

import { current } from '../../../app/journeys/arrange-appointment/current.ts'
import { version20210311 } from '../../../app/journeys/arrange-appointment/2021-03-11.ts'
import { questionPage } from '../../../app/pages/journey/question.ts'
import { stopPage } from '../../../app/pages/journey/stop.ts'
import { stepOf } from '../../../app/engine/walk.ts'
import { openPage, questionOf } from '../../support/journeys.ts'
import { contextAt } from '../../support/people.ts'
import { laterOrder } from '../../support/toy-later.ts'
import { order, van } from '../../support/toy.ts'
import { pageOf } from './page-of.ts'
import type { Answers } from '../../../app/engine/types.ts'

const back = { text: 'Back', href: '/back' }
const links = { back, action: '/send', step: (id: string) => `/${id}` }

const filled = (id: string, before: Answers = {}) => ({
  journey: current,
  step: questionOf(current, id),
  typed: {},
  before,
  errors: [],
  context: contextAt('Imogen'),
})

describe('a question page', () => {
  test('has a heading of its own when it asks several questions, or says something before', () => {
    const headings = ['when', 'notes', 'rar', 'dates'].map((id) => {
      const { title, heading } = pageOf(questionPage(filled(id), links)).model
      return [title, heading]
    })
    expect(headings).toEqual([
      ['When will the appointment be?', 'When will the appointment be?'],
      ['Add appointment notes', null],
      ['Will this be a RAR toolkit session?', 'Will this be a RAR toolkit session?'],
      ['Appointments you’re arranging', 'Appointments you’re arranging'],
    ])
  })

  test('has the person’s circumstances before the question, and help after it', () => {
    expect(pageOf(questionPage(filled('when'), links)).model['details']).toEqual({
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
    const { details } = pageOf(questionPage(filled('sensitive'), links)).model
    expect(details).toMatchObject({ placed: 'after', rows: [] })
    expect(JSON.stringify(details)).toContain('Imogen')
    expect(JSON.stringify(details)).not.toContain('{first}')
  })

  test('has guidance on each toolkit to open, from the one used before to the others', () => {
    const before = { date: '2021-10-13' }
    const { details } = pageOf(questionPage(filled('toolkit', before), links)).model
    const guidance = ['Connection and Community', 'Choices and Changes'].map((name) => ({
      text: `Guidance on ${name}`,
      href: `/guidance/toolkits/${name.toLowerCase().replaceAll(' ', '-')}`,
    }))
    expect(details).toMatchObject({
      summary: 'Guidance on each toolkit',
      placed: 'after',
      links: [...guidance, {}, {}, {}, {}, {}],
    })
  })

  test('is an error page when there are errors, with a link to each', () => {
    const errors = [{ field: 'date', part: 'month', id: 'date-month', text: 'Wrong' }]
    expect(questionPage({ ...filled('when'), errors }, links)).toMatchObject({
      status: 400,
      untouched: false,
      model: { errors: [{ href: '#date-month', text: 'Wrong' }] },
    })
    expect(questionPage(filled('when'), links)).toMatchObject({
      status: 200,
      untouched: true,
      model: { errors: [] },
    })
  })

  test('is touched once it shows what somebody typed', () => {
    const typed = { type: { '': 'COAP' } }
    expect(questionPage({ ...filled('type'), typed }, links)).toMatchObject({ untouched: false })
  })

  test('has the button of its version', () => {
    expect(pageOf(questionPage(filled('type'), links)).model['continueText']).toBe('Continue')
    const march = {
      ...filled('type'),
      journey: version20210311,
      step: questionOf(version20210311, 'type'),
    }
    expect(pageOf(questionPage(march, links)).model['continueText']).toBe('Save and continue')
  })

  test('offers another question only to those who came back to change', () => {
    const toolkit = filled('toolkit', { date: '2021-10-13' })
    expect(pageOf(questionPage(toolkit, links)).model['changeInstead']).toBeNull()
    const changing = { ...links, changeInstead: '/rar/change' }
    expect(pageOf(questionPage(toolkit, changing)).model['changeInstead']).toEqual({
      href: '/rar/change',
      text: 'This will not be a RAR toolkit session',
    })
  })

  test('that only shows something has no controls, and says it for the answers before', () => {
    const page = pageOf(
      openPage(laterOrder, { vessel: 'other', ownVessel: 'mug', deposit: '2' }, van, 'rinse'),
    )
    expect(page.model).toMatchObject({
      title: 'Rinse your vessel',
      heading: 'Rinse your vessel',
      controls: [],
      blocks: [{ kind: 'paragraph', before: 'Rinse your mug at Gelato.' }],
    })
  })
})

describe('a page on which a journey ends', () => {
  test('says why, and has a way back', () => {
    const step = stepOf(order, 'sold-out')
    if (step.kind !== 'stop') throw new Error('That is another page')
    const outcome = stopPage(step, {}, van, { back, step: (id) => `/${id}` })
    expect(outcome).toMatchObject({
      status: 200,
      view: 'journey/stop',
      model: { title: 'Sold out', back, blocks: [{ kind: 'paragraph' }] },
    })
    expect(stopPage(step, {}, van, { back, step: (id) => `/${id}` }, 409)).toMatchObject({
      status: 409,
    })
  })
})
