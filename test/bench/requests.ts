import autocannon from 'autocannon'
import type { Side } from './measure.ts'

/** What is asked for, in about how many seconds, and what is done before and after. */
export interface Load {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly seconds: number
  readonly before?: () => void
  /** How many sessions the requests have left. */
  readonly stored?: () => number
}

const connections = 10

/**
 * Asks for a page again and again over ten connections. Gives requests a second, and how many of
 * a hundred left a session. Rejects unless every answer is good.
 */
export function loadSide({ seconds, before, stored, ...load }: Load): Side<'rate' | 'stored'> {
  let requests: number | undefined
  const once = async (amount: number) => {
    before?.()
    const took = await secondsFor(load, amount)
    return { rate: amount / took, stored: ((stored?.() ?? 0) / amount) * 100 }
  }
  return async () => {
    if (requests === undefined) {
      // How many requests fill a round is found by making some
      requests = connections
      for (let time = 0; time < 3; time += 1) {
        const { rate } = await once(requests)
        requests = Math.max(2, Math.round((rate * seconds) / connections)) * connections
      }
    }
    return once(requests)
  }
}

/** From the first question to the last answer. */
async function secondsFor(load: Pick<Load, 'url' | 'headers'>, amount: number): Promise<number> {
  let [began, ended] = [0, 0]
  const options = { ...load, amount, connections, timeout: 60, sampleInt: 10 }
  const { errors, non2xx } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => {
      if (error) reject(error)
      else resolve(result)
    })
    run.on('start', () => (began = performance.now()))
    run.on('response', () => (ended = performance.now()))
  })
  const failed = errors + non2xx
  if (failed > 0) throw new Error(`${failed} of ${amount} requests failed at ${load.url}`)
  return (ended - began) / 1000
}
