import { nearest } from '../threads/nearest.js'
import { pairOf } from './compared.js'

/**
 * Gives the comparison that somebody named in a shortcode. Of two versions the older comes first,
 * however they were written.
 *
 * @param {Map<string, object>} journeys
 * @param {unknown[]} names - A journey and two of its versions
 * @param {(problem: string) => Error} fail - Makes the error that stops the build
 */
export function comparisonNamed(journeys, names, fail) {
  const example = '{% whatChanged "arrange-appointment", "2021-05-25", "2021-10-06" %}'
  if (names.length !== 3 || names.some(isMissing)) {
    throw fail(
      `whatChanged needs a journey and 2 of its versions, each between quotation marks. Write for example ${example}`,
    )
  }
  const journey = journeyNamed(journeys, names[0], fail)
  const versions = names.slice(1).map((name) => versionNamed(journey, name, fail))
  const [before, after] = versions.toSorted(
    (a, b) => journey.names.indexOf(a) - journey.names.indexOf(b),
  )
  if (before === after) {
    const others = journey.names.filter((name) => name !== after)
    throw fail(
      others.length === 0
        ? `‘${journey.id}’ has one version, ‘${after}’, so there is nothing to compare. Take the shortcode out.`
        : `both versions are ‘${after}’, so nothing is different. Write another as one of them: ${quoted(others)}.`,
    )
  }
  return { journey, ...journey.comparisons.get(pairOf(before, after)) }
}

/** Gives the question that somebody named in a shortcode, with its journey. */
export function questionNamed(journeys, names, fail) {
  if (names.length !== 2 || names.some(isMissing)) {
    throw fail(
      'question needs a journey and the id of one of its questions, each between quotation marks. Write for example {% question "arrange-appointment", "toolkit" %}',
    )
  }
  const journey = journeyNamed(journeys, names[0], fail)
  const question = journey.questions.get(names[1])
  if (!question) {
    throw fail(
      `‘${journey.id}’ has no question ‘${names[1]}’. ${advice(names[1], [...journey.questions.keys()])}`,
    )
  }
  return { journey, question }
}

function journeyNamed(journeys, name, fail) {
  const journey = journeys.get(name)
  if (journey) return journey
  throw fail(`there is no journey ‘${name}’. ${advice(name, [...journeys.keys()])}`)
}

function versionNamed({ id, names }, name, fail) {
  if (names.includes(name)) return name
  // Without quotation marks, a date is a subtraction
  if (typeof name === 'number') {
    throw fail(`write versions between quotation marks, for example "${names.at(-1)}".`)
  }
  throw fail(`‘${id}’ has no version ‘${name}’. ${advice(name, names)}`)
}

const isMissing = (name) => name === undefined || name === null || name === ''

const quoted = (names) => names.map((name) => `‘${name}’`).join(', ')

const advice = (name, names) =>
  `The nearest is ‘${nearest(String(name), names)}’. There ${names.length === 1 ? 'is' : 'are'}: ${quoted(names)}.`
