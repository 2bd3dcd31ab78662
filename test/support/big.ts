import { both, either } from '../../app/engine/conditions.ts'
import { required } from '../../app/engine/rules.ts'
import type { Answers, Condition, Context, Edge } from '../../app/engine/types.ts'
import type { Field, Journey, Step } from '../../app/engine/types.ts'

/** A morning in October, with nothing else to know. */
export const october: Context = { now: '2021-10-06T09:00', words: { first: 'Sam' } }

/** A journey of this many pages and at least as many edges, the same for the same numbers. */
export function bigJourney(steps: number, edges: number): Journey<Context> {
  const pages = steps - 1
  const spare = edges - pages
  const branches = (page: number) => Math.floor(spare / pages) + (page < spare % pages ? 1 : 0)
  const numbers = Array.from({ length: pages }, (_, page) => page)
  return journeyOf(
    'big',
    numbers.map(() => choice(10)),
    Object.fromEntries(
      numbers.map((page) => [
        `page-${page}`,
        { kind: 'question', fields: [name(page)], next: edgesOf(page, branches(page), pages) },
      ]),
    ),
  )
}

/** The answers that lead through every page of a big journey. */
export const longestAnswers = (journey: Journey<Context>): Answers =>
  Object.fromEntries(Object.keys(journey.fields).map((id) => [id, 'option-0']))

/** A journey with one page that asks this many questions, each with this many options. */
export function widePage(questions: number, options: number): Journey<Context> {
  const all = Array.from({ length: questions }, () => choice(options))
  return journeyOf('wide', all, {
    'page-0': {
      kind: 'question',
      title: 'A wide page',
      fields: all.map((_, number) => name(number)),
      next: [{ when: isOption(questions - 1, 1), to: 'stop' }, { to: 'check-answers' }],
    },
    stop: { kind: 'stop', title: 'Stop', blocks: [] },
  })
}

/** A journey of this many pages with two ways each, none of which has a good answer at its end. */
export function deadEnds(pages: number): Journey<Context> {
  const { fields, steps, ...rest } = bigJourney(pages + 1, pages * 2)
  const end = pages - 1
  const impossible: Field<Context> = {
    component: 'textarea',
    label: 'What cannot be said?',
    rules: [required('Say it')],
    samples: () => [''],
  }
  // Nothing may lead past the page that cannot be answered
  const before = Object.entries(steps).map(([id, step]): readonly [string, Step<Context>] => [
    id,
    step.kind === 'question'
      ? {
          ...step,
          next: step.next.map(({ to, ...edge }) => ({
            ...edge,
            to: to === 'check-answers' ? `page-${end}` : to,
          })),
        }
      : step,
  ])
  const last = { kind: 'question', fields: [name(end)], next: [{ to: 'check-answers' }] } as const
  return {
    ...rest,
    id: 'dead-ends',
    fields: { ...fields, [name(end)]: impossible },
    steps: { ...Object.fromEntries(before), [`page-${end}`]: last },
  }
}

const journeyOf = (
  id: string,
  fields: readonly Field<Context>[],
  steps: Journey<Context>['steps'],
): Journey<Context> => ({
  id,
  version: '2020-01-01',
  title: 'A journey to try the engine with',
  about: 'Made of numbers',
  start: 'page-0',
  fields: Object.fromEntries(fields.map((field, number) => [name(number), field])),
  steps: {
    ...steps,
    'check-answers': { kind: 'check-answers', title: 'Check your answers', button: 'Send' },
  },
  confirmation: { title: 'Sent', nextSteps: [], finish: { text: 'Done', as: 'link' } },
})

const name = (page: number): string => `question${page}`

const choice = (options: number): Field<Context> => ({
  component: 'radios',
  label: 'Which one?',
  options: Array.from({ length: options }, (_, number) => ({
    value: `option-${number}`,
    text: `Option ${number}`,
  })),
  rules: [required('Answer the question')],
  summary: { label: 'Answer' },
})

function edgesOf(page: number, branches: number, pages: number): readonly Edge<Context>[] {
  const target = (number: number) => (number < pages ? `page-${number}` : 'check-answers')
  const conditional = Array.from({ length: branches }, (_, branch) => ({
    when: branchCondition(page, branch + 1),
    to: target(page + branch + 2),
  }))
  return [...conditional, { to: target(page + 1) }]
}

function branchCondition(page: number, option: number): Condition<Context> {
  const own = isOption(page, option)
  if (page > 5 && option === 2) return both(own, isOption(page - 2, 0))
  if (page > 5 && option === 3) return either(own, isOption(page - 5, option))
  return own
}

const isOption = (page: number, option: number): Condition<Context> => ({
  text: `‘${name(page)}’ is option ${option}`,
  reads: [name(page)],
  holds: (answers) => answers[name(page)] === `option-${option}`,
})
