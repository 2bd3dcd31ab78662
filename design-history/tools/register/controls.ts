import { html, nothing } from 'lit-html'

import { answerOf } from '../record/record.ts'
import { extraColumns } from './columns.ts'
import { shortened } from './incoming.ts'
import { viewKeys } from './order.ts'
import { repeatedNames } from './rows.ts'
import { rowOfThis } from './this-engagement.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'

const choices = [
  { value: '', words: 'All engagements' },
  { value: 'fell-short', words: 'Those that fell short' },
  { value: 'in-progress', words: 'Those in progress' },
]

/** What to look at: which engagements, and whether with extra columns. */
export function viewControls(record: EngagementRecord): TemplateResult {
  if (record.register.length === 0) return html``
  const show = answerOf(record, viewKeys.show)
  const extra = extraColumns(record.register).map(({ title }) => title)
  return html`
    <div class="app-register-view">
      <div class="govuk-form-group">
        <label class="govuk-label" for="register-show">Show</label>
        <select class="govuk-select" id="register-show" name=${viewKeys.show}>
          ${choices.map(
            ({ value, words }) => html`
              <option value=${value} ?selected=${value === show}>${words}</option>
            `,
          )}
        </select>
      </div>
      ${
        extra.length === 0
          ? nothing
          : html`
              <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
                <div class="govuk-checkboxes__item">
                  <input
                    class="govuk-checkboxes__input"
                    id="register-extra-columns"
                    name=${viewKeys.extra}
                    type="checkbox"
                    value="yes"
                    ?checked=${answerOf(record, viewKeys.extra) === 'yes'}
                  />
                  <label class="govuk-label govuk-checkboxes__label" for="register-extra-columns">
                    Show more columns: ${shortened(extra, 4)}
                  </label>
                </div>
              </div>
            `
      }
    </div>
    ${repeated(record)}
  `
}

function repeated({ register }: EngagementRecord): TemplateResult | typeof nothing {
  const names = repeatedNames(register).map((name) => `“${name}”`)
  if (names.length === 0) return nothing
  return html`
    <div class="govuk-inset-text">
      In the register more than once: ${shortened(names, 10)}. That is right if there was a second
      engagement. Otherwise remove one.
    </div>
  `
}

/** The button for the engagement that the other tools are about, if they know its publication. */
export function thisEngagement(record: EngagementRecord): TemplateResult {
  const name = answerOf(record, 'about.publication')
  if (name === '') {
    return html`
      <p class="govuk-body">
        To add this engagement, enter its publication on the first page of the tools.
      </p>
    `
  }
  const there = rowOfThis(record) !== undefined
  return html`
    <button type="button" class="govuk-button govuk-button--secondary" data-draft="this">
      ${there ? 'Update the row of this engagement' : 'Add this engagement'}
    </button>
    <p class="govuk-hint">
      This fills in what the other tools know of “${name}”, such as the level reached, the support
      model and the start date. Look at it before you save.
    </p>
  `
}
