import { filterNames } from './address.js'
import { inOrder, labelOf } from './labels.js'

/**
 * Puts what is asked into the form: people may have come by a link, and chosen nothing in it.
 *
 * @param {(name: string) => HTMLElement} part - Finds a part of the search page
 * @param {Record<string, Record<string, number>>} choices - All that results can be filtered by
 * @param {{ typed: string, filters: Record<string, string> }} asked
 */
export function fillForm(part, choices, { typed, filters }) {
  part('words').value = typed
  for (const name of filterNames) {
    const chosen = filters[name] ?? ''
    const values = Object.keys(choices[name] ?? {})
    // What a link asks for may not be there any more
    const all = chosen === '' || values.includes(chosen) ? values : [...values, chosen]
    const select = part(name)
    select.replaceChildren(
      select.options[0],
      ...inOrder(name, all).map((value) => new window.Option(labelOf(name, value), value)),
    )
    select.value = chosen
  }
  const count = Object.keys(filters).length
  part('chosen').textContent = count === 0 ? 'Filters' : `Filters (${count} chosen)`
}
