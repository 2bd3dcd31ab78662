import { html } from 'lit-html'

import { problemList } from '../page/problem-list.ts'
import { sumTable } from '../page/sum-table.ts'
import { timeToCommit } from './time-to-commit.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'

/** The time that a team has to find, with its arithmetic. */
export function timeTable(record: EngagementRecord): TemplateResult {
  const time = timeToCommit(record)
  if ('problems' in time) return problemList(time.problems)
  return html`
    <p class="govuk-body"><strong>${time.sentence}</strong></p>
    ${sumTable(time.lines)}
  `
}
