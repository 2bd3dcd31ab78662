import { html } from 'lit-html'

import { summaryList } from '../page/summary-list.ts'
import { answerOf, emptyRecord } from '../record/record.ts'
import { count } from '../words/plain.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Slot, Tool } from '../tool.ts'

const about = (key: string) => key.startsWith('about.')

/** The page of the whole engagement: who it is with, how far each tool is, and one file for all. */
export function wholeFile(tools: readonly Tool[]): Tool {
  const progress = tools.map((tool): readonly [string, Slot] => [
    `progress-${tool.id}`,
    (record) => html`${tool.progress(record)}`,
  ])
  const asked = (key: string) => about(key) || tools.some((tool) => tool.asks(key))
  return {
    id: 'file',
    title: 'everything about this engagement',
    // What no tool asks for any more is cleared as well: this page shows it
    asks: () => true,
    cleared: () => emptyRecord,
    progress: (record) => `${count(Object.keys(record.answers).length, 'entry', 'entries')} kept`,
    status: statusOf,
    slots: { ...Object.fromEntries(progress), strange: (record) => strangers(record, asked) },
  }
}

function statusOf(record: EngagementRecord): string {
  const entries = count(Object.keys(record.answers).length, 'entry', 'entries')
  const lines = count(record.register.length, 'line')
  const publication = answerOf(record, 'about.publication')
  const name = publication === '' ? 'this engagement' : `“${publication}”`
  return `Kept about ${name}: ${entries}, and ${lines} in the register`
}

/** What somebody entered in an earlier edition of the guidance, which nothing asks for now. */
function strangers({ answers }: EngagementRecord, asked: (key: string) => boolean): TemplateResult {
  const entries = Object.entries(answers).filter(([key]) => !asked(key))
  if (entries.length === 0) return html``
  return html`
    <h2 class="govuk-heading-m">Entries that nothing asks for any more</h2>
    <p class="govuk-body">
      These come from a file of an earlier edition of this guidance. They stay in your file.
    </p>
    ${summaryList(entries)}
  `
}
