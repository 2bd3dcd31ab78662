import { html, render } from 'lit-html'

import { dayInWords, dayOf } from './days.ts'
import { entriesIn, tieForm } from './form.ts'
import { noticesIn } from './notices.ts'
import { growFields, keepFieldsGrowing, readyForPrint } from './print.ts'
import { say } from './say.ts'
import { sitePath } from './site-path.ts'
import { createStore, keptInBrowser, keptInPage } from './store.ts'
import { tieToolbar } from './toolbar.ts'
import { answerOf, withAnswers } from '../record/record.ts'
import type { Tool, ToolPage } from '../tool.ts'
import type { EngagementRecord } from '../record/record.ts'

/** Brings the tool on a page to life. Without this the page is a form to print. */
export function startTool(root: HTMLElement, tool: Tool, window: Window): void {
  const { document } = window
  const now = () => Date.now()
  const today = () => dayOf(new Date(now()))
  const example = root.dataset.example !== undefined
  const store = createStore(
    example ? keptInPage() : keptInBrowser(window),
    () => new Date(now()).toISOString(),
    sitePath(window.location.pathname, '/rap/'),
  )
  // The entries of an example are in its form, so that it can be read without a script
  if (example) store.update((record) => withAnswers(record, entriesIn(root)))
  const notices = noticesIn(part(root, '[data-notices]'))
  const page: ToolPage = {
    root,
    store,
    today,
    now,
    shown: () => {
      // A tool that shows a part of the entries chooses anew
      root.dispatchEvent(new Event('replaced'))
      unfoldNotes(root)
      growFields(root)
    },
    tell: notices.tell,
    fail: notices.fail,
    clearNotice: notices.clear,
    download: (name, text, type) => download(document, name, text, type),
  }

  tieForm(root, store)
  foldEmptyNotes(root)
  keepFieldsGrowing(root)
  growFields(root)
  store.onChange(() => {
    // Somebody who types has a field that grows already
    if (!(document.activeElement instanceof HTMLTextAreaElement)) growFields(root)
  })
  readyForPrint(window, root)
  tieToolbar(part(root, '[data-toolbar]'), tool, page)
  tool.start?.(page)
  part(root, '[data-without-script]').remove()
  showSlots(root, tool, page)
  // An example is nobody’s own: what happens in other tabs is not its business
  if (!example) window.addEventListener('storage', () => store.refresh())
}

function showSlots(root: HTMLElement, tool: Tool, { store, today }: ToolPage): void {
  const slots = [...root.querySelectorAll<HTMLElement>('[data-slot]')]
  for (const slot of slots) slot.replaceChildren()
  const status = part(root, '[data-status]')
  const about = part(root, '[data-about]')
  const show = () => {
    const record = store.record()
    for (const slot of slots) {
      const draw = tool.slots[slot.dataset.slot ?? '']
      if (draw) render(draw(record, today()), slot)
    }
    say(status, tool.status?.(record, today()) ?? tool.progress(record))
    about.textContent = aboutIn(record, today(), about.dataset.about === 'programme')
    const fault = store.fault()
    const warning = part(root, '[data-fault]')
    warning.hidden = fault === undefined
    render(html`${fault}`, part(warning, '[data-fault-words]'))
  }
  store.onChange(show)
  show()
}

/** What a printed page is about, and when it was printed. */
function aboutIn(record: EngagementRecord, day: string, ofProgramme: boolean): string {
  const keys = ofProgramme ? [] : ['about.publication', 'about.team']
  return [...keys.map((key) => answerOf(record, key)), dayInWords(day) ?? '']
    .filter((part) => part !== '')
    .join(' · ')
}

/** Notes that are empty take no room on a screen. They are open for whoever has no script. */
function foldEmptyNotes(root: HTMLElement): void {
  for (const details of notesIn(root)) details.open = holdsWords(details)
}

/** Opens notes that hold something, and folds none away: somebody may be about to write there. */
function unfoldNotes(root: HTMLElement): void {
  for (const details of notesIn(root)) details.open ||= holdsWords(details)
}

const notesIn = (root: HTMLElement) =>
  root.querySelectorAll<HTMLDetailsElement>('details[data-notes]')

function holdsWords(details: HTMLElement): boolean {
  const fields = details.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  return [...fields].some(({ value }) => value !== '')
}

function download(document: Document, name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Later, as some browsers begin to read only after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Gives a part that each tool page has. */
function part(root: HTMLElement, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`The page of this tool has no ${selector}`)
  return found
}
