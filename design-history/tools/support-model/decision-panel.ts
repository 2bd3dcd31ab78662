import { html, nothing } from 'lit-html'

import { summaryList } from '../page/summary-list.ts'
import { capital } from './models.ts'
import type { TemplateResult } from 'lit-html'
import type { Decision } from './decision.ts'

/** What was decided, and what is still to be recorded of it. */
export function decisionPanel(decision: Decision): TemplateResult {
  const { choice, missing, differs } = decision
  if (choice === '' && missing.length === 0) {
    return html`<p class="govuk-body">Nothing is decided yet.</p>`
  }
  return html`
    ${choice === '' ? nothing : summary(decision)}
    ${
      differs
        ? html`<p class="govuk-body">
            This is not what your answers lean to. The decision is yours.
          </p>`
        : nothing
    }
    ${missing.length > 0 ? stillToRecord(decision) : nothing}
  `
}

function summary({ choice, reason, agreedBy, agreedOn }: Decision): TemplateResult {
  const rows: readonly [string, string][] = [
    ['Decided', choice],
    ['Because', reason],
    ['Agreed by', agreedBy],
    ['Agreed on', agreedOn],
  ]
  return summaryList(rows.filter(([, words]) => words !== ''))
}

function stillToRecord({ missing }: Decision): TemplateResult {
  return html`
    <div class="app-tool-problems">
      <p class="govuk-error-message">Still to record:</p>
      <ul class="govuk-list govuk-error-summary__list">
        ${missing.map(
          ({ key, problem }) =>
            html`<li><a href="#${key.replaceAll('.', '-')}">${capital(problem)}</a></li>`,
        )}
      </ul>
    </div>
  `
}
