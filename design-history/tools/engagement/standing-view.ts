import { html, nothing } from 'lit-html'

import { count } from '../words/plain.ts'
import { wordsForDay } from '../page/days.ts'
import { activitiesInWords } from './words.ts'
import type { TemplateResult } from 'lit-html'
import type { Board, PhaseProgress, Planned } from './board.ts'

/** How many activities are shown as next up: those of one meeting. */
const shownNext = 4

/** Where an engagement stands: what is overdue, what may be done, what is next, and every phase in one table. */
export function standingView({ overdue, toTick, nextUp, phases }: Board): TemplateResult {
  return html`
    ${list(`Overdue (${count(overdue.length, 'activity', 'activities')})`, overdue)}
    ${list('To tick if done', toTick)} ${list('Next up', nextUp.slice(0, shownNext))}
    ${
      overdue.length + toTick.length + nextUp.length === 0
        ? html`<p class="govuk-body">Every activity is done or not applicable.</p>`
        : nothing
    }
    <div class="app-table-scroll" tabindex="0" role="region" aria-label="Phases">
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">
          How far each phase is
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Phase</th>
            <th scope="col" class="govuk-table__header">Dates</th>
            <th scope="col" class="govuk-table__header">Activities</th>
            <th scope="col" class="govuk-table__header">Exit test</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${phases.map(row)}
        </tbody>
      </table>
    </div>
  `
}

function list(title: string, activities: readonly Planned[]): TemplateResult | typeof nothing {
  if (activities.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">${title}</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${activities.map(
        ({ id, title: name, due, who, state }) => html`
          <li>
            <a class="govuk-link" href="#activity-${id}">${name}</a>:
            ${due ? html`due ${wordsForDay(due.due)}, ` : nothing}${who}${
              state === 'in-progress' ? ', in progress' : nothing
            }
          </li>
        `,
      )}
    </ul>
  `
}

function row(phase: PhaseProgress): TemplateResult {
  const { number, id, title, dates, checks, finished } = phase
  const met = checks.filter((check) => check.met).length
  return html`
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href="#${id}">${number}. ${title}</a>
      </th>
      <td class="govuk-table__cell">
        ${dates ? `${wordsForDay(dates.first)} to ${wordsForDay(dates.last)}` : 'No dates yet'}
      </td>
      <td class="govuk-table__cell">${activitiesInWords(phase)}</td>
      <td class="govuk-table__cell">
        ${finished ? html`<strong>Finished</strong>: ` : nothing}${met} of ${checks.length} checks
        met
      </td>
    </tr>
  `
}
