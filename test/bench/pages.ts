import { newVisitor, newVisitorAt } from '../support/http.ts'
import { atLeast, inTurn } from './measure.ts'
import { bothServers, questionPath, sameWords } from './projects.ts'
import { loadSide } from './requests.ts'
import type { Bench, Row } from './measure.ts'

/** How fast both servers answer a visitor who comes back. */
export async function pages(bench: Bench): Promise<readonly Row[]> {
  const { ours, kit } = await bothServers()
  const known = await Promise.all(
    [ours, kit].map(async ({ url }) => {
      const visitor = newVisitor(url)
      const { body } = await visitor.get(questionPath)
      return { url: url + questionPath, body, headers: { Cookie: visitor.cookie() } }
    }),
  )
  const [view, other] = known
  if (!view || !other) throw new Error('There are no servers to compare.')
  const journey = await journeyPage(ours.url)
  sameWords(journey.body, other.body)
  const asBrowsers = { ...journey.headers, 'Accept-Encoding': 'gzip, deflate, br' }
  const seconds = 1.2 * bench.share
  const side = ({ url, headers }: typeof view) => loadSide({ url, headers, seconds })
  const found = await inTurn(bench, 40, {
    view: side(view),
    kit: side(other),
    journey: side(journey),
    compressed: side({ ...journey, headers: asBrowsers }),
  })
  const row = (name: 'view' | 'journey' | 'compressed', what: string): Row => ({
    text: `Returning visitor, ${what}`,
    unit: 'requests a second',
    ours: found(name, 'rate'),
    beside: { text: 'the kit', numbers: found('kit', 'rate') },
  })
  const same = 'the same question: our journey page, a view in the kit'
  return [
    { ...row('journey', same), target: atLeast(2.5) },
    row('view', 'the same view in both, shown by the kit in both'),
    row('compressed', 'our journey page compressed as for a browser'),
  ]
}

/** The page about RAR in a draft that is answered so far. */
async function journeyPage(server: string) {
  const visitor = await newVisitorAt(server, 'rar')
  const path = '/cases/V410022/arrange-appointment/1/rar'
  const { body } = await visitor.get(path)
  return { url: server + path, body, headers: { Cookie: visitor.cookie() } }
}
