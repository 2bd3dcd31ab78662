import { html } from 'lit-html'

import type { TemplateResult } from 'lit-html'

/** A line of a sum: what it is, how it was worked out, and what it comes to. */
export interface Line {
  readonly what: string
  readonly sum: string
  readonly comesTo: string
}

/** How a result was worked out, in a table that scrolls. A page has room for one. */
export function sumTable(lines: readonly Line[]): TemplateResult {
  return html`
    <div class="app-table-scroll" tabindex="0" role="region" aria-labelledby="sums-caption">
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s" id="sums-caption">
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
          ${lines.map(
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
