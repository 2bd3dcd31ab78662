import { html, nothing } from 'lit-html'

import { barChart } from '../charts/bars.ts'
import { scrollTable } from '../page/scroll-table.ts'
import { count } from '../words/plain.ts'
import { chartInWords, levelLines, withoutTarget } from './summary.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { LevelLine } from './summary.ts'

/** Target against achieved for the whole register: a chart by level, and its table. */
export function levelChart({ register }: EngagementRecord): TemplateResult {
  if (register.length === 0) return html``
  const lines = levelLines(register)
  const uncounted = withoutTarget(register)
  const groups = lines.map(({ title, aimed, reached }) => ({
    title,
    bars: [
      { words: `Aimed for it: ${aimed}`, value: aimed, filled: false },
      { words: `Of these, reached it: ${reached}`, value: reached, filled: true },
    ],
  }))
  return html`
    <h2 class="govuk-heading-m" id="levels">Target against achieved, by level</h2>
    <p class="govuk-body">
      Every engagement in the register counts here. One that went beyond its target has reached it.
      ${
        uncounted === 0
          ? nothing
          : html`${count(uncounted, 'engagement')} without a target level
            ${uncounted === 1 ? 'is' : 'are'} left out.`
      }
    </p>
    ${barChart(groups, chartInWords(lines))} ${table(lines)}
  `
}

function table(lines: readonly LevelLine[]): TemplateResult {
  return scrollTable({
    id: 'levels-caption',
    caption: 'What came of the targets',
    heads: ['Target', 'Aimed for it', 'Reached it', 'Fell short', 'Not yet', 'Not known'],
    rows: lines.map(({ title, aimed, reached, fellShort, notYet, notKnown }) => [
      title,
      ...[aimed, reached, fellShort, notYet, notKnown],
    ]),
    numeric: true,
  })
}
