/**
 * Gives what makes the screen black, and shows the slide again.
 *
 * @param {Document} document
 */
export function blackOn(document) {
  const cover = document.querySelector('.app-show__black')
  const covered = document.querySelectorAll(
    '.govuk-skip-link, .app-show__header, .app-show__slides, .app-show__controls, .app-show__message',
  )
  return (isOn) => {
    if (isOn === !cover.hidden) return
    cover.hidden = !isOn
    for (const part of covered) part.inert = isOn
    if (isOn) cover.focus()
  }
}
