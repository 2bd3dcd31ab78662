import { html } from 'lit-html'

import type { TemplateResult } from 'lit-html'

/** A table: its first column names the rows. `id` is that of its caption, once on a page. */
export interface ScrollTable {
  readonly id: string
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
  /** Whether all columns but the first hold numbers. */
  readonly numeric?: boolean
}

/** Draws a table in a region that scrolls by itself, so that the page does not on a phone. */
export function scrollTable(table: ScrollTable): TemplateResult {
  const { id, caption, rows, numeric = false } = table
  const [first = '', ...heads] = table.heads
  const kind = (part: string) =>
    `govuk-table__${part} ${numeric ? `govuk-table__${part}--numeric` : ''}`
  return html`
    <div class="app-table-scroll" tabindex="0" role="region" aria-labelledby=${id}>
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s" id=${id}>
          ${caption}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">${first}</th>
            ${heads.map((head) => html`<th scope="col" class=${kind('header')}>${head}</th>`)}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${rows.map(
            ([name, ...cells]) => html`
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">${name}</th>
                ${cells.map((cell) => html`<td class=${kind('cell')}>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `
}
