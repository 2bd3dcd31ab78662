import { emptyRecord, withAnswers } from '../record/record.ts'
import { fileName } from '../record/write-file.ts'
import { count } from '../words/plain.ts'
import { writeCsv } from './csv/write.ts'
import {
  closed,
  draftIn,
  draftOf,
  openNew,
  openRow,
  openThis,
  reopened,
  savedDraft,
  unsavedIn,
} from './draft.ts'
import { tieFileChoice } from './file-choice.ts'
import { sortedBy } from './order.ts'
import { nameOf, newRow, withIds, withRestored, without } from './rows.ts'
import type { ToolPage } from '../tool.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Makes the buttons of the register work. */
export function startRegister(page: ToolPage): void {
  const { root, store } = page
  const draft: Readonly<Record<string, () => void>> = {
    new: () => open(page, openNew),
    this: () => open(page, openThis),
    cancel: () => cancel(page),
  }
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    const { sort, change, remove, draft: step, csv } = button?.dataset ?? {}
    if (sort !== undefined) {
      store.update((record) => withAnswers(record, sortedBy(record, sort)))
    }
    if (change !== undefined) open(page, (record) => openRow(record, change))
    if (remove !== undefined) takeOut(page, remove)
    if (step !== undefined) draft[step]?.()
    if (csv === 'save') saveCsv(page)
    if (csv === 'load') input?.click()
  })
  root.addEventListener('submit', (event) => {
    // There is nowhere to send it to
    event.preventDefault()
    save(page)
  })
  const input = root.querySelector<HTMLInputElement>('[data-csv-file]')
  const place = root.querySelector<HTMLElement>('[data-incoming]')
  if (input && place) tieFileChoice(page, input, place)
  const blank = root.querySelector<HTMLElement>('[data-blank]')
  const show = () => blank?.toggleAttribute('hidden', store.record().register.length > 0)
  store.onChange(show)
  show()
  for (const part of root.querySelectorAll<HTMLElement>('[data-works]')) part.hidden = false
  blank?.classList.add('app-register-blank--paper')
}

/** Opens a form. What stood unsaved in another one is named, and comes back if somebody wants. */
function open(
  page: ToolPage,
  change: (record: EngagementRecord) => EngagementRecord,
  done?: string,
): void {
  const { root, store, tell } = page
  const draft = draftIn(store.record())
  const name = unsavedIn(store.record())
  store.update(change)
  const said = done === undefined ? [] : [done]
  if (name !== undefined) {
    tell([...said, `The form for ${name} was closed and not saved.`].join(' '), () =>
      open(page, (record) => reopened(record, draft), `The form for ${name} is as it was.`),
    )
  } else if (done !== undefined) tell(done)
  else focus(root, '#register-form')
}

function save({ root, store, tell }: ToolPage): void {
  const before = withIds(store.record().register)
  const id = draftOf(store.record())
  store.update(savedDraft)
  if (draftOf(store.record()) !== '') {
    focus(root, '#register-problems')
    return
  }
  const after = withIds(store.record().register)
  const row = (id === newRow ? after.at(-1) : after.find((each) => each.id === id)) ?? {}
  const place = before.findIndex((each) => each.id === id)
  const old = before[place]
  tell(`${old ? 'Changed' : 'Added'} ${nameOf(row)}.`, () => {
    store.update((record) => {
      const rest = without(record.register, new Set([row.id ?? '']))
      return { ...record, register: old ? withRestored(rest, old, place) : rest }
    })
    tell(
      old ? `${nameOf(old)} is as it was before.` : `${nameOf(row)} is no longer in the register.`,
    )
  })
}

function cancel({ root, store }: ToolPage): void {
  const id = draftOf(store.record())
  store.update(closed)
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-change]')]
  const button = buttons.find(({ dataset }) => dataset.change === id)
  if (button) button.focus()
  else focus(root, '[data-draft=new]')
}

function takeOut({ store, tell }: ToolPage, id: string): void {
  const rows = withIds(store.record().register)
  const place = rows.findIndex((row) => row.id === id)
  const row = rows[place]
  if (!row) return
  const draft = draftIn(store.record())
  const closes = draftOf(store.record()) === id
  store.update((record) => {
    const rest = { ...record, register: without(record.register, new Set([id])) }
    return draftOf(rest) === id ? closed(rest) : rest
  })
  tell(`Removed ${nameOf(row)}.`, () => {
    store.update((record) => {
      const back = { ...record, register: withRestored(record.register, row, place) }
      return closes && draftOf(back) === '' ? reopened(back, draft) : back
    })
    tell(`${nameOf(row)} is back.`)
  })
}

function saveCsv({ store, today, download, tell }: ToolPage): void {
  const { register } = store.record()
  const name = fileName(emptyRecord, today(), 'rap-register.csv')
  download(name, writeCsv(register), 'text/csv')
  tell(
    register.length === 0
      ? `Saved “${name}” with nothing but the header, to fill in. Look in your downloads.`
      : `Saved ${count(register.length, 'engagement')} as “${name}”. Look in your downloads.`,
  )
}

function focus(root: HTMLElement, selector: string): void {
  root.querySelector<HTMLElement>(selector)?.focus()
}
