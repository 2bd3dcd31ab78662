import { fixturesOn } from './data/index.ts'
import { dateOf } from './engine/dates.ts'
import { accessibility, cookies, privacy } from './pages/about.ts'
import { arrangeAppointmentPage, beginArranging } from './pages/arrange-appointment/index.ts'
import { schedulePage } from './pages/case/schedule.ts'
import { clearData } from './pages/clear-data.ts'
import { guidance } from './pages/guidance.ts'
import { inDelius } from './pages/in-delius.ts'
import { lookOf } from './pages/looks.ts'
import { methodNotAllowed, notFound } from './pages/messages.ts'
import { nationalDelius } from './pages/national-delius.ts'
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

const routes: readonly Route[] = [
  { pattern: '/', page: () => ({ kind: 'redirect', to: '/cases' }) },
  { pattern: '/cases', page: yourCases },
  { pattern: '/cases/:crn', page: schedulePage },
  { pattern: '/cases/:crn/schedule', page: schedulePage },
  { pattern: '/cases/:crn/arrange-appointment', page: beginArranging },
  {
    pattern: '/cases/:crn/arrange-appointment/:draft',
    page: arrangeAppointmentPage,
  },
  {
    pattern: '/cases/:crn/arrange-appointment/:draft/:step',
    page: arrangeAppointmentPage,
    takesForms: true,
  },
  {
    pattern: '/cases/:crn/arrange-appointment/:draft/:step/:change',
    page: (visit, params) =>
      params['change'] === 'change' ? arrangeAppointmentPage(visit, params) : notFound(),
    takesForms: true,
  },
  { pattern: '/guidance', page: guidance },
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
  return ['/cases/', '/scenarios/', '/national-delius/'].some((start) => path.startsWith(start))
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
