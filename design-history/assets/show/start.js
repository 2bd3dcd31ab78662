import { openFoldersFromDisk } from '../scripts/from-disk.js'
import { actionsOf } from './actions.js'
import { blackOn } from './black.js'
import { dialogsOf } from './dialogs.js'
import { actionOf } from './keys.js'
import { partnerOf } from './partner.js'
import { placeIn } from './place.js'
import { presentationOf } from './presentation.js'
import { settingsOf } from './settings.js'
import { slidesOn } from './slides.js'
import { speakerOf } from './speaker.js'
import { whenSwiped } from './swipe.js'
import { viewsOf } from './views.js'

/**
 * Runs the presentation: in the window of the slides, or in that of the notes.
 *
 * @param {Window} window
 * @param {() => Date} clock
 */
export function start(window, clock) {
  const { document, location } = window
  const asked = new URL(location.href).searchParams.get('notes')
  const isSpeaker = asked !== null
  const name = asked || nameOf(window)
  const slides = slidesOn(document)
  const settings = settingsOf(window)
  const dialogs = dialogsOf(document, (number) => presentation.go(number))
  const perform = (action) => actions[action]?.()

  const presentation = presentationOf({
    slide: placeIn(location.hash, slides.count),
    slides,
    views: viewsOf(window, isSpeaker, { leave: () => presentation.focus(), move: perform }),
    cover: isSpeaker ? () => {} : blackOn(document),
    shown,
    tell: () => partner.tell(),
  })
  const partner = partnerOf(window, {
    isSpeaker,
    name,
    state: presentation.state,
    told: presentation.follow,
  })
  const speaker = isSpeaker
    ? speakerOf(window, { clock, name, isJoined: partner.isJoined, say: dialogs.say })
    : undefined
  const actions = actionsOf(window, { presentation, slides, dialogs, partner, speaker, name })

  function shown(state) {
    speaker?.show(slides.at(state.slide), state)
    for (const [does, end] of Object.entries({ previous: 1, next: slides.count })) {
      const button = document.querySelector(`[data-does=${does}]`)
      button.setAttribute('aria-disabled', String(state.slide === end))
    }
    // In place of the address before: Back leads out of the slides
    const isElsewhere = placeIn(location.hash, slides.count) !== state.slide
    if (isElsewhere) location.replace(`#${state.slide}`)
  }

  bringOut(document)
  openFoldersFromDisk(document)
  presentation.begin()

  document.addEventListener('click', ({ target }) => {
    const { does, view } = target.closest?.('[data-does], [data-view]')?.dataset ?? {}
    if (view === 'picture') actions.whole()
    else perform(view ?? does)
  })
  document.addEventListener('keydown', (event) => {
    const useLetters = settings.useLetters()
    const action = dialogs.isOpen() ? undefined : actionOf(event, { useLetters })
    if (!action) return
    event.preventDefault()
    if (!event.repeat || action === 'next' || action === 'previous') perform(action)
  })
  window.addEventListener('hashchange', () => {
    const asksFor = placeIn(location.hash, slides.count)
    if (asksFor !== presentation.state().slide) presentation.go(asksFor)
  })
  whenSwiped(document.querySelector('.app-show__slides'), perform)
  if (!speaker) return
  speaker.tick()
  window.setInterval(() => {
    partner.ask()
    speaker.tick()
  }, 1000)
}

/** A window that is loaded again finds its notes by its name. */
function nameOf(window) {
  if (!/^show-\w+$/.test(window.name)) {
    window.name = `show-${Math.random().toString(36).slice(2)}`
  }
  return window.name
}

/** Shows what works only with this script. */
function bringOut(document) {
  for (const part of document.querySelectorAll('.app-show__controls, .app-show__views')) {
    part.hidden = false
  }
  const { protocol } = document.location
  for (const link of document.querySelectorAll('[data-full-address]')) {
    link.textContent =
      protocol === 'file:' ? document.querySelector('h1').firstChild.textContent : link.href
  }
}
