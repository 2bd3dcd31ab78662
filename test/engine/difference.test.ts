import { describe, expect, test } from 'vitest'

import { describe as describeJourney } from '../../app/engine/describe.ts'
import { difference } from '../../app/engine/difference.ts'
import { deepFreeze } from '../support/freeze.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order } from '../support/toy.ts'
import type {
  FieldDescription,
  JourneyDescription,
  OptionDescription,
  StepDescription,
} from '../../app/engine/describe.ts'

const first = deepFreeze(describeJourney(order))
const later = deepFreeze(describeJourney(laterOrder))

const sentences = (after: JourneyDescription, before = first) =>
  difference(before, after).map(({ text }) => text)

const withStep = (
  id: string,
  change: (step: StepDescription) => Partial<StepDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => (step.id === id ? { ...step, ...change(step) } : step)),
})

const withField = (
  id: string,
  change: Partial<FieldDescription>,
  journey = first,
): JourneyDescription => ({
  ...journey,
  steps: journey.steps.map((step) => ({
    ...step,
    fields: step.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
  })),
})

const fieldOf = (id: string, journey = first): FieldDescription => {
  const found = journey.steps.flatMap(({ fields }) => fields).find((field) => field.id === id)
  if (!found) throw new Error(`Nothing asks ${id}`)
  return found
}

const option = (value: string, text: string): OptionDescription => ({
  value,
  text,
  hint: null,
  reveals: [],
})

const choice = (id: string, label: string): FieldDescription => ({
  ...fieldOf('gift'),
  id,
  label,
  summary: [],
})

describe('two versions that are the same', () => {
  test('have no difference', () => {
    expect(difference(first, first)).toEqual([])
    expect(difference(later, describeJourney(laterOrder))).toEqual([])
  })

  test('have none if only their version and what is said about them differ', () => {
    expect(difference(first, { ...first, version: '2021-01-01', about: 'Newer' })).toEqual([])
  })
})

describe('two versions that differ', () => {
  test('differ in the same way every time, as JSON', () => {
    const found = difference(first, later)
    expect(difference(describeJourney(order), describeJourney(laterOrder))).toEqual(found)
    expect(JSON.parse(JSON.stringify(found))).toStrictEqual(found)
    expect(found.length).toBeGreaterThan(20)
  })

  test('differ in sentences', () => {
    const found = [...difference(first, later), ...difference(later, first)]
    for (const { text } of found) expect(text).toMatch(/^[A-Z‘].*[^.]\.$/)
    expect(found.filter(({ text }) => /undefined|null|‘’| {2}/.test(text))).toEqual([])
  })

  test('differ whatever it is of a page, a question or an option that has changed', () => {
    // A name of the version, a place taken from no question, a row that comes there anyway.
    const silent = ['id', 'version', 'about']
    const leaves = leavesOf(later)
      .filter((path) => path.length > 1 || !silent.includes(path[0] ?? ''))
      .filter((path) => !path.includes('replaces') && !path.includes('rows'))
    const unnoticed = leaves.filter(
      (path) => difference(later, withOther(later, path)).length === 0,
    )
    expect(unnoticed.map((path) => path.join(' '))).toEqual([])
    expect(leaves.length).toBeGreaterThan(100)
  })
})

