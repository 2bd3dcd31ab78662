import { addressOf, askedIn, askedOf } from './address.js'
import { find, ranking } from './find.js'
import { fillForm } from './form.js'
import { countOf } from './labels.js'
import { resultOf } from './result.js'

const atATime = 10

/**
 * Makes the search page search. What is asked is in its address, so that a link leads to the same
 * results and Back to those before. Without a server the page stays a list of all pages.
 *
 * @param {Document} document
 * @param {URL} root - Where the site begins
 */
export async function startSearch(document, root) {
  const part = (name) => document.getElementById(`search-${name}`)
  const form = document.getElementById('search')
  const titled = document.title
  let latest = 0

  const pagefind = await loaded(root)
  const choices = await pagefind?.filters().catch(() => undefined)
  if (!choices) {
    document.body.classList.add('app-search-fails')
    part('words').value = askedIn(window.location.search).typed
    return
  }
  part('filters').hidden = false
  // On a phone they would push the results off the screen
  part('filters').open = window.matchMedia('(min-width: 48.0625em)').matches

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const asked = askedOf(new window.FormData(form))
    window.history.pushState(null, '', window.location.pathname + addressOf(asked))
    search(asked)
  })
  window.addEventListener('popstate', () => search(askedIn(window.location.search)))
  // Loading takes a moment, in which somebody may have begun to type
  const typed = part('words').value
  const first = search(askedIn(window.location.search))
  if (typed !== '') part('words').value = typed
  await first

  async function search(asked) {
    const turn = (latest += 1)
    fillForm(part, choices, asked)
    const { results, some } = await find(pagefind, asked.typed, asked.filters)
    const items = await itemsOf(results, 0, window.history.state?.shown ?? atATime)
    // Somebody has asked for something else meanwhile
    if (turn !== latest) return

    const idle = asked.typed === '' && Object.keys(asked.filters).length === 0
    say(idle ? '' : countOf(results.length, asked, some))
    part('pages').classList.toggle('app-search__pages--shown', results.length === 0)
    part('nothing').hidden = idle || results.length > 0
    sayWithoutFilters(asked)
    part('results').replaceChildren(...items)
    part('results').hidden = items.length === 0
    part('more').hidden = items.length === results.length
    part('more').onclick = () => showMore(results)
  }

  async function showMore(results) {
    const list = part('results')
    const turn = latest
    const items = await itemsOf(results, list.children.length, atATime)
    if (turn !== latest) return
    list.append(...items)
    part('more').hidden = list.children.length === results.length
    window.history.replaceState({ shown: list.children.length }, '')
    items[0]?.querySelector('a').focus()
  }

  async function itemsOf(results, from, count) {
    const found = await Promise.all(results.slice(from, from + count).map((each) => each.data()))
    return found.map((each) => resultOf(part('result'), each))
  }

  function say(text) {
    document.title = text === '' ? titled : `${text} - ${titled}`
    const heading = document.createElement('h2')
    heading.className = 'govuk-heading-m'
    heading.textContent = text
    part('status').replaceChildren(...(text === '' ? [] : [heading]))
  }

  function sayWithoutFilters({ typed, filters }) {
    const item = part('nothing').querySelector('[data-filtered]')
    item.hidden = Object.keys(filters).length === 0
    item.querySelector('a').search = addressOf({ typed, filters: {} })
  }
}

/** Gives Pagefind, or nothing where it cannot be loaded, as when a page is opened from disk. */
async function loaded(root) {
  try {
    const pagefind = await import(new URL('pagefind/pagefind.js', root).href)
    await pagefind.options({ baseUrl: root.pathname, ranking })
    await pagefind.init()
    return pagefind
  } catch {
    return undefined
  }
}
