import { fixturesOn } from './data/index.ts'
import { dateOf } from './engine/dates.ts'
import { accessibility, cookies, privacy } from './pages/about.ts'
import { arrangeAppointmentPage, beginArranging } from './pages/arrange-appointment/index.ts'
import { activityLogPage } from './pages/case/activity-log.ts'
import { addressesPage } from './pages/case/addresses.ts'
import { appointmentPage } from './pages/case/appointment.ts'
import { compliancePage } from './pages/case/compliance.ts'
import { circumstancesPage, disabilitiesPage } from './pages/case/current-and-previous.ts'
import { entryPage } from './pages/case/entry.ts'
import { overviewPage } from './pages/case/overview.ts'
import { personalContactPage } from './pages/case/personal-contact.ts'
import { personalDetailsPage } from './pages/case/personal-details.ts'
import { heldFlagPage, removedFlagsPage } from './pages/case/risk-flag.ts'
import { riskPage } from './pages/case/risk.ts'
import { schedulePage } from './pages/case/schedule.ts'
import { previousOrdersPage, sentencePage } from './pages/case/sentence.ts'
import { beginChanging, beginChangingAt, changeOutcomePage } from './pages/change-outcome/index.ts'
import { clearData } from './pages/clear-data.ts'
import { comparePage } from './pages/guidance/compare.ts'
import { guidance } from './pages/guidance/contents.ts'
import { flagGuidance } from './pages/guidance/risk-flag.ts'
import { flagsGuidance } from './pages/guidance/risk-flags.ts'
import { toolkitPage } from './pages/guidance/toolkit.ts'
import { inDelius } from './pages/in-delius/index.ts'
import { lookOf } from './pages/looks.ts'
import { methodNotAllowed, notFound } from './pages/messages.ts'
import { nationalDelius } from './pages/national-delius.ts'
import { beginRearranging, rearrangeAppointmentPage } from './pages/rearrange-appointment/index.ts'
import { beginRecording, recordOutcomePage } from './pages/record-outcome/index.ts'
import { startScenario } from './pages/scenario.ts'
import { scenariosPage } from './pages/scenarios.ts'
import { signOut } from './pages/sign-out.ts'
import { versionsPage } from './pages/versions.ts'
import { yourCases } from './pages/your-cases.ts'
import type { Outcome, PageFunction, Params, Request } from './pages/types.ts'
import { withDay } from './session.ts'
import type { Session } from './session.ts'

/** The wall clock in Europe/London, YYYY-MM-DDTHH:MM. */
export type Clock = () => string

interface Route {
  readonly pattern: string
  readonly page: PageFunction
  readonly takesForms?: boolean
}

/** The pages of a draft, below the address that begins one: opened as they come, or to change one. */
function pagesOfDraft(begin: string, page: PageFunction): readonly Route[] {
  const draft = `${begin}/:draft`
  return [
    { pattern: draft, page },
    { pattern: `${draft}/:step`, page, takesForms: true },
    {
      pattern: `${draft}/:step/:change`,
      page: (visit, params) => (params['change'] === 'change' ? page(visit, params) : notFound()),
      takesForms: true,
    },
  ]
}

