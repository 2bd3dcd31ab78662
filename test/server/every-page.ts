import { stepOf, typedFrom } from '../../app/engine/walk.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { badRequest, broken, tooLarge } from '../../app/pages/messages.ts'
import { handle } from '../../app/prototype.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { newSession } from '../../app/session.ts'
import { formOf } from '../../app/walks/forms.ts'
import { eachFamily } from '../support/families.ts'
import { answersOn, questionsAmong } from '../support/journeys.ts'
import { aMorning, people } from '../support/people.ts'
import { chosenWays, waysThrough } from '../support/ways.ts'
import { collection } from './structure.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { Form, Outcome } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'
import type { Family } from '../support/families.ts'
import type { Collection, ShownPage } from './structure.ts'

/** A moment when every appointment of the ways has passed. */
const winter = '2021-12-29T09:00'

/**
 * Every page that the prototype shows, one of each markup: all pages of a covering set of the ways
 * of every person through every version, as first shown, as answered, with each fault that a rule
 * can find, and as changed from check your answers; where each way ends, and what it did; and all
 * other pages, in the look of each version.
 */
export function everyPage(): readonly ShownPage[] {
  const pages = collection()
  eachFamily((family) => {
    for (const journey of family.versions) {
      const all = waysThrough(journey, family.held)
      const choice = { others: 10, name: 'pages', everyPage: true }
      for (const { who, context, paths } of chosenWays(journey, all, choice)) {
        const where = `${family.id} ${journey.version}, ${who}`
        pagesOfPerson(pages, { family, journey, context, where }, paths)
      }
    }
  })
  pagesBeside(pages)
  for (const outcome of [badRequest(), tooLarge(), broken()]) pages.add('a fault', outcome)
  return pages.all()
}

function get(session: Session, path: string): Outcome | undefined {
  return handle({ method: 'GET', path, form: {} }, session, () => aMorning)
}

function post(session: Session, path: string, form: Form, now = aMorning): Outcome | undefined {
  return handle({ method: 'POST', path, form }, session, () => now)
}

/** Somebody on their ways through a version. */
interface Visit<C extends Context> {
  readonly family: Family<C>
  readonly journey: Journey<C>
  readonly context: C
  readonly where: string
}

/** A visitor whose only draft has these answers. */
function drafting<C extends Context>(visit: Visit<C>, answers: Answers): Session {
  const { family, journey, context } = visit
  const whose = { journey: family.id, version: journey.version, crn: family.crn(context) }
  const draft = { ...whose, contact: family.about(context), id: '1', answers, submitted: null }
  return { ...newSession, version: journey.version, drafts: [draft] }
}

function pagesOfPerson<C extends Context>(
  pages: Collection,
  visit: Visit<C>,
  paths: readonly JourneyPath[],
): void {
  const { family, journey, context, where } = visit
  const base = `${family.begin(context)}/1`
  const known = new Set<string>()
  for (const { name, steps, answers } of paths) {
    const whole = drafting(visit, answers)
    let before: Answers = {}
    for (const id of steps) {
      const asks = questionsAmong(journey, [id]).length > 0
      const upToHere = asks ? { ...before, ...answersOn(journey, id, answers) } : before
      // Where Back leads depends on whether there is something to go back to.
      const key = JSON.stringify([id, upToHere, steps.at(-1)])
      for (const page of known.has(key) ? [] : [`${base}/${id}`, `${base}/${id}/change`]) {
        const at = `${where}, ${name}, ${page}`
        pages.add(at, get(whole, page))
        if (!asks) continue
        const begun = drafting(visit, before)
        pages.add(`${at}, empty`, get(begun, page))
        pages.add(`${at}, sent empty`, post(begun, page, {}))
        pages.add(`${at}, changed into nothing`, post(whole, page, {}))
      }
      if (asks && !known.has(key)) {
        for (const [stored, form] of mistakes(visit, id, before, upToHere)) {
          const wrong = post(drafting(visit, stored), `${base}/${id}`, form)
          pages.add(`${where}, ${name}, ${id}, ${JSON.stringify(form)}`, wrong)
        }
      }
      known.add(key)
      before = upToHere
    }
    pagesAfter(pages, base, `${where}, ${name}`, whole)
  }
}

/** What comes of confirming a way, at once, too late and a second time. */
function pagesAfter(pages: Collection, base: string, where: string, whole: Session): void {
  const confirmed = post(whole, `${base}/check-answers`, {})
  pages.add(`${where}, too late`, post(whole, `${base}/check-answers`, {}, winter))
  if (!confirmed?.session) return
  for (const address of [`${base}/confirmation`, '/in-delius']) {
    pages.add(`${where}, ${address}`, get(confirmed.session, address))
  }
  pages.add(`${where}, sent again`, post(confirmed.session, `${base}/confirmation`, {}))
  const again = { ...whole, events: confirmed.session.events }
  pages.add(`${where}, taken`, post(again, `${base}/check-answers`, {}))
  pages.add(`${where}, clashes`, get(again, `${base}/clash`))
}

/** Every fault that a rule of a page can find, one at a time: what is kept, and what is sent. */
function mistakes<C extends Context>(
  { journey, context }: Visit<C>,
  page: string,
  before: Answers,
  upToHere: Answers,
): readonly (readonly [stored: Answers, form: Form])[] {
  const step = stepOf(journey, page)
  if (step.kind !== 'question') return []
  return step.fields.flatMap((id) =>
    (journey.fields[id]?.rules ?? []).flatMap((rule) =>
      rule.fails(context).map(({ typed, answers = {} }) => {
        const good = typedFrom(journey, step, { ...upToHere, ...answers })
        return [{ ...before, ...answers }, formOf({ ...good, [id]: typed })] as const
      }),
    ),
  )
}

/** The pages beside the journey, in the look of each version and as each scenario starts. */
function pagesBeside(pages: Collection): void {
  const looks = serviceVersions.map((version): Session => ({ ...newSession, version }))
  const started = scenarios.map(({ id }) => get(newSession, `/scenarios/${id}`)?.session)
  const addresses = [
    '/cases',
    ...people.flatMap(({ crn }) => [`/cases/${crn}`, `/national-delius/${crn}`]),
    ...['/guidance', '/versions', '/scenarios', '/in-delius', '/national-delius'],
    ...['/privacy', '/accessibility', '/cookies', '/sign-out', '/clear-data', '/cases/nobody'],
  ]
  for (const session of [...looks, ...started]) {
    if (!session) throw new Error('A scenario does not start')
    const where = `${session.version}, ${session.scenario}`
    for (const address of addresses) pages.add(`${where}, ${address}`, get(session, address))
    pages.add(`${where}, not allowed`, post(session, '/cases', {}))
    pages.add(`${where}, no such version`, post(session, '/versions', {}))
  }
}
