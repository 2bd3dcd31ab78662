import { html, render } from 'lit-html'

import {
  added,
  entriesOf,
  interviewsOf,
  nameOf,
  opened,
  openInterview,
  removed,
  restored,
} from './kept.ts'
import { paused } from './timing.ts'
import type { TemplateResult } from 'lit-html'
import type { EngagementRecord } from '../record/record.ts'
import type { ToolPage } from '../tool.ts'

/** Has somebody choose between interviews, add one and remove one. */
export function startChooser({ root, store, now, tell }: ToolPage): void {
  const place = root.querySelector<HTMLElement>('[data-interviews]')
  if (!place) return
  // A clock runs for the interview that is open only
  const leave = (record: EngagementRecord) => paused(record, openInterview(record), now())
  const actions = {
    open: (number: number) => store.update((record) => opened(leave(record), number)),
    add: () => {
      store.update((record) => added(leave(record)))
      root.querySelector<HTMLElement>('#interview-about')?.focus()
    },
    remove: () => {
      const number = openInterview(store.record())
      store.update(leave)
      const entries = entriesOf(store.record(), number)
      const name = nameOf(store.record(), number)
      store.update((record) => removed(record, number))
      tell(`Removed “${name}”.`, () => {
        store.update((record) => restored(leave(record), number, entries))
        tell(`“${name}” is back.`)
      })
    },
  }
  const show = () => render(chooser(store.record(), actions), place)
  store.onChange(show)
  show()
}

interface ChooserActions {
  readonly open: (number: number) => void
  readonly add: () => void
  readonly remove: () => void
}

function chooser(record: EngagementRecord, { open, add, remove }: ChooserActions): TemplateResult {
  const numbers = interviewsOf(record)
  const current = openInterview(record)
  return html`
    <ul class="govuk-list app-interviews">
      ${numbers.map(
        (number) =>
          html`<li>
            <button
              type="button"
              class="app-interviews__choice"
              aria-pressed=${number === current ? 'true' : 'false'}
              @click=${() => open(number)}
            >
              ${nameOf(record, number)}${number === current ? ' (open)' : ''}
            </button>
          </li>`,
      )}
    </ul>
    <div class="govuk-button-group">
      <button type="button" class="govuk-button govuk-button--secondary" @click=${add}>
        Add an interview
      </button>
      <button type="button" class="govuk-button govuk-button--secondary" @click=${remove}>
        Remove interview ${current}
      </button>
    </div>
  `
}
