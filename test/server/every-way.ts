import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { shownAppointments } from './schedule.ts'
import { paths } from '../../app/engine/paths.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, titleOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { bookingFrom } from '../../app/journeys/arrange-appointment/booking.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { newVisitor } from '../support/http.ts'
import { formOf } from '../support/journeys.ts'
import { aMorning, contextAt, people } from '../support/people.ts'
import { readPage, readTable } from './read-page.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Journey } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import type { RunningServer } from '../../app/server/in-process.ts'
import type { Visitor } from '../support/http.ts'
import type { FirstName } from '../support/people.ts'

type Version = Journey<ArrangeContext>

/** How many visitors are on their way at the same moment. */
const atOnce = 8

/**
 * Tests that go every way through these versions over HTTP, each way as a visitor of its own: for
 * each person one test, which names the way on which something is not as the journey says. Prints
 * a line for each version with the numbers of ways, pages and seconds.
 */
export function testEveryWay(
  versions: readonly Version[],
  names: readonly FirstName[] = people.map(({ first }) => first),
): void {
  let server: RunningServer
  beforeAll(async () => {
    server = await startInProcess(aMorning)
  })
  afterAll(() => server.close())

  for (const journey of versions) {
    describe(`Every way through version ${journey.version}, over HTTP`, () => {
      const done = { began: 0, ways: 0, pages: 0 }
      beforeAll(() => {
        done.began = performance.now()
      })
      afterAll(() => {
        const seconds = ((performance.now() - done.began) / 1000).toFixed(1)
        const whose = names.length === people.length ? '' : ` of ${names.join(' and ')}`
        console.log(
          `${journey.version}${whose}: ${done.ways} ways, ${done.pages} pages, ${seconds} s`,
        )
      })

      for (const first of names) {
        const context = contextAt(first)
        const all = paths(journey, context)
        test(`${first}: all ${all.length} ways`, async () => {
          const waiting = [...all]
          const walkSome = async (): Promise<void> => {
            for (let path = waiting.shift(); path; path = waiting.shift()) {
              const opened = await goAlong(newVisitor(server.url), journey, context, path)
              done.pages += opened
              done.ways += 1
            }
          }
          await Promise.all(Array.from({ length: atOnce }, walkSome))
        })
      }
    })
  }
}

/** Goes one way as this visitor, from choosing the version to the schedule; the pages opened. */
async function goAlong(
  visitor: Visitor,
  journey: Version,
  context: ArrangeContext,
  path: JourneyPath,
): Promise<number> {
  const { crn } = context.theCase.person
  const entry = `/cases/${crn}`
  const base = `${entry}/arrange-appointment/1`
  const where = (page: string) => `${path.name} (${page})`
  const chosen = await visitor.post('/versions', { version: journey.version })
  expect(chosen.location, where('versions')).toBe('/cases')
  const begun = await visitor.get(`${entry}/arrange-appointment`)
  expect(begun.location, where('begin')).toBe(`${base}/${journey.start}`)

  for (const [index, id] of path.steps.entries()) {
    const step = stepOf(journey, id)
    const { status, body } = await visitor.get(`${base}/${id}`)
    const page = readPage(body)
    const title = say(titleOf(journey, step), path.answers, context)
    expect({ status, ...page }, where(id)).toEqual({
      status: 200,
      title: `${title} - Manage supervisions`,
      heading: title,
      back: backOf(journey, context, entry, base, path.steps[index - 1]),
      rows: step.kind === 'check-answers' ? rowsOf(journey, path.answers, context) : [],
    })
    if (step.kind === 'question') {
      const sent = formOf(typedFrom(journey, step, path.answers))
      const answered = await visitor.post(`${base}/${id}`, sent)
      expect([answered.status, answered.location], where(id)).toEqual([
        303,
        `${base}/${path.steps[index + 1] ?? ''}`,
      ])
    }
  }
  if (stepOf(journey, path.steps.at(-1) ?? '').kind === 'stop') {
    expect(await scheduleOf(visitor, entry), where('case')).toEqual(
      shownAppointments(context, undefined),
    )
    return path.steps.length + 1
  }

  const booking = bookingFrom(journey, path.answers, context)
  const confirmed = await visitor.post(`${base}/check-answers`, {})
  expect(confirmed.location, where('confirm')).toBe(`${base}/confirmation`)
  const done = readPage((await visitor.get(`${base}/confirmation`)).body)
  const { title, titleOfSeveral } = journey.confirmation
  expect(done.heading, where('confirmation')).toBe(
    booking.repeatDates.length > 0 ? titleOfSeveral : title,
  )
  expect(await scheduleOf(visitor, entry), where('case')).toEqual(
    shownAppointments(context, booking),
  )
  return path.steps.length + 2
}

async function scheduleOf(visitor: Visitor, entry: string): Promise<readonly string[]> {
  return readTable((await visitor.get(entry)).body)
}

function backOf(
  { wayOut }: Version,
  { words }: ArrangeContext,
  entry: string,
  base: string,
  before: string | undefined,
) {
  if (wayOut !== undefined) return { text: fill(wayOut, words), href: entry }
  return { text: 'Back', href: before === undefined ? entry : `${base}/${before}` }
}

/** The rows of check your answers, in the order of its parts. */
function rowsOf(journey: Version, answers: Answers, context: ArrangeContext) {
  const trail = walk(journey, answers, context)
  const step = stepOf(journey, trail.frontier)
  const sections = (step.kind === 'check-answers' && step.sections) || [{}]
  const rows = summary(journey, trail, context)
  return sections.flatMap((part) =>
    rows
      .filter(({ section }) => section === ('id' in part ? part.id : undefined))
      .map(({ label, value }) => [label, value]),
  )
}
