import { dateOf } from '../../engine/dates.ts'
import { arrangeLink } from './arrange-link.ts'
import { attentionBanner } from './attention-banner.ts'
import { casePage } from './frame.ts'
import {
  activityCard,
  personalDetailsCard,
  riskCard,
  scheduleCard,
  sentenceCard,
} from './overview-cards.ts'
import type { Outcome, Params, Visit } from '../types.ts'

/**
 * The Overview of a case (post of 6 August 2021): what needs attention, a card for each tab with its
 * essentials and the way there, and the way to arrange an appointment.
 */
export function overviewPage(visit: Visit, params: Params): Outcome {
  const { fixtures, session, now } = visit
  return casePage(visit, params, (theCase) => ({
    tab: 'overview',
    view: 'overview',
    model: {
      attention: attentionBanner(theCase, fixtures, now),
      arrange: arrangeLink(session, theCase.person),
      cards: [
        scheduleCard(theCase, fixtures, now),
        personalDetailsCard(theCase, dateOf(now)),
        riskCard(theCase, fixtures, dateOf(now)),
        sentenceCard(theCase, fixtures, now),
        activityCard(theCase, fixtures, now),
      ],
    },
  }))
}
