import { reachJourneyPage } from './journey.ts'
import { measure } from './measure.ts'
import { peakMemory } from './memory.ts'
import {
  addCopy,
  copyPath,
  firstPath,
  questionPath,
  sameContent,
  sameWords,
  visit,
} from './pages.ts'
import { atLeast, megabytes } from './report.ts'
import { start } from './servers.ts'
import { storedByKit, storedByOurs } from './sessions.ts'
import type { Client } from './load.ts'
import type { Cell, Measured } from './measure.ts'
import type { Row, Target } from './report.ts'
import type { Project, Running } from './servers.ts'
import type { Stored } from './sessions.ts'

type Say = (line: string) => void
type New = 'ours0' | 'kit0' | 'ours1000' | 'kit1000' | 'ours10000'
type Visitors = Readonly<Record<New, Measured>>

/** What serving pages showed. */
export interface Loads {
  readonly rates: readonly Row[]
  readonly memory: Row
  /** How many sessions each side stored of those it was to store. */
  readonly stored: string
}

/** Starts both servers and measures how they serve the same pages. */
export async function measureLoads(
  client: Client,
  ours: Project,
  kit: Project,
  most: number,
  say: Say,
): Promise<Loads> {
  const us = await start(ours, questionPath)
  const them = await start(kit, questionPath)
  const [one, other] = [await visit(us.url + questionPath), await visit(them.url + questionPath)]
  sameContent(one.page, other.page)

  const cases = await visit(us.url + firstPath)
  addCopy(kit.folder, cases.page)
  sameContent(cases.page, (await visit(them.url + copyPath)).page)
  const stores = [storedByOurs(ours.folder), storedByKit(kit.folder)] as const

  say('New visitors to our first page, and to its content in a view of the kit …')
  const cells = newVisitors(us.url + firstPath, them.url + copyPath, ...stores)
  const first = await measure(client, cells, most, say)
  say('New visitors to the same view in both …')
  const same = newVisitors(us.url + questionPath, them.url + questionPath, ...stores)
  const fresh = await measure(client, same, most, say)
  say('A returning visitor …')
  const known = await measure(client, await returningTo(us, them), most, say)
  const returning = (who: string, one: Measured, target?: Target) =>
    rateRow(`Returning visitor, ${who}`, one, known.kit, target)
  const memory: Row = {
    text: 'Peak memory after a second start and all these requests',
    unit: 'MB',
    ours: [megabytes(peakMemory(us.pid))],
    kit: [megabytes(peakMemory(them.pid))],
  }
  await Promise.all([us.stop(), them.stop()])
  return {
    rates: [
      ...newVisitorRows('New visitors to our first page', first, atLeast(30)),
      ...newVisitorRows('New visitors to one view, shown by the kit and stored in both', fresh),
      returning(
        'the same question: our journey page, a view in the kit',
        known.journey,
        atLeast(2.5),
      ),
      returning('the same view in both, shown by the kit in both', known.ours),
      returning('our journey page compressed as for a browser', known.compressed),
    ],
    memory,
    stored: storedSentences(first, fresh),
  }
}

function rateRow(text: string, ours: Measured, kit: Measured, target?: Target): Row {
  const unit = 'requests a second'
  return { text, unit, ours: ours.rates, kit: kit.rates, ...(target ? { target } : {}) }
}

function newVisitorRows(text: string, visitors: Visitors, target?: Target): readonly Row[] {
  const { ours0, kit0, ours1000, kit1000, ours10000 } = visitors
  const alone: Measured = { rates: [], visitors: 0, stored: 0 }
  return [
    rateRow(`${text}, none stored before`, ours0, kit0),
    rateRow(`${text}, 1,000 stored before`, ours1000, kit1000, target),
    {
      ...rateRow(`${text}, 10,000 stored before`, ours10000, alone, atLeast(0.9)),
      against: { text: 'ours at none', rates: ours0.rates },
    },
  ]
}

function storedSentences(first: Visitors, fresh: Visitors): string {
  const told = (...all: readonly Measured[]) => {
    const sum = (what: 'stored' | 'visitors') => all.reduce((total, one) => total + one[what], 0)
    return `${sum('stored')} sessions for ${sum('visitors')} new visitors`
  }
  const ours = (of: Visitors) => told(of.ours0, of.ours1000, of.ours10000)
  const kits = (of: Visitors) => told(of.kit0, of.kit1000)
  return [
    `Shown one view, ours stored ${ours(fresh)}, the kit ${kits(fresh)}.`,
    `Shown our first page, where there is nothing to keep yet, ours stored ${ours(first)}, the kit ${kits(first)}.`,
  ].join('\n')
}

function newVisitors(ourUrl: string, kitUrl: string, ourSessions: Stored, kitSessions: Stored) {
  const ours = (before: number): Cell => {
    const sessions = { stored: ourSessions, before }
    return { name: `ours with ${before} stored`, url: ourUrl, sessions, seconds: 1.2 }
  }
  // Shorter from none, as the kit gets slower with every visitor that comes.
  const kit = (before: number, seconds: number): Cell => {
    const sessions = { stored: kitSessions, before }
    return { name: `kit with ${before}`, url: kitUrl, sessions, seconds }
  }
  return {
    ours0: ours(0),
    kit0: kit(0, 1),
    ours10000: ours(10_000),
    kit1000: kit(1000, 2.5),
    ours1000: ours(1000),
  }
}

async function returningTo(us: Running, them: Running) {
  const seconds = 1.2
  const { cookie } = await visit(us.url + questionPath)
  const { page, cookie: kitCookie } = await visit(them.url + questionPath)
  const journey = await reachJourneyPage(us.url)
  sameWords(page, (await visit(journey.url, journey.cookie)).page)
  return {
    ours: { name: 'ours', url: us.url + questionPath, cookie, seconds },
    kit: { name: 'kit', url: them.url + questionPath, cookie: kitCookie, seconds },
    journey: { name: 'our journey page', ...journey, seconds },
    compressed: { name: 'our journey page compressed', ...journey, compressed: true, seconds },
  }
}
