import { launchChromium } from '../../app/capture/chromium.ts'
import { startInProcess } from '../../app/server/in-process.ts'
import { pagesToTake } from './capture-pages.ts'
import { ours, plainScript, sameCall, screenshotsAlone, wholePage } from './capture-runs.ts'
import { median } from '../../app/capture/budget.ts'
import { rounds } from './rounds.ts'
import type { TakeAll } from './capture-runs.ts'

const now = '2022-02-02T09:00'
const mostRounds = 4
const mostSeconds = 150
const leastRatio = 2.5
const mostTimes = 1.5

interface Side {
  readonly text: string
  readonly take: TakeAll
  readonly rates: number[]
}

/**
 * Takes the same pages with our capture, with a plain Playwright script, and with Chromium’s
 * screenshots alone in two ways, in turn, every other round backwards. Gives a table of pictures a second.
 */
export async function measuredCapture(say: (line: string) => void): Promise<string> {
  const ways = pagesToTake(now)
  const [server, browser] = await Promise.all([startInProcess(now), launchChromium()])
  const mine = await ours(ways)
  const sides = {
    ours: { text: 'Ours, with words and both files', take: mine.take, rates: [] as number[] },
    script: {
      text: 'Plain script, a new page for each address',
      take: await plainScript(browser, server.url, ways),
      rates: [] as number[],
    },
    alone: {
      text: 'Chromium’s screenshots alone, each of the whole page',
      take: await screenshotsAlone(browser, server.url, ways, wholePage),
      rates: [] as number[],
    },
    call: {
      text: 'The calls alone that ours makes of Chromium, one after another',
      take: await screenshotsAlone(browser, server.url, ways, sameCall),
      rates: [] as number[],
    },
  }
  const list: readonly Side[] = Object.values(sides)
  try {
    say('Taking each page once, to warm up …')
    for (const { take } of list) await take()
    for (const round of rounds(mostRounds, mostSeconds)) {
      for (const { take, rates } of round % 2 === 1 ? list : list.toReversed()) {
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
  return tableOf(list, sides, ways.flatMap(({ places }) => places).length * 2)
}

function tableOf(
  list: readonly Side[],
  { ours, script, alone, call }: Readonly<Record<'ours' | 'script' | 'alone' | 'call', Side>>,
  pictures: number,
): string {
  const faster = median(ours.rates.map((rate, round) => rate / (script.rates[round] ?? rate)))
  const timesOf = (side: Side) =>
    median(ours.rates.map((rate, round) => (side.rates[round] ?? rate) / rate))
  const times = timesOf(alone)
  const met = (isMet: boolean) => (isMet ? 'met' : 'NOT MET')
  return [
    `| ${pictures} pictures, half desktop and half phone, at twice the resolution | Pictures a second: median of rounds (lowest to highest) |`,
    '| --- | --- |',
    ...list.map(({ text, rates }) => `| ${text} | ${shown(rates)} |`),
    '',
    '| | Measured | Target | |',
    '| --- | --- | --- | --- |',
    `| Ours, times as fast as the plain script | ${faster.toFixed(2)} | at least ${leastRatio} | ${met(faster >= leastRatio)} |`,
    `| Our time, in times of the screenshots alone | ${times.toFixed(2)} | at most ${mostTimes} | ${met(times <= mostTimes)} |`,
    `| Our time, in times of the calls alone that ours makes | ${timesOf(call).toFixed(2)} | | |`,
  ].join('\n')
}

function shown(rates: readonly number[]): string {
  const [lowest, highest] = [Math.min(...rates), Math.max(...rates)]
  return `${median(rates).toFixed(1)} (${lowest.toFixed(1)} to ${highest.toFixed(1)})`
}
