import { html, render } from 'lit-html'

import { say } from '../page/say.ts'
import { boardOf } from './board.ts'
import { fits, rolesIn, shownInWords } from './filter.ts'
import type { ToolPage } from '../tool.ts'
import type { Filter } from './filter.ts'

/**
 * Makes the filters of the board work. They only hide: nothing that was entered changes. While
 * somebody works in an activity it stays, even if it no longer fits.
 */
export function tieFilters({ root, store, today }: ToolPage): void {
  const area = root.querySelector<HTMLElement>('[data-filters]')
  const roles = area?.querySelector<HTMLSelectElement>('[name=role]')
  if (!area || !roles) return
  roles.replaceChildren()
  const cards = [...root.querySelectorAll<HTMLElement>('[data-activity]')]

  const show = () => {
    const { activities } = boardOf(store.record(), today())
    const filter = filterIn(area)
    const shownNow = activities.filter((each) => fits(each, filter))
    const fitting = new Set(shownNow.map(({ id }) => id))
    for (const card of cards) card.hidden = !fitting.has(card.dataset.activity ?? '')
    for (const part of root.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.querySelector('[data-activity]:not([hidden])') === null
    }
    const shown = area.querySelector('[data-shown]')
    if (shown) say(shown, shownInWords(shownNow, activities))
  }
  const showRoles = () => {
    const chosen = roles.value
    const present = rolesIn(boardOf(store.record(), today()).activities)
    const all = chosen === '' || present.includes(chosen) ? present : [...present, chosen]
    render(
      html`<option value="">Everyone</option>
        ${all.map((role) => html`<option value=${role}>${role}</option>`)}`,
      roles,
    )
    roles.value = chosen
  }

  const showAll = () => {
    for (const select of area.querySelectorAll('select')) select.value = ''
    show()
  }

  area.addEventListener('input', show)
  area.querySelector('[data-show-all]')?.addEventListener('click', showAll)
  root.addEventListener('click', ({ target }) => {
    if (target instanceof Element && leadsToHidden(target)) showAll()
  })
  store.onChange(() => {
    showRoles()
    if (document.activeElement?.closest('[data-activity]') == null) show()
  })
  showRoles()
  show()
  area.hidden = false
}

/** A link to what a filter hides would lead nowhere. */
function leadsToHidden(target: Element): boolean {
  const link = target.closest<HTMLAnchorElement>('a[href^="#"]')
  const there = link && document.getElementById(link.hash.slice(1))
  return there?.closest('[hidden]') != null
}

function filterIn(area: HTMLElement): Filter {
  const chosen = (name: string) =>
    area.querySelector<HTMLSelectElement>(`[name=${name}]`)?.value ?? ''
  return { role: chosen('role'), state: chosen('state'), phase: chosen('phase') }
}
