import { systemClock } from '../../app/clock.ts'
import { fixturesOn } from '../../app/data/index.ts'
import { caseOf } from '../../app/delius/case.ts'
import { addDays, dateOf } from '../../app/engine/dates.ts'
import { stepOf, typedFrom, walk } from '../../app/engine/walk.ts'
import { arrangeContext } from '../../app/journeys/arrange-appointment/context.ts'
import { version20211006 as journey } from '../../app/journeys/arrange-appointment/2021-10-06.ts'
import { formOf } from '../support/journeys.ts'
import { cookiesOf } from './pages.ts'
import type { Answers } from '../../app/engine/types.ts'
import type { ArrangeContext } from '../../app/journeys/arrange-appointment/context.ts'

const crn = 'V410022'

/** Begins a draft at our server and answers it up to the page about RAR toolkits. */
export async function reachJourneyPage(
  url: string,
): Promise<{ readonly url: string; readonly cookie: string }> {
  const begun = await fetch(`${url}/cases/${crn}/arrange-appointment`, { redirect: 'manual' })
  const cookie = cookiesOf(begun)
  const draft = new URL('.', new URL(begun.headers.get('Location') ?? '', url)).href
  const { context, answers } = filledIn()
  for (const id of walk(journey, answers, context).steps) {
    if (id === 'rar') break
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
  return { url: `${draft}rar`, cookie }
}

/** How many times a second the engine walks all of arranging an appointment: median of rounds. */
export function walksPerSecond(rounds: number): number {
  const { context, answers } = filledIn()
  if (!walk(journey, answers, context).complete) throw new Error('The answers do not fit any more.')
  const time = (walks: number) => {
    const began = performance.now()
    for (let done = 0; done < walks; done += 1) walk(journey, answers, context)
    return (walks / (performance.now() - began)) * 1000
  }
  time(5000)
  const rates = Array.from({ length: rounds }, () => time(5000)).toSorted((a, b) => a - b)
  return rates[Math.floor(rounds / 2)] ?? 0
}

function filledIn(): { readonly context: ArrangeContext; readonly answers: Answers } {
  const now = systemClock()
  const fixtures = fixturesOn(dateOf(now))
  const theCase = caseOf(fixtures, [], crn)
  if (!theCase) throw new Error(`There is nobody with the CRN ${crn}.`)
  const context = arrangeContext(fixtures, theCase, now)
  const answers = {
    type: 'COAP',
    location: context.locations[0]?.id ?? '',
    date: addDays(dateOf(now), 7),
    start: '09:00',
    end: '09:30',
    repeating: 'no',
    rar: 'yes',
    toolkit: context.toolkits[0]?.id ?? '',
    notes: 'Bring the worksheet from last time.',
    sensitive: 'no',
  }
  return { context, answers }
}
