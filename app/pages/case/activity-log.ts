import { activityLog, daysOf } from '../../delius/activity-log.ts'
import { complianceOf } from '../../delius/compliance.ts'
import { filteredLog, isLogFilter, logFilterIds, logFilters } from '../../delius/log-filters.ts'
import { pagesOfLog } from '../../delius/log-pages.ts'
import { daysShown } from './activity-log-cards.ts'
import { casePage, tabHref } from './frame.ts'
import { capital } from './words.ts'
import type { LogFilter } from '../../delius/log-filters.ts'
import type { Form, Outcome, Params, Visit } from '../types.ts'

/**
 * The log of a person, or what a filter leaves of it, a page at a time. Every filter says how much
 * it would leave of the whole log.
 */
export function activityLogPage(visit: Visit, params: Params): Outcome {
  const { fixtures, now, request } = visit
  return casePage(visit, params, (theCase) => {
    const asked = params['filter']
    if (asked !== undefined && !isLogFilter(asked)) return undefined
    const { crn } = theCase.person
    const log = activityLog(theCase, fixtures, now)
    const compliance = complianceOf(theCase, fixtures, now)
    const left = (filter: LogFilter) => filteredLog(log, filter, compliance, fixtures)
    const pages = pagesOfLog(daysOf(asked === undefined ? log : left(asked)))
    const page = pageAsked(request.form)
    const days = page === undefined ? undefined : pages[page - 1]
    if (page === undefined || !days) return undefined
    const whole = tabHref(crn, 'activity-log')
    const here = asked === undefined ? whole : `${whole}/${asked}`
    return {
      tab: 'activity-log',
      view: 'activity-log',
      ...(asked === undefined ? {} : { page: headingOf(asked, compliance.window) }),
      model: {
        add: { text: 'Add to log', href: `/national-delius/${crn}` },
        filters: logFilterIds.map((id) => ({
          text: logFilters[id],
          hint: hintOf(id, compliance.window),
          count: left(id).length,
          href: `${whole}/${id}`,
          active: id === asked,
        })),
        clear: asked === undefined ? null : { text: 'Remove filter', href: whole },
        days: daysShown(days, theCase, fixtures, now),
        empty:
          asked === undefined
            ? 'There has been no activity'
            : 'Nothing in the log matches this filter',
        pages: pages.length === 1 ? null : linksTo(here, page, pages.length),
      },
    }
  })
}

function headingOf(filter: LogFilter, window: string): string {
  switch (filter) {
    case 'appointments':
      return 'National standard appointments'
    case 'failures-to-comply':
      return `${logFilters[filter]} ${window}`
    case 'without-an-outcome':
      return 'Appointments without an outcome'
    default:
      return logFilters[filter]
  }
}

function hintOf(filter: LogFilter, window: string): string | null {
  if (filter === 'rar-activity') return 'Appointments with an associated RAR requirement'
  return filter === 'failures-to-comply' ? capital(window) : null
}

/** The page that an address asks for, the first if it asks for none; undefined if it is no number. */
function pageAsked({ page = '1' }: Form): number | undefined {
  return typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : undefined
}

function linksTo(here: string, page: number, pages: number) {
  const hrefOf = (number: number) => (number === 1 ? here : `${here}?page=${number}`)
  return {
    text: `Page ${page} of ${pages}`,
    newer: page > 1 ? hrefOf(page - 1) : null,
    older: page < pages ? hrefOf(page + 1) : null,
  }
}
