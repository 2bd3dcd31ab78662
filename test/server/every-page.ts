import { scenarios } from '../../app/scenarios/index.ts'
import { controlName } from '../../app/engine/components.ts'
import { stepOf, typedFrom } from '../../app/engine/walk.ts'
import { serviceVersions } from '../../app/journeys/service-versions.ts'
import { badRequest, broken, tooLarge } from '../../app/pages/messages.ts'
import { handle } from '../../app/prototype.ts'
import { newSession } from '../../app/session.ts'
import { arranging, eachFamily } from '../support/families.ts'
import { formOf } from '../../app/walks/forms.ts'
import { aMorning, contextAt, crnOf, people } from '../support/people.ts'
import { chosenWays, everyPath, waysThrough } from '../support/ways.ts'
import { collection } from './page-collection.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey, QuestionStep } from '../../app/engine/types.ts'
import type { Form, Outcome } from '../../app/pages/types.ts'
import type { Family } from '../support/families.ts'
import type { Session } from '../../app/session.ts'
import type { Ways } from '../support/ways.ts'
import type { Collection, EveryPage } from './page-collection.ts'

/** A moment when every appointment of the ways has passed. */
const winter = '2021-12-29T09:00'

/**
 * Every page that the prototype shows, each once: all pages of ways of every person through every
 * version, those of a covering set of the ways or of all of them if exhaustive, as first shown, as answered, with each fault that a rule can find, and as changed
 * from check your answers; where each way ends, and what it did; and all other pages, in the look of
 * each version.
 */
export function everyPage(): EveryPage {
  const pages = collection()
  eachFamily((family) => {
    for (const journey of family.versions) {
      const all = waysThrough(journey, family.held)
      for (const ways of chosenWays(journey, all, { others: 10, name: 'pages', everyPage: true })) {
        pagesOfPerson(pages, family, journey, ways)
      }
    }
  })
  for (const version of serviceVersions) pagesOfLook(pages, version)
  pagesOfScenarios(pages)
  for (const outcome of [badRequest(), tooLarge(), broken()]) pages.add('a fault', outcome)
  return pages.all()
}

/** A visitor whose only draft has these answers. */
function drafting<C extends Context>(
  { id: journey, crn, about }: Family<C>,
  { version }: Journey<C>,
  context: C,
  answers: Answers,
): Session {
  const whose = { journey, version, crn: crn(context), contact: about(context) }
  const draft = { ...whose, id: '1', answers, submitted: null }
  return { ...newSession, version, drafts: [draft] }
}

function get(session: Session, path: string): Outcome | undefined {
  return handle({ method: 'GET', path, form: {} }, session, () => aMorning)
}

function post(session: Session, path: string, form: Form, now = aMorning): Outcome | undefined {
  return handle({ method: 'POST', path, form }, session, () => now)
}

function pagesOfPerson<C extends Context>(
  pages: Collection,
  family: Family<C>,
  journey: Journey<C>,
  { who: name, context, paths }: Ways<C>,
): void {
  const base = `${family.begin(context)}/1`
  const who = `${family.id} ${journey.version}, ${name}`
  const known = new Set<string>()
  /** True the first time that a page is met after these answers. */
  const isNew = (state: string, id: string, answers: Answers) => {
    const key = `${state} ${id} ${JSON.stringify(answers)}`
    return !known.has(key) && known.add(key)
  }

  for (const path of paths) {
    const whole = drafting(family, journey, context, path.answers)
    for (const id of path.steps) {
      const step = stepOf(journey, id)
      const where = `${who}, ${path.name}, ${id}`
      if (step.kind !== 'question') {
        for (const change of ['', '/change']) {
          pages.add(where, get(whole, `${base}/${id}${change}`))
        }
        continue
      }
      const before = answersUpTo(journey, path, id, false)
      const upToHere = answersUpTo(journey, path, id, true)
      if (isNew('before', id, before)) {
        const begun = drafting(family, journey, context, before)
        for (const change of ['', '/change']) {
          pages.add(`${where}, empty`, get(begun, `${base}/${id}${change}`))
          pages.add(`${where}, sent empty`, post(begun, `${base}/${id}${change}`, {}))
        }
      }
      if (isNew('filled', id, upToHere)) {
        pages.add(`${where}, filled`, get(whole, `${base}/${id}`))
        for (const { stored, form, what } of mistakes(journey, step, before, upToHere, context)) {
          const wrong = drafting(family, journey, context, stored)
          pages.add(`${where}, ${what}`, post(wrong, `${base}/${id}`, form))
        }
      }
      // Where Back leads depends on whether there is something to go back to.
      if (isNew(`changing on the way to ${path.steps.at(-1)}`, id, upToHere)) {
        pages.add(`${where}, changing`, get(whole, `${base}/${id}/change`))
        pages.add(`${where}, changed into nothing`, post(whole, `${base}/${id}/change`, {}))
      }
    }
    pagesAfter(pages, family, `${who}, ${path.name}`, context, whole)
  }
}

