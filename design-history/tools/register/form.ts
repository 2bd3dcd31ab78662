import { html, nothing } from 'lit-html'
import { keyed } from 'lit-html/directives/keyed.js'

import { answerOf } from '../record/record.ts'
import { draftOf, moreKey, problemsShown, warningOf } from './draft.ts'
import { fieldControl, idOf } from './field-control.ts'
import { extraFields, fields } from './fields.ts'
import { nameOf, newRow, withIds } from './rows.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { DraftProblem } from './draft.ts'
import type { Field } from './fields.ts'

/** The form for one engagement, or nothing while nobody adds or changes one. */
export function draftForm(record: EngagementRecord): TemplateResult {
  const id = draftOf(record)
  // Controls of one row are not used again for another: what stands in them would stay
  return html`${id === '' ? nothing : keyed(id, formFor(record, id))}`
}

function formFor(record: EngagementRecord, id: string): TemplateResult {
  const problems = problemsShown(record)
  const row = withIds(record.register).find((each) => each.id === id)
  const field = (each: Field) => fieldControl(each, record, row, problems)
  const warning = warningOf(record)
  return html`
    <form class="app-register-form" novalidate autocomplete="off">
      <h2 class="govuk-heading-m" id="register-form" tabindex="-1">
        ${id === newRow || !row ? 'Add an engagement' : `Change ${nameOf(row)}`}
      </h2>
      ${problems.length === 0 ? nothing : summary(problems)} ${fields.map(field)}
      <p class="govuk-body app-register-form__warning" role="status">${warning}</p>
      <details class="govuk-details" ?open=${answerOf(record, moreKey) !== ''}>
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">More fields, all optional</span>
        </summary>
        <div class="govuk-details__text">${extraFields.map(field)}</div>
      </details>
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button">Save this engagement</button>
        <button type="button" class="govuk-button govuk-button--secondary" data-draft="cancel">
          Cancel
        </button>
      </div>
    </form>
  `
}

function summary(problems: readonly DraftProblem[]): TemplateResult {
  return html`
    <div class="govuk-error-summary" tabindex="-1" id="register-problems">
      <div role="alert">
        <h2 class="govuk-error-summary__title">There is a problem</h2>
        <ul class="govuk-list govuk-error-summary__list">
          ${problems.map(
            ({ field, problem }) => html`<li><a href="#${idOf(field)}">${problem}</a></li>`,
          )}
        </ul>
      </div>
    </div>
  `
}