describe('questions', () => {
  const size = choice('size', 'Which size?')
  const inFlavour = (fields: readonly FieldDescription[]) => withStep('flavour', () => ({ fields }))

  test('that are new say which question they come after', () => {
    expect(difference(first, inFlavour([fieldOf('flavour'), size]))).toEqual([
      {
        kind: 'question-added',
        subject: 'size',
        before: null,
        after: 'Which size?',
        text: '‘Which size?’ is new, after ‘Which flavour?’.',
      },
    ])
  })

  test('that are new may come first', () => {
    const after = withStep('vessel', ({ fields }) => ({
      title: 'Vessel',
      fields: [size, ...fields],
    }))
    expect(sentences(after)[0]).toBe('‘Which size?’ is new, at the start.')
  })

  test('that are gone are no longer asked', () => {
    const after = withStep('pick-up', () => ({ fields: [fieldOf('day')] }))
    expect(difference(first, after)).toEqual([
      {
        kind: 'question-removed',
        subject: 'time',
        before: 'Time',
        after: null,
        text: '‘Time’ is no longer asked.',
      },
    ])
  })

  test('that have other words are the same questions, on the same page, with the same branches', () => {
    const label = 'Is this a present?'
    const after = withStep(
      'gift',
      ({ edges }) => ({
        title: label,
        edges: edges.map(({ when, to }) => ({
          when: when?.replace('Is it a gift?', label) ?? null,
          to,
        })),
      }),
      withField('gift', { label }),
    )
    expect(difference(first, after)).toEqual([
      {
        kind: 'question-reworded',
        subject: 'gift',
        before: 'Is it a gift?',
        after: 'Is this a present?',
        text: '‘Is it a gift?’ is now ‘Is this a present?’.',
      },
    ])
  })

  test('that take the place of another are that question in other words', () => {
    const taken = withField('flavour', { id: 'taste', label: 'Which taste?', replaces: 'flavour' })
    const after = withStep('flavour', () => ({ title: 'Which taste?' }), taken)
    expect(difference(first, after)).toMatchObject([
      {
        kind: 'question-reworded',
        subject: 'taste',
        text: '‘Which flavour?’ is now ‘Which taste?’.',
      },
    ])
    expect(sentences(first, after)).toEqual(['‘Which taste?’ is now ‘Which flavour?’.'])
  })

  test('that take the place of another bring its page along, whatever the page is called', () => {
    const taken = withField('flavour', { id: 'taste', label: 'Which taste?', replaces: 'flavour' })
    const after = {
      ...taken,
      steps: taken.steps.map((step) => ({
        ...step,
        ...(step.id === 'flavour' ? { id: 'taste', title: 'Which taste?' } : {}),
        edges: step.edges.map(({ when, to }) => ({ when, to: to === 'flavour' ? 'taste' : to })),
      })),
    }
    expect(sentences(after)).toEqual(['‘Which flavour?’ is now ‘Which taste?’.'])
  })

  test('that say they take the place of one that is still there are new', () => {
    const second = { ...size, replaces: 'flavour' }
    expect(sentences(inFlavour([fieldOf('flavour'), second]))).toEqual([
      '‘Which size?’ is new, after ‘Which flavour?’.',
    ])
  })

  test('that have moved are as few as possible', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => choice(id, id))
    const order = (ids: string) =>
      inFlavour([
        fieldOf('flavour'),
        ...Array.from(ids).flatMap((id) => many.filter((one) => one.id === id)),
      ])
    const moves = (ids: string) => sentences(order(ids), order('abcdef'))
    expect(moves('bcdefa')).toEqual(['‘a’ now comes after ‘f’.'])
    expect(moves('fabcde')).toEqual(['‘f’ now comes after ‘Which flavour?’.'])
    expect(moves('acbdfe')).toHaveLength(2)
    expect(moves('fedcba')).toHaveLength(5)
    expect(moves('bdaf')).toEqual([
      '‘a’ now comes after ‘d’.',
      '‘c’ is no longer asked.',
      '‘e’ is no longer asked.',
    ])
  })

  test('that come in another order because their pages do have moved', () => {
    const edges: Readonly<Record<string, string>> = {
      vessel: 'gift',
      gift: 'flavour',
      flavour: 'pick-up',
      'pick-up': 'check-answers',
    }
    const straight = (ways: Readonly<Record<string, string>>): JourneyDescription => ({
      ...first,
      steps: first.steps.map((step) => {
        const to = ways[step.id]
        return { ...step, edges: to === undefined ? [] : [{ when: null, to }] }
      }),
    })
    const before = straight({
      ...edges,
      vessel: 'flavour',
      'pick-up': 'gift',
      gift: 'check-answers',
    })
    const kinds = ['question-moved', 'row-moved']
    const moves = difference(before, straight(edges)).filter(({ kind }) => kinds.includes(kind))
    expect(moves.map(({ text }) => text)).toEqual([
      '‘Is it a gift?’ now comes after ‘Which vessel?’.',
      'The row ‘Gift’ of check your answers now comes after ‘Vessel’.',
    ])
  })

  test('that are on another page say which', () => {
    const without = withStep('pick-up', () => ({ fields: [fieldOf('day')] }))
    const time = fieldOf('time')
    const after = withStep(
      'gift',
      ({ fields }) => ({ title: 'A gift', fields: [time, ...fields] }),
      without,
    )
    expect(difference(first, after)).toContainEqual({
      kind: 'question-page',
      subject: 'time',
      before: 'When will you pick it up?',
      after: 'A gift',
      text: '‘Time’ is now on the page ‘A gift’.',
    })
    expect(sentences(first, after)).toContain(
      '‘Time’ is now on the page ‘When will you pick it up?’.',
    )
  })

  test('that have a page of their own say so', () => {
    const without = withStep('vessel', ({ fields }) => ({ fields: fields.slice(0, 1) }))
    const own: StepDescription = {
      id: 'own',
      kind: 'question',
      title: 'Which vessel?',
      button: 'Continue',
      words: [],
      rows: [],
      fields: [fieldOf('ownVessel')],
      edges: [{ when: null, to: 'flavour' }],
    }
    const after = { ...without, steps: [...without.steps, own] }
    expect(sentences(after)).toContain('‘Which vessel?’ now has a page of its own.')
  })

  test('have hints, come, gone and reworded', () => {
    const [short, long] = ['Just one', 'Just one of them'].map((hint) =>
      withField('flavour', { hint }),
    )
    if (!short || !long) throw new Error('There are no hints')
    expect(sentences(short)).toEqual(['‘Which flavour?’ now has the hint ‘Just one’.'])
    expect(sentences(first, short)).toEqual(['‘Which flavour?’ no longer has the hint ‘Just one’.'])
    expect(sentences(long, short)).toEqual([
      'The hint of ‘Which flavour?’ is now ‘Just one of them’, no longer ‘Just one’.',
    ])
  })

  test('have controls', () => {
    expect(difference(first, withField('day', { component: 'native-date' }))).toMatchObject([
      {
        kind: 'question-control',
        before: 'date',
        after: 'native-date',
        text: '‘Day’ is now answered with the browser’s own date box, no longer with a date in three boxes.',
      },
    ])
  })

  test('begin to be asked conditionally, stop, and are asked for something else', () => {
    const [rain, snow] = ['it rains', 'it snows'].map((asked) => withField('card', { asked }))
    if (!rain || !snow) throw new Error('There is no weather')
    const card = '‘What should the card say?’ is now asked'
    expect(sentences(rain)).toEqual([`${card} only if it rains.`])
    expect(sentences(first, rain)).toEqual([`${card} whether or not it rains.`])
    expect(sentences(snow, rain)).toEqual([`${card} only if it snows, no longer if it rains.`])
  })

  test('that open under an option are asked only if it is chosen', () => {
    const options = [
      option('cone', 'A cone'),
      option('tub', 'A tub'),
      option('other', 'Something else'),
    ]
    expect(sentences(withField('vessel', { options }))).toEqual([
      '‘Which vessel?’ is now asked whether or not ‘What would you like it in?’ is ‘Something else’.',
    ])
  })

  test('are asked for the same reason when only its words have changed', () => {
    const asked = (label: string) =>
      withField('card', { asked: `‘${label}’ is ‘Yes’` }, withField('gift', { label }))
    const present = 'Is this a present?'
    const found = difference(asked('Is it a gift?'), asked(present)).map(({ kind }) => kind)
    expect(found).not.toContain('question-asked')
  })

  test('have answers that are dropped', () => {
    const dependsOn = ['‘Which flavour?’', 'the van']
    const after = withField('card', { dependsOn })
    const card = 'The answer to ‘What should the card say?’ is'
    expect(sentences(after)).toEqual([
      `${card} now dropped when ‘Which flavour?’ or the van changes.`,
    ])
    expect(sentences(first, after)).toEqual([
      `${card} no longer dropped when ‘Which flavour?’ or the van changes.`,
    ])
  })

  test('have messages', () => {
    const messages = ['Enter a time', 'Enter a later time']
    const found = difference(first, withField('time', { messages }))
    expect(found).toMatchObject([{ kind: 'message-added', subject: 'time', before: null }])
    expect(found[0]?.text).toBe('‘Time’ now has the message ‘Enter a later time’.')
    expect(sentences(first, withField('time', { messages }))).toEqual([
      '‘Time’ no longer has the message ‘Enter a later time’.',
    ])
  })
})

