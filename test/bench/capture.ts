import { launchChromium } from '../../app/capture/chromium.ts'
import { scenarios } from '../../app/scenarios/index.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { placesOf } from '../../app/walks/places.ts'
import { wayOf } from '../../app/walks/way-of.ts'
import { ours, plainScript, sameCall, screenshotsAlone, wholePage } from './capture-runs.ts'
import { ratio, rounds, spread, table, targetHead, verdict } from './figures.ts'
import type { TakeAll, WayToTake } from './capture-runs.ts'

const now = '2022-02-02T09:00'
const leastRatio = 2.5
const mostTimes = 1.5
const mostPages = 30

// Questions, check answers, cases, a log and what is compared; old designs and the newest
const chosen = ['toolkit-session', 'categories', 'record-outcome', 'find-your-way']

interface Side {
  readonly text: string
  readonly take: TakeAll
  readonly rates: number[]
}

/**
 * Takes the same pages with our capture, with a plain Playwright script, and with Chromium’s
 * screenshots alone in two ways, in turn. Gives a table of pictures a second.
 */
export async function measuredCapture(say: (line: string) => void): Promise<string> {
  const ways = pagesToTake()
  const [server, browser] = await Promise.all([startInProcess(now), launchChromium()])
  const mine = await ours(ways)
  const side = (text: string, take: TakeAll): Side => ({ text, take, rates: [] })
  const alone = async (text: string, shoot: typeof wholePage) =>
    side(text, await screenshotsAlone(browser, server.url, ways, shoot))
  const sides = {
    ours: side('Ours, with words and both files', mine.take),
    script: side(
      'Plain script, a new page for each address',
      await plainScript(browser, server.url, ways),
    ),
    alone: await alone('Chromium’s screenshots alone, each of the whole page', wholePage),
    call: await alone('The calls alone that ours makes of Chromium, one after another', sameCall),
  }
  const list: readonly Side[] = Object.values(sides)
  try {
    say('Taking each page once, to warm up …')
    for (const { take } of list) await take()
    for (const [round, all] of rounds(list, { most: 4, seconds: 150 })) {
      for (const { take, rates } of all) {
        const { pictures, seconds } = await take()
        rates.push(pictures / seconds)
      }
      const latest = list.map(({ text, rates }) => `${text} ${rates.at(-1)?.toFixed(1)}`)
      say(`  round ${round}, pictures a second: ${latest.join('; ')}`)
    }
  } finally {
    await Promise.all([mine.close(), browser.close()])
    await server.close()
  }
  return `${tableOf(list, ways)}\n\n${targets(sides)}`
}

/**
 * About 30 pages of a few scenarios, none of them after something was confirmed: each can be opened
 * by its address once its session has come as far as the last of its way.
 */
function pagesToTake(): readonly WayToTake[] {
  let room = mostPages
  return chosen.flatMap((id) => {
    const scenario = scenarios.find((one) => one.id === id)
    if (!scenario) throw new Error(`The bench takes pictures of the scenario ${id}. It is gone.`)
    const way = wayOf(scenario, now)
    const opened = placesOf(way).filter(({ state }) => state === 'opened')
    const end = opened.findIndex(({ page }) => page === 'confirmation')
    const places = opened.slice(0, end < 0 ? room : Math.min(end, room))
    room -= places.length
    return places.length > 0 ? [{ way, places }] : []
  })
}

function tableOf(list: readonly Side[], ways: readonly WayToTake[]): string {
  const pictures = ways.flatMap(({ places }) => places).length * 2
  return table(
    [
      `${pictures} pictures, half desktop and half phone, at twice the resolution`,
      'Pictures a second: median of rounds (lowest to highest)',
    ],
    list.map(({ text, rates }) => [text, spread(rates, 1)]),
  )
}

function targets(sides: Readonly<Record<'ours' | 'script' | 'alone' | 'call', Side>>): string {
  const { ours: mine, script, alone, call } = sides
  const faster = ratio(mine.rates, script.rates) ?? 0
  const times = ratio(alone.rates, mine.rates) ?? 0
  const callTimes = ratio(call.rates, mine.rates) ?? 0
  const least = `at least ${leastRatio}`
  const most = `at most ${mostTimes}`
  const isFast = verdict(faster >= leastRatio)
  const isNear = verdict(times <= mostTimes)
  return table(targetHead, [
    ['Ours, times as fast as the plain script', faster.toFixed(2), least, isFast],
    ['Our time, in times of the screenshots alone', times.toFixed(2), most, isNear],
    ['Our time, in times of the calls alone that ours makes', callTimes.toFixed(2), '', ''],
  ])
}
