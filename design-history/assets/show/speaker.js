const gone =
  'The window with the slides is closed, or shows another page. You can go on here by yourself.'

const onScreen = {
  live: 'The live page is on the screen.',
  large: 'The picture is larger on the screen.',
}

/**
 * The view of the speaker: notes on the slide that is shown, the time, and how long it has been.
 *
 * @param {Window} window
 * @param {{ clock: () => Date, name: string, isJoined: () => boolean, say: (words?: string) => void }} options
 */
export function speakerOf(window, { clock, name, isJoined, say }) {
  const { document } = window
  const find = (part) => document.querySelector(`.app-show__${part}`)
  const notes = find('speaker-notes')
  const store = storeOf(window, `start ${name}`)
  let start = store.read() ?? clock().getTime()
  let wasJoined = true
  store.write(start)
  find('speaker').hidden = false

  function tick() {
    const now = clock()
    find('clock').textContent = now.toLocaleTimeString('en-GB', {
      hour: 'numeric',
      minute: '2-digit',
    })
    find('elapsed').textContent = asTime(now.getTime() - start)
    if (isJoined() !== wasJoined) {
      wasJoined = isJoined()
      say(wasJoined ? undefined : gone)
    }
  }

  return {
    tick,
    reset() {
      start = clock().getTime()
      store.write(start)
      tick()
    },
    /** Shows the notes on a slide, and says what is on the screen if that is not the picture. */
    show(slide, { view, isBlack }) {
      const own = slide.querySelector('.app-show__notes-text')
      const parts = own
        ? [...own.cloneNode(true).childNodes]
        : ['There are no notes on this slide.']
      notes.replaceChildren(...parts)
      notes.scrollTop = 0
      const otherwise = isBlack ? 'The screen is black.' : onScreen[view]
      find('on-screen').hidden = otherwise === undefined
      find('on-screen').textContent = otherwise ?? ''
    },
  }
}

/** Writes milliseconds as minutes and seconds, such as 4:05, or 1:04:05 after an hour. */
export function asTime(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (number) => String(number).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`
}

/** A number that lasts when the page is loaded again, where the browser lets it. */
function storeOf(window, key) {
  return {
    read() {
      try {
        return Number(window.sessionStorage.getItem(key)) || undefined
      } catch {
        return undefined
      }
    },
    write(number) {
      try {
        window.sessionStorage.setItem(key, String(number))
      } catch {
        // Then it lasts as long as the page
      }
    },
  }
}
