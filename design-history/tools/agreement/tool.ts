import { html } from 'lit-html'

import data from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import { phases } from '../engagement/activities.ts'
import { boardOf } from '../engagement/board.ts'
import { wordsForDay } from '../page/days.ts'
import { answerOf } from '../record/record.ts'
import { count } from '../words/plain.ts'
import { givenByRapTeam, missingFrom, oddWeeks, termIds, termsOf } from './terms.ts'
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
      data.signers.map(({ id }): readonly [string, Slot] => [
        `sign-${id}`,
        (record) => html`${signer(answerOf(record, `about.${id}`))}`,
      ]),
    ),
    'rap-team-gives': (record) => wordsOrLine(givenByRapTeam(record)),
    'odd-weeks': (record) => html`${oddWeeks(record) ?? ''}`,
    terms: (record) => wordsOrLine(answerOf(record, 'agreement.terms') || undefined),
  },
  start: nameWhatIsMissing,
}

function missingInWords(record: EngagementRecord, today: string): string {
  const missing = missingFrom(termsOf(record, today)).length
  if (missing > 0) return `${count(missing, 'entry', 'entries')} still missing`
  return oddWeeks(record) === undefined
    ? 'Complete: print it and sign it'
    : 'Nothing is missing, but 2 entries say different weeks'
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
  return dates && `${wordsForDay(dates.first)} to ${wordsForDay(dates.last)}`
}

const signer = (name: string) => (name === '' ? '' : ` (${name})`)

/** The page says above the agreement what is missing or odd, and where to mend it. Links are in its HTML. */
function nameWhatIsMissing({ root, store, today }: ToolPage): void {
  const area = root.querySelector<HTMLElement>('[data-missing]')
  const odd = root.querySelector<HTMLElement>('[data-odd]')
  const show = () => {
    const missing = new Set<string>(missingFrom(termsOf(store.record(), today())))
    for (const item of root.querySelectorAll<HTMLElement>('[data-needs]')) {
      item.hidden = !missing.has(item.dataset.needs ?? '')
    }
    if (area) area.hidden = missing.size === 0
    if (odd) odd.hidden = oddWeeks(store.record()) === undefined
  }
  store.onChange(show)
  show()
}
