import { boardOf } from '../engagement/board.ts'
import { checkLevels } from '../levels/check.ts'
import { requirementsOf } from '../levels/requirements.ts'
import { wordsForDay } from '../page/days.ts'
import { answerOf } from '../record/record.ts'
import { choiceOf, entryOf, fieldWith } from './fields.ts'
import { filled, sameName, withIds } from './rows.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

/**
 * Gives what the other tools know of this engagement, as a row without an id. None of them knows who
 * the lead analyst is: it may be the team lead, and often is somebody else.
 */
export function rowFromTools(record: EngagementRecord): Row {
  const answer = (key: string) => answerOf(record, key)
  const { plan, dates } = boardOf(record, '')
  return filled({
    publication: answer('about.publication'),
    'support-model': choiceIdOf('support-model', answer('support.decision')),
    'target-level': choiceIdOf('target-level', answer('levels.target')),
    'achieved-level': achievedIn(record),
    phase: phaseIn(record),
    start: wordsForDay(plan.start ?? ''),
    'planned-end': wordsForDay(dates?.end.due ?? ''),
    'repository-link': answer('about.repository'),
    'owner-after-close': answer('about.owner-after'),
  })
}

/** Finds the row of this engagement, by the name of its publication. */
export function rowOfThis(record: EngagementRecord): Row | undefined {
  const name = answerOf(record, 'about.publication')
  return withIds(record.register).find((row) => sameName(entryOf(row, 'publication'), name))
}

/**
 * Gives the phase that the board is in: the first whose exit test is not met. How an engagement ended
 * is for people to say, and so is where it is while nobody has ticked anything on the board.
 */
function phaseIn(record: EngagementRecord): string {
  const said = entryOf(rowOfThis(record) ?? {}, 'phase')
  const { phases } = boardOf(record, '')
  const inUse = phases.some(({ checks }) => checks.some(({ met }) => met))
  const id = choiceOf(fieldWith('phase'), said)?.id
  const isOnBoard = phases.some((phase) => phase.id === id)
  if (said !== '' && (!isOnBoard || !inUse)) return said
  return phases.find(({ finished }) => !finished)?.id ?? 'finished'
}

/** Gives the id of the level that the levels tool finds, and '' before anybody used it. */
export function achievedIn(record: EngagementRecord): string {
  const requirements = requirementsOf(record)
  if (requirements.every(({ state }) => state === undefined)) return ''
  return checkLevels(requirements).reached?.id ?? 'not-yet'
}

/** A decision may be something that the register has no choice for, such as to start later. */
const choiceIdOf = (field: string, entry: string) => choiceOf(fieldWith(field), entry)?.id ?? ''
