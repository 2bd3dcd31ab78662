import { openLive } from './live.js'

/**
 * What is shown of slides with a picture: the whole picture, the picture as wide as the screen (which
 * a tall one begins with), or the live page. Each slide keeps its own. The window of the notes knows of it and shows pictures.
 *
 * @param {Window} window
 * @param {boolean} isSpeaker
 * @param {{ leave: () => void, move: (action: string) => void }} ways - Out of the live page
 */
export function viewsOf(window, isSpeaker, ways) {
  const kept = new WeakMap()
  for (const slide of window.document.querySelectorAll('.app-show__slide--picture')) {
    if (isTall(slide.querySelector('.app-show__image'))) turn(slide, 'large')
  }

  function show(slide, view) {
    const live = slide.querySelector('.app-show__live')
    const stage = slide.querySelector('.app-show__stage')
    if (!stage || (view === 'live' && !live) || view === (kept.get(slide) ?? 'picture')) return
    turn(slide, view)
    if (isSpeaker) return
    const isOnButton = window.document.activeElement?.matches('button')
    if (view === 'large' && !isOnButton) stage.focus({ preventScroll: true })
  }

  function turn(slide, view) {
    kept.set(slide, view)
    if (isSpeaker) return
    const live = slide.querySelector('.app-show__live')
    const stage = slide.querySelector('.app-show__stage')
    if (view === 'live') openLive(window, slide, ways)
    if (live) live.hidden = view !== 'live'
    stage.hidden = view === 'live'
    slide.classList.toggle('app-show__slide--large', view === 'large')
    slide.classList.toggle('app-show__slide--live', view === 'live')
    scrolls(stage, view === 'large')
    for (const button of slide.querySelectorAll('[data-view][aria-pressed]')) {
      button.setAttribute('aria-pressed', String(button.dataset.view === view))
    }
  }

  return { of: (slide) => kept.get(slide) ?? 'picture', show }
}

// Fitted to the height of a slide, such a picture would have less than half of its width
const tall = 1.2

// Both windows of a presentation are to find the same, so the size of neither counts
function isTall(image) {
  const [width, height] = ['width', 'height'].map((name) => Number(image?.getAttribute(name)))
  return width > 0 && height / width > tall
}

/** A picture that scrolls can be scrolled with keys. */
function scrolls(stage, isLarge) {
  if (!isLarge) {
    for (const name of ['tabindex', 'role', 'aria-label']) stage.removeAttribute(name)
    return
  }
  stage.setAttribute('tabindex', '0')
  stage.setAttribute('role', 'region')
  stage.setAttribute('aria-label', `Larger: ${stage.dataset.name}`)
  stage.scrollTop = 0
}
