import { systemClock } from '../../app/clock.ts'
import { fixturesOn } from '../../app/data/index.ts'
import { caseOf } from '../../app/delius/case.ts'
import { dateOf } from '../../app/engine/dates.ts'
import { paths } from '../../app/engine/paths.ts'
import { stepOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { arrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import { defaultVersion as journey } from '../../app/journeys/arrange-appointment/index.ts'
import { formOf } from '../../app/walks/forms.ts'
import { cookiesOf } from './pages.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

const crn = 'V410022'
const measured = 'rar'

/** Begins a draft at our server and answers it up to the page about RAR toolkits. */
export async function reachJourneyPage(
  url: string,
): Promise<{ readonly url: string; readonly cookie: string }> {
  const begun = await fetch(`${url}/cases/${crn}/arrange-appointment`, { redirect: 'manual' })
  const cookie = cookiesOf(begun)
  const draft = new URL('.', new URL(begun.headers.get('Location') ?? '', url)).href
  const { context, answers } = filledIn()
  for (const id of walk(journey, answers, context).steps) {
    if (id === measured) break
    const step = stepOf(journey, id)
    if (step.kind !== 'question') continue
    const response = await fetch(draft + id, {
      method: 'POST',
      headers: { Cookie: cookie },
      body: new URLSearchParams(formOf(typedFrom(journey, step, answers))),
      redirect: 'manual',
    })
    if (response.status !== 303) throw new Error(`The page ${id} does not take its answers.`)
  }
  return { url: draft + measured, cookie }
}

/** The longest way through the journey as a visitor gets it, today, past the page about RAR. */
function filledIn(): { readonly context: ArrangeContext; readonly answers: Answers } {
  const now = systemClock()
  const fixtures = fixturesOn(dateOf(now))
  const theCase = caseOf(fixtures, [], crn)
  if (!theCase) throw new Error(`There is nobody with the CRN ${crn}.`)
  const context = arrangeContext(fixtures, theCase, now)
  const ways = paths(journey, context).filter(({ steps }) => steps.includes(measured))
  const longest = ways.toSorted((a, b) => b.steps.length - a.steps.length)[0]
  if (!longest) throw new Error(`No way leads to the page ${measured}.`)
  return { context, answers: longest.answers }
}
