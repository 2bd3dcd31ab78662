import { sitePath } from '../../tools/page/site-path.ts'

/**
 * What people choose under More: whether letters are keys, and whether notes are printed.
 *
 * @param {Window} window
 */
export function settingsOf(window) {
  const { document } = window
  const box = (name) => document.querySelector(`[data-setting=${name}]`)
  const letters = box('letter-keys')
  const print = box('print-notes')
  const key = `${formerKey} ${sitePath(window.location.pathname, '/design-history/')}`
  try {
    letters.checked =
      (window.localStorage.getItem(key) ?? window.localStorage.getItem(formerKey)) !== 'no'
  } catch {
    // Without storage, a choice lasts as long as the page
  }
  letters.addEventListener('change', () => {
    try {
      window.localStorage.setItem(key, letters.checked ? 'yes' : 'no')
    } catch {
      // As above
    }
  })
  printNotes(window, print)
  return { useLetters: () => letters.checked }
}

// All sites on a host shared this one
const formerKey = 'show letter keys'

/** Notes are folded away, and what is folded away is not printed: they are opened for that. */
function printNotes(window, box) {
  const page = window.document.documentElement
  const notes = [...window.document.querySelectorAll('.app-show__notes')]
  const follow = () => page.classList.toggle('app-show-prints-notes', box.checked)
  box.addEventListener('change', follow)
  follow()
  let opened = []
  window.addEventListener('beforeprint', () => {
    opened = box.checked ? notes.filter(({ open }) => !open) : []
    for (const each of opened) each.open = true
  })
  window.addEventListener('afterprint', () => {
    for (const each of opened) each.open = false
  })
}
