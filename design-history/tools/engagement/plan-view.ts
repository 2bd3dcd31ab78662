import { html, nothing } from 'lit-html'

import { problemList } from '../page/problem-list.ts'
import { count, listed } from '../words/plain.ts'
import { wordsForDay } from '../page/days.ts'
import { clashesOf } from './clashes.ts'
import { hasMoved } from './due-dates.ts'
import { datesKeys } from './plan.ts'
import type { TemplateResult } from 'lit-html'
import type { EntryProblem } from '../page/problem-list.ts'
import type { Board, Planned } from './board.ts'
import type { Due, DueDates } from './due-dates.ts'
import type { Plan } from './plan.ts'

type Part = TemplateResult | typeof nothing

/** What a plan comes to: the dates of the engagement, what clashes, and what moved and why. */
export function planView({ plan, dates, activities }: Board): TemplateResult {
  if (plan.problems.length > 0) return problemList(plan.problems)
  if (dates === undefined) {
    return html`<p class="govuk-body">Enter a whole start date to get due dates.</p>`
  }
  return html`
    ${
      plan.unread.length === 0
        ? nothing
        : html`
            <p class="govuk-body">
              ${count(plan.unread.length, 'line')} of the ${fieldsUnread(plan)}
              ${plan.unread.length === 1 ? 'does' : 'do'} not count until you put
              ${plan.unread.length === 1 ? 'it' : 'them'} right.
            </p>
          `
    }
    <p class="govuk-body"><strong>${lengthInWords(plan, dates)}</strong></p>
    ${clashes(clashesOf(plan, dates))} ${keptDays(plan, dates)}
    ${movedDates(activities.filter(({ due }) => due && hasMoved(due)))}
  `
}

function fieldsUnread({ unread }: Plan): string {
  const has = (field: string) => unread.some(({ key }) => key === field)
  return listed([
    ...(has(datesKeys.publications) ? ['publication dates'] : []),
    ...(has(datesKeys.daysOff) ? ['days off'] : []),
  ])
}

/** Says beside a field what is wrong with it. */
export function problemsBeside(
  problems: readonly EntryProblem[],
  begin: string,
): TemplateResult | typeof nothing {
  const own = problems.filter(({ key }) => key.startsWith(begin))
  if (own.length === 0) return nothing
  return html`${own.map(
    ({ problem }) => html`
      <p class="govuk-error-message">
        <span class="govuk-visually-hidden">Error:</span> ${problem}
      </p>
    `,
  )}`
}

function lengthInWords({ weeks }: Plan, { first, end }: DueDates): string {
  const dates = `${count(weeks, 'week')} of work: from ${wordsForDay(first)} to ${wordsForDay(end.due)}.`
  const causes = [
    ...(end.around.length > 0 ? ['publications'] : []),
    ...(end.daysOff.length > 0 ? ['days off'] : []),
  ]
  return causes.length === 0
    ? dates
    : `${dates} Without ${listed(causes)} it would end on ${wordsForDay(end.without)}.`
}

function clashes(sentences: readonly string[]): Part {
  if (sentences.length === 0) return nothing
  return html`
    <div class="govuk-warning-text">
      <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
      <div class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">Warning</span>
        ${sentences.map((each) => html`<p class="app-board__clash">${each}</p>`)}
      </div>
    </div>
  `
}

function keptDays({ daysBefore }: Plan, { calendar, phases, end }: DueDates): Part {
  const first = phases[0]?.first ?? end.due
  if (calendar.kept.size === 0) return nothing
  return html`
    <div class="app-table-scroll" tabindex="0" role="region" aria-label="Days kept free">
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">
          Days kept free: the day of each
          publication${daysBefore === 0 ? '' : ` and ${count(daysBefore, 'working day')} before`}
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">Publication</th>
            <th scope="col" class="govuk-table__header">Days kept free</th>
            <th scope="col" class="govuk-table__header">Working days in the engagement</th>
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          ${[...calendar.kept].map(([day, kept]) => {
            const inside = kept.filter((each) => each >= first && each <= end.due).length
            const from = kept[0] ?? day
            return html`
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">${wordsForDay(day)}</th>
                <td class="govuk-table__cell">
                  ${from === day ? 'That day' : `${wordsForDay(from)} to ${wordsForDay(day)}`}
                </td>
                <td class="govuk-table__cell">${inside === 0 ? 'None' : inside}</td>
              </tr>
            `
          })}
        </tbody>
      </table>
    </div>
  `
}

function movedDates(moved: readonly Planned[]): Part {
  if (moved.length === 0) return nothing
  return html`
    <details class="govuk-details govuk-!-display-none-print">
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text"
          >${count(moved.length, 'due date')} moved around publications or days off</span
        >
      </summary>
      <div class="govuk-details__text">
        <ul class="govuk-list govuk-list--bullet">
          ${moved.map(
            ({ id, title, due }) => html`
              <li>
                <a class="govuk-link" href="#activity-${id}">${title}</a>:
                ${due ? movedInWords(due) : nothing}
              </li>
            `,
          )}
        </ul>
      </div>
    </details>
  `
}

/** Says from when to when a due date moved, and around what. */
export function movedInWords({ due, without, around, daysOff }: Due): string {
  const named = (days: readonly string[], one: string, many: string) =>
    days.length === 0 ? [] : [`${days.length === 1 ? one : many} ${listed(days.map(wordsForDay))}`]
  const causes = [
    ...named(around, 'the publication on', 'the publications on'),
    ...named(daysOff, 'the day off on', 'the days off on'),
  ]
  return `moved from ${wordsForDay(without)} to ${wordsForDay(due)}, around ${causes.join(', and ')}`
}
