import { html, nothing, svg } from 'lit-html'

import { problemList } from '../page/problem-list.ts'
import { sumTable } from '../page/sum-table.ts'
import { inFigures } from '../words/numbers.ts'
import { calculate } from './calculation.ts'
import { inputsOf } from './inputs.ts'
import { yearsToShow } from './years.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Course, Year } from './years.ts'

/** What a RAP team has room for: the answer, what limits it, its arithmetic and the years. */
export function capacityResult(record: EngagementRecord): TemplateResult {
  const read = inputsOf(record)
  if ('problems' in read) return problemList(read.problems)
  const { sentence, limit, lines, course } = calculate(read.inputs)
  return html`
    <div class="govuk-inset-text">
      <p class="govuk-body"><strong>${sentence}</strong></p>
      <p class="govuk-body">${limit}</p>
    </div>
    ${sumTable(lines)} ${yearTable(course, read.inputs.publications - read.inputs.done)}
  `
}

/** Nothing to show where nothing is left, or nothing ever gets done. */
function yearTable({ years }: Course, left: number): TemplateResult | typeof nothing {
  if (years.length === 0 || (years.at(-1)?.soFar ?? 0) === 0) return nothing
  return html`
    <div class="app-table-scroll" tabindex="0" role="region" aria-labelledby="years-caption">
      <table class="govuk-table app-years">
        <caption class="govuk-table__caption govuk-table__caption--s" id="years-caption">
          Publications finished by the end of each year, of ${inFigures(left)} left to do
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Year</th>
            <th scope="col" class="govuk-table__header govuk-table__header--numeric">Finished</th>
            <th scope="col" class="govuk-table__header app-years__share">Share</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${yearsToShow(years).map((year) => yearLine(year, left))}
        </tbody>
      </table>
    </div>
  `
}

function yearLine({ year, soFar }: Year, left: number): TemplateResult {
  const share = `${Math.floor((soFar / left) * 100)}%`
  return html`
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">${year}</th>
      <td class="govuk-table__cell govuk-table__cell--numeric">
        ${inFigures(Math.floor(soFar + 1e-9), 0)}
      </td>
      <td class="govuk-table__cell">${share} ${bar(share)}</td>
    </tr>
  `
}

/** A picture of the share beside it, which says the same in figures. */
function bar(share: string): TemplateResult {
  return html`
    <svg class="app-years__bar" width="100%" height="12" aria-hidden="true" focusable="false">
      ${svg`<rect class="app-bars__bar app-bars__bar--filled" y="1" height="10" width=${share}></rect>`}
    </svg>
  `
}
