import { html } from 'lit-html'

import { problemList } from '../page/problem-list.ts'
import { timeToCommit } from './time-to-commit.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'

/** The time that a team has to find, with its arithmetic. */
export function timeTable(record: EngagementRecord): TemplateResult {
  const time = timeToCommit(record)
  if ('problems' in time) return problemList(time.problems)
  return html`
    <p class="govuk-body"><strong>${time.sentence}</strong></p>
    <div class="app-table-scroll" tabindex="0" role="region" aria-label="How this was worked out">
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">
          How this was worked out
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">What</th>
            <th scope="col" class="govuk-table__header">Sum</th>
            <th scope="col" class="govuk-table__header">Comes to</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${time.lines.map(
            ({ what, sum, comesTo }) => html`
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">${what}</th>
                <td class="govuk-table__cell">${sum}</td>
                <td class="govuk-table__cell">${comesTo}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}
