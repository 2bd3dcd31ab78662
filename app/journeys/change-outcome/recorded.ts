import { awaitingEvidence } from '../../data/outcomes.ts'
import { outcomeNamed } from '../record-outcome/outcome.ts'
import { asRecorded, isOffered, recordedRar } from '../record-outcome/recorded-rar.ts'
import type { Answers, Field } from '../../engine/types.ts'
import type { RecordContext } from '../record-outcome/context.ts'

/**
 * The answers that an appointment gives by what is recorded on it, from which a change starts. An
 * answer that the questions do not offer any more is asked again.
 */
export function answersFrom(context: RecordContext): Answers {
  const { contact } = context
  return {
    ...outcomeAnswers(context),
    ...(contact.enforcement === null
      ? {}
      : { enforcement: contact.enforcement, newEnforcement: contact.enforcement }),
    sensitive: contact.sensitive ? 'yes' : 'no',
  }
}

/**
 * The answers for whoever changes one thing alone. A change of the outcome still asks what comes
 * after it: the rest of the outcome, with what is recorded selected already, the enforcement action
 * and the notes. A change of anything else leaves them.
 */
export function answersToChange(step: string, context: RecordContext): Answers {
  const answers = answersFrom(context)
  const asked = askedAfter[step]
  if (asked) {
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !asked.includes(id)))
  }
  return {
    ...answers,
    addNotes: notesSteps.includes(step) ? 'yes' : 'no',
    changeEnforcement: enforcementSteps.includes(step) ? 'yes' : 'no',
  }
}

/** The questions about the outcome that come after each of them. */
const askedAfter: Readonly<Record<string, readonly string[]>> = {
  complied: ['how', 'absence', 'reason'],
  how: [],
  absence: ['reason'],
  reason: [],
}

/** The fields with what is recorded selected already, where a change of the outcome asks again. */
export function suggestingRecorded<
  Fields extends Readonly<Record<'how' | 'absence' | 'reason', Field<RecordContext>>>,
>(fields: Fields): Fields {
  const suggesting = (id: 'how' | 'absence' | 'reason'): Field<RecordContext> => ({
    ...fields[id],
    suggests: (_, context) => outcomeAnswers(context)[id],
  })
  return {
    ...fields,
    how: suggesting('how'),
    absence: suggesting('absence'),
    reason: suggesting('reason'),
  }
}

const notesSteps = ['notes', 'more-notes']
const enforcementSteps = ['enforcement', 'change-enforcement']

/**
 * The page of a journey that a request to change one thing opens. Notes are added on a page of their
 * own below those that there are, and so is an enforcement action changed that is recorded.
 */
export function stepToChange(step: string, { contact }: RecordContext): string {
  if (step === 'enforcement' && contact.enforcement !== null) return 'change-enforcement'
  if (step === 'change-enforcement' && contact.enforcement === null) return 'enforcement'
  if (step === 'notes' && contact.notes.trim() !== '') return 'more-notes'
  if (step === 'more-notes' && contact.notes.trim() === '') return 'notes'
  return step
}

function outcomeAnswers(context: RecordContext): Answers {
  const recorded = outcomeNamed(context.contact.outcome, context)
  if (!recorded) return {}
  const { code, attended, complied } = recorded
  if (attended === false) {
    if (code === awaitingEvidence) return { complied: 'absent', absence: 'waiting' }
    return complied
      ? { complied: 'absent', absence: 'yes', reason: code }
      : { complied: 'absent', absence: 'no' }
  }
  return complied ? { complied: 'yes', ...rarAnswers(context) } : { complied: 'failed', how: code }
}

function rarAnswers(context: RecordContext): Answers {
  const rar = recordedRar(context)
  if (!rar) return { rar: 'no' }
  return {
    rar: 'yes',
    toolkit: rar.type !== undefined && isOffered(rar.type, context) ? rar.type : asRecorded,
    ...(rar.requirementId === null ? {} : { requirement: String(rar.requirementId) }),
  }
}
