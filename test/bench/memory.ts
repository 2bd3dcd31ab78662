import { peakMemory } from './processes.ts'
import { bothServers } from './projects.ts'
import type { Row } from './measure.ts'

/** The most memory of both servers until now; then they end. */
export async function memory(): Promise<readonly Row[]> {
  const { ours, kit } = await bothServers()
  const [mine, other] = [ours, kit].map(({ pid }) => [peakMemory(pid)])
  await Promise.all([ours.stop(), kit.stop()])
  const beside = { text: 'the kit', numbers: other ?? [] }
  return [{ text: 'Peak memory after all requests', unit: 'MB', ours: mine ?? [], beside }]
}
