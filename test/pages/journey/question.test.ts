import { expect, test } from 'vitest'
import { stepOf } from '../../../app/engine/walk.ts'
import { version20210311 } from '../../../app/journeys/arrange-appointment/2021-03-11.ts'
import { current } from '../../../app/journeys/arrange-appointment/current.ts'
import { questionPage } from '../../../app/pages/journey/question.ts'
import { stopPage } from '../../../app/pages/journey/stop.ts'
import { expectFound } from '../../support/approved-lines.ts'
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

test('A question page has what is approved beside its questions', async () => {
  const beside = (page: ReturnType<typeof filled>) => {
    // A heading of its own is for several questions, or after something that is said
    const { title, heading, details, blocks, continueText, changeInstead } = modelOf(page)
    return { title, heading, details, blocks, continueText, changeInstead }
  }
  const slot = { date: '2021-10-13', start: '09:00', end: '10:00' }
  const mug = { vessel: 'other', ownVessel: 'mug', deposit: '2' }
  const toolkit = filled('toolkit', slot)
  await expectFound('approved/question.txt', {
    ...Object.fromEntries(
      ['when', 'notes', 'rar', 'dates', 'sensitive'].map((id) => [id, beside(filled(id, slot))]),
    ),
    'when, of March 2021': beside(filled('when', {}, version20210311)),
    toolkit: beside(toolkit),
    'toolkit, to change': modelOf(toolkit, { changeInstead: '/rar/change' })['changeInstead'],
    'Only shown': pageOf(openPage(laterOrder, mug, van, 'rinse')).model,
  })
})

test('A question page is an error page when there are errors, and touched by what is typed', () => {
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
