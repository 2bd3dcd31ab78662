/**
 * The two things that open over the slide, the list of slides and More, and the message below it.
 *
 * @param {Document} document
 * @param {(number: number) => void} choose - Called with the number of the slide that is chosen
 */
export function dialogsOf(document, choose) {
  const list = document.querySelector('#list')
  const message = document.querySelector('.app-show__message')
  const links = document.querySelector('.app-show__contents-list')
  list.querySelector('.app-show__dialog-list').append(links)
  document.querySelector('.app-show__contents').remove()

  list.addEventListener('click', (event) => {
    const link = event.target.closest('a')
    if (!link) return
    event.preventDefault()
    list.close()
    choose(Number(link.hash.replace('#slide-', '')))
  })

  return {
    isOpen: () => document.querySelector('dialog[open]') !== null,
    closeAll() {
      for (const dialog of document.querySelectorAll('dialog[open]')) dialog.close()
    },
    openList(number) {
      for (const [index, link] of [...links.querySelectorAll('a')].entries()) {
        if (index === number - 1) link.setAttribute('aria-current', 'true')
        else link.removeAttribute('aria-current')
      }
      list.showModal()
      links.querySelector('[aria-current]').focus()
    },
    openMore: () => document.querySelector('#more').showModal(),
    /** Says something that stays until it is closed, or nothing any more. */
    say(words, withNotes = false) {
      message.hidden = words === undefined
      message.querySelector('.app-show__message-words').textContent = words ?? ''
      message.querySelector('[data-does=notes-below]').hidden = !withNotes
    },
  }
}
