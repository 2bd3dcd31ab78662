import { fullScreenOf } from './full-screen.js'

const blocked =
  'Your browser did not open a second window. Allow pop-ups for this page and try again, or show the notes below the slide.'

/**
 * Gives what keys and buttons do, by its name.
 *
 * @param {Window} window
 * @param {object} parts - The parts of the presentation
 */
export function actionsOf(window, { presentation, slides, dialogs, partner, speaker, name }) {
  const { document, location } = window
  const { go, look, turnBlack, state } = presentation
  const toFullScreen = fullScreenOf(document)
  // People who go through the slides with a button find it under their fingers
  const move = (by) =>
    go(state().slide + by, Boolean(document.activeElement?.closest('.app-show__controls')))

  function openNotes() {
    dialogs.closeAll()
    if (speaker) return
    const address = new URL(location.href)
    address.search = `?notes=${name}`
    address.hash = `#${state().slide}`
    const other = window.open(address.href, `${name}-notes`, 'popup,width=1100,height=760')
    if (!other || other.closed) dialogs.say(blocked, true)
    else {
      dialogs.say()
      partner.meet(other)
    }
  }

  function showNotesBelow() {
    dialogs.closeAll()
    dialogs.say()
    const isOn = document.documentElement.classList.toggle('app-show-has-notes-below')
    for (const notes of document.querySelectorAll('.app-show__notes')) notes.open = isOn
    const button = document.querySelector('#more [data-does=notes-below]')
    button.setAttribute('aria-pressed', String(isOn))
  }

  function leave() {
    const { isBlack, view } = state()
    if (isBlack) turnBlack(false)
    else if (view !== 'picture') look(view)
    else if (!speaker) dialogs.say()
  }

  return {
    next: () => move(1),
    previous: () => move(-1),
    first: () => go(1),
    last: () => go(slides.count),
    live: () => look('live'),
    large: () => look('large'),
    whole() {
      if (state().view !== 'picture') look(state().view)
    },
    black() {
      dialogs.closeAll()
      turnBlack()
    },
    leave,
    'full-screen': toFullScreen,
    notes: openNotes,
    'notes-below': showNotesBelow,
    list: () => dialogs.openList(state().slide),
    more: dialogs.openMore,
    print() {
      dialogs.closeAll()
      window.print()
    },
    'close-message': () => dialogs.say(),
    reset: () => speaker?.reset(),
  }
}
