import { html } from 'lit-html'

import type { TemplateResult } from 'lit-html'

/** Draws what something is beside what is said of it. What people wrote keeps its lines. */
export function summaryList(
  rows: readonly (readonly [what: string, words: string])[],
): TemplateResult {
  return html`
    <dl class="govuk-summary-list">
      ${rows.map(
        ([what, words]) => html`
          <div class="govuk-summary-list__row">
            <dt class="govuk-summary-list__key">${what}</dt>
            <dd class="govuk-summary-list__value app-tool-words">${words}</dd>
          </div>
        `,
      )}
    </dl>
  `
}
