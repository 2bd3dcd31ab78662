import { html, nothing, render } from 'lit-html'

import { count } from '../words/plain.ts'
import { decoded } from './csv/decode.ts'
import { mostCsvBytes, readCsv } from './csv/read.ts'
import {
  alreadyThere,
  fits,
  leftOutInWords,
  notChoicesInWords,
  shortened,
  taken,
} from './incoming.ts'
import { withIds, without } from './rows.ts'
import type { ToolPage } from '../tool.ts'
import type { EngagementRecord, Row } from '../record/record.ts'
import type { Way } from './incoming.ts'

/** A file that was read, before anybody said what to do with its rows. */
interface Incoming {
  readonly name: string
  readonly rows: readonly Row[]
  readonly notes: readonly string[]
}

const unchanged = 'Nothing in the register has changed.'

/** Has somebody choose a CSV file, shows what is in it, and takes it in as they say. */
export function tieFileChoice(page: ToolPage, input: HTMLInputElement, place: HTMLElement): void {
  const close = () => render(nothing, place)
  const take = (incoming: Incoming, way: Way) => {
    close()
    takeIn(page, incoming, way)
  }
  const show = (incoming: Incoming) => {
    if (page.store.record().register.length === 0) {
      take(incoming, 'add')
      return
    }
    const cancel = () => {
      close()
      page.tell(unchanged)
    }
    render(question(incoming, page.store.record(), { take, cancel }), place)
    place.querySelector<HTMLElement>('h2')?.focus()
  }
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    if (!file) return
    close()
    page.clearNotice()
    void incomingFrom(file)
      .then((read) => ('problem' in read ? page.fail(read.problem) : show(read)))
      // The same file may be chosen again, put right by then
      .finally(() => (input.value = ''))
  })
}

async function incomingFrom(file: File): Promise<Incoming | { readonly problem: string }> {
  const problem = (words: string) => ({ problem: `“${file.name}” ${words} ${unchanged}` })
  if (file.size > mostCsvBytes) {
    return problem(
      `is too big (${(file.size / 1_000_000).toFixed(1)} MB). A register is smaller than ${mostCsvBytes / 1_000_000} MB.`,
    )
  }
  const text = decoded(new Uint8Array(await file.arrayBuffer()))
  if ('problem' in text) return problem(text.problem)
  const read = readCsv(text.text)
  if ('problem' in read) return problem(read.problem)
  const others =
    read.others.length === 0
      ? ''
      : `These columns are not ours and stay as they are: ${shortened(read.others, 10)}.`
  return {
    name: file.name,
    rows: read.rows,
    notes: [leftOutInWords(read.leftOut), others, notChoicesInWords(read.rows)].filter(
      (note) => note !== '',
    ),
  }
}

function takeIn({ store, tell, fail }: ToolPage, incoming: Incoming, way: Way): void {
  const before = store.record().register
  if (!fits(taken(store.record(), incoming.rows, way))) {
    fail(`“${incoming.name}” holds more than fits beside what is here. ${unchanged}`)
    return
  }
  store.update((record) => taken(record, incoming.rows, way))
  const added = store.record().register.slice(way === 'add' ? -incoming.rows.length : 0)
  const ids = new Set(added.map(({ id = '' }) => id))
  const undo = () => {
    store.update((record) => ({
      ...record,
      register: way === 'add' ? without(record.register, ids) : withIds(before),
    }))
    tell('The register is as it was before.')
  }
  const done = {
    add: 'Added',
    update: 'Updated the register with',
    replace: 'Replaced the register with',
  }[way]
  const number = count(incoming.rows.length, 'engagement')
  tell([`${done} ${number} from “${incoming.name}”.`, ...incoming.notes].join(' '), undo)
}

interface Answers {
  readonly take: (incoming: Incoming, way: Way) => void
  readonly cancel: () => void
}

function question(incoming: Incoming, { register }: EngagementRecord, { take, cancel }: Answers) {
  const number = count(incoming.rows.length, 'engagement')
  const there = alreadyThere(register, incoming.rows).map((name) => `“${name}”`)
  return html`
    <div class="app-register-incoming">
      <h2 class="govuk-heading-m" tabindex="-1">
        “${incoming.name}” has ${number}. What do you want to do?
      </h2>
      ${incoming.notes.map((note) => html`<p class="govuk-body">${note}</p>`)}
      ${
        there.length === 0
          ? nothing
          : html`<p class="govuk-body">
              In the register already: ${shortened(there, 10)}. If you add the file, they are there
              twice. If you update the register, what the file says takes the place of what is
              there.
            </p>`
      }
      <div class="govuk-button-group">
        <button type="button" class="govuk-button" @click=${() => take(incoming, 'add')}>
          Add to the ${register.length} in the register
        </button>
        ${
          there.length === 0
            ? nothing
            : html`<button
                type="button"
                class="govuk-button govuk-button--secondary"
                @click=${() => take(incoming, 'update')}
              >
                Update the register
              </button>`
        }
        <button
          type="button"
          class="govuk-button govuk-button--secondary"
          @click=${() => take(incoming, 'replace')}
        >
          Replace the whole register
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" @click=${cancel}>
          Cancel
        </button>
      </div>
    </div>
  `
}
