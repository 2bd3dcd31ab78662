import { isBlank } from './components.ts'
import { addDays, dateOf, partsOfDate } from './dates.ts'
import type { Answers, Context, Rule, Typed } from './types.ts'

/** Something must be typed or chosen. */
export function required<C extends Context>(message: string): Rule<C> {
  return {
    name: 'required',
    passes: ({ typed }) => !isBlank(typed),
    message: () => message,
    fails: () => [{ typed: {}, message }],
  }
}

/** What was typed must mean something, such as a time. Put it after `required`. */
export function readable<C extends Context>(message: string, failing: readonly string[]): Rule<C> {
  return {
    name: 'readable',
    passes: ({ value }) => value !== undefined,
    message: () => message,
    fails: () => failing.map((text) => ({ typed: { '': text }, message })),
  }
}

/** The text must not be longer than this many characters. */
export function atMost<C extends Context>(characters: number, message: string): Rule<C> {
  return {
    name: 'at most',
    passes: ({ value = '' }) => value.length <= characters,
    message: () => message,
    fails: () => [{ typed: { '': 'a'.repeat(characters + 1) }, message }],
  }
}

const dateParts = ['day', 'month', 'year']

function missingParts(typed: Typed): readonly string[] {
  return dateParts.filter((part) => (typed[part] ?? '').trim() === '')
}

/** All three boxes of a date must be filled; the message names those that are not. */
export function wholeDate<C extends Context>(): Rule<C> {
  const message = (typed: Typed) => {
    const missing = missingParts(typed)
    // All three are missing only when nobody has typed anything: `required` speaks first.
    const named = missing.length === dateParts.length ? 'day, month or year' : missing.join(' and ')
    return `Date must include a ${named}`
  }
  return {
    name: 'whole date',
    passes: ({ typed }) => missingParts(typed).length === 0,
    message,
    part: (typed) => missingParts(typed)[0] ?? 'day',
    fails: () => [
      { typed: { day: '20' }, message: 'Date must include a month and year' },
      {
        typed: { month: '5', year: '2021' },
        message: 'Date must include a day',
      },
      {
        typed: { day: '20', year: '2021' },
        message: 'Date must include a month',
      },
    ],
  }
}

/** The three boxes must make a day that exists. Put it after `wholeDate`. */
export function realDate<C extends Context>(message: string): Rule<C> {
  return {
    name: 'real date',
    passes: ({ value }) => value !== undefined,
    message: () => message,
    fails: () => [
      { typed: { day: '31', month: '6', year: '2021' }, message },
      { typed: { day: '29', month: '2', year: '2021' }, message },
      { typed: { day: 'first', month: 'June', year: '21' }, message },
    ],
  }
}

/**
 * Today or later, by the wall clock. `show` says what somebody would type for a date: its three
 * boxes, unless the question asks it otherwise.
 */
export function notBeforeToday<C extends Context>(
  message: string,
  show: (date: string) => Typed = partsOfDate,
): Rule<C> {
  return {
    name: 'not before today',
    onSubmitOnly: true,
    passes: ({ value, context }) => value === undefined || value >= dateOf(context.now),
    message: () => message,
    fails: ({ now }) => [{ typed: show(addDays(dateOf(now), -1)), message }],
  }
}

/** A whole number from `least` to `most`, both allowed. Put it after `readable`. */
export function between<C extends Context>(least: number, most: number, message: string): Rule<C> {
  return {
    name: 'between',
    passes: ({ value }) => value === undefined || (Number(value) >= least && Number(value) <= most),
    message: () => message,
    fails: () => [least - 1, most + 1].map((n) => ({ typed: { '': String(n) }, message })),
  }
}

/** Something must be typed or chosen, but only while `applies` to the answers above it. */
export function requiredIf<C extends Context>(
  applies: (answers: Answers) => boolean,
  message: string,
  example: Answers,
): Rule<C> {
  return {
    name: 'required if',
    passes: ({ typed, answers }) => !isBlank(typed) || !applies(answers),
    message: () => message,
    fails: () => [{ typed: {}, answers: example, message }],
  }
}
