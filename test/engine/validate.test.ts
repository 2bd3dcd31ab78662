import { test } from 'vitest'
import { askedFields, checkStep, revealerOf } from '../../app/engine/validate.ts'
import { expectApproved } from '../support/approved-lines.ts'
import { questionOf } from '../support/journeys.ts'
import { laterOrder } from '../support/toy-later.ts'
import { order, van } from '../support/toy.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { Van } from '../support/toy.ts'

/** Boxes as a browser sends them: the text of a question, or of each of its parts. */
type Sent = Readonly<Record<string, string | Readonly<Record<string, string>>>>

type How = Readonly<{ journey?: Journey<Van>; before?: Answers; again?: boolean }>

const typedIn = (sent: Sent) =>
  Object.fromEntries(
    Object.entries(sent).map(([id, text]) => [id, typeof text === 'string' ? { '': text } : text]),
  )

/** What comes of sending a page: its errors, each on a control, or the answers that it gives. */
function sending(step: string, sent: Sent, how: How = {}) {
  const { journey = order, before = {}, again = false } = how
  const page = questionOf(journey, step)
  const checked = checkStep(journey, page, typedIn(sent), before, van, !again)
  if (checked.ok) return { answers: checked.answers, given: checked.given }
  return checked.errors.map(({ field, part, id, text }) => `${field} (${part}) at ${id}: ${text}`)
}

const [cone, tub, other] = [{ vessel: 'cone' }, { vessel: 'tub' }, { vessel: 'other' }]
const berry = { sauce: 'berry' }
const onLater = (before: Answers) => ({ journey: laterOrder, before })

test('What is sent is taken or refused as approved', async () => {
  const day = { day: '1', month: '12', year: '2021' }
  const october = { ...day, day: '5', month: '10' }
  const date = (typed: Sent[string], how: How = {}) =>
    sending('pick-up', { day: typed, time: '9am' }, how)
  await expectApproved('approved/validate.txt', {
    'The day and the time': {
      'with nothing': sending('pick-up', {}),
      'without a month and a year': date({ day: '31' }),
      'without a day and a year': date({ month: '6' }),
      'without a day and a month': date({ year: '2021' }),
      'with spaces for a month': date({ day: '31', month: ' ', year: '2021' }),
      'without a year': date({ day: '31', month: '10' }),
      'on a day that there is not': date({ day: '31', month: '11', year: '2021' }),
      'of today': date({ ...october, day: '6' }),
      'in the past': date(october),
      'in the past, looked at again': date(october, { again: true }),
      'with a time that is none': sending('pick-up', { day, time: 'noon' }),
      'that are good, after others': sending('pick-up', { day, time: ' 4 PM ' }, { before: tub }),
    },
    'A choice that is no option': Object.fromEntries(
      ['plum', '__proto__', 'constructor', 'MINT', ' mint'].map((flavour) => [
        `‘${flavour}’`,
        sending('flavour', { flavour }),
      ]),
    ),
    'A text': {
      'with spaces around it': sending('card', { card: '  a\r\nb \r\n' }),
      'of 12 characters': sending('card', { card: 'abcde\r\nfghijk' }),
      'of 13 characters': sending('card', { card: 'abcdef\r\nghijkl' }),
    },
    'A question under an option': {
      'that is chosen': sending('vessel', other),
      'that is not chosen': sending('vessel', { vessel: 'cone', ownVessel: 'mug' }),
      'with another': sending('vessel', { vessel: 'other', deposit: 'two' }, onLater({})),
    },
    'A question with a condition': {
      'that holds not': sending('extras', berry, onLater(cone)),
      'that holds': sending('extras', berry, onLater(tub)),
    },
    'Choices that depend on answers': {
      'for a tub': sending('flavour', { flavour: 'soft' }, onLater(tub)),
      'for a cone': sending('flavour', { flavour: 'soft' }, onLater(cone)),
    },
  })
})

test('Questions are asked, and opened by others, as approved', async () => {
  const { vessel, ownVessel, deposit, sauce, sauceNote } = laterOrder.fields
  if (!vessel || !ownVessel || !deposit || !sauce || !sauceNote) throw new Error('No vessel')
  const asked = (step: string, sent: Sent, before: Answers = {}, journey: Journey<Van> = order) =>
    askedFields(journey, questionOf(journey, step), typedIn(sent), before, van).map(([id]) => id)
  const later = (sent: Sent) => asked('vessel', sent, {}, laterOrder)
  const extras = (before: Answers) => asked('extras', {}, before, laterOrder)
  const openedBySauce = {
    ...laterOrder,
    fields: {
      ...laterOrder.fields,
      sauce: { ...sauce, options: [{ value: 'berry', text: 'Berry', reveals: 'sauceNote' }] },
      sauceNote: { component: sauceNote.component, label: sauceNote.label, rules: [] },
    },
  }
  const twice = {
    ...laterOrder,
    fields: {
      vessel: { ...vessel, options: [{ value: 'other', text: 'Other', reveals: 'ownVessel' }] },
      ownVessel: { ...ownVessel, options: [{ value: 'mug', text: 'Mug', reveals: 'deposit' }] },
      deposit,
    },
  }
  const mug = { ownVessel: 'mug' }
  const opener = (journey: Journey<Van>, id: string) =>
    revealerOf(journey, questionOf(journey, 'vessel'), id)
  await expectApproved('approved/asked.txt', {
    Asked: {
      'of nothing': asked('vessel', {}),
      'of a cone': asked('vessel', cone),
      'of another vessel': asked('vessel', other),
      'of another vessel, later': later(other),
      'of a tub, later': later(tub),
      'after a tub': extras(tub),
      'after a cone': extras(cone),
      'after nothing': extras({}),
      'under a sauce, after a tub': asked('extras', berry, tub, openedBySauce),
      'under a sauce, after a cone': asked('extras', berry, cone, openedBySauce),
      'under an option under an option': asked('vessel', { ...other, ...mug }, {}, twice),
      'under one that is closed': asked('vessel', { ...cone, ...mug }, {}, twice),
    },
    'Opened by': {
      ownVessel: opener(order, 'ownVessel'),
      vessel: opener(order, 'vessel'),
      'ownVessel, later': opener(laterOrder, 'ownVessel'),
      deposit: opener(laterOrder, 'deposit'),
      posit: opener(laterOrder, 'posit'),
    },
  })
})
