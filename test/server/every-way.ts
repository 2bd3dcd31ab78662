import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../../app/engine/paths.ts'
import { summary } from '../../app/engine/summary.ts'
import { stepOf, titleOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { fill, say } from '../../app/engine/words.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { newSession } from '../../app/session.ts'
import { designAt, inStep } from '../copy/in-step.ts'
import { copyInVm } from '../copy/in-vm.ts'
import { newVisitor } from '../support/http.ts'
import { formOf } from '../../app/walks/forms.ts'
import { aMorning } from '../support/people.ts'
import { readPage } from './read-page.ts'
import type { Answering } from '../../app/browser/answer.ts'
import type { JourneyPath } from '../../app/engine/paths.ts'
import type { Answers, Context, Journey } from '../../app/engine/types.ts'
import type { RunningServer } from '../../app/server/in-process.ts'
import type { Family } from '../support/families.ts'
import type { Visitor } from '../support/http.ts'

/** How many visitors are on their way at the same moment. */
const atOnce = 8

/** What the pages outside a journey say of a way through it, and whether that is so. */
export interface Served<C extends Context> extends Family<C> {
  /** The heading once a way has been confirmed. */
  readonly confirmed: (journey: Journey<C>, answers: Answers, context: C) => string
  /** The page of a draft that opens first. */
  readonly opens: (journey: Journey<C>) => string
  /** Looks at what the way has done, or left as it was; the pages opened for it. */
  readonly look: (
    visitor: Visitor,
    journey: Journey<C>,
    context: C,
    path: JourneyPath,
    isConfirmed: boolean,
  ) => Promise<number>
}

/**
 * Tests that go every way through these versions over HTTP, each way as a visitor of its own: for
 * each person one test, which names the way on which something is not as the journey says, or on
 * which a static copy answers anything else than the server. Prints a line for each version with the
 * numbers of ways, pages and seconds.
 */
export function testEveryWay<C extends Context>(
  served: Served<C>,
  versions: readonly Journey<C>[],
): void {
  let server: RunningServer
  let copy: Answering
  beforeAll(async () => {
    server = await startInProcess(aMorning)
    copy = await copyInVm()
  })
  afterAll(() => server.close())

  for (const journey of versions) {
    const name = `${served.id} ${journey.version}`
    describe(`Every way through ${name}, over HTTP`, () => {
      const done = { began: 0, ways: 0, pages: 0 }
      beforeAll(() => {
        done.began = performance.now()
      })
      afterAll(() => {
        const seconds = ((performance.now() - done.began) / 1000).toFixed(1)
        console.log(`${name}: ${done.ways} ways, ${done.pages} pages, ${seconds} s`)
      })

      for (const { who, at } of served.held) {
        const context = at()
        const all = paths(journey, context)
        test(`${who}: all ${all.length} ways`, async () => {
          const waiting = [...all]
          const walkSome = async (): Promise<void> => {
            for (let path = waiting.shift(); path; path = waiting.shift()) {
              const opened = await goAlong(
                await newVisitorOf(server.url, copy, journey.version),
                served,
                journey,
                context,
                path,
              )
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

/** A visitor who has chosen a version, on the server and in a copy of it. */
async function newVisitorOf(url: string, copy: Answering, version: string): Promise<Visitor> {
  const visitor = newVisitor(url)
  const chosen = await visitor.post('/versions', { version })
  expect(chosen.location, version).toBe('/cases')
  return inStep(visitor, copy, designAt(version, aMorning), { ...newSession, version })
}

/** Goes one way as this visitor, from the first page to what it did; the pages opened. */
async function goAlong<C extends Context>(
  visitor: Visitor,
  served: Served<C>,
  journey: Journey<C>,
  context: C,
  path: JourneyPath,
): Promise<number> {
  const begin = served.begin(context)
  const base = `${begin}/1`
  const where = (page: string) => `${path.name} (${page})`
  const begun = await visitor.get(begin)
  expect(begun.location, where('begin')).toBe(`${base}/${served.opens(journey)}`)

  for (const [index, id] of path.steps.entries()) {
    const step = stepOf(journey, id)
    const { status, body } = await visitor.get(`${base}/${id}`)
    const page = readPage(body)
    const title = say(titleOf(journey, step), path.answers, context)
    expect({ status, ...page }, where(id)).toEqual({
      status: 200,
      title: `${title} - Manage supervisions`,
      heading: title,
      back: backOf(journey, context, served.entry(context), base, path.steps[index - 1]),
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
  const isStop = stepOf(journey, path.steps.at(-1) ?? '').kind === 'stop'
  if (isStop) {
    return path.steps.length + (await served.look(visitor, journey, context, path, false))
  }
  const confirmed = await visitor.post(`${base}/check-answers`, {})
  expect(confirmed.location, where('confirm')).toBe(`${base}/confirmation`)
  const done = readPage((await visitor.get(`${base}/confirmation`)).body)
  expect(done.heading, where('confirmation')).toBe(served.confirmed(journey, path.answers, context))
  return path.steps.length + 1 + (await served.look(visitor, journey, context, path, true))
}

function backOf<C extends Context>(
  { wayOut }: Journey<C>,
  { words }: C,
  entry: string,
  base: string,
  before: string | undefined,
) {
  if (wayOut !== undefined) return { text: fill(wayOut, words), href: entry }
  return { text: 'Back', href: before === undefined ? entry : `${base}/${before}` }
}

/** The rows of check your answers, in the order of its parts. */
function rowsOf<C extends Context>(journey: Journey<C>, answers: Answers, context: C) {
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
