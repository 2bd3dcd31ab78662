import { attendedAndComplied, awaitingEvidence } from '../../data/outcomes.ts'
import { isNationalStandard } from './context.ts'
import type { EnforcementAction, Outcome } from '../../data/schema.ts'
import type { RecordContext } from './context.ts'

/** The answers that say what came of an appointment, as far as they are given. */
export interface OutcomeAnswers {
  readonly complied?: string
  readonly how?: string
  readonly absence?: string
  readonly reason?: string
}

/** The fields that `outcomeCode` reads. */
export const outcomeReads = ['complied', 'how', 'absence', 'reason'] as const

/** The Delius codes of appointments that are not national standard, which have three alone. */
const notStandard = { kept: 'APPK', missed: 'ABNS', behaviour: 'UBHV' } as const

/** The Delius code of an absence that was unacceptable. */
const unacceptable = 'UAAB'

/**
 * The Delius code of the outcome that the answers describe, or undefined before it is known. Where
 * nothing more was asked about a failure or an absence, the appointment is not national standard. A
 * recorded outcome that already says complied stays what it is, such as sent home by the service.
 */
export function outcomeCode(answers: OutcomeAnswers, context: RecordContext): string | undefined {
  const { complied, how, absence, reason } = answers
  if (complied === 'yes') {
    const recorded = outcomeNamed(context.contact.outcome, context)
    if (recorded?.complied === true && recorded.attended !== false) return recorded.code
    return isNationalStandard(context) ? attendedAndComplied : notStandard.kept
  }
  if (complied === 'failed') return how ?? notStandard.behaviour
  if (complied !== 'absent') return undefined
  if (absence === undefined) return notStandard.missed
  if (absence === 'waiting') return awaitingEvidence
  return absence === 'yes' ? reason : unacceptable
}

/** The outcome of Delius with this code, if there is one. */
export function outcomeNamed(
  code: string | null | undefined,
  { fixtures }: RecordContext,
): Outcome | undefined {
  return fixtures.outcomes.find((one) => one.code === code)
}

/** The enforcement actions that Delius takes for the outcome that the answers describe, A to Z. */
export function actionsFor(
  answers: OutcomeAnswers,
  context: RecordContext,
): readonly EnforcementAction[] {
  const { enforcements = [] } = outcomeNamed(outcomeCode(answers, context), context) ?? {}
  return context.fixtures.enforcementActions.filter(({ code }) => enforcements.includes(code))
}

/** The words for an enforcement action; its code if it is not known. */
export function actionName(code: string, { fixtures }: Pick<RecordContext, 'fixtures'>): string {
  return fixtures.enforcementActions.find((one) => one.code === code)?.description ?? code
}
