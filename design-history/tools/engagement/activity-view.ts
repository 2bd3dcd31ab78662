import { html, nothing } from 'lit-html'

import { addressOfEvidence, noSiteLinks } from '../levels/evidence.ts'
import { wordsForDay } from '../page/days.ts'
import { hasMoved } from './due-dates.ts'
import { factAbout } from './facts.ts'
import { movedInWords } from './plan-view.ts'
import { phaseInWords } from './words.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Check, PhaseProgress, Planned } from './board.ts'

/** When an activity is due, who does it and what comes out, in lines. */
export function activityView({ due, overdue, toTick, who, output }: Planned): TemplateResult {
  return html`
    <p class="govuk-body-s app-board__facts">
      ${
        due
          ? html`<strong>${overdue ? 'Overdue: was due' : 'Due'} ${wordsForDay(due.due)}</strong
              >${toTick ? ': tick it if it is done' : nothing}`
          : 'No due date yet'
      }
      ${due && hasMoved(due) ? html`(${movedInWords(due)})` : nothing}<br />
      Who: ${who}<br />
      What comes out: ${linked(output)}
    </p>
  `
}

/** What other entries say about a check, and whether that fits its tick. */
export function checkView(
  { id, met }: Check,
  record: EngagementRecord,
): TemplateResult | typeof nothing {
  const fact = factAbout(id, record)
  if (fact === undefined) return nothing
  return html`${
    met && fact.agrees === false ? html`<strong>Ticked, but look again.</strong> ` : nothing
  }${fact.says}${fact.address === undefined ? nothing : html` ${linked(fact.address)}`}`
}

function linked(entry: string): TemplateResult | string {
  const address = addressOfEvidence(entry, noSiteLinks)
  return address === undefined ? entry : html`<a class="govuk-link" href=${address}>${entry}</a>`
}

/** Whether a phase is finished and what is left. */
export function phaseView(phase: PhaseProgress): TemplateResult {
  return html`
    <p class="govuk-body app-tool-result ${phase.finished ? 'app-tool-result--go' : ''}">
      ${phaseInWords(phase)}
    </p>
  `
}
