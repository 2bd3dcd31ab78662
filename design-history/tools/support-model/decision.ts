import { dateEntered } from '../page/date-entered.ts'
import { answerOf } from '../record/record.ts'
import { decisions, ids, nameOf } from './models.ts'
import { listed } from '../words/plain.ts'
import type { EntryProblem } from '../page/problem-list.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { Lean } from './weigh.ts'

/** What was decided, by whom and when, and what is still to be recorded of it. */
export interface Decision {
  /** Model 2: Analyst team leads; '' if nothing was chosen. */
  readonly choice: string
  /** Whether it is not what the answers lean to. */
  readonly differs: boolean
  readonly reason: string
  readonly agreedBy: string
  /** The day in words; '' while there is no such day, or it is yet to come. */
  readonly agreedOn: string
  readonly missing: readonly EntryProblem[]
}

/**
 * Reads the decision. It needs a reason when it differs from where the answers lean: the next person
 * to read it would ask.
 *
 * @param today - An ISO date: nothing is agreed after it
 */
export function decisionIn(record: EngagementRecord, lean: Lean, today: string): Decision {
  const chosen = answerOf(record, 'support.decision')
  const choice = decisions.find(({ id }) => id === chosen)?.title ?? ''
  const reason = answerOf(record, 'support.reason')
  const agreedBy = answerOf(record, 'support.agreed-by')
  const on = dateEntered(record, 'support.agreed-on', 'The date of the decision')
  const differs = choice !== '' && differsFrom(lean, chosen)
  const begun = [choice, reason, agreedBy, on.words].some((part) => part !== '')
  const missing = [
    ...(choice === '' ? [ask(`decision.${ids.rapTeamLeads}`, 'Choose what you decided')] : []),
    ...(differs && reason === ''
      ? [
          ask(
            'reason',
            `Say why you decided on ${nameOf(chosen)} when your answers lean to ${listed(lean.models.map(nameOf))}`,
          ),
        ]
      : []),
    ...(agreedBy === '' ? [ask('agreed-by', 'Say who agreed it, by role')] : []),
    ...dateProblem(on, today),
  ]
  return {
    choice,
    differs,
    reason,
    agreedBy,
    agreedOn: dateProblem(on, today).length === 0 ? on.words : '',
    missing: begun ? missing : [],
  }
}

function ask(field: string, problem: string): EntryProblem {
  return { key: `support.${field}`, problem }
}

function differsFrom({ models, laterStart }: Lean, chosen: string): boolean {
  if (models.length === 0) return false
  return !models.includes(chosen) && !(laterStart && chosen === 'later-start')
}

function dateProblem(on: ReturnType<typeof dateEntered>, today: string): readonly EntryProblem[] {
  if (on.problem !== undefined) return [ask('agreed-on.day', on.problem)]
  if (on.day === undefined) return [ask('agreed-on.day', 'Say on which day it was agreed')]
  return on.day > today
    ? [ask('agreed-on.day', 'The date of the decision must be today or in the past')]
    : []
}