describe('options', () => {
  const cone = option('cone', 'A cone')
  const tub = option('tub', 'A tub')
  const cup = option('cup', 'A cup')
  const other: OptionDescription = { ...option('other', 'Something else'), reveals: ['ownVessel'] }
  const offering = (...options: readonly OptionDescription[]) => withField('vessel', { options })
  const vessel = '‘What would you like it in?’'

  test('are added and removed', () => {
    expect(difference(first, offering(cone, cup, tub, other))).toEqual([
      {
        kind: 'option-added',
        subject: 'vessel',
        before: null,
        after: 'A cup',
        text: `${vessel} now offers ‘A cup’.`,
      },
    ])
    expect(difference(first, offering(cone, other))).toMatchObject([
      { kind: 'option-removed', before: 'A tub', text: `${vessel} no longer offers ‘A tub’.` },
    ])
  })

  test('are reworded, and have hints', () => {
    expect(sentences(offering(cone, { ...tub, text: 'A cup' }, other))).toEqual([
      `The option ‘A tub’ of ${vessel} is now ‘A cup’.`,
    ])
    const hinted = offering(cone, { ...tub, hint: 'With a lid' }, other)
    expect(sentences(hinted)).toEqual([
      `The option ‘A tub’ of ${vessel} now has the hint ‘With a lid’.`,
    ])
    expect(sentences(first, hinted)).toEqual([
      `The option ‘A tub’ of ${vessel} no longer has the hint ‘With a lid’.`,
    ])
  })

  test('are in another order', () => {
    expect(difference(first, offering(tub, other, cone))).toEqual([
      {
        kind: 'options-reordered',
        subject: 'vessel',
        before: ['A cone', 'A tub', 'Something else'],
        after: ['A tub', 'Something else', 'A cone'],
        text: `The options of ${vessel} are in another order: ‘A cone’ now comes after ‘Something else’.`,
      },
    ])
  })

  test('are not in another order only because some came or went', () => {
    const kinds = difference(first, offering(cup, cone, other)).map(({ kind }) => kind)
    expect(kinds).toEqual(['option-added', 'option-removed'])
  })

  test('become worked out, and are written down again', () => {
    const worked = withField('gift', { options: 'what the day allows' })
    expect(difference(first, worked)).toEqual([
      {
        kind: 'options-worked-out',
        subject: 'gift',
        before: ['Yes', 'No'],
        after: 'what the day allows',
        text: '‘Is it a gift?’ now offers what the day allows, in place of ‘Yes’ and ‘No’.',
      },
    ])
    expect(sentences(first, worked)).toEqual([
      '‘Is it a gift?’ now offers ‘Yes’ and ‘No’, in place of what the day allows.',
    ])
  })

  test('that are all others come all at once', () => {
    const options = [option('a', 'A'), option('b', 'B'), option('c', 'C')]
    expect(sentences(withField('gift', { options }))).toEqual([
      '‘Is it a gift?’ now offers ‘A’, ‘B’ and ‘C’, in place of ‘Yes’ and ‘No’.',
    ])
  })

  test('come and go with a question that becomes a choice', () => {
    const text = withField('gift', { options: [] })
    expect(sentences(text)).toEqual(['‘Is it a gift?’ no longer offers ‘Yes’ and ‘No’.'])
    expect(sentences(first, text)).toEqual(['‘Is it a gift?’ now offers ‘Yes’ and ‘No’.'])
  })
})

