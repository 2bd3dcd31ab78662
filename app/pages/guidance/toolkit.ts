import { columnGroups } from '../../data/toolkit-columns.ts'
import { fullName } from '../../delius/names.ts'
import { rarDaysOf } from '../../delius/toolkit-for-person.ts'
import { tabHref } from '../case/frame.ts'
import { notFound } from '../messages.ts'
import { availableTo, shownFact, teamOf } from './facts.ts'
import { forPerson } from './for-person.ts'
import { arrivalOf } from './way-back.ts'
import type { Toolkit } from '../../data/schema.ts'
import type { Case } from '../../delius/case.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/**
 * Everything that is publicly known about one toolkit, under the headings that all of them share.
 * Opened for a person it also says whether it fits them.
 */
export function toolkitPage(visit: Visit, params: Params): Outcome {
  const { fixtures } = visit
  const toolkit = fixtures.toolkits.find(({ id }) => id === params['toolkit'])
  if (!toolkit) return notFound()
  const { theCase, back, keep } = arrivalOf(visit)
  const available = availableTo(toolkit, teamOf(fixtures, theCase))
  return {
    kind: 'page',
    status: 200,
    view: 'guidance/toolkit',
    untouched: theCase === undefined,
    model: {
      title: toolkit.name,
      back,
      successor: successorOf(toolkit),
      placeholder: !toolkit.offered,
      person: theCase && personOf(toolkit, theCase, visit),
      groups: columnGroups.map(({ id, title, columns }) => ({
        id,
        title,
        rows: columns.map((column) => shownFact(column.label, toolkit.facts[column.id])),
      })),
      available,
      compare: keep('/guidance/compare'),
      contents: keep('/guidance'),
      section: 'guidance',
    },
  }
}

function successorOf({ facts }: Toolkit): string | undefined {
  return (
    Object.values(facts).find((fact) => fact !== null && fact.successor !== null)?.successor ??
    undefined
  )
}

function personOf(toolkit: Toolkit, theCase: Case, visit: Visit) {
  const { person } = theCase
  return {
    name: fullName(person),
    href: tabHref(person.crn, 'overview'),
    rarDays: rarDaysOf(theCase, visit.fixtures.outcomes, visit.now),
    ...forPerson(toolkit, theCase, visit),
  }
}
