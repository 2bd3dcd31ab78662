import { transitionToolkit } from '../../data/toolkits.ts'
import { outcomeCode } from './outcome.ts'
import { asRecorded, recordedRar } from './recorded-rar.ts'
import type { Recording } from '../../delius/record-outcome.ts'
import type { Answers } from '../../engine/types.ts'
import type { RecordContext } from './context.ts'

/**
 * What the answers of a complete trail ask Delius to record. Give it the trail's answers, never the
 * stored ones: those may hold answers to questions that are no longer asked.
 */
export function recordingFrom(answers: Answers, context: RecordContext): Recording {
  return {
    outcome: outcomeCode(answers, context) ?? '',
    enforcement: enforcementOf(answers, context),
    rar: rarFrom(answers, context),
    notes: answers['notes'] ?? answers['moreNotes'] ?? '',
    sensitive: answers['sensitive'] === 'yes',
  }
}

/**
 * What an appointment counted towards by the answers, or null. What is recorded already stays as it
 * is where nobody was asked, or where the answer was to leave it.
 */
export function rarFrom(answers: Answers, context: RecordContext): Recording['rar'] {
  const { complied, rar, requirement, toolkit } = answers
  if (complied !== 'yes') return null
  const recorded = recordedRar(context)
  if (rar !== 'yes') return rar === undefined && recorded ? 'as it is' : null
  const isLeft = toolkit === asRecorded || !context.teamUsesToolkits
  const requirementId = requirement === undefined ? null : Number(requirement)
  if (isLeft && recorded) {
    const isSame = requirementId === null || requirementId === recorded.requirementId
    return isSame ? 'as it is' : { type: recorded.type ?? null, requirementId }
  }
  const type = context.teamUsesToolkits ? toolkit : transitionToolkit
  return type === undefined ? null : { type, requirementId }
}

function enforcementOf(answers: Answers, { contact }: RecordContext): string | null {
  const { enforcement, changeEnforcement, newEnforcement } = answers
  if (changeEnforcement === 'no') return contact.enforcement
  return newEnforcement ?? enforcement ?? null
}
