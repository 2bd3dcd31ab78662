import { slotRefused } from '../../journeys/arrange-appointment/clash.ts'
import { stopPage } from '../journey/stop.ts'
import type { Arranged } from '../../delius/arrange.ts'
import type { Answers } from '../../engine/types.ts'
import type { ArrangeContext } from '../../journeys/arrange-appointment/context.ts'
import type { Travel } from '../journey/index.ts'
import type { Outcome } from '../types.ts'

type Refused = Extract<Arranged, { readonly done: false }>

/**
 * The page for a booking that Delius refuses: for a slot, the one that leads back to when it is; for
 * anything else, `page` with the reason as a sentence.
 */
export function bookingRefused<C extends ArrangeContext>(
  refused: Refused,
  { context, base }: Pick<Travel<C>, 'context' | 'base'>,
  answers: Answers,
  page: (why: string) => Outcome,
): Outcome {
  switch (refused.refused) {
    case 'clash':
    case 'past': {
      const links = {
        back: { text: 'Back', href: `${base}/check-answers` },
        step: (step: string) => `${base}/${step}/change`,
      }
      return stopPage(slotRefused, answers, context, links, 409)
    }
    case 'rules':
      return page(`Delius refuses it: it ${refused.faults[0]}.`)
    default:
      return page(reasons[refused.refused])
  }
}

const reasons = {
  'no sentence': 'Delius holds no active sentence to book this appointment against.',
  'no requirement': 'Delius holds no active RAR requirement for this session to count towards.',
  'no such nsi': 'The NSI you chose is no longer open in Delius. Start again to choose another.',
} as const