const routes: readonly Route[] = [
  { pattern: '/', page: () => ({ kind: 'redirect', to: '/cases' }) },
  { pattern: '/cases', page: yourCases },
  { pattern: '/cases/:crn', page: overviewPage },
  { pattern: '/cases/:crn/schedule', page: schedulePage },
  { pattern: '/cases/:crn/personal-details', page: personalDetailsPage },
  { pattern: '/cases/:crn/personal-details/addresses', page: addressesPage },
  { pattern: '/cases/:crn/personal-details/circumstances', page: circumstancesPage },
  { pattern: '/cases/:crn/personal-details/disabilities', page: disabilitiesPage },
  { pattern: '/cases/:crn/personal-details/contacts/:contact', page: personalContactPage },
  { pattern: '/cases/:crn/risk', page: riskPage },
  { pattern: '/cases/:crn/risk/removed-flags', page: removedFlagsPage },
  { pattern: '/cases/:crn/risk/flags/:flag', page: heldFlagPage },
  { pattern: '/cases/:crn/sentence', page: sentencePage },
  { pattern: '/cases/:crn/sentence/previous-orders', page: previousOrdersPage },
  { pattern: '/cases/:crn/activity-log', page: activityLogPage },
  { pattern: '/cases/:crn/activity-log/:filter', page: activityLogPage },
  { pattern: '/cases/:crn/compliance', page: compliancePage },
  { pattern: '/cases/:crn/entries/:entry', page: entryPage },
  { pattern: '/cases/:crn/appointments/:contact', page: appointmentPage },
  { pattern: '/cases/:crn/arrange-appointment', page: beginArranging },
  ...pagesOfDraft('/cases/:crn/arrange-appointment', arrangeAppointmentPage),
  { pattern: '/cases/:crn/appointments/:contact/rearrange', page: beginRearranging },
  ...pagesOfDraft('/cases/:crn/appointments/:contact/rearrange', rearrangeAppointmentPage),
  { pattern: '/cases/:crn/appointments/:contact/record-outcome', page: beginRecording },
  ...pagesOfDraft('/cases/:crn/appointments/:contact/record-outcome', recordOutcomePage),
  { pattern: '/cases/:crn/appointments/:contact/change-outcome', page: beginChanging },
  { pattern: '/cases/:crn/appointments/:contact/change-outcome/at/:step', page: beginChangingAt },
  ...pagesOfDraft('/cases/:crn/appointments/:contact/change-outcome', changeOutcomePage),
  { pattern: '/guidance', page: guidance },
  { pattern: '/guidance/toolkits/:toolkit', page: toolkitPage },
  { pattern: '/guidance/compare', page: comparePage },
  { pattern: '/guidance/risk-flags', page: flagsGuidance },
  { pattern: '/guidance/risk-flags/:flag', page: flagGuidance },
  { pattern: '/scenarios', page: scenariosPage },
  { pattern: '/scenarios/:scenario', page: startScenario },
  { pattern: '/versions', page: versionsPage, takesForms: true },
  { pattern: '/in-delius', page: inDelius },
  { pattern: '/national-delius', page: nationalDelius },
  { pattern: '/national-delius/:crn', page: nationalDelius },
  { pattern: '/privacy', page: privacy },
  { pattern: '/accessibility', page: accessibility },
  { pattern: '/cookies', page: cookies },
  { pattern: '/sign-out', page: signOut },
  { pattern: '/clear-data', page: clearData, takesForms: true },
]

/**
 * The whole prototype as one pure function. Answers a page, a redirect or an error page, with the
 * session to keep if it has changed; undefined for an address that is not the prototype's, which
 * leaves it to whoever else may have a page there. Reads nothing but its arguments.
 */
export function handle(request: Request, session: Session, clock: Clock): Outcome | undefined {
  const found = routeOf(request.path)
  if (!found) return isBelowOurs(request.path) ? notFound() : undefined
  const { route, params } = found
  const allowed = request.method === 'GET' || (request.method === 'POST' && route.takesForms)
  if (!allowed) return methodNotAllowed()
  const wallClock = clock()
  const now = session.now ?? wallClock
  const fixtures = fixturesOn(session.day ?? dateOf(now))
  const outcome = withDayKept(
    route.page({ request, session, fixtures, now, wallClock }, params),
    now,
  )
  if (outcome.kind === 'redirect') return outcome
  // Pages of a draft bring the look of their own version.
  return { ...outcome, model: { look: lookOf(session.version), ...outcome.model } }
}

function withDayKept(outcome: Outcome, now: string): Outcome {
  return outcome.session ? { ...outcome, session: withDay(outcome.session, dateOf(now)) } : outcome
}

/** True for the addresses that are the prototype's, whether there is a page at them or not. */
export function isOurs(path: string): boolean {
  return isBelowOurs(path) || routeOf(path) !== undefined
}

function isBelowOurs(path: string): boolean {
  return ['/cases/', '/guidance/', '/scenarios/', '/national-delius/'].some((start) =>
    path.startsWith(start),
  )
}

// Every request is looked up several times; the patterns are taken apart once.
const table = routes.map((route) => ({ route, parts: route.pattern.split('/') }))

function routeOf(path: string): { readonly route: Route; readonly params: Params } | undefined {
  const given = withoutSlash(path).split('/')
  for (const { route, parts } of table) {
    const params = match(parts, given)
    if (params) return { route, params }
  }
  return undefined
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/$/, '') : path
}

function match(wanted: readonly string[], given: readonly string[]): Params | undefined {
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = value
    else if (part !== value) return undefined
  }
  return params
}
