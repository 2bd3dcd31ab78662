import { faultsIn } from '../../../app/delius/check-rules.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'

/** A sentence for each rule that is broken: "Contact 9100001 ends before it starts." */
export function broken(name: string, rules: Rules): readonly string[] {
  return faultsIn(rules).map((fault) => `${name} ${fault}.`)
}

/** Whether a date or moment is after another; not if there is none. */
export function isAfter(
  date: string | null | undefined,
  other: string | null | undefined,
): boolean {
  return typeof date === 'string' && typeof other === 'string' && date > other
}

/** What comes a second time in a list. */
export function repeated<T>(all: readonly T[]): readonly T[] {
  return all.filter((one, index) => all.indexOf(one) !== index)
}