describe('pages', () => {
  const page: StepDescription = {
    id: 'hours',
    kind: 'question',
    title: 'When the van is here',
    button: 'Continue',
    words: ['From 9 to 5.'],
    rows: [],
    fields: [],
    edges: [{ when: null, to: 'flavour' }],
  }
  const withPage = { ...first, steps: [...first.steps, page] }

  test('are added and removed', () => {
    expect(difference(first, withPage)).toMatchObject([
      { kind: 'page-added', subject: 'hours', text: 'The page ‘When the van is here’ is new.' },
    ])
    expect(sentences(first, withPage)).toEqual(['The page ‘When the van is here’ is gone.'])
  })

  test('that are headed by their first question are new or gone with it', () => {
    const size = choice('size', 'Which size?')
    const asking = {
      ...first,
      steps: [...first.steps, { ...page, title: size.label, fields: [size] }],
    }
    const kinds = (from: JourneyDescription, to: JourneyDescription) =>
      difference(from, to).map(({ kind }) => kind)
    expect(kinds(first, asking)).toEqual(['question-added'])
    expect(kinds(asking, first)).toEqual(['question-removed'])
  })

  test('are retitled', () => {
    expect(sentences(withStep('pick-up', () => ({ title: 'Picking it up' })))).toEqual([
      'The page ‘When will you pick it up?’ is now ‘Picking it up’.',
    ])
    expect(sentences(withStep('gift', () => ({ title: 'A gift' })))).toEqual([
      'The page ‘Is it a gift?’ is now ‘A gift’.',
    ])
  })

  test('say other words', () => {
    const said = (...words: readonly string[]) => withStep('sold-out', () => ({ words }))
    expect(sentences(said('Come back on Monday.'))).toEqual([
      '‘Sold out’ now says ‘Come back on Monday.’.',
      '‘Sold out’ no longer says ‘Come back tomorrow.’.',
    ])
    expect(sentences(said('b', 'c', 'a'), said('a', 'b', 'c'))).toEqual([
      '‘Sold out’ says its words in another order.',
    ])
  })

  test('become pages of another kind', () => {
    expect(sentences(withStep('card', () => ({ kind: 'stop' })))).toEqual([
      'The page ‘What should the card say?’ now ends the journey.',
    ])
  })

  test('have a button each, but questions have it from the journey', () => {
    const button = 'Send'
    expect(sentences(withStep('check-answers', () => ({ button })))).toEqual([
      'The button of ‘Check your answers’ is now ‘Send’, no longer ‘Order’.',
    ])
    expect(sentences(describeJourney({ ...order, continueText: 'Next' }))).toEqual([
      'The button of every question is now ‘Next’, no longer ‘Continue’.',
    ])
    expect(sentences(withStep('gift', () => ({ button: null })))).toEqual([
      '‘Is it a gift?’ no longer has the button ‘Continue’.',
    ])
  })
})

