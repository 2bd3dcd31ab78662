import readiness from '../../docs/rap/data/readiness.json' with { type: 'json' }
import levels from '../../docs/rap/data/levels.json' with { type: 'json' }
import type { Answers, EngagementRecord, Row } from '../../design-history/tools/record/record.ts'

/** What somebody has entered, with the rows of the register. */
export function recordOf(answers: Answers, register: readonly Row[] = []): EngagementRecord {
  return { answers, register }
}

/** A date as its three boxes are filled in: onDay('plan.start', '1 3 2027'). */
export function onDay(key: string, date: string): Answers {
  const [day = '', month = '', year = ''] = date.split(' ')
  return { [`${key}.day`]: day, [`${key}.month`]: month, [`${key}.year`]: year }
}

/** The same entry under several keys. */
export function each(keys: readonly string[], entry: string): Answers {
  return Object.fromEntries(keys.map((key) => [key, entry]))
}

/** Every item of the readiness checklist in one state. */
export function readinessAll(state: string): Answers {
  const ids = readiness.groups.flatMap((group) => group.items.map(({ id }) => id))
  return each(
    ids.map((id) => `readiness.${id}.state`),
    state,
  )
}

/** Every requirement of Baseline is met. */
export const baselineDone: Answers = each(
  (levels.levels[0]?.requirements ?? []).map(({ id }) => `levels.${id}.state`),
  'done',
)
