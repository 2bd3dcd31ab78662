import { rounds } from './figures.ts'
import type { Client } from './load.ts'
import type { Stored } from './sessions.ts'

/** One thing whose speed is measured. */
export interface Cell {
  readonly name: string
  readonly url: string
  /** The cookie of a returning visitor; without it every request is a new visitor's. */
  readonly cookie?: string
  /** Ask for a compressed answer, as browsers do; without it both servers send the same bytes. */
  readonly compressed?: boolean
  /** Where this server stores sessions, and how many are to be there at the start of a round. */
  readonly sessions?: { readonly stored: Stored; readonly before: number }
  /** About how long a round takes. */
  readonly seconds: number
}

/** Requests a second, round by round; how many new visitors came and how many were stored. */
export interface Measured {
  readonly rates: readonly number[]
  readonly visitors: number
  readonly stored: number
}

interface Run {
  readonly rate: number
  readonly visitors: number
  readonly stored: number
}

const connections = 10

/** Measures all cells in turn, again and again. The answers have the names of the cells. */
export async function measure<Name extends string>(
  client: Client,
  cells: Readonly<Record<Name, Cell>>,
  most: number,
  say: (line: string) => void,
): Promise<Readonly<Record<Name, Measured>>> {
  const list = Object.values<Cell>(cells)
  const amounts = new Map<Cell, number>()
  for (const cell of list) amounts.set(cell, await warmUp(client, cell))
  const runs = new Map<Cell, readonly Run[]>()
  for (const [round, all] of rounds(list, { most, seconds: 40 })) {
    for (const cell of all) {
      const run = await runOnce(client, cell, amounts.get(cell) ?? connections)
      runs.set(cell, [...(runs.get(cell) ?? []), run])
    }
    const latest = list.map((cell) => `${cell.name} ${runs.get(cell)?.at(-1)?.rate.toFixed()}`)
    say(`  round ${round}, requests a second: ${latest.join(', ')}`)
  }
  const measured = Object.entries<Cell>(cells).map(([name, cell]) => [
    name,
    together(runs.get(cell) ?? []),
  ])
  return Object.fromEntries(measured) as Record<Name, Measured>
}

function together(runs: readonly Run[]): Measured {
  return {
    rates: runs.map(({ rate }) => rate),
    visitors: runs.reduce((sum, { visitors }) => sum + visitors, 0),
    stored: runs.reduce((sum, { stored }) => sum + stored, 0),
  }
}

/** How many requests fill a round, found by making some. */
async function warmUp(client: Client, cell: Cell): Promise<number> {
  const first = await runOnce(client, cell, connections)
  const second = await runOnce(client, cell, enough(first.rate * cell.seconds))
  const third = await runOnce(client, cell, enough(second.rate * cell.seconds))
  return enough(third.rate * cell.seconds)
}

function enough(requests: number): number {
  return Math.max(2, Math.round(requests / connections)) * connections
}

async function runOnce(
  client: Client,
  { url, cookie, compressed, sessions }: Cell,
  requests: number,
): Promise<Run> {
  sessions?.stored.reset(sessions.before)
  const headers = {
    ...(cookie ? { Cookie: cookie } : {}),
    ...(compressed ? { 'Accept-Encoding': 'gzip, deflate, br' } : {}),
  }
  const { seconds } = await client.run({ url, headers, requests, connections })
  const stored = sessions ? sessions.stored.count() - sessions.before : 0
  return { rate: requests / seconds, visitors: sessions ? requests : 0, stored }
}