describe('branches', () => {
  const leading = (...edges: StepDescription['edges']) => withStep('gift', () => ({ edges }))
  const [bucket, card, end] = first.steps.find(({ id }) => id === 'gift')?.edges ?? []
  if (!bucket || !card || !end) throw new Error('The toy has no gift')

  test('are added and removed, each with its condition', () => {
    const rain = { when: 'it rains', to: 'sold-out' }
    expect(difference(first, leading(bucket, rain, card, end))).toEqual([
      {
        kind: 'branch-added',
        subject: 'gift',
        before: null,
        after: ['it rains', 'sold-out'],
        text: 'From ‘Is it a gift?’, if it rains, the way now leads to ‘Sold out’.',
      },
    ])
    expect(difference(first, leading(bucket, end))).toMatchObject([
      {
        kind: 'branch-removed',
        before: ['‘Is it a gift?’ is ‘Yes’', 'card'],
        after: null,
        text: 'From ‘Is it a gift?’, if ‘Is it a gift?’ is ‘Yes’, the way no longer leads to ‘What should the card say?’.',
      },
    ])
  })

  test('lead elsewhere', () => {
    expect(difference(first, leading(bucket, card, { ...end, to: 'card' }))).toMatchObject([
      {
        kind: 'branch-changed',
        before: ['otherwise', 'check-answers'],
        after: ['otherwise', 'card'],
        text: 'From ‘Is it a gift?’, otherwise, the way now leads to ‘What should the card say?’, no longer to ‘Check your answers’.',
      },
    ])
  })

  test('are tried in another order', () => {
    expect(difference(first, leading(card, bucket, end))).toMatchObject([
      {
        kind: 'branches-reordered',
        before: [bucket.when, card.when],
        after: [card.when, bucket.when],
      },
    ])
  })

  test('of a page that is new or gone are told where they have a condition', () => {
    const rinse = later.steps.filter(({ id }) => id === 'rinse')
    const rinsing = (when: string) => ({
      ...first,
      steps: [
        ...first.steps,
        ...rinse.map((step) => ({
          ...step,
          edges: [
            { when, to: 'gift' },
            { when: null, to: 'flavour' },
          ],
        })),
      ],
    })
    expect(sentences(rinsing('it is clean'))).toEqual([
      'The page ‘Rinse your vessel’ is new.',
      'From ‘Rinse your vessel’, if it is clean, the way now leads to ‘Is it a gift?’.',
    ])
    expect(sentences(first, rinsing('it is clean'))).toEqual([
      'The page ‘Rinse your vessel’ is gone.',
      'From ‘Rinse your vessel’, if it is clean, the way no longer leads to ‘Is it a gift?’.',
    ])
  })

  test('begin elsewhere', () => {
    expect(sentences({ ...first, start: 'flavour' })).toEqual([
      'The journey now starts with ‘Which flavour?’, no longer with ‘What would you like it in?’.',
    ])
  })
})

