import { html, nothing } from 'lit-html'

import { answerOf } from '../record/record.ts'
import { draftKey } from './draft.ts'
import { choiceOf, entryOf } from './fields.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord, Row } from '../record/record.ts'
import type { DraftProblem } from './draft.ts'
import type { Field } from './fields.ts'

/** How dates may be written, so that they can be sorted. */
const hints: Readonly<Record<string, string>> = {
  date: 'For example, 1 March 2027',
  link: 'It begins with https://',
}

/** The id of the control for a field. */
export const idOf = (field: string): string => draftKey(field).replaceAll('.', '-')

/** The control of a field in the form, with its hint and what is wrong with it. */
export function fieldControl(
  field: Field,
  record: EngagementRecord,
  row: Row | undefined,
  problems: readonly DraftProblem[],
): TemplateResult {
  const id = idOf(field.id)
  const problem = problems.find((each) => each.field === field.id)?.problem
  return html`
    <div class="govuk-form-group ${problem ? 'govuk-form-group--error' : ''}">
      <label class="govuk-label" for=${id}>${field.title}</label>
      <div class="govuk-hint" id="${id}-hint">${hintOf(field)}</div>
      ${
        problem
          ? html`<p class="govuk-error-message" id="${id}-error">
              <span class="govuk-visually-hidden">Error:</span> ${problem}
            </p>`
          : nothing
      }
      ${input(field, record, row, `${id}-hint${problem ? ` ${id}-error` : ''}`)}
    </div>
  `
}

function input(
  field: Field,
  record: EngagementRecord,
  row: Row | undefined,
  describedBy: string,
): TemplateResult {
  const key = draftKey(field.id)
  const id = idOf(field.id)
  const value = answerOf(record, key)
  if (field.choices.length > 0) return choices(field, value, row, describedBy)
  // A field of one line would join what a spreadsheet had on several
  if (row && entryOf(row, field.id).includes('\n')) {
    return html`<textarea
      class="govuk-textarea"
      rows="3"
      id=${id}
      name=${key}
      aria-describedby=${describedBy}
      .defaultValue=${value}
    ></textarea>`
  }
  return html`<input
    class="govuk-input"
    type="text"
    id=${id}
    name=${key}
    aria-describedby=${describedBy}
    .defaultValue=${value}
  />`
}

function choices(
  field: Field,
  value: string,
  row: Row | undefined,
  describedBy: string,
): TemplateResult {
  const other = [value, entryOf(row ?? {}, field.id)].find(
    (entry) => entry !== '' && !choiceOf(field, entry),
  )
  return html`<select
    class="govuk-select"
    id=${idOf(field.id)}
    name=${draftKey(field.id)}
    aria-describedby=${describedBy}
  >
    <option value="" ?selected=${value === ''}>Choose one</option>
    ${field.choices.map(
      ({ id, title }) => html`<option value=${id} ?selected=${id === value}>${title}</option>`,
    )}
    ${
      other === undefined
        ? nothing
        : html`<option value=${other} ?selected=${value === other}>
            ${other} (not one of the choices)
          </option>`
    }
  </select>`
}

const hintOf = ({ records, kind }: Field) => [records, hints[kind]].filter(Boolean).join('. ')
