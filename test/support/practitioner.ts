import { z } from 'zod'
import { handle } from '../../app/prototype.ts'
import { newSession, readSession } from '../../app/session.ts'
import { Question, sentBy, withRevealed } from './controls.ts'
import { deepFreeze } from './freeze.ts'
import { aMorning, crnOf } from './people.ts'
import type { Form, Outcome, Page } from '../../app/pages/types.ts'
import type { Session } from '../../app/session.ts'
import type { FirstName } from './people.ts'

const Link = z.object({ text: z.string(), href: z.string() })

const Row = z.object({ label: z.string(), value: z.string(), change: z.string().nullable() })

const text = z.string()
const texts = z.array(text)

const BlockRow = z.union([texts, z.object({ key: text, value: text })])
const Block = z
  .object({ text, before: text, after: text, caption: text, items: texts, rows: z.array(BlockRow) })
  .partial()
  .extend({ kind: text, link: Link.nullish() })

type Block = z.infer<typeof Block>

const Seen = z
  .object({
    ...{ action: text, fingerprint: text, button: text, type: text, when: text, phoneIs: text },
    ...{ paragraphs: texts, dates: texts, nextSteps: texts, changed: z.boolean(), arrange: Link },
    ...{ blocks: z.array(Block), controls: z.array(Question), errors: z.array(Link) },
    parts: z.array(z.object({ title: text, rows: z.array(Row) })),
    tabs: z.array(Link),
    appointments: z.array(z.object({ date: text, time: text, name: text, today: z.boolean() })),
    finish: Link.extend({ as: z.enum(['button', 'link']) }),
  })
  .partial()
  .extend({
    title: text,
    back: Link.nullish(),
    changeInstead: Link.nullish(),
    phone: text.nullish(),
  })

/** What somebody can see on a page and press. */
export type Seen = z.infer<typeof Seen>

/** One browser: what it keeps between requests, and the time that its clock shows. */
export interface Browser {
  session: Session
  now: string
}

/** One tab of a practitioner's browser, at one page of the prototype, without any server. */
export interface Tab {
  readonly browser: Browser
  /** Where the tab is, after redirects. */
  readonly path: string
  readonly page: Page
  readonly seen: Seen
  /** The name of the journey's page, such as `when`. */
  readonly step: string
  /** The labels and values of the first part of check your answers. */
  readonly rows: Readonly<Record<string, string>>
  readonly errors: readonly string[]
  /** What the page says besides its questions, with the words of its links. */
  readonly says: readonly string[]
  newTab(): Tab
  /** Types an address. */
  open(path: string): void
  /** Sends a form to an address, without looking at any page. */
  post(path: string, form?: Form): void
  /** Fills in what is given, leaves the rest as it is shown, and presses Continue. */
  answer(fields?: Readonly<Record<string, string>>): void
  answerAll(...pages: readonly Readonly<Record<string, string>>[]): void
  /** Answers every page before one, or check your answers, from these; gives the pages passed. */
  fill(answers: Readonly<Record<string, string>>, until?: string): readonly string[]
  goBack(): void
  /** Presses a link in the text of the page. */
  follow(words: string): void
  /** Presses Change on a row of check your answers, of the first part or of that of the repeats. */
  change(label: string, part?: number): void
  /** Presses a tab of the case, such as Schedule. */
  openTab(name: string): void
  /** Presses Arrange an appointment on the page of a person. */
  arrange(): void
}

/** A tab at the page of one of the ten people in the current version, on a morning in October. */
export const visit = (first: FirstName, now = aMorning): Tab =>
  tabAt({ session: newSession, now }, `/cases/${crnOf(first)}`)

/** The same in another version. */
export const visitIn = (version: string, first: FirstName, now = aMorning): Tab =>
  tabAt({ session: { ...newSession, version }, now }, `/cases/${crnOf(first)}`)

/** A tab in which a scenario has just been started. */
export const startOf = (scenario: string, now = aMorning): Tab =>
  tabAt({ session: newSession, now }, `/scenarios/${scenario}`)

