import { scrollTable } from './scroll-table.ts'
import type { TemplateResult } from 'lit-html'

/** A line of a sum: what it is, how it was worked out, and what it comes to. */
export interface Line {
  readonly what: string
  readonly sum: string
  readonly comesTo: string
}

/** How a result was worked out, in a table that scrolls. A page has room for one. */
export function sumTable(lines: readonly Line[]): TemplateResult {
  return scrollTable({
    id: 'sums-caption',
    caption: 'How this was worked out',
    heads: ['What', 'Sum', 'Comes to'],
    rows: lines.map(({ what, sum, comesTo }) => [what, sum, comesTo]),
  })
}