/** What comes of confirming a way, at once, too late and a second time. */
function pagesAfter<C extends Context>(
  pages: Collection,
  { begin }: Family<C>,
  where: string,
  context: C,
  whole: Session,
): void {
  const base = `${begin(context)}/1`
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

/** The answers of a way to the questions before a page, or up to and with it. */
function answersUpTo<C extends Context>(
  journey: Journey<C>,
  path: JourneyPath,
  id: string,
  included: boolean,
): Answers {
  const fields = path.steps
    .slice(0, path.steps.indexOf(id) + (included ? 1 : 0))
    .map((one) => stepOf(journey, one))
    .flatMap((step) => (step.kind === 'question' ? step.fields : []))
  return Object.fromEntries(
    Object.entries(path.answers).filter(([field]) => fields.includes(field)),
  )
}

/** Every fault that a rule of the page can find, one at a time: what is kept, and what is sent. */
function mistakes<C extends Context>(
  journey: Journey<C>,
  step: QuestionStep<C>,
  before: Answers,
  upToHere: Answers,
  context: C,
): readonly { readonly stored: Answers; readonly form: Form; readonly what: string }[] {
  return step.fields.flatMap((id) =>
    (journey.fields[id]?.rules ?? []).flatMap((rule) =>
      rule.fails(context).map(({ typed, answers = {}, message }) => {
        const boxes = Object.entries(typed).map(
          ([part, text]) => [controlName(id, part), text] as const,
        )
        const all = { ...upToHere, ...answers }
        const own = Object.entries(formOf(typedFrom(journey, step, all))).filter(
          ([name]) => name !== id && !name.startsWith(`${id}-`),
        )
        const earlier = Object.entries(answers).filter(([field]) => !step.fields.includes(field))
        return {
          stored: { ...before, ...Object.fromEntries(earlier) },
          form: Object.fromEntries([...own, ...boxes]),
          what: message,
        }
      }),
    ),
  )
}

/** The pages beside the journey, in the look of a version. */
function pagesOfLook(pages: Collection, version: string): void {
  const session = { ...newSession, version }
  const addresses = [
    '/cases',
    ...people.map(({ crn }) => `/cases/${crn}`),
    ...['/guidance', '/versions', '/scenarios', '/in-delius', '/national-delius'],
    ...people.map(({ crn }) => `/national-delius/${crn}`),
    ...['/privacy', '/accessibility', '/cookies', '/sign-out', '/clear-data', '/cases/nobody'],
  ]
  for (const address of addresses) pages.add(`${version}, ${address}`, get(session, address))
  pages.add(`${version}, not allowed`, post(session, '/cases', {}))
  pages.add(`${version}, no such version`, post(session, '/versions', {}))
}

/** The pages on which scenarios open, and their list with the one that has been started. */
function pagesOfScenarios(pages: Collection): void {
  for (const { id, crn } of scenarios) {
    const started = get(newSession, `/scenarios/${id}`)
    if (!started?.session) throw new Error(`The scenario ${id} does not start`)
    for (const address of [`/cases/${crn}`, '/scenarios', '/versions', '/in-delius']) {
      pages.add(`scenario ${id}, ${address}`, get(started.session, address))
    }
  }
  pagesOfFullSession(pages)
}

/** A session that holds as many appointments as it can. */
function pagesOfFullSession(pages: Collection): void {
  const [journey] = arranging.versions
  const context = contextAt('Kieran')
  const path = journey && everyPath(journey, context).at(-1)
  if (!path) return
  const whole = drafting(arranging, journey, context, path.answers)
  const event = { kind: 'already arranged' as const, at: aMorning, contacts: [] }
  const full = { ...whole, events: Array.from({ length: 200 }, () => event) }
  const address = `/cases/${crnOf('Kieran')}/arrange-appointment/1/check-answers`
  pages.add('too many appointments', post(full, address, {}))
}