/** A tab of a browser at an address. */
export function tabAt(browser: Browser, start: string): Tab {
  let path = start
  let page: Page

  const request = (method: string, to: string, form: Form): Outcome => {
    const now = browser.now
    const session = deepFreeze(browser.session)
    const [address = '', query = ''] = to.split('?')
    const asked = Object.fromEntries(new URLSearchParams(query))
    const sent = { method, path: address, form: method === 'GET' ? asked : form }
    const outcome = handle(sent, session, () => now)
    if (!outcome) throw new Error(`${to} is not an address of the prototype`)
    // As a store would keep it: as text, read again.
    if (outcome.session) browser.session = readSession(JSON.parse(JSON.stringify(outcome.session)))
    return outcome
  }

  const go = (method: string, to: string, form: Form = {}): Page => {
    path = withoutAnchor(to)
    let outcome = request(method, path, form)
    for (let hops = 0; outcome.kind === 'redirect'; hops += 1) {
      if (hops > 5) throw new Error(`${to} redirects without end`)
      path = withoutAnchor(outcome.to)
      outcome = request('GET', path, {})
    }
    return outcome
  }

  const seen = () => Seen.parse(page.model)
  const press = (what: string, link: string | undefined) => {
    if (link === undefined) throw new Error(`There is no ${what} at ${path}`)
    page = go('GET', link)
  }

  page = go('GET', start)
  return {
    browser,
    get path() {
      return path
    },
    get page() {
      return page
    },
    get seen() {
      return seen()
    },
    get step() {
      // It follows the number of the draft
      return /\/\d+\/([^/]+)(?:\/change)?$/.exec(path)?.[1] ?? ''
    },
    get rows() {
      const rows = seen().parts?.[0]?.rows ?? []
      return Object.fromEntries(rows.map(({ label, value }) => [label, value]))
    },
    get errors() {
      return (seen().errors ?? []).map(({ text }) => text)
    },
    get says() {
      return [...(seen().paragraphs ?? []), ...(seen().blocks ?? []).flatMap(saidBy)]
    },
    newTab: () => tabAt(browser, path),
    open: (to) => {
      page = go('GET', to)
    },
    post: (to, form) => {
      page = go('POST', to, form)
    },
    answer(fields = {}) {
      const { action, controls = [], fingerprint } = seen()
      if (action === undefined) throw new Error(`There is nothing to send at ${path}`)
      const shown = controls.flatMap(withRevealed).flatMap((one) => Object.entries(sentBy(one)))
      const hidden = fingerprint === undefined ? {} : { shown: fingerprint }
      page = go('POST', action, { ...hidden, ...Object.fromEntries(shown), ...fields })
    },
    answerAll(...pages) {
      for (const fields of pages) this.answer(fields)
    },
    fill(answers, until = 'check-answers') {
      const passed: string[] = []
      while (this.step !== until) {
        passed.push(this.step)
        const { action, controls = [] } = seen()
        if (action === undefined || page.status !== 200 || passed.length > 20)
          throw new Error(`‘${until}’ is not reached: ${passed.join()} ${this.errors.join()}`)
        const names = new Set(controls.flatMap(withRevealed).flatMap(namesOf))
        this.answer(Object.fromEntries(Object.entries(answers).filter(([name]) => names.has(name))))
      }
      return passed
    },
    goBack: () => press('Back', seen().back?.href),
    follow(words) {
      const found = (seen().blocks ?? []).find(({ link }) => link?.text === words)
      press(`link ‘${words}’`, found?.link?.href)
    },
    change(label, part = 0) {
      const row = seen().parts?.[part]?.rows.find((one) => one.label === label)
      press(`row ‘${label}’`, row?.change ?? undefined)
    },
    openTab: (name) => press(`tab ‘${name}’`, seen().tabs?.find(({ text }) => text === name)?.href),
    arrange: () => press('Arrange an appointment', seen().arrange?.href),
  }
}

/** The names under which a browser sends a question. */
function namesOf({ macro, params }: Question): readonly string[] {
  const name = params.name ?? params.namePrefix ?? ''
  if (macro !== 'date-input') return [name]
  return (params.items ?? []).map((item) => `${name}-${item.name ?? ''}`)
}

/** A piece of a page as one reads it; a row or a line of a table is a sentence of its own. */
function saidBy({ text, before = '', link, after = '', items = [], caption, rows = [] }: Block) {
  const lines = rows.map((row) => ('key' in row ? [row.key, row.value] : row).join(', '))
  const paragraph = `${before}${link?.text ?? ''}${after}`
  return [text ?? [], paragraph === '' ? [] : paragraph, caption ?? [], items, lines].flat()
}

const withoutAnchor = (address: string) => address.split('#')[0] ?? ''
