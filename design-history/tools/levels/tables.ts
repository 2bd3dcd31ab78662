import { html, nothing } from 'lit-html'

import { scrollTable } from '../page/scroll-table.ts'
import { stateWords } from '../record/states.ts'
import type { TemplateResult } from 'lit-html'
import type { State } from '../record/states.ts'
import type { LevelCheck, LevelCount } from './check.ts'

interface Column {
  readonly heading: string
  readonly cell: (count: LevelCount) => string
}

const usualColumns: readonly Column[] = [
  { heading: 'Met', cell: ({ met, all }) => `${met} of ${all}` },
  { heading: 'In progress', cell: ({ inProgress }) => `${inProgress}` },
  { heading: 'Not yet', cell: ({ notYet }) => `${notYet}` },
  { heading: 'No answer', cell: ({ unanswered }) => `${unanswered}` },
]

const withoutReason: Column = {
  heading: 'Not applicable, with no reason',
  cell: ({ noReason }) => `${noReason}`,
}

/** How many requirements of each level are met, in progress, missing and not answered. */
export function countTable(counts: readonly LevelCount[]): TemplateResult {
  const columns = [
    ...usualColumns,
    ...(counts.some(({ noReason }) => noReason > 0) ? [withoutReason] : []),
  ]
  return scrollTable({
    id: 'counts-caption',
    caption: 'How many requirements are met',
    heads: ['Level', ...columns.map(({ heading }) => heading)],
    rows: counts.map((each) => [each.level.title, ...columns.map(({ cell }) => cell(each))]),
    numeric: true,
  })
}

/** What each level still takes: its requirements that are not met, with the note and effort of each. */
export function leftTable({ left }: LevelCheck): TemplateResult | typeof nothing {
  if (left.length === 0) return nothing
  return html`
    <div
      class="app-table-scroll"
      tabindex="0"
      role="region"
      aria-label="What each level still takes"
    >
      <table class="govuk-table">
        <caption class="govuk-table__caption govuk-table__caption--s">
          What each level still takes (effort is our own rough note)
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header govuk-!-width-one-half">Requirement</th>
            <th scope="col" class="govuk-table__header">What it takes</th>
          </tr>
        </thead>
        ${left.map(
          ({ level, requirements }) => html`
            <tbody class="govuk-table__body">
              <tr class="govuk-table__row app-tool-levels__left">
                <th scope="rowgroup" colspan="2" class="govuk-table__header">
                  ${level.title}: ${requirements.length} to go
                </th>
              </tr>
              ${requirements.map(
                ({ code, requirement, state, effort, note }) => html`
                  <tr class="govuk-table__row">
                    <td class="govuk-table__cell">
                      ${code}: ${requirement} (${inWords(state)}) ${noteOf(note)}
                    </td>
                    <td class="govuk-table__cell">${effort}</td>
                  </tr>
                `,
              )}
            </tbody>
          `,
        )}
      </table>
    </div>
  `
}

const inWords = (state: State | undefined) =>
  state === undefined ? 'no answer yet' : stateWords[state].toLowerCase()

const noteOf = (note: string) =>
  note === ''
    ? nothing
    : html`<div class="app-tool-words app-tool-levels__note">Note: ${note}</div>`
