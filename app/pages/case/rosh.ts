import { capital } from './words.ts'
import type { RoshLevel } from '../../data/schema.ts'
import type { Line } from './card.ts'

/** The levels of the risk of serious harm (ROSH), the highest first. */
export const roshLevels: readonly RoshLevel[] = ['very high', 'high', 'medium', 'low']

const colours: Readonly<Record<RoshLevel, string>> = {
  'very high': 'red',
  high: 'red',
  medium: 'yellow',
  low: 'green',
}

/** "Medium risk of serious harm", in a tag. */
export function roshTag(level: RoshLevel): Line {
  return { text: `${capital(level)} risk of serious harm`, tag: colours[level] }
}

/** What every page says in place of an assessment that is not there. */
export const noAssessment = 'There is no OASys risk assessment'
