import { isTypedInto } from './keys.js'

const moves = { PageDown: 'next', PageUp: 'previous' }

/**
 * Loads the live page of a slide, once somebody asks for it. It stays as they left it.
 *
 * @param {Window} window
 * @param {Element} slide
 * @param {{ leave: () => void, move: (action: string) => void }} ways - What Escape and the keys of
 *   a clicker do in the live page
 */
export function openLive(window, slide, ways) {
  const place = slide.querySelector('.app-show__frame')
  if (place.querySelector('iframe')) return
  const frame = window.document.createElement('iframe')
  frame.title = place.dataset.title
  frame.addEventListener('load', () => listen(frame, slide, ways))
  frame.src = addressOf(place.getAttribute('data-live-href'), window.location)
  place.append(frame)
}

/** From disk there is no server that opens the page in a folder. */
const addressOf = (href, { protocol }) =>
  protocol === 'file:' ? href.replace(/\/(?=\?|$)/, '/index.html') : href

/** Each page that is opened in the frame brings keys of its own. */
function listen(frame, slide, { leave, move }) {
  try {
    frame.contentWindow.addEventListener('keydown', (event) => {
      const action = isTypedInto(event.target) ? undefined : moves[event.key]
      if (event.key === 'Escape') leave()
      else if (action) move(action)
      else return
      event.preventDefault()
    })
  } catch {
    // A page from disk keeps its keys to itself
    slide.querySelector('.app-show__live-escape').textContent =
      'To come back, choose ‘Leave the live page’ below it, or press Tab until you are there.'
  }
}
