import { within } from './place.js'

/**
 * Where a presentation is: its slide, what is shown of it, and whether the screen is black.
 *
 * @param {object} parts
 * @param {number} parts.slide - The first to show
 * @param {ReturnType<import('./slides.js').slidesOn>} parts.slides
 * @param {ReturnType<import('./views.js').viewsOf>} parts.views
 * @param {(isBlack: boolean) => void} parts.cover
 * @param {(state: object) => void} parts.shown - Called after each change, whoever made it
 * @param {() => void} parts.tell - Tells the other window
 */
export function presentationOf({ slide, slides, views, cover, shown, tell }) {
  let now = slide
  let isBlack = false
  const state = () => ({ slide: now, isBlack, view: views.of(slides.at(now)) })

  function draw() {
    slides.show(now)
    cover(isBlack)
    shown(state())
  }

  function change(next, isFocusKept) {
    const isMoved = next.slide !== now
    const isLit = isBlack && !next.isBlack
    now = next.slide
    isBlack = next.isBlack
    if (next.view) views.show(slides.at(now), next.view)
    draw()
    if (isMoved || isLit || slides.haveLostFocus()) slides.tell(now, isFocusKept)
  }

  return {
    state,
    /** Shows the first slide. The focus stays where the page puts it. */
    begin: draw,
    /** Shows another slide. The focus goes to it, unless people go through slides with a button. */
    go(number, isFocusKept = false) {
      change({ slide: within(number, slides.count), isBlack: false }, isFocusKept)
      tell()
    },
    turnBlack(isOn = !isBlack) {
      change({ slide: now, isBlack: isOn })
      tell()
    },
    /** Shows a view of the slide, or the whole picture if that view is shown already. */
    look(view) {
      const wanted = views.of(slides.at(now)) === view ? 'picture' : view
      change({ slide: now, isBlack: false, view: wanted })
      tell()
    },
    /** Does what was done in the other window. */
    follow: ({ slide: number, isBlack: isOn, view }) =>
      change({ slide: within(number, slides.count), isBlack: isOn, view }),
    /** Says again where the focus belongs. */
    focus: () => slides.tell(now, false),
  }
}
