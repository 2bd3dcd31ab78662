/** What results can be filtered by, in the order in which it is offered. */
export const filterNames = ['topic', 'version', 'year', 'kind']

/**
 * Reads what is asked from the address of the page.
 *
 * @param {string} query - What follows the page’s own address, such as ?q=toolkit&year=2021
 * @returns {{ typed: string, filters: Record<string, string> }}
 */
export function askedIn(query) {
  const given = new window.URLSearchParams(query)
  return asked(given.get('q'), (name) => given.get(name))
}

/**
 * Reads what is asked from the form.
 *
 * @param {FormData} form
 */
export const askedOf = (form) => asked(form.get('q'), (name) => form.get(name))

function asked(typed, valueOf) {
  const filters = filterNames.flatMap((name) => {
    const value = String(valueOf(name) ?? '').trim()
    return value === '' ? [] : [[name, value]]
  })
  return { typed: String(typed ?? '').trim(), filters: Object.fromEntries(filters) }
}

/**
 * Writes what is asked as the end of an address: the same question has the same address.
 *
 * @param {{ typed: string, filters: Record<string, string> }} asked
 * @returns {string}
 */
export function addressOf({ typed, filters }) {
  const query = new window.URLSearchParams(typed === '' ? {} : { q: typed })
  for (const name of filterNames) if (filters[name]) query.set(name, filters[name])
  return String(query) && `?${query}`
}
