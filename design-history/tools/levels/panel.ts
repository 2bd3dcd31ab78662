import { html, nothing } from 'lit-html'

import { stateWords } from '../record/states.ts'
import { count } from '../words/plain.ts'
import { checkLevels, wayToTarget } from './check.ts'
import { countTable, leftTable } from './tables.ts'
import { addressOfEvidence } from './evidence.ts'
import { lacksReason, requirementsOf, targetOf } from './requirements.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { LevelCheck } from './check.ts'
import type { SiteLinks } from './evidence.ts'
import type { Requirement } from './requirements.ts'

type Part = TemplateResult | typeof nothing

/** The level reached, what stops the next, and what each still takes. */
export function levelsPanel(record: EngagementRecord, siteLinks: SiteLinks): TemplateResult {
  const requirements = requirementsOf(record)
  const check = checkLevels(requirements)
  const target = targetOf(record)
  const begun = requirements.some(({ state }) => state !== undefined)
  return html`
    <p class="govuk-body app-tool-result ${check.reached ? 'app-tool-result--go' : ''}">
      <strong>${check.sentence}</strong>
    </p>
    ${target ? html`<p class="govuk-body">${wayToTarget(requirements, target)}</p>` : nothing}
    ${countTable(check.counts)}
    ${check.held.map(
      ({ title }) =>
        html`<p class="govuk-body">
          Every requirement of ${title} itself is met, but ${title} counts only when
          ${check.next?.title} is reached.
        </p>`,
    )}
    ${begun ? [stopsPart(check), withoutEvidence(check), met(check, siteLinks), leftTable(check)] : nothing}
  `
}

function stopsPart({ next, stops }: LevelCheck): Part {
  if (!next) return nothing
  return html`
    <h3 class="govuk-heading-s">What stops ${next.title} (${stops.length})</h3>
    <ol class="govuk-list govuk-list--number">
      ${stops.map(
        (each, place) => html`
          <li>
            ${place === 0 ? html`<strong>Do this first:</strong> ` : nothing}${linkTo(each)}.
            ${stateOfStop(each)}. ${nextOf(each)}.
          </li>
        `,
      )}
    </ol>
  `
}

/** The anchor of a requirement on the page. */
const linkTo = ({ id, code, requirement }: Requirement) =>
  html`<a class="govuk-link" href="#item-levels-${id}">${code}: ${requirement}</a>`

const stateOfStop = ({ state }: Requirement) =>
  state === undefined ? 'No answer yet' : stateWords[state]

function nextOf(requirement: Requirement): string {
  return lacksReason(requirement) ? 'Say in its note why it does not apply' : requirement.next
}

function withoutEvidence({ doneWithoutEvidence }: LevelCheck): Part {
  if (doneWithoutEvidence.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">
      Done, with no link to evidence (${count(doneWithoutEvidence.length, 'requirement')})
    </h3>
    <p class="govuk-body">These count as met. Add a link, so that others can see for themselves.</p>
    <ul class="govuk-list govuk-list--bullet">
      ${doneWithoutEvidence.map((each) => html`<li>${linkTo(each)}</li>`)}
    </ul>
  `
}

function met({ metWithEvidence }: LevelCheck, siteLinks: SiteLinks): Part {
  if (metWithEvidence.length === 0) return nothing
  return html`
    <h3 class="govuk-heading-s">
      Met, with evidence (${count(metWithEvidence.length, 'requirement')})
    </h3>
    <ul class="govuk-list govuk-list--bullet">
      ${metWithEvidence.map(
        (each) => html`<li>${linkTo(each)}. ${evidenceOf(each, siteLinks)}</li>`,
      )}
    </ul>
  `
}

function evidenceOf({ evidence, code }: Requirement, siteLinks: SiteLinks): TemplateResult {
  const address = addressOfEvidence(evidence, siteLinks)
  if (address === undefined) {
    return html`Evidence: <span class="app-tool-words">${evidence}</span>`
  }
  // An address of our own site says nothing to a reader, one of the web says where it leads
  return address === evidence
    ? html`Evidence:
        <a class="govuk-link app-tool-words" href=${address} rel="noreferrer">${evidence}</a>`
    : html`<a class="govuk-link" href=${address}>Evidence for ${code}</a>`
}
