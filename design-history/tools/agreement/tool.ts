import { html } from 'lit-html'

import { phases } from '../engagement/activities.ts'
import { boardOf } from '../engagement/board.ts'
import { inWords } from '../engagement/clashes.ts'
import { answerOf } from '../record/record.ts'
import { count } from '../words/plain.ts'
import { givenByRapTeam, missingFrom, termIds, termsOf } from './terms.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot, Tool, ToolPage } from '../tool.ts'

/** One page to print and sign, drawn from the entries of all tools. */
export const agreement: Tool = {
  id: 'agreement',
  title: 'Agreement',
  asks: (key) => key.startsWith('agreement.'),
  progress: (record) => missingInWords(record, ''),
  status: missingInWords,
  slots: {
    ...Object.fromEntries(
      termIds.map((id): readonly [string, Slot] => [
        id,
        (record, today) => wordsOrLine(termsOf(record, today)[id]),
      ]),
    ),
    ...Object.fromEntries(
      phases.map(({ id }): readonly [string, Slot] => [
        `dates-${id}`,
        (record, today) => wordsOrLine(phaseDates(record, today, id)),
      ]),
    ),
    // What was entered for a role stands beside the line to sign on, which is there in any case
    ...Object.fromEntries(
      ['team-lead', 'product-owner', 'rap-lead'].map((role): readonly [string, Slot] => [
        `sign-${role}`,
        (record) => html`${signer(answerOf(record, `about.${role}`))}`,
      ]),
    ),
    'rap-team-gives': (record) => wordsOrLine(givenByRapTeam(record)),
    terms: (record) => wordsOrLine(answerOf(record, 'agreement.terms') || undefined),
  },
  start: nameWhatIsMissing,
}

function missingInWords(record: EngagementRecord, today: string): string {
  const missing = missingFrom(termsOf(record, today)).length
  return missing === 0
    ? 'Complete: print it and sign it'
    : `${count(missing, 'entry', 'entries')} still missing`
}

function wordsOrLine(words: string | undefined): TemplateResult {
  return words === undefined
    ? html`<span class="app-agreement__line"
        ><span class="govuk-visually-hidden">To fill in</span></span
      >`
    : html`<span class="app-tool-words">${words}</span>`
}

function phaseDates(record: EngagementRecord, today: string, id: string): string | undefined {
  const dates = boardOf(record, today).dates?.phases.find((phase) => phase.id === id)
  return dates && `${inWords(dates.first)} to ${inWords(dates.last)}`
}

const signer = (name: string) => (name === '' ? '' : ` (${name})`)

/** The page says above the agreement what is missing and where to enter it. Links are in its HTML. */
function nameWhatIsMissing({ root, store, today }: ToolPage): void {
  const area = root.querySelector<HTMLElement>('[data-missing]')
  const show = () => {
    const missing = new Set<string>(missingFrom(termsOf(store.record(), today())))
    for (const item of root.querySelectorAll<HTMLElement>('[data-needs]')) {
      item.hidden = !missing.has(item.dataset.needs ?? '')
    }
    if (area) area.hidden = missing.size === 0
  }
  store.onChange(show)
  show()
}
