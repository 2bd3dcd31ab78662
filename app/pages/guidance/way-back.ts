import { caseOf } from '../../delius/case.ts'
import { tabs } from '../case/frame.ts'
import { withQuery } from './links.ts'
import type { Case } from '../../delius/case.ts'
import type { Form, Visit } from '../types.ts'

/** How somebody came to a page of Guidance, and for whom. */
export interface Arrival {
  /** Whom the page is opened for: named in its address, or whose case the visitor came from. */
  readonly theCase: Case | undefined
  /** The path of the case that the visitor came from; undefined unless it is one of ours. */
  readonly from: string | undefined
  readonly back: { readonly text: string; readonly href: string }
  /** An address within Guidance that keeps whom it is for and the way back, unless `more` says other. */
  readonly keep: (path: string, more?: Readonly<Record<string, string | null>>) => string
}

/**
 * Reads `person`, a CRN, and `from`, a path in a case, from the address. Only a plain path below
 * /cases/ of somebody whom we know is a way back: an address elsewhere, or one that climbs out of
 * its folder, counts as none, so that no link of somebody else's making leads away from here. A
 * `person` that is there but empty is nobody, also for those who came from a case.
 */
export function arrivalOf({ request, fixtures, session }: Visit): Arrival {
  const caseWith = (crn: string) => caseOf(fixtures, session.events, crn)
  const path = given(request.form, 'from')
  const whose = ownPath.test(path) ? caseWith(path.split(/[/?]/)[2] ?? '') : undefined
  const from = whose ? path : undefined
  const person = given(request.form, 'person')
  const named = caseWith(person)
  const nobody = person === '' && Object.hasOwn(request.form, 'person')
  const query = { person: named?.person.crn ?? (nobody ? '' : null), from }
  return {
    theCase: nobody ? undefined : (named ?? whose),
    from,
    back:
      whose && from !== undefined
        ? { text: `Back to ${whose.person.firstName}’s ${placeOf(from)}`, href: from }
        : { text: 'Back to Guidance', href: withQuery('/guidance', query) },
    keep: (to, more = {}) => withQuery(to, { ...more, ...query, ...more }),
  }
}

/** What stands in the address under a name, once; empty if it does not. */
export function given(form: Form, name: string): string {
  // A name such as __proto__ is nothing that was sent.
  const value = Object.hasOwn(form, name) ? form[name] : undefined
  return typeof value === 'string' ? value : ''
}

// Letters, digits and hyphens between slashes, and what a search or a filter puts behind them.
const ownPath = /^\/cases(\/[\w-]{1,60}){1,6}(\?[\w=&%+.-]{1,200})?$/

const pagesBelow: Readonly<Record<string, string>> = {
  appointments: 'appointment',
  entries: 'log entry',
  'arrange-appointment': 'new appointment',
}

function placeOf(path: string): string {
  const below = path.split(/[/?]/)[3] ?? ''
  const names: Readonly<Record<string, string>> = { ...tabs, ...pagesBelow }
  return Object.hasOwn(names, below) ? (names[below] ?? '').toLowerCase() : 'case'
}
