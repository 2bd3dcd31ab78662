import { inOrder, lookFor } from '../../delius/compare-toolkits.ts'
import { chosenIn, formOf } from './compare-form.ts'
import { tablesOf } from './compare-tables.ts'
import { teamOf } from './facts.ts'
import { forPerson } from './for-person.ts'
import { arrivalOf } from './way-back.ts'
import type { Toolkit } from '../../data/schema.ts'
import type { Outcome, Visit } from '../types.ts'

/**
 * Every toolkit beside the others, under the headings that they share: to look for those for a
 * setting, a need or one person, and to sort by any heading. All of it stands in the address, and
 * what makes no sense there is as if it were not there.
 */
export function comparePage(visit: Visit): Outcome {
  const { fixtures, request } = visit
  const { theCase, from, back, keep } = arrivalOf(visit)
  const chosen = chosenIn(request.form)
  const named = fixtures.toolkits.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
  const found = inOrder(lookFor(named, chosen), chosen)
  const fit = (toolkit: Toolkit) => theCase && forPerson(toolkit, theCase, visit)
  const shown = found.filter((toolkit) => fit(toolkit)?.fits ?? true)
  const filtered = chosen.setting !== null || chosen.need !== null || theCase !== undefined
  return {
    kind: 'page',
    status: 200,
    view: 'guidance/compare',
    untouched: theCase === undefined && from === undefined,
    model: {
      title: 'Compare RAR toolkits',
      back,
      form: formOf(chosen, theCase, visit.fixtures, from),
      firstName: theCase?.person.firstName,
      count: countWords(shown.length, fixtures.toolkits.length, theCase?.person.firstName),
      known: chosen.setting !== null || chosen.need !== null,
      clear: filtered
        ? keep('/guidance/compare', { person: from === undefined ? null : '' })
        : undefined,
      tables: tablesOf(shown, chosen, teamOf(fixtures, theCase), keep, fit),
      // They might not fit, which is for the practitioner to decide.
      others: found
        .filter((toolkit) => !shown.includes(toolkit))
        .map((toolkit) => ({
          name: toolkit.name,
          href: keep(`/guidance/toolkits/${toolkit.id}`),
          words: fit(toolkit)?.words ?? '',
        })),
      contents: keep('/guidance'),
      section: 'guidance',
    },
  }
}

function countWords(shown: number, all: number, firstName: string | undefined): string {
  const toolkits = `${shown} of ${all} toolkits`
  return firstName === undefined
    ? toolkits
    : `${toolkits}, with nothing known that speaks against ${shown === 1 ? 'it' : 'them'} for ${firstName}`
}
