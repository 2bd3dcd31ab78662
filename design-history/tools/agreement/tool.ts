import { html } from 'lit-html'

import data from '../../../docs/rap/data/engagement.json' with { type: 'json' }
import { phases } from '../engagement/activities.ts'
import { boardOf } from '../engagement/board.ts'
import { wordsForDay } from '../page/days.ts'
import { answerOf } from '../record/record.ts'
import { capital } from '../support-model/models.ts'
import { count, listed } from '../words/plain.ts'
import { givenByRapTeam, missingFrom, oddWeeks, supportersOf, termIds, termsOf } from './terms.ts'
import { isLaterStart, toSettle } from './to-settle.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot, Tool, ToolPage } from '../tool.ts'

/** One page to print and sign, drawn from the entries of all tools. */
export const agreement: Tool = {
  id: 'agreement',
  title: 'Agreement',
  asks: (key) => key.startsWith('agreement.'),
  // Without a clock no date of a decision is called one in the future
  progress: (record) => missingInWords(record, '9999-12-31'),
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
    // A line of the list only where there is an answer: an empty one is not shown
    supporters: (record) => answer('Supporters', supportersOf(record).who),
    'supporters-stay': (record) =>
      answer('How long the supporters stay', supportersOf(record).howLong),
    'settle-readiness': (record, today) => html`${toSettle(record, today).readiness ?? ''}`,
    'settle-decision': (record, today) => html`${toSettle(record, today).decision ?? ''}`,
    'odd-weeks': (record) => html`${oddWeeks(record) ?? ''}`,
    terms: (record) => wordsOrLine(answerOf(record, 'agreement.terms') || undefined),
  },
  start: nameWhatIsMissing,
}

function missingInWords(record: EngagementRecord, today: string): string {
  if (isLaterStart(record)) return 'Nothing to sign until the start is agreed'
  const missing = missingFrom(termsOf(record, today)).length
  const { readiness, decision } = toSettle(record, today)
  const parts = [
    ...(missing > 0 ? [`${count(missing, 'entry', 'entries')} still missing`] : []),
    ...(readiness === undefined ? [] : ['readiness is a no go']),
    ...(decision === undefined ? [] : ['the decision on the support model is not complete']),
  ]
  if (parts.length > 0) return capital(listed(parts))
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

const answer = (label: string, words: string) =>
  words === '' ? html`` : html`${label}: <span class="app-tool-words">${words}</span>`

const signer = (name: string) => (name === '' ? '' : ` (${name})`)

/** The page says above the agreement what is missing or odd, and where to mend it. Links are in its HTML. */
function nameWhatIsMissing({ root, store, today }: ToolPage): void {
  const area = root.querySelector<HTMLElement>('[data-missing]')
  const odd = root.querySelector<HTMLElement>('[data-odd]')
  const settle = root.querySelector<HTMLElement>('[data-settle]')
  const later = root.querySelector<HTMLElement>('[data-later]')
  const show = () => {
    const missing = new Set<string>(missingFrom(termsOf(store.record(), today())))
    for (const item of root.querySelectorAll<HTMLElement>('[data-needs]')) {
      item.hidden = !missing.has(item.dataset.needs ?? '')
    }
    const open = new Set(Object.keys(toSettle(store.record(), today())))
    for (const item of root.querySelectorAll<HTMLElement>('[data-settles]')) {
      item.hidden = !open.has(item.dataset.settles ?? '')
    }
    const waits = isLaterStart(store.record())
    if (later) later.hidden = !waits
    if (settle) settle.hidden = waits || open.size === 0
    if (area) area.hidden = waits || missing.size === 0
    if (odd) odd.hidden = oddWeeks(store.record()) === undefined
  }
  store.onChange(show)
  show()
}
