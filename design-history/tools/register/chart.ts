import { html, nothing } from 'lit-html'

import { barChart } from '../charts/bars.ts'
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
  const heads = ['Aimed for it', 'Reached it', 'Fell short', 'Not yet', 'Not known']
  return html`
    <div class="app-table-scroll" tabindex="0" role="region" aria-labelledby="levels-caption">
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s" id="levels-caption">
          What came of the targets
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Target</th>
            ${heads.map(
              (head) => html`
                <th scope="col" class="govuk-table__header govuk-table__header--numeric">
                  ${head}
                </th>
              `,
            )}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${lines.map(
            ({ title, aimed, reached, fellShort, notYet, notKnown }) => html`
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">${title}</th>
                ${[aimed, reached, fellShort, notYet, notKnown].map(
                  (number) => html`
                    <td class="govuk-table__cell govuk-table__cell--numeric">${number}</td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}
