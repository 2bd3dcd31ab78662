import { html } from 'lit-html'

import { copyText } from '../page/copy-text.ts'
import { dateEntered } from '../page/date-entered.ts'
import { progressOf, questionsOf } from '../questions/asked.ts'
import { fileName } from '../record/write-file.ts'
import { noteAsMarkdown, noteAsText } from './as-text.ts'
import { noteOf } from './note.ts'
import { noteView } from './view.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool, ToolPage } from '../tool.ts'

/** The scoping note: what the answers to the questions come to, as a document. */
export const scopingNote: Tool = {
  id: 'scoping-note',
  title: 'Scoping note',
  asks: (key) => key.startsWith('scoping.'),
  progress: (record) => `Questions: ${progressOf(questionsOf(record))}`,
  slots: {
    'date-problem': dateProblem,
    note: (record, today) => noteView(noteOf(record, today)),
  },
  start: tieButtons,
}

function dateProblem(record: EngagementRecord): TemplateResult {
  const { problem } = dateEntered(record, 'scoping.date', 'Date of the note')
  if (problem === undefined) return html``
  return html`<p class="govuk-error-message">
    <span class="govuk-visually-hidden">Error:</span> ${problem}. The note has no date until then.
  </p>`
}

function tieButtons(page: ToolPage): void {
  const note = () => noteOf(page.store.record(), page.today())
  const save = (ending: string, text: string, type: string) => {
    const name = fileName(page.store.record(), page.today(), `scoping-note${ending}`)
    page.download(name, text, type)
    page.tell(`Saved the note as “${name}”. Look in your downloads.`)
  }
  const actions: Readonly<Record<string, () => void>> = {
    copy: () => void copy(page, noteAsText(note())),
    markdown: () => save('.md', noteAsMarkdown(note()), 'text/markdown'),
    text: () => save('.txt', noteAsText(note()), 'text/plain'),
  }
  const buttons = page.root.querySelector<HTMLElement>('[data-note-buttons]')
  for (const button of buttons?.querySelectorAll<HTMLElement>('[data-note]') ?? []) {
    button.addEventListener('click', actions[button.dataset.note ?? ''] ?? (() => undefined))
  }
  if (buttons) buttons.hidden = false
}

async function copy(page: ToolPage, text: string): Promise<void> {
  if (await copyText(window, text))
    page.tell('Copied the note as text. Paste it where you want it.')
  else page.fail('Your browser does not let this page copy. Save the note as a text file instead.')
}