describe('check your answers', () => {
  test('has rows, come, gone and reworded', () => {
    const timed = withField('time', { summary: ['Time'] })
    expect(difference(first, timed)).toMatchObject([
      { kind: 'row-added', subject: 'time', text: 'Check your answers now has the row ‘Time’.' },
    ])
    expect(sentences(first, timed)).toEqual(['Check your answers no longer has the row ‘Time’.'])
    expect(sentences(withField('day', { summary: ['Date'] }))).toEqual([
      'The row ‘Day’ of check your answers is now ‘Date’.',
    ])
  })

  test('has rows in another order', () => {
    const after = withStep('check-answers', () => ({ rows: ['Day'] }))
    expect(difference(first, after)).toEqual([
      {
        kind: 'row-moved',
        subject: 'day',
        before: 'after ‘Flavour’',
        after: 'at the start',
        text: 'The row ‘Day’ of check your answers now comes at the start.',
      },
    ])
  })
})

test('the journey and its end have titles, and the end says what comes next', () => {
  const after = { ...first, title: 'Buy', confirmation: 'Bought', nextSteps: ['Eat it.'] }
  expect(sentences(after)).toEqual([
    'The journey ‘Order an ice cream’ is now ‘Buy’.',
    'The confirmation ‘Ordered’ is now ‘Bought’.',
    'After confirming, it now says ‘Eat it.’.',
    'After confirming, it no longer says ‘Come to {van} with your vessel.’.',
  ])
})

/** The way to every text and every nothing in a description. */
function leavesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner).map((path) => [key, ...path]),
  )
}

/** The description with something else at the end of this way. */
function withOther(journey: JourneyDescription, path: readonly string[]): JourneyDescription {
  const copy = structuredClone(journey)
  let place: object = copy
  for (const key of path.slice(0, -1)) {
    const inner: unknown = Reflect.get(place, key)
    if (typeof inner === 'object' && inner !== null) place = inner
  }
  const last = path.at(-1) ?? ''
  Reflect.set(place, last, `${String(Reflect.get(place, last))}, or not`)
  return copy
}
