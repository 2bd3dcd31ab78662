import { html } from 'lit-html'
import type { TemplateResult } from 'lit-html'

/** Something entered that cannot be used: which field, and what to do, in a sentence. */
export interface EntryProblem {
  readonly key: string
  readonly problem: string
}

/** Says what has to be put right in the fields above before there is a result, with links to them. */
export function problemList(problems: readonly EntryProblem[]): TemplateResult {
  return html`
    <div class="app-tool-problems">
      <p class="govuk-error-message">There is no result until you put this right:</p>
      <ul class="govuk-list govuk-error-summary__list">
        ${problems.map(
          ({ key, problem }) =>
            html`<li><a href="#${key.replaceAll('.', '-')}">${problem}</a></li>`,
        )}
      </ul>
    </div>
  `
}
