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
import { start } from './servers.ts'
import { storedByKit, storedByOurs } from './sessions.ts'
import type { Client } from './load.ts'
import type { Cell, Measured } from './measure.ts'
import type { Project, Running } from './servers.ts'
import type { Stored } from './sessions.ts'

/** New visitors, by the sessions that are stored when they begin to come. */
export interface NewVisitors {
  readonly ours0: Measured
  readonly kit0: Measured
  readonly ours1000: Measured
  readonly kit1000: Measured
  readonly ours10000: Measured
}

type Say = (line: string) => void

/** One returning visitor: the question as a view in both, and as a page of our journey. */
export interface Returning {
  readonly ours: Measured
  readonly kit: Measured
  readonly journey: Measured
  /** The journey page again, compressed as for a browser, which the kit never does. */
  readonly compressed: Measured
}

/** What serving pages showed; memory in bytes, 0 where the system does not tell. */
export interface Loads {
  /** New visitors to our first page, and to its content in a view of the kit. */
  readonly first: NewVisitors
  /** New visitors to the same view in both, who are given something to keep in both. */
  readonly fresh: NewVisitors
  readonly known: Returning
  readonly memory: { readonly ours: number; readonly kit: number }
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
  const memory = { ours: peakMemory(us.pid), kit: peakMemory(them.pid) }
  await Promise.all([us.stop(), them.stop()])
  return { first, fresh, known, memory }
}

function newVisitors(ourUrl: string, kitUrl: string, ourSessions: Stored, kitSessions: Stored) {
  const ours = (before: number): Cell => ({
    name: `ours with ${before} stored`,
    url: ourUrl,
    sessions: { stored: ourSessions, before },
    seconds: 1.2,
  })
  // Shorter from none, as the kit gets slower with every visitor that comes.
  const kit = (before: number, seconds: number): Cell => ({
    name: `kit with ${before}`,
    url: kitUrl,
    sessions: { stored: kitSessions, before },
    seconds,
  })
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
