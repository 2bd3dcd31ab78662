import { describe, expect, test } from 'vitest'
import { stepOf, walk } from '../../../app/engine/walk.ts'
import { checkAnswersPage } from '../../../app/pages/journey/check-answers.ts'
import { expectFound } from '../../support/approved-lines.ts'
import { laterOrder, tubOrder } from '../../support/toy-later.ts'
import { order, plainOrder, van } from '../../support/toy.ts'
import { pageOf } from './page-of.ts'
import type { Answers, Journey } from '../../../app/engine/types.ts'
import type { Van } from '../../support/toy.ts'

const links = {
  back: { text: 'Back', href: '/back' },
  action: '/send',
  change: (id: string) => `/${id}/change`,
  step: (id: string) => `/${id}`,
}

function shown(journey: Journey<Van>, answers: Answers) {
  const step = stepOf(journey, 'check-answers')
  if (step.kind !== 'check-answers') throw new Error('That is another page')
  const page = checkAnswersPage(journey, step, walk(journey, answers, van), van, links)
  return { ...page, model: pageOf(page.outcome).model }
}

const gift = { ...plainOrder, gift: 'yes', card: 'Enjoy' }

describe('check your answers', () => {
  test('leads each row to its question, in parts under their headings, as approved', async () => {
    const said = (...asked: Parameters<typeof shown>) => {
      const { parts, blocks } = shown(...asked).model
      return { parts, blocks }
    }
    await expectFound('approved/check-answers.txt', {
      'In one part': said(order, gift),
      'In several': said(laterOrder, tubOrder),
    })
  })

  test('leaves a part out that has no rows', () => {
    const { steps } = laterOrder
    const check = stepOf(laterOrder, 'check-answers')
    if (check.kind !== 'check-answers') throw new Error('That is another page')
    const sections = [...(check.sections ?? []), { id: 'nothing', title: 'Nothing' }]
    const journey = { ...laterOrder, steps: { ...steps, 'check-answers': { ...check, sections } } }
    expect(shown(journey, tubOrder).model['parts']).toHaveLength(2)
  })

  test('has a title, a button and blocks for these answers', () => {
    expect(shown(laterOrder, tubOrder).model).toMatchObject({
      title: 'Check your tub',
      button: 'Order',
      back: links.back,
      action: '/send',
    })
    const cone = { ...tubOrder, vessel: 'cone', flavour: 'mint' }
    expect(shown(laterOrder, cone).model['title']).toBe('Check your Gelato order')
  })

  test('has a fingerprint, the same for the same rows and another for others', () => {
    const { fingerprint, model } = shown(order, plainOrder)
    expect(model['fingerprint']).toBe(fingerprint)
    expect(shown(order, plainOrder).fingerprint).toBe(fingerprint)
    const others = [{ ...plainOrder, flavour: 'lemon' }, { ...gift, card: '' }, gift]
    const all = [plainOrder, ...others].map((answers) => shown(order, answers).fingerprint)
    expect(new Set(all).size).toBe(4)
  })

  test('says that something has changed only to those who saw something else', () => {
    const { outcome, changed } = shown(order, plainOrder)
    expect(outcome).toMatchObject({ status: 200, model: { changed: false } })
    expect(changed).toMatchObject({ status: 409, model: { changed: true } })
    expect(pageOf(changed).model['parts']).toEqual(pageOf(outcome).model['parts'])
  })
})
