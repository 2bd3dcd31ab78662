import { html } from 'lit-html'

import { dateEntered } from '../page/date-entered.ts'
import { fileName } from '../record/write-file.ts'
import { count } from '../words/plain.ts'
import { appliesSlots } from './applies.ts'
import { startChooser } from './chooser.ts'
import { startClocks } from './clocks.ts'
import { keyOf, openInterview } from './kept.ts'
import { notesOf } from './notes.ts'
import { createOpenHere } from './open-here.ts'
import { showOpenInterview } from './open-form.ts'
import { quotationList } from './quotations.ts'
import { heldInterviews, questionsIn, wordsIn } from './words-in.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool, ToolPage } from '../tool.ts'

const here = createOpenHere()

/** The interview after an engagement: the discussion guide, its clocks, and room for exact words. */
export const interview: Tool = {
  id: 'interview',
  title: 'Interview',
  asks: (key) => key.startsWith('interview.'),
  progress: (record) => `${count(heldInterviews(record).length, 'interview')} with notes`,
  status: (record) => {
    const number = openInterview(here.seen(record))
    return `Interview ${number}: ${wordsIn(record, number)} of ${questionsIn(record, number)} questions with notes`
  },
  slots: {
    'day-problem': (record) => dayProblem(here.seen(record)),
    quotations: (record) => quotationList(here.seen(record)),
    ...appliesSlots,
  },
  start(page) {
    here.reopen(page.store)
    const ownPage = { ...page, store: here.storeOf(page.store) }
    showOpenInterview(ownPage)
    startChooser(ownPage)
    startClocks(ownPage)
    tieDownloads(ownPage)
    // After a file was loaded, or Clear, in this page: another tab cannot cause it
    page.root.addEventListener('replaced', () => {
      here.reopen(page.store)
      page.store.refresh()
    })
  },
}

function dayProblem(record: EngagementRecord): TemplateResult {
  const { problem } = dateEntered(record, keyOf(openInterview(record), 'day'), 'Day')
  if (problem === undefined) return html``
  return html`<p class="govuk-error-message">
    <span class="govuk-visually-hidden">Error:</span> ${problem}
  </p>`
}

function tieDownloads({ root, store, today, now, download, tell }: ToolPage): void {
  const buttons = root.querySelector<HTMLElement>('[data-notes-buttons]')
  if (!buttons) return
  buttons.hidden = false
  for (const button of buttons.querySelectorAll<HTMLElement>('[data-notes-as]')) {
    const kind = button.dataset.notesAs === 'markdown' ? 'markdown' : 'text'
    button.addEventListener('click', () => {
      const number = openInterview(store.record())
      const ending = kind === 'markdown' ? 'md' : 'txt'
      const name = fileName(store.record(), today(), `interview-${number}-notes.${ending}`)
      download(
        name,
        notesOf(store.record(), number, now(), kind),
        `text/${kind === 'text' ? 'plain' : kind}`,
      )
      tell(`Saved the notes of interview ${number} as “${name}”. Look in your downloads.`)
    })
  }
}
