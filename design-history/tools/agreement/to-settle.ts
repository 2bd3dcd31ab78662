import { itemsOf } from '../readiness/items.ts'
import { verdictOn } from '../readiness/go-or-no-go.ts'
import { answerOf } from '../record/record.ts'
import { answersOf } from '../support-model/considerations.ts'
import { decisionIn } from '../support-model/decision.ts'
import { ids } from '../support-model/models.ts'
import { weigh } from '../support-model/weigh.ts'
import type { Decision } from '../support-model/decision.ts'
import type { EngagementRecord } from '../record/record.ts'

/** What has to be settled before anybody signs, though it has no place on the sheet. */
export interface ToSettle {
  /** Why readiness says no go. */
  readonly readiness?: string
  /** What the decision on the support model still asks for. */
  readonly decision?: string
}

/**
 * Gives what stands in the way of signing. What is missing of a decision is asked for once there is
 * one. Its reason has a place on the sheet, and is named there.
 *
 * @param today - An ISO date: nothing is agreed after it
 */
export function toSettle(record: EngagementRecord, today: string): ToSettle {
  const { go, sentence } = verdictOn(itemsOf(record))
  const decision = decisionOf(record, today)
  const asks = decision.missing.filter(({ key }) => key !== 'support.reason')
  return {
    ...(go ? {} : { readiness: sentence }),
    ...(decision.choice === '' || asks.length === 0
      ? {}
      : { decision: asks.map(({ problem }) => `${problem}.`).join(' ') }),
  }
}

/** Says whether the decision is to wait: then there is nothing to sign. */
export function isLaterStart(record: EngagementRecord): boolean {
  return answerOf(record, 'support.decision') === ids.laterStart
}

/** Says whether the decision is not what the answers lean to: only people can say why. */
export function isAgainstLean(record: EngagementRecord): boolean {
  return decisionOf(record, '').differs
}

function decisionOf(record: EngagementRecord, today: string): Decision {
  return decisionIn(record, weigh(answersOf(record)), today)
}
