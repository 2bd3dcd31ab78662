import { both, either } from '../../app/engine/conditions.ts'
import { required } from '../../app/engine/rules.ts'
import type {
  Answers,
  Condition,
  Context,
  Edge,
  Field,
  Journey,
  Option,
  Step,
} from '../../app/engine/types.ts'

/** A morning in October, with nothing else to know. */
export const october: Context = { now: '2021-10-06T09:00', words: { first: 'Sam' } }

/**
 * A journey of this many steps, the last of them check your answers, and this many edges. Each
 * page leads to the one after it, or by a condition on its own answer and those before it to one
 * further on. The same numbers always make the same journey.
 * Throws if there are fewer edges than pages, or more than 9 for each.
 */
export function bigJourney(steps: number, edges: number): Journey<Context> {
  const pages = steps - 1
  const spare = edges - pages
  if (spare < 0 || spare > pages * 8) throw new Error(`${steps} steps cannot have ${edges} edges`)
  const branches = (page: number) => Math.floor(spare / pages) + (page < spare % pages ? 1 : 0)
  const numbers = Array.from({ length: pages }, (_, page) => page)
  return journeyOf(
    'big',
    Object.fromEntries(numbers.map((page) => [fieldName(page), bigField(page)])),
    Object.fromEntries(
      numbers.map((page) => [
        `page-${page}`,
        {
          kind: 'question',
          fields: [fieldName(page)],
          next: edgesOf(page, branches(page), pages),
        },
      ]),
    ),
  )
}

/** The answers that lead through every page of a big journey. */
export function longestAnswers(journey: Journey<Context>): Answers {
  return Object.fromEntries(
    Object.entries(journey.fields).map(([id, field]) => [
      id,
      field.component === 'radios' ? 'option-0' : (field.samples?.(october)[0] ?? ''),
    ]),
  )
}

/** A journey with one page that asks this many questions, each with this many options. */
export function widePage(questions: number, options: number): Journey<Context> {
  const numbers = Array.from({ length: questions }, (_, number) => number)
  const last = fieldName(questions - 1)
  return journeyOf(
    'wide',
    Object.fromEntries(numbers.map((number) => [fieldName(number), choice(number, options)])),
    {
      'page-0': {
        kind: 'question',
        title: 'A wide page',
        fields: numbers.map(fieldName),
        next: [{ when: isOption(last, 1), to: 'stop' }, { to: 'check-answers' }],
      },
      stop: { kind: 'stop', title: 'Stop', blocks: [] },
    },
  )
}

/** A journey of this many pages with two ways each, whose last page has no good answer. */
export function deadEnds(pages: number): Journey<Context> {
  const { fields, steps, ...rest } = bigJourney(pages + 1, pages * 2)
  const last = fieldName(pages - 1)
  const impossible: Field<Context> = {
    component: 'textarea',
    label: 'What cannot be said?',
    rules: [required('Say it')],
    samples: () => [''],
  }
  const end: Step<Context> = { kind: 'question', fields: [last], next: [{ to: 'check-answers' }] }
  // Nothing may lead past the page that cannot be answered.
  const before = Object.entries(steps).map(([id, step]): [string, Step<Context>] => {
    if (step.kind !== 'question') return [id, step]
    const next = step.next.map((edge) =>
      edge.to === 'check-answers' ? { ...edge, to: `page-${pages - 1}` } : edge,
    )
    return [id, { ...step, next }]
  })
  return {
    ...rest,
    id: 'dead-ends',
    fields: { ...fields, [last]: impossible },
    steps: { ...Object.fromEntries(before), [`page-${pages - 1}`]: end },
  }
}

function journeyOf(
  id: string,
  fields: Journey<Context>['fields'],
  steps: Journey<Context>['steps'],
): Journey<Context> {
  return {
    id,
    version: '2020-01-01',
    title: 'A journey to try the engine with',
    about: 'Made of numbers',
    start: 'page-0',
    fields,
    steps: {
      ...steps,
      'check-answers': { kind: 'check-answers', title: 'Check your answers', button: 'Send' },
    },
    confirmation: {
      title: 'Sent',
      nextSteps: [],
      phone: 'Call',
      finish: { text: 'Done', as: 'link' },
    },
  }
}

function fieldName(page: number): string {
  return `question${page}`
}

// Most questions of a real journey are choices; now and then one asks for a day, a time or words.
function bigField(page: number): Field<Context> {
  const label = `Question ${page}?`
  const rules = [required<Context>(`Answer question ${page}`)]
  const summary = { label: `Answer ${page}` }
  if (page % 10 === 3) {
    return { component: 'date', label, rules, summary, samples: () => ['2021-10-13'] }
  }
  if (page % 10 === 6) return { component: 'time', label, rules, summary, samples: () => ['09:30'] }
  if (page % 10 === 9) {
    return { component: 'textarea', label, rules, summary, samples: () => ['Some words'] }
  }
  return choice(page, 10)
}

function choice(page: number, options: number): Field<Context> {
  return {
    component: 'radios',
    label: `Question ${page}?`,
    options: Array.from({ length: options }, (_, number): Option => ({
      value: `option-${number}`,
      text: `Option ${number}`,
    })),
    rules: [required(`Answer question ${page}`)],
    summary: { label: `Answer ${page}` },
  }
}

function edgesOf(page: number, branches: number, pages: number): readonly Edge<Context>[] {
  const target = (number: number) => (number < pages ? `page-${number}` : 'check-answers')
  const conditional = Array.from({ length: branches }, (_, branch) => ({
    when: branchCondition(page, branch + 1),
    to: target(page + branch + 2),
  }))
  return [...conditional, { to: target(page + 1) }]
}

function branchCondition(page: number, option: number): Condition<Context> {
  const own = isOption(fieldName(page), option)
  if (page > 5 && option === 2) return both(own, isOption(fieldName(page - 2), 0))
  if (page > 5 && option === 3) return either(own, isOption(fieldName(page - 5), option))
  return own
}

function isOption(field: string, option: number): Condition<Context> {
  return {
    text: `‘${field}’ is option ${option}`,
    reads: [field],
    holds: (answers) => answers[field] === `option-${option}`,
  }
}
