/**
 * The slides of the page: one of them is shown.
 *
 * @param {Document} document
 */
export function slidesOn(document) {
  const slides = [...document.querySelectorAll('.app-show__slide')]
  const position = document.querySelector('.app-show__position')
  const progress = document.querySelector('.app-show__progress')
  const said = document.querySelector('.app-show__said')
  const headingOf = (slide) => slide.querySelector('.app-show__heading')

  return {
    count: slides.length,
    /** The slide of a number; there is none after the last. */
    at: (number) => slides[number - 1],
    nameOf: (number) => headingOf(slides[number - 1]).textContent.trim(),

    /** Shows a slide, and marks the one after it for the notes. */
    show(number) {
      for (const [index, slide] of slides.entries()) {
        slide.classList.toggle('app-show__slide--now', index === number - 1)
        slide.classList.toggle('app-show__slide--next', index === number)
      }
      slides[number - 1].scrollTop = 0
      progress.value = number
      position.textContent = `Slide ${number} of ${slides.length}`
    },

    /** True if what had the focus is no longer shown. */
    haveLostFocus: () => document.activeElement?.matches('body, [hidden] *') ?? true,

    /**
     * Tells people who do not see the slide that it is another one: the focus goes to its heading,
     * or stays on the button that was pressed, and the slide is said.
     */
    tell(number, isKept) {
      said.textContent = ''
      if (isKept) {
        said.textContent = `Slide ${number} of ${slides.length}: ${this.nameOf(number)}`
        return
      }
      headingOf(slides[number - 1]).focus({ preventScroll: true })
    },
  }
}
