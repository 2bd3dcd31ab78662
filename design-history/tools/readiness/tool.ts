import { html, nothing } from 'lit-html'

import { count } from '../words/plain.ts'
import { timeTable } from './time-table.ts'
import { itemsOf } from './items.ts'
import { verdictOn } from './go-or-no-go.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool } from '../tool.ts'
import type { ReadinessItem } from './items.ts'

/** The readiness checklist: go or no-go, and the time that a team has to find. */
export const readiness: Tool = {
  id: 'readiness',
  title: 'Readiness checklist',
  asks: (key) => key.startsWith('readiness.') || key.startsWith('time.'),
  progress(record) {
    const items = itemsOf(record)
    const answered = items.filter(({ state }) => state !== undefined)
    return `${answered.length} of ${items.length} items answered`
  },
  status: (record) => {
    const items = itemsOf(record)
    return items.every(({ state }) => state === undefined)
      ? `${items.length} items to answer`
      : verdictOn(items).sentence
  },
  slots: { verdict: verdictPanel, time: timeTable },
}

function verdictPanel(record: EngagementRecord): TemplateResult {
  const verdict = verdictOn(itemsOf(record))
  return html`
    <p class="govuk-body app-tool-result ${verdict.go ? 'app-tool-result--go' : ''}">
      <strong>${verdict.sentence}</strong>
    </p>
    ${section('Put right first', verdict.missing, true)}
    ${section('Say why it does not apply', verdict.unexplained, false)}
    ${section('In progress: keep an eye on', verdict.planned, true)}
    ${section('Not answered yet', verdict.unanswered, false)}
  `
}

function section(
  title: string,
  items: readonly ReadinessItem[],
  withNext: boolean,
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">${title} (${count(items.length, 'item')})</h3>
    <ul class="govuk-list govuk-list--bullet">
      ${items.map(
        (each) => html`
          <li>
            <a class="govuk-link" href="#item-readiness-${each.id}">${each.item}</a>${
              each.crucial ? html` <strong>(crucial)</strong>` : nothing
            }${withNext ? html`. ${each.next}` : nothing}
          </li>
        `,
      )}
    </ul>
  `
}
