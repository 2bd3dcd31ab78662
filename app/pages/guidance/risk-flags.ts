import { currentFlags } from '../../delius/held-flags.ts'
import { levelTag, reviewWords } from './flag-words.ts'
import { arrivalOf } from './way-back.ts'
import type { Outcome, Visit } from '../types.ts'

/** Every kind of risk flag, A to Z; opened for a person, with those that the person has now. */
export function flagsGuidance(visit: Visit): Outcome {
  const { riskFlags } = visit.fixtures
  const { theCase, back, keep } = arrivalOf(visit)
  const href = (id: string) => keep(`/guidance/risk-flags/${id}`)
  return {
    kind: 'page',
    status: 200,
    view: 'guidance/risk-flags',
    untouched: theCase === undefined,
    model: {
      title: 'Risk flags',
      back,
      flags: riskFlags
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map((flag) => ({
          name: flag.name,
          href: href(flag.id),
          purpose: flag.purpose,
          level: levelTag(flag),
          review: reviewWords(flag),
        })),
      person: theCase && {
        firstName: theCase.person.firstName,
        flags: currentFlags(theCase.risk, visit.fixtures).map(({ name, kind }) => ({
          name,
          href: kind && href(kind.id),
        })),
      },
      section: 'guidance',
    },
  }
}
