import type { RiskFlag } from '../../data/schema.ts'

const tags: Readonly<
  Record<RiskFlag['level'], { readonly text: string; readonly colour: string }>
> = {
  'very high': { text: 'Very high', colour: 'red' },
  high: { text: 'High', colour: 'orange' },
  medium: { text: 'Medium', colour: 'yellow' },
  low: { text: 'Low', colour: 'green' },
  information: { text: 'Information', colour: 'blue' },
}

/** The words and the colour of the tag for how serious a kind of flag is. */
export function levelTag({ level }: Pick<RiskFlag, 'level'>): {
  readonly text: string
  readonly colour: string
} {
  return tags[level]
}

/** "Every 3 months", or that there is no set review. */
export function reviewWords({ reviewMonths }: Pick<RiskFlag, 'reviewMonths'>): string {
  if (reviewMonths === null) return 'No set review'
  return reviewMonths === 1 ? 'Every month' : `Every ${reviewMonths} months`
}
