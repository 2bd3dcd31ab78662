import type { Answers, EngagementRecord } from './record.ts'

/**
 * Takes a change back, and nothing that came after it: whatever is no longer as the change left it
 * was entered since, in this tab or in another, and stays.
 */
export function undone(
  before: EngagementRecord,
  after: EngagementRecord,
  now: EngagementRecord,
): EngagementRecord {
  const keys = new Set([before, after, now].flatMap(({ answers }) => Object.keys(answers)))
  const entries = [...keys].flatMap((key) => {
    const isAsLeft = at(now.answers, key) === at(after.answers, key)
    const value = at(isAsLeft ? before.answers : now.answers, key)
    return value === undefined ? [] : [[key, value] as const]
  })
  const register = same(now.register, after.register) ? before.register : now.register
  return { answers: Object.fromEntries(entries), register }
}

const at = (answers: Answers, key: string) =>
  Object.hasOwn(answers, key) ? answers[key] : undefined

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
