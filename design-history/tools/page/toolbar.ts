import { mostCharacters } from '../record/file-format.ts'
import { readFile, tooBig } from '../record/read-file.ts'
import { answerOf, isEmpty, withoutAnswers } from '../record/record.ts'
import { undone } from '../record/undone.ts'
import { fileName, writeFile } from '../record/write-file.ts'
import { count } from '../words/plain.ts'
import { dayInWords } from './days.ts'
import type { EngagementRecord } from '../record/record.ts'
import type { Tool, ToolPage } from '../tool.ts'

/** Makes the buttons above a tool work: save to a file, load from one, print and clear. */
export function tieToolbar(toolbar: HTMLElement, tool: Tool, page: ToolPage): void {
  const input = toolbar.querySelector<HTMLInputElement>('input[type=file]')
  const actions: Readonly<Record<string, () => void>> = {
    save: () => save(page),
    load: () => input?.click(),
    print: () => window.print(),
    clear: () => clear(tool, page),
  }
  for (const button of toolbar.querySelectorAll<HTMLElement>('[data-action]')) {
    button.addEventListener('click', actions[button.dataset.action ?? ''] ?? (() => undefined))
  }
  input?.addEventListener('change', () => {
    const [file] = input.files ?? []
    // The same file may be chosen again, put right by then
    if (file) void load(file, page).finally(() => (input.value = ''))
  })
  toolbar.hidden = false
}

function save({ store, today, now, download, tell }: ToolPage): void {
  const name = fileName(store.record(), today())
  download(name, writeFile(store.record(), new Date(now()).toISOString()), 'application/json')
  tell(`Saved everything about this engagement as “${name}”. Look in your downloads.`)
}

async function load(file: File, page: ToolPage): Promise<void> {
  const read =
    file.size > 3 * mostCharacters
      ? tooBig(file.name, file.size)
      : readFile(await file.text(), file.name)
  if ('problem' in read) {
    page.fail(read.problem)
    return
  }
  const replaced = replace(page, () => read.record)
  const left =
    read.leftOut === 0
      ? ''
      : ` Left out, as these tools did not write it: ${count(read.leftOut, 'entry', 'entries')}.`
  page.tell(`Loaded ${inWords(read.record, file.name)}${on(read.saved)}.${left}`, replaced)
}

function clear(tool: Tool, page: ToolPage): void {
  if (isEmpty(page.store.record())) {
    page.tell('There is nothing to clear.')
    return
  }
  const undo = replace(page, (record) => {
    const rest = withoutAnswers(record, tool.asks)
    return tool.cleared ? tool.cleared(rest) : rest
  })
  page.tell(`Cleared what was entered here: ${tool.title}.`, undo)
}

/** Puts another record in place of what is there, and gives what takes that back. */
function replace(
  { store, tell, shown }: ToolPage,
  change: (record: EngagementRecord) => EngagementRecord,
): (() => void) | undefined {
  let before = store.record()
  store.update((record) => {
    before = record
    return change(record)
  })
  const after = store.record()
  shown()
  if (isEmpty(before)) return undefined
  return () => {
    store.update((now) => undone(before, after, now))
    shown()
    tell('What was here before is back.')
  }
}

function inWords(record: EngagementRecord, name: string): string {
  const publication = answerOf(record, 'about.publication')
  return publication === '' ? `“${name}”` : `the engagement “${publication}” from “${name}”`
}

const on = (saved: string) => {
  const words = dayInWords(saved.slice(0, 10))
  return words === undefined ? '' : `, saved on ${words}`
}
