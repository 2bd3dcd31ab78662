const filters = ['kind', 'topic', 'version', 'year']

/** What is on a page but is not about its subject. */
export const notSearched = [
  '[hidden]',
  '.app-designs',
  '.app-draft',
  '.app-metadata',
  '.app-replaced',
  '.app-reviewed',
  '.app-screenshot__on-a-phone',
  '.app-screenshot__open',
  '.app-thread',
  '.govuk-\\!-display-none-print',
  '.govuk-details__summary',
  '.govuk-visually-hidden',
  'nav',
  'noscript',
  'svg',
]

/**
 * Gives what the search reads of a page: its main part, with what it can be filtered by. The words
 * in its pictures weigh less than its own. Gives nothing for a page with no main part.
 *
 * @param {string} html - The page as built
 * @param {string} place - What the page is to the search
 * @param {{ date?: string, kind?: string[], topic?: string[], version?: string[], year?: string[] }} facts
 */
export function searchable(html, place, facts) {
  const built = html.match(/<main[^>]*>([\s\S]*)<\/main>/)?.[1]
  if (built === undefined) return undefined
  // Pagefind would keep the first picture, with its text, as something that a page is found by
  const main = built.replaceAll(/<img\b[^>]*>/g, '')
  const marks = [
    facts.date === undefined ? '' : mark('meta', 'date', facts.date),
    ...filters.flatMap((name) => (facts[name] ?? []).map((value) => mark('filter', name, value))),
  ]
  return `<html lang="en-GB"><body><main>${parts[place](main)}${marks.join('')}</main></body></html>`
}

const parts = {
  page: (main) => withLead(picturesLess(main), 5),
  about: (main) => lessThanPosts(main, 3),
  decision: (main) => lessThanPosts(weighing(main, 'h2|h3|p|li|td', 0.05), 0.05),
  // People look for a toolkit by its name, of which posts have the words too
  toolkits: (main) => weighing(main, 'h2', 10),
  round: (main) => lessThanPosts(picturesLess(main), 3),
  map: (main) => lessThanPosts(main, 3),
  question: (main) => lessThanPosts(main, 1),
  // Its list is of posts, which are found themselves
  topic: (main) => lessThanPosts(headOf(main), 10),
}

const withLead = (main, weight) =>
  main.replace(
    /<\/h1>\s*<p class="govuk-body-l"/,
    (found) => `${found} data-pagefind-weight="${weight}"`,
  )

const weighing = (main, elements, weight) =>
  main.replaceAll(
    new RegExp(`<(?:${elements})\\b`, 'g'),
    (found) => `${found} data-pagefind-weight="${weight}"`,
  )

const picturesLess = (main) =>
  main.replaceAll(
    /<details class="[^"]*app-screenshot__more[^"]*"/g,
    (found) => `${found} data-pagefind-weight="0.2"`,
  )

/**
 * Pages that are made of the journeys name the same things over and over. What somebody wrote about
 * these things comes first, so the name of such a page is kept where it weighs less than a title.
 */
function lessThanPosts(main, weight) {
  const name = main.match(/<h1[^>]*>([\s\S]*?)<\/h1>/)?.[1] ?? ''
  const head = `<span data-pagefind-meta="name">${name}</span>`
  return `${mark('meta', 'title', ' ')}${main.replace('<h1', () => `<div data-pagefind-ignore>${head}</div><h1 data-pagefind-weight="${weight}"`)}`
}

const headOf = (main) => main.slice(0, main.indexOf('</p>', main.indexOf('</h1>')) + '</p>'.length)

// In an attribute of its own, as commas would make two values of one
const mark = (use, name, value) =>
  `<span data-pagefind-${use}="${name}[data-is]" data-is="${escaped(value)}"></span>`

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
