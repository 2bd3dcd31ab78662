import { count } from '../words/plain.ts'
import { namedIn, sections } from './sections.ts'
import type { AskedQuestion } from '../questions/asked.ts'

const crucial = new Map(
  sections.flatMap(({ lines }) =>
    lines.flatMap((line) =>
      'question' in line && line.crucial ? [[line.question, line.label] as const] : [],
    ),
  ),
)

/**
 * Says which risks follow from what is not known. Our rule, as on the questionnaire page: a team that
 * does not know its data, access or people is not ready.
 */
export function risksOf(questions: readonly AskedQuestion[]): readonly string[] {
  const notKnown = questions.filter(({ state }) => state === 'not-known')
  const open = questions.filter(({ state }) => state === 'open')
  const stopping = [...notKnown, ...open].flatMap(({ id }) => crucial.get(id) ?? [])
  const nobody = notKnown.filter(({ findsOut }) => findsOut === '').length
  return [
    ...(stopping.length > 0
      ? [
          `The team is not ready while the data, the access or the people are unknown. Unknown so far: ${namedIn(stopping)}.`,
        ]
      : []),
    ...(notKnown.length > 0
      ? [
          `${count(notKnown.length, 'answer')} ${are(notKnown.length)} not known${nobody > 0 ? `, and nobody is named to find out ${nobody === notKnown.length ? (nobody === 1 ? 'which' : 'any of them') : `${nobody} of them`}` : ''}.`,
        ]
      : []),
    ...(open.length > 0
      ? [`${count(open.length, 'question')} ${has(open.length)} no answer yet.`]
      : []),
  ]
}

const are = (number: number) => (number === 1 ? 'is' : 'are')
const has = (number: number) => (number === 1 ? 'has' : 'have')
