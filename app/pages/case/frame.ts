import { caseOf } from '../../delius/case.ts'
import { fullName } from '../../delius/names.ts'
import { notFound } from '../messages.ts'
import type { Case } from '../../delius/case.ts'
import type { Outcome, Page, Params, Visit } from '../types.ts'

/** The tabs of a case, in their order, with their names. The first is the page of the case itself. */
export const tabs = {
  overview: 'Overview',
  schedule: 'Schedule',
  'personal-details': 'Personal details',
  risk: 'Risk',
  sentence: 'Sentence',
  'activity-log': 'Activity log',
  compliance: 'Compliance',
} as const

/** The id of a tab, which is the last part of its address. */
export type Tab = keyof typeof tabs

/** A page within a case: its own tab, or with a `page` one that belongs to a tab, below it. */
export interface CasePage {
  readonly tab: Tab
  /** The heading of a page that is no tab itself, such as Addresses. */
  readonly page?: string
  /** The template, a file in app/pages/case without its ending. */
  readonly view: string
  readonly model: Readonly<Record<string, unknown>>
}

/** The address of a tab of a person's case. */
export function tabHref(crn: string, tab: Tab): string {
  return tab === 'overview' ? `/cases/${crn}` : `/cases/${crn}/${tab}`
}

/**
 * A page of the case that the address names, in the frame that all of them share: the way back to
 * Your cases, the person's name and CRN, the tabs. Not found if there is no such person, or if
 * `show` answers nothing.
 */
export function casePage(
  { fixtures, session }: Visit,
  params: Params,
  show: (theCase: Case) => CasePage | undefined,
): Outcome {
  const theCase = caseOf(fixtures, session.events, params['crn'] ?? '')
  const shown = theCase && show(theCase)
  if (!theCase || !shown) return notFound()
  return { kind: 'page', status: 200, view: `case/${shown.view}`, model: framed(theCase, shown) }
}

function framed({ person, details }: Case, { tab, page, model }: CasePage): Page['model'] {
  const name = fullName(person)
  const known = details.preferredName === null ? '' : ` (${details.preferredName})`
  const ids = Object.keys(tabs).filter((id): id is Tab => id in tabs)
  const heading = page ?? tabs[tab]
  return {
    ...model,
    title: `${heading} - ${name}`,
    heading,
    name: `${name}${known}`,
    crn: person.crn,
    tabs: ids.map((id) => ({
      text: tabs[id],
      href: tabHref(person.crn, id),
      active: id === tab && page === undefined,
    })),
    breadcrumbs: [
      { text: 'Your cases', href: '/cases' },
      ...(tab === 'overview' && page === undefined
        ? [{ text: name }]
        : [{ text: name, href: tabHref(person.crn, 'overview') }]),
      ...(page === undefined
        ? tab === 'overview'
          ? []
          : [{ text: tabs[tab] }]
        : [{ text: tabs[tab], href: tabHref(person.crn, tab) }, { text: page }]),
    ],
    section: 'cases',
  }
}
