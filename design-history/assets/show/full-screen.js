/**
 * Gives what takes the presentation to the full screen and back. Where the browser cannot do that,
 * there is no button for it.
 *
 * @param {Document} document
 */
export function fullScreenOf(document) {
  const button = document.querySelector('[data-does=full-screen]')
  const page = document.documentElement
  button.hidden = !document.fullscreenEnabled
  document.addEventListener('fullscreenchange', () => {
    button.textContent = document.fullscreenElement ? 'Leave full screen' : 'Full screen'
  })
  return async () => {
    try {
      await (document.fullscreenElement ? document.exitFullscreen() : page.requestFullscreen())
    } catch {
      // The browser may refuse; then the page stays as it is
    }
  }
}
