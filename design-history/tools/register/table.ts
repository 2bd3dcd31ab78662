import { html, nothing } from 'lit-html'

import { entryOf, fieldWith, wordsOf } from './fields.ts'
import { columnsShown, resultColumn } from './columns.ts'
import { orderOf, shownOf, sorted, viewKeys } from './order.ts'
import { resultOf } from './result.ts'
import { nameOf, withIds } from './rows.ts'
import { answerOf } from '../record/record.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord, Row } from '../record/record.ts'
import type { Column } from './columns.ts'
import type { Order } from './order.ts'

/** The register as a table: the engagements that somebody wants to see, in the order they chose. */
export function registerTable(record: EngagementRecord): TemplateResult {
  const all = withIds(record.register)
  if (all.length === 0) return html``
  const rows = sorted(shownOf(all, answerOf(record, viewKeys.show)), orderOf(record))
  if (rows.length === 0) {
    return html`<p class="govuk-body">No engagement in the register is like this.</p>`
  }
  const columns = columnsShown(record)
  const words = rows.length === all.length ? `All ${all.length}` : `${rows.length} of ${all.length}`
  return html`
    <div
      class="app-table-scroll app-register"
      tabindex="0"
      role="region"
      aria-labelledby="register-caption"
    >
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s" id="register-caption">
          Engagements in the register (${words})
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            ${columns.map((column) => header(column, orderOf(record)))}
            <th scope="col" class="govuk-table__header app-register__actions">Change or remove</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${rows.map((row) => line(row, columns))}
        </tbody>
      </table>
    </div>
  `
}

function header({ key, title }: Column, order: Order | undefined): TemplateResult {
  const sortedHere = order?.column === key
  const direction = order?.descending ? 'descending' : 'ascending'
  const mark = order?.descending ? '▼' : '▲'
  return html`
    <th scope="col" class="govuk-table__header" aria-sort=${sortedHere ? direction : 'none'}>
      <button type="button" class="app-register__sort" data-sort=${key}>
        ${title}&nbsp;<span class="app-register__mark" aria-hidden="true"
          >${sortedHere ? mark : '↕'}</span
        >
      </button>
    </th>
  `
}

function line(row: Row, columns: readonly Column[]): TemplateResult {
  const [first, ...rest] = columns
  const name = nameOf(row)
  return html`
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">${first ? cell(row, first) : nothing}</th>
      ${rest.map((column) => html`<td class="govuk-table__cell">${cell(row, column)}</td>`)}
      <td class="govuk-table__cell app-register__actions">
        <button type="button" class="app-register__action" data-change=${row.id}>
          Change<span class="govuk-visually-hidden"> ${name}</span>
        </button>
        <button type="button" class="app-register__action" data-remove=${row.id}>
          Remove<span class="govuk-visually-hidden"> ${name}</span>
        </button>
      </td>
    </tr>
  `
}

function cell(row: Row, column: Column): TemplateResult {
  return html`<span class="app-register__entry">${entryIn(row, column)}</span>`
}

function entryIn(row: Row, { key }: Column): TemplateResult | string {
  if (key === resultColumn.key) return result(row)
  const entry = entryOf(row, key)
  const field = fieldWith(key)
  if (key === 'publication' && entry === '') return 'No publication'
  if (field?.kind === 'link' && /^https?:\/\/\S+$/.test(entry)) {
    return html`<a class="govuk-link" href=${entry}>${entry}</a>`
  }
  return field ? wordsOf(field, entry) : entry
}

/** What fell short stands out by its weight, as colour alone says nothing. */
function result(row: Row): TemplateResult {
  const { kind, words } = resultOf(row)
  return kind === 'fell-short' ? html`<strong>${words}</strong>` : html`${words}`
}
