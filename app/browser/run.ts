import { askedIn, queryFor } from './address.ts'
import { isEntry, sentIn } from './entry.ts'
import { open, openSent } from './open.ts'
import { slotToOpen } from './places.ts'
import { present } from './present.ts'
import { sessionsIn } from './storage.ts'
import { whenSent } from './submit.ts'
import type { Copy, Opened, Sent } from './open.ts'

/** Scripts of the prototype's own pages, by their addresses there. Each runs when it is called. */
export type Scripts = Readonly<Record<string, () => unknown>>

/** A copy in its window, with all that it needs there. */
export interface Running {
  readonly window: Window
  readonly copy: Copy
  readonly scripts: Scripts
  /** The address of the folder of its files, which ends in a slash. */
  readonly filesAt: string
}

/**
 * Runs a copy in its page: shows what the address asks for, and from then on answers the forms that
 * are sent. Links need nothing: each loads the page anew.
 */
export function run({ window, copy, scripts, filesAt }: Running): void {
  const { history, location, document } = window
  const asked = askedIn(location.search)
  const path = new URL(filesAt, location.href).pathname
  const sessionsOf = (name: string) =>
    sessionsIn(window, { copy: copy.design.id, path, slot: name })
  const slot =
    asked.picture === null
      ? asked.slot
      : slotToOpen(asked.picture, {
          isTaken: (name) => sessionsOf(name).read() !== undefined,
          clear: (name) => sessionsOf(name).clear(),
        })
  const sessions = sessionsOf(slot)

  const kept = sessions.read()
  const sent = sentIn(history.state)
  let opened: Opened =
    sent && asked.at !== null
      ? openSent(copy, asked.at, sent, kept ?? sent.before)
      : open(copy, asked, kept)
  if (opened.session !== kept) sessions.write(opened.session)

  const show = (next: Opened): void => {
    opened = next
    const noted = {
      design: copy.design,
      slot,
      warning: opened.warning,
      isInTabAlone: sessions.isInTabAlone(),
    }
    const where = { address: opened.address, slot, filesAt }
    for (const script of present(document, opened.html, where, noted)) scripts[script]?.()
  }
  const entry = (): { readonly sent: Sent | null } => ({ sent: opened.sent })
  attempt(() => history.replaceState(entry(), '', placeOf(opened, slot, location.hash)))
  show(opened)
  whenSent(document, {
    copy,
    sessions,
    opened: () => opened,
    goTo: (address) => location.assign(queryFor(address, slot)),
    showAnswer(answered) {
      // A page of its own in history, loaded like any other: it starts at its top, is read out
      // from there, and Back leads from it.
      const place = placeOf(answered, slot, '')
      const isPut = attempt(() => history.pushState({ sent: answered.sent }, '', place))
      if (!isPut) {
        show(answered)
        return
      }
      history.scrollRestoration = 'manual'
      location.reload()
    },
  })

  window.addEventListener('popstate', () => {
    // A part of this page has an entry without a state: it becomes one of this page.
    if (!isEntry(history.state)) {
      attempt(() => history.replaceState(entry(), ''))
      return
    }
    const isOpen =
      askedIn(location.search).at === opened.address.split('#')[0] &&
      JSON.stringify(history.state) === JSON.stringify(entry())
    if (!isOpen) location.reload()
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    // The browser kept the page as it was, and things may have been done since.
    if (!persisted || opened.sent) return
    const now = open(copy, askedIn(location.search), sessions.read())
    if (now.html !== opened.html) location.reload()
  })
}

function placeOf({ address }: Opened, slot: string, part: string): string {
  return queryFor(address.includes('#') ? address : `${address}${part}`, slot)
}

/** Does what some browsers forbid to a page that is opened from a disk; false if this one does. */
function attempt(change: () => void): boolean {
  try {
    change()
    return true
  } catch {
    return false
  }
}
