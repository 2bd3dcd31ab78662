import { dueDates } from '../engagement/due-dates.ts'
import { planOf } from '../engagement/plan.ts'
import { checkLevels } from '../levels/check.ts'
import { requirementsOf } from '../levels/requirements.ts'
import { dayInWords } from '../page/days.ts'
import { answerOf } from '../record/record.ts'
import { choiceOf, entryOf, fieldWith } from './fields.ts'
import { filled, sameName, withIds } from './rows.ts'
import type { EngagementRecord, Row } from '../record/record.ts'

/** Gives what the other tools know of this engagement, as a row without an id. */
export function rowFromTools(record: EngagementRecord): Row {
  const answer = (key: string) => answerOf(record, key)
  const plan = planOf(record)
  return filled({
    publication: answer('about.publication'),
    'lead-analyst': answer('about.team-lead'),
    'support-model': choiceIdOf('support-model', answer('support.decision')),
    'target-level': choiceIdOf('target-level', answer('levels.target')),
    'achieved-level': achievedIn(record),
    start: inWords(plan.start),
    'planned-end': inWords(dueDates(plan)?.end.due),
    'repository-link': answer('about.repository'),
    'owner-after-close': answer('about.owner-after'),
  })
}

/** Finds the row of this engagement, by the name of its publication. */
export function rowOfThis(record: EngagementRecord): Row | undefined {
  const name = answerOf(record, 'about.publication')
  return withIds(record.register).find((row) => sameName(entryOf(row, 'publication'), name))
}

/** The level that the levels tool finds: nothing before anybody used it. */
function achievedIn(record: EngagementRecord): string {
  const requirements = requirementsOf(record)
  if (requirements.every(({ state }) => state === undefined)) return ''
  return checkLevels(requirements).reached?.id ?? 'not-yet'
}

/** A decision may be something that the register has no choice for, such as to start later. */
const choiceIdOf = (field: string, entry: string) => choiceOf(fieldWith(field), entry)?.id ?? ''

const inWords = (day = '') => dayInWords(day) ?? day
