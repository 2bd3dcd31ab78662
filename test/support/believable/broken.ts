import { faultsIn } from '../../../app/delius/check-rules.ts'
import type { Rules } from '../../../app/delius/check-rules.ts'

/** A sentence for each rule that is broken: "Contact 9100001 ends before it starts." */
export const broken = (name: string, rules: Rules): readonly string[] =>
  faultsIn(rules).map((fault) => `${name} ${fault}.`)

/** Whether a date or moment is after another; not if there is none. */
export const isAfter = (
  date: string | null | undefined,
  other: string | null | undefined,
): boolean => typeof date === 'string' && typeof other === 'string' && date > other

/** What comes a second time in a list. */
export const repeated = <T>(all: readonly T[]): readonly T[] =>
  all.filter((one, index) => all.indexOf(one) !== index)
